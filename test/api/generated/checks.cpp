// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/checks.hpp>

namespace conductor::test {

void call_checks(caller& call, const qbd_client& company) {
    if (call.begins("qbd.checks.list"))
        company.checks.list(call.filled<qbd::check_list_params>(), call.options(), call.done());
    if (call.begins("qbd.checks.create"))
        company.checks.create(call.filled<qbd::check_create_params>(), call.options(), call.done());
    if (call.begins("qbd.checks.retrieve"))
        company.checks.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.checks.update"))
        company.checks.update(
            call.id(), call.filled<qbd::check_update_params>(), call.options(), call.done());
    if (call.begins("qbd.checks.delete_"))
        company.checks.delete_(call.id(), call.options(), call.done());
    if (call.begins("qbd.checks.void_"))
        company.checks.void_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
