// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/price_levels.hpp>

namespace conductor::test {

void call_price_levels(caller& call, const qbd_client& company) {
    if (call.begins("qbd.price_levels.list"))
        company.price_levels.list(call.filled<qbd::price_level_list_params>(), call.options(), call.done());
    if (call.begins("qbd.price_levels.create"))
        company.price_levels.create(
            call.filled<qbd::price_level_create_params>(), call.options(), call.done());
    if (call.begins("qbd.price_levels.retrieve"))
        company.price_levels.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.price_levels.update"))
        company.price_levels.update(
            call.id(), call.filled<qbd::price_level_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
