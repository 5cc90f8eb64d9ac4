// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/deleted_transactions.hpp>

namespace conductor::test {

void call_deleted_transactions(caller& call, const qbd_client& company) {
    if (call.begins("qbd.deleted_transactions.list"))
        company.deleted_transactions.list(
            call.filled<qbd::deleted_transaction_list_params>(), call.options(), call.done());
}

} // namespace conductor::test
