// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/bill_check_payments.hpp>

namespace conductor::test {

void call_bill_check_payments(caller& call, const qbd_client& company) {
    if (call.begins("qbd.bill_check_payments.list"))
        company.bill_check_payments.list(
            call.filled<qbd::bill_check_payment_list_params>(), call.options(), call.done());
    if (call.begins("qbd.bill_check_payments.create"))
        company.bill_check_payments.create(
            call.filled<qbd::bill_check_payment_create_params>(), call.options(), call.done());
    if (call.begins("qbd.bill_check_payments.retrieve"))
        company.bill_check_payments.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.bill_check_payments.update"))
        company.bill_check_payments.update(
            call.id(), call.filled<qbd::bill_check_payment_update_params>(), call.options(), call.done());
    if (call.begins("qbd.bill_check_payments.delete_"))
        company.bill_check_payments.delete_(call.id(), call.options(), call.done());
    if (call.begins("qbd.bill_check_payments.void_"))
        company.bill_check_payments.void_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
