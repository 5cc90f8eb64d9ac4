// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/bills.hpp>

namespace conductor::test {

void call_bills(caller& call, const qbd_client& company) {
    if (call.begins("qbd.bills.list"))
        company.bills.list(call.filled<qbd::bill_list_params>(), call.options(), call.done());
    if (call.begins("qbd.bills.create"))
        company.bills.create(call.filled<qbd::bill_create_params>(), call.options(), call.done());
    if (call.begins("qbd.bills.retrieve"))
        company.bills.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.bills.update"))
        company.bills.update(call.id(), call.filled<qbd::bill_update_params>(), call.options(), call.done());
    if (call.begins("qbd.bills.delete_"))
        company.bills.delete_(call.id(), call.options(), call.done());
    if (call.begins("qbd.bills.void_"))
        company.bills.void_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
