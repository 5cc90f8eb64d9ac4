// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/credit_card_credits.hpp>

namespace conductor::test {

void call_credit_card_credits(caller& call, const qbd_client& company) {
    if (call.begins("qbd.credit_card_credits.list"))
        company.credit_card_credits.list(
            call.filled<qbd::credit_card_credit_list_params>(), call.options(), call.done());
    if (call.begins("qbd.credit_card_credits.create"))
        company.credit_card_credits.create(
            call.filled<qbd::credit_card_credit_create_params>(), call.options(), call.done());
    if (call.begins("qbd.credit_card_credits.retrieve"))
        company.credit_card_credits.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.credit_card_credits.update"))
        company.credit_card_credits.update(
            call.id(), call.filled<qbd::credit_card_credit_update_params>(), call.options(), call.done());
    if (call.begins("qbd.credit_card_credits.delete_"))
        company.credit_card_credits.delete_(call.id(), call.options(), call.done());
    if (call.begins("qbd.credit_card_credits.void_"))
        company.credit_card_credits.void_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
