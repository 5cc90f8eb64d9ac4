// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/bill_credit_card_payments.hpp>

namespace conductor::test {

void call_bill_credit_card_payments(caller& call, const qbd_client& company) {
    if (call.begins("qbd.bill_credit_card_payments.list"))
        company.bill_credit_card_payments.list(
            call.filled<qbd::bill_credit_card_payment_list_params>(), call.options(), call.done());
    if (call.begins("qbd.bill_credit_card_payments.create"))
        company.bill_credit_card_payments.create(
            call.filled<qbd::bill_credit_card_payment_create_params>(), call.options(), call.done());
    if (call.begins("qbd.bill_credit_card_payments.retrieve"))
        company.bill_credit_card_payments.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.bill_credit_card_payments.delete_"))
        company.bill_credit_card_payments.delete_(call.id(), call.options(), call.done());
    if (call.begins("qbd.bill_credit_card_payments.void_"))
        company.bill_credit_card_payments.void_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
