// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/transactions.hpp>

namespace conductor::test {

void call_transactions(caller& call, const qbd_client& company) {
    if (call.begins("qbd.transactions.list"))
        company.transactions.list(call.filled<qbd::transaction_list_params>(), call.options(), call.done());
    if (call.begins("qbd.transactions.retrieve"))
        company.transactions.retrieve(call.id(), call.options(), call.done());
}

} // namespace conductor::test
