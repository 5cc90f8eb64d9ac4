// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/receive_payments.hpp>

namespace conductor::test {

void call_receive_payments(caller& call, const qbd_client& company) {
    if (call.begins("qbd.receive_payments.list"))
        company.receive_payments.list(
            call.filled<qbd::receive_payment_list_params>(), call.options(), call.done());
    if (call.begins("qbd.receive_payments.create"))
        company.receive_payments.create(
            call.filled<qbd::receive_payment_create_params>(), call.options(), call.done());
    if (call.begins("qbd.receive_payments.retrieve"))
        company.receive_payments.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.receive_payments.update"))
        company.receive_payments.update(
            call.id(), call.filled<qbd::receive_payment_update_params>(), call.options(), call.done());
    if (call.begins("qbd.receive_payments.delete_"))
        company.receive_payments.delete_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
