// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/accounts.hpp>

namespace conductor::test {

void call_accounts(caller& call, const qbd_client& company) {
    if (call.begins("qbd.accounts.list"))
        company.accounts.list(call.filled<qbd::account_list_params>(), call.options(), call.done());
    if (call.begins("qbd.accounts.create"))
        company.accounts.create(call.filled<qbd::account_create_params>(), call.options(), call.done());
    if (call.begins("qbd.accounts.retrieve"))
        company.accounts.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.accounts.update"))
        company.accounts.update(
            call.id(), call.filled<qbd::account_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
