// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/inventory_assembly_items.hpp>

namespace conductor::test {

void call_inventory_assembly_items(caller& call, const qbd_client& company) {
    if (call.begins("qbd.inventory_assembly_items.list"))
        company.inventory_assembly_items.list(
            call.filled<qbd::inventory_assembly_item_list_params>(), call.options(), call.done());
    if (call.begins("qbd.inventory_assembly_items.create"))
        company.inventory_assembly_items.create(
            call.filled<qbd::inventory_assembly_item_create_params>(), call.options(), call.done());
    if (call.begins("qbd.inventory_assembly_items.retrieve"))
        company.inventory_assembly_items.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.inventory_assembly_items.update"))
        company.inventory_assembly_items.update(
            call.id(), call.filled<qbd::inventory_assembly_item_update_params>(), call.options(),
            call.done());
}

} // namespace conductor::test
