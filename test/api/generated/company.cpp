// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/company.hpp>

namespace conductor::test {

void call_company(caller& call, const qbd_client& company) {
    if (call.begins("qbd.company.retrieve"))
        company.company.retrieve(call.options(), call.done());
}

} // namespace conductor::test
