// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/account_tax_lines.hpp>

namespace conductor::test {

void call_account_tax_lines(caller& call, const qbd_client& company) {
    if (call.begins("qbd.account_tax_lines.list"))
        company.account_tax_lines.list(call.options(), call.done());
}

} // namespace conductor::test
