// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/vendor_credits.hpp>

namespace conductor::test {

void call_vendor_credits(caller& call, const qbd_client& company) {
    if (call.begins("qbd.vendor_credits.list"))
        company.vendor_credits.list(
            call.filled<qbd::vendor_credit_list_params>(), call.options(), call.done());
    if (call.begins("qbd.vendor_credits.create"))
        company.vendor_credits.create(
            call.filled<qbd::vendor_credit_create_params>(), call.options(), call.done());
    if (call.begins("qbd.vendor_credits.retrieve"))
        company.vendor_credits.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.vendor_credits.update"))
        company.vendor_credits.update(
            call.id(), call.filled<qbd::vendor_credit_update_params>(), call.options(), call.done());
    if (call.begins("qbd.vendor_credits.delete_"))
        company.vendor_credits.delete_(call.id(), call.options(), call.done());
    if (call.begins("qbd.vendor_credits.void_"))
        company.vendor_credits.void_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
