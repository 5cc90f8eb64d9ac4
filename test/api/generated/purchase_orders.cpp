// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/purchase_orders.hpp>

namespace conductor::test {

void call_purchase_orders(caller& call, const qbd_client& company) {
    if (call.begins("qbd.purchase_orders.list"))
        company.purchase_orders.list(
            call.filled<qbd::purchase_order_list_params>(), call.options(), call.done());
    if (call.begins("qbd.purchase_orders.create"))
        company.purchase_orders.create(
            call.filled<qbd::purchase_order_create_params>(), call.options(), call.done());
    if (call.begins("qbd.purchase_orders.retrieve"))
        company.purchase_orders.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.purchase_orders.update"))
        company.purchase_orders.update(
            call.id(), call.filled<qbd::purchase_order_update_params>(), call.options(), call.done());
    if (call.begins("qbd.purchase_orders.delete_"))
        company.purchase_orders.delete_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
