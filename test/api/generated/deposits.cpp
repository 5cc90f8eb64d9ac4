// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/deposits.hpp>

namespace conductor::test {

void call_deposits(caller& call, const qbd_client& company) {
    if (call.begins("qbd.deposits.list"))
        company.deposits.list(call.filled<qbd::deposit_list_params>(), call.options(), call.done());
    if (call.begins("qbd.deposits.create"))
        company.deposits.create(call.filled<qbd::deposit_create_params>(), call.options(), call.done());
    if (call.begins("qbd.deposits.retrieve"))
        company.deposits.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.deposits.update"))
        company.deposits.update(
            call.id(), call.filled<qbd::deposit_update_params>(), call.options(), call.done());
    if (call.begins("qbd.deposits.delete_"))
        company.deposits.delete_(call.id(), call.options(), call.done());
    if (call.begins("qbd.deposits.void_"))
        company.deposits.void_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
