// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/preferences.hpp>

namespace conductor::test {

void call_preferences(caller& call, const qbd_client& company) {
    if (call.begins("qbd.preferences.retrieve"))
        company.preferences.retrieve(call.options(), call.done());
}

} // namespace conductor::test
