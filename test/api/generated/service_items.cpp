// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/service_items.hpp>

namespace conductor::test {

void call_service_items(caller& call, const qbd_client& company) {
    if (call.begins("qbd.service_items.list"))
        company.service_items.list(call.filled<qbd::service_item_list_params>(), call.options(), call.done());
    if (call.begins("qbd.service_items.create"))
        company.service_items.create(
            call.filled<qbd::service_item_create_params>(), call.options(), call.done());
    if (call.begins("qbd.service_items.retrieve"))
        company.service_items.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.service_items.update"))
        company.service_items.update(
            call.id(), call.filled<qbd::service_item_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
