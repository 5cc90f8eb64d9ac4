// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/other_charge_items.hpp>

namespace conductor::test {

void call_other_charge_items(caller& call, const qbd_client& company) {
    if (call.begins("qbd.other_charge_items.list"))
        company.other_charge_items.list(
            call.filled<qbd::other_charge_item_list_params>(), call.options(), call.done());
    if (call.begins("qbd.other_charge_items.create"))
        company.other_charge_items.create(
            call.filled<qbd::other_charge_item_create_params>(), call.options(), call.done());
    if (call.begins("qbd.other_charge_items.retrieve"))
        company.other_charge_items.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.other_charge_items.update"))
        company.other_charge_items.update(
            call.id(), call.filled<qbd::other_charge_item_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
