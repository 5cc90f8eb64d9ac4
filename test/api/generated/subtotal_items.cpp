// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/subtotal_items.hpp>

namespace conductor::test {

void call_subtotal_items(caller& call, const qbd_client& company) {
    if (call.begins("qbd.subtotal_items.list"))
        company.subtotal_items.list(
            call.filled<qbd::subtotal_item_list_params>(), call.options(), call.done());
    if (call.begins("qbd.subtotal_items.create"))
        company.subtotal_items.create(
            call.filled<qbd::subtotal_item_create_params>(), call.options(), call.done());
    if (call.begins("qbd.subtotal_items.retrieve"))
        company.subtotal_items.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.subtotal_items.update"))
        company.subtotal_items.update(
            call.id(), call.filled<qbd::subtotal_item_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
