// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/customers.hpp>

namespace conductor::test {

void call_customers(caller& call, const qbd_client& company) {
    if (call.begins("qbd.customers.list"))
        company.customers.list(call.filled<qbd::customer_list_params>(), call.options(), call.done());
    if (call.begins("qbd.customers.create"))
        company.customers.create(call.filled<qbd::customer_create_params>(), call.options(), call.done());
    if (call.begins("qbd.customers.retrieve"))
        company.customers.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.customers.update"))
        company.customers.update(
            call.id(), call.filled<qbd::customer_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
