// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/credit_card_refunds.hpp>

namespace conductor::test {

void call_credit_card_refunds(caller& call, const qbd_client& company) {
    if (call.begins("qbd.credit_card_refunds.list"))
        company.credit_card_refunds.list(
            call.filled<qbd::credit_card_refund_list_params>(), call.options(), call.done());
    if (call.begins("qbd.credit_card_refunds.create"))
        company.credit_card_refunds.create(
            call.filled<qbd::credit_card_refund_create_params>(), call.options(), call.done());
    if (call.begins("qbd.credit_card_refunds.retrieve"))
        company.credit_card_refunds.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.credit_card_refunds.delete_"))
        company.credit_card_refunds.delete_(call.id(), call.options(), call.done());
    if (call.begins("qbd.credit_card_refunds.void_"))
        company.credit_card_refunds.void_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
