// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/inventory_adjustments.hpp>

namespace conductor::test {

void call_inventory_adjustments(caller& call, const qbd_client& company) {
    if (call.begins("qbd.inventory_adjustments.list"))
        company.inventory_adjustments.list(
            call.filled<qbd::inventory_adjustment_list_params>(), call.options(), call.done());
    if (call.begins("qbd.inventory_adjustments.create"))
        company.inventory_adjustments.create(
            call.filled<qbd::inventory_adjustment_create_params>(), call.options(), call.done());
    if (call.begins("qbd.inventory_adjustments.retrieve"))
        company.inventory_adjustments.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.inventory_adjustments.update"))
        company.inventory_adjustments.update(
            call.id(), call.filled<qbd::inventory_adjustment_update_params>(), call.options(), call.done());
    if (call.begins("qbd.inventory_adjustments.delete_"))
        company.inventory_adjustments.delete_(call.id(), call.options(), call.done());
    if (call.begins("qbd.inventory_adjustments.void_"))
        company.inventory_adjustments.void_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
