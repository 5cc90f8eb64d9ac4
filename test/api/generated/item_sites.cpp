// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/item_sites.hpp>

namespace conductor::test {

void call_item_sites(caller& call, const qbd_client& company) {
    if (call.begins("qbd.item_sites.list"))
        company.item_sites.list(call.filled<qbd::item_site_list_params>(), call.options(), call.done());
    if (call.begins("qbd.item_sites.retrieve"))
        company.item_sites.retrieve(call.id(), call.options(), call.done());
}

} // namespace conductor::test
