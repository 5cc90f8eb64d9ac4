// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/estimates.hpp>

namespace conductor::test {

void call_estimates(caller& call, const qbd_client& company) {
    if (call.begins("qbd.estimates.list"))
        company.estimates.list(call.filled<qbd::estimate_list_params>(), call.options(), call.done());
    if (call.begins("qbd.estimates.create"))
        company.estimates.create(call.filled<qbd::estimate_create_params>(), call.options(), call.done());
    if (call.begins("qbd.estimates.retrieve"))
        company.estimates.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.estimates.update"))
        company.estimates.update(
            call.id(), call.filled<qbd::estimate_update_params>(), call.options(), call.done());
    if (call.begins("qbd.estimates.delete_"))
        company.estimates.delete_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
