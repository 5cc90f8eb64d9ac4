// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/deleted_list_objects.hpp>

namespace conductor::test {

void call_deleted_list_objects(caller& call, const qbd_client& company) {
    if (call.begins("qbd.deleted_list_objects.list"))
        company.deleted_list_objects.list(
            call.filled<qbd::deleted_list_object_list_params>(), call.options(), call.done());
}

} // namespace conductor::test
