// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/inventory_sites.hpp>

namespace conductor::test {

void call_inventory_sites(caller& call, const qbd_client& company) {
    if (call.begins("qbd.inventory_sites.list"))
        company.inventory_sites.list(
            call.filled<qbd::inventory_site_list_params>(), call.options(), call.done());
    if (call.begins("qbd.inventory_sites.create"))
        company.inventory_sites.create(
            call.filled<qbd::inventory_site_create_params>(), call.options(), call.done());
    if (call.begins("qbd.inventory_sites.retrieve"))
        company.inventory_sites.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.inventory_sites.update"))
        company.inventory_sites.update(
            call.id(), call.filled<qbd::inventory_site_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
