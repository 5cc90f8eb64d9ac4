// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/templates.hpp>

namespace conductor::test {

void call_templates(caller& call, const qbd_client& company) {
    if (call.begins("qbd.templates.list"))
        company.templates.list(call.options(), call.done());
}

} // namespace conductor::test
