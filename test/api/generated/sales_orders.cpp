// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/sales_orders.hpp>

namespace conductor::test {

void call_sales_orders(caller& call, const qbd_client& company) {
    if (call.begins("qbd.sales_orders.list"))
        company.sales_orders.list(call.filled<qbd::sales_order_list_params>(), call.options(), call.done());
    if (call.begins("qbd.sales_orders.create"))
        company.sales_orders.create(
            call.filled<qbd::sales_order_create_params>(), call.options(), call.done());
    if (call.begins("qbd.sales_orders.retrieve"))
        company.sales_orders.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.sales_orders.update"))
        company.sales_orders.update(
            call.id(), call.filled<qbd::sales_order_update_params>(), call.options(), call.done());
    if (call.begins("qbd.sales_orders.delete_"))
        company.sales_orders.delete_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
