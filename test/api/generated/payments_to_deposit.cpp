// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/payments_to_deposit.hpp>

namespace conductor::test {

void call_payments_to_deposit(caller& call, const qbd_client& company) {
    if (call.begins("qbd.payments_to_deposit.list"))
        company.payments_to_deposit.list(call.options(), call.done());
}

} // namespace conductor::test
