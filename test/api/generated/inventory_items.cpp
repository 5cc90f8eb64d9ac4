// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/inventory_items.hpp>

namespace conductor::test {

void call_inventory_items(caller& call, const qbd_client& company) {
    if (call.begins("qbd.inventory_items.list"))
        company.inventory_items.list(
            call.filled<qbd::inventory_item_list_params>(), call.options(), call.done());
    if (call.begins("qbd.inventory_items.create"))
        company.inventory_items.create(
            call.filled<qbd::inventory_item_create_params>(), call.options(), call.done());
    if (call.begins("qbd.inventory_items.retrieve"))
        company.inventory_items.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.inventory_items.update"))
        company.inventory_items.update(
            call.id(), call.filled<qbd::inventory_item_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
