// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/payment_methods.hpp>

namespace conductor::test {

void call_payment_methods(caller& call, const qbd_client& company) {
    if (call.begins("qbd.payment_methods.list"))
        company.payment_methods.list(
            call.filled<qbd::payment_method_list_params>(), call.options(), call.done());
    if (call.begins("qbd.payment_methods.create"))
        company.payment_methods.create(
            call.filled<qbd::payment_method_create_params>(), call.options(), call.done());
    if (call.begins("qbd.payment_methods.retrieve"))
        company.payment_methods.retrieve(call.id(), call.options(), call.done());
}

} // namespace conductor::test
