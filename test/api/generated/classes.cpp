// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/classes.hpp>

namespace conductor::test {

void call_classes(caller& call, const qbd_client& company) {
    if (call.begins("qbd.classes.list"))
        company.classes.list(call.filled<qbd::class_list_params>(), call.options(), call.done());
    if (call.begins("qbd.classes.create"))
        company.classes.create(call.filled<qbd::class_create_params>(), call.options(), call.done());
    if (call.begins("qbd.classes.retrieve"))
        company.classes.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.classes.update"))
        company.classes.update(
            call.id(), call.filled<qbd::class_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
