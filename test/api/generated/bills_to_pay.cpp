// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/bills_to_pay.hpp>

namespace conductor::test {

void call_bills_to_pay(caller& call, const qbd_client& company) {
    if (call.begins("qbd.bills_to_pay.list"))
        company.bills_to_pay.list(call.filled<qbd::bill_to_pay_list_params>(), call.options(), call.done());
}

} // namespace conductor::test
