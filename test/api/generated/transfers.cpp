// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/transfers.hpp>

namespace conductor::test {

void call_transfers(caller& call, const qbd_client& company) {
    if (call.begins("qbd.transfers.list"))
        company.transfers.list(call.filled<qbd::transfer_list_params>(), call.options(), call.done());
    if (call.begins("qbd.transfers.create"))
        company.transfers.create(call.filled<qbd::transfer_create_params>(), call.options(), call.done());
    if (call.begins("qbd.transfers.retrieve"))
        company.transfers.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.transfers.update"))
        company.transfers.update(
            call.id(), call.filled<qbd::transfer_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
