// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/customer_types.hpp>

namespace conductor::test {

void call_customer_types(caller& call, const qbd_client& company) {
    if (call.begins("qbd.customer_types.list"))
        company.customer_types.list(
            call.filled<qbd::customer_type_list_params>(), call.options(), call.done());
    if (call.begins("qbd.customer_types.create"))
        company.customer_types.create(
            call.filled<qbd::customer_type_create_params>(), call.options(), call.done());
    if (call.begins("qbd.customer_types.retrieve"))
        company.customer_types.retrieve(call.id(), call.options(), call.done());
}

} // namespace conductor::test
