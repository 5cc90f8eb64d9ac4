// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/time_tracking_activities.hpp>

namespace conductor::test {

void call_time_tracking_activities(caller& call, const qbd_client& company) {
    if (call.begins("qbd.time_tracking_activities.list"))
        company.time_tracking_activities.list(
            call.filled<qbd::time_tracking_activity_list_params>(), call.options(), call.done());
    if (call.begins("qbd.time_tracking_activities.create"))
        company.time_tracking_activities.create(
            call.filled<qbd::time_tracking_activity_create_params>(), call.options(), call.done());
    if (call.begins("qbd.time_tracking_activities.retrieve"))
        company.time_tracking_activities.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.time_tracking_activities.update"))
        company.time_tracking_activities.update(
            call.id(), call.filled<qbd::time_tracking_activity_update_params>(), call.options(), call.done());
    if (call.begins("qbd.time_tracking_activities.delete_"))
        company.time_tracking_activities.delete_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
