// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/credit_card_charges.hpp>

namespace conductor::test {

void call_credit_card_charges(caller& call, const qbd_client& company) {
    if (call.begins("qbd.credit_card_charges.list"))
        company.credit_card_charges.list(
            call.filled<qbd::credit_card_charge_list_params>(), call.options(), call.done());
    if (call.begins("qbd.credit_card_charges.create"))
        company.credit_card_charges.create(
            call.filled<qbd::credit_card_charge_create_params>(), call.options(), call.done());
    if (call.begins("qbd.credit_card_charges.retrieve"))
        company.credit_card_charges.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.credit_card_charges.update"))
        company.credit_card_charges.update(
            call.id(), call.filled<qbd::credit_card_charge_update_params>(), call.options(), call.done());
    if (call.begins("qbd.credit_card_charges.delete_"))
        company.credit_card_charges.delete_(call.id(), call.options(), call.done());
    if (call.begins("qbd.credit_card_charges.void_"))
        company.credit_card_charges.void_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
