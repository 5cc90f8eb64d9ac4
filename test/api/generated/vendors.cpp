// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/vendors.hpp>

namespace conductor::test {

void call_vendors(caller& call, const qbd_client& company) {
    if (call.begins("qbd.vendors.list"))
        company.vendors.list(call.filled<qbd::vendor_list_params>(), call.options(), call.done());
    if (call.begins("qbd.vendors.create"))
        company.vendors.create(call.filled<qbd::vendor_create_params>(), call.options(), call.done());
    if (call.begins("qbd.vendors.retrieve"))
        company.vendors.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.vendors.update"))
        company.vendors.update(
            call.id(), call.filled<qbd::vendor_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
