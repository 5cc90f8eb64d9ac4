// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/item_groups.hpp>

namespace conductor::test {

void call_item_groups(caller& call, const qbd_client& company) {
    if (call.begins("qbd.item_groups.list"))
        company.item_groups.list(call.filled<qbd::item_group_list_params>(), call.options(), call.done());
    if (call.begins("qbd.item_groups.create"))
        company.item_groups.create(call.filled<qbd::item_group_create_params>(), call.options(), call.done());
    if (call.begins("qbd.item_groups.retrieve"))
        company.item_groups.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.item_groups.update"))
        company.item_groups.update(
            call.id(), call.filled<qbd::item_group_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
