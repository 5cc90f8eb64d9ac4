// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/discount_items.hpp>

namespace conductor::test {

void call_discount_items(caller& call, const qbd_client& company) {
    if (call.begins("qbd.discount_items.list"))
        company.discount_items.list(
            call.filled<qbd::discount_item_list_params>(), call.options(), call.done());
    if (call.begins("qbd.discount_items.create"))
        company.discount_items.create(
            call.filled<qbd::discount_item_create_params>(), call.options(), call.done());
    if (call.begins("qbd.discount_items.retrieve"))
        company.discount_items.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.discount_items.update"))
        company.discount_items.update(
            call.id(), call.filled<qbd::discount_item_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
