// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/unit_of_measure_sets.hpp>

namespace conductor::test {

void call_unit_of_measure_sets(caller& call, const qbd_client& company) {
    if (call.begins("qbd.unit_of_measure_sets.list"))
        company.unit_of_measure_sets.list(
            call.filled<qbd::unit_of_measure_set_list_params>(), call.options(), call.done());
    if (call.begins("qbd.unit_of_measure_sets.create"))
        company.unit_of_measure_sets.create(
            call.filled<qbd::unit_of_measure_set_create_params>(), call.options(), call.done());
    if (call.begins("qbd.unit_of_measure_sets.retrieve"))
        company.unit_of_measure_sets.retrieve(call.id(), call.options(), call.done());
}

} // namespace conductor::test
