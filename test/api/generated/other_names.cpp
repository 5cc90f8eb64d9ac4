// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/other_names.hpp>

namespace conductor::test {

void call_other_names(caller& call, const qbd_client& company) {
    if (call.begins("qbd.other_names.list"))
        company.other_names.list(call.filled<qbd::other_name_list_params>(), call.options(), call.done());
    if (call.begins("qbd.other_names.create"))
        company.other_names.create(call.filled<qbd::other_name_create_params>(), call.options(), call.done());
    if (call.begins("qbd.other_names.retrieve"))
        company.other_names.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.other_names.update"))
        company.other_names.update(
            call.id(), call.filled<qbd::other_name_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
