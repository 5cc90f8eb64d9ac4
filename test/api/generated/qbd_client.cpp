// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

namespace conductor::test {

void call_qbd_client(caller& call, const qbd_client& company) {
    if (call.begins("qbd.health_check"))
        company.health_check(call.options(), call.done());
}

} // namespace conductor::test
