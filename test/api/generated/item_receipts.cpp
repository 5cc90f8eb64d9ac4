// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/item_receipts.hpp>

namespace conductor::test {

void call_item_receipts(caller& call, const qbd_client& company) {
    if (call.begins("qbd.item_receipts.list"))
        company.item_receipts.list(call.filled<qbd::item_receipt_list_params>(), call.options(), call.done());
    if (call.begins("qbd.item_receipts.create"))
        company.item_receipts.create(
            call.filled<qbd::item_receipt_create_params>(), call.options(), call.done());
    if (call.begins("qbd.item_receipts.retrieve"))
        company.item_receipts.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.item_receipts.update"))
        company.item_receipts.update(
            call.id(), call.filled<qbd::item_receipt_update_params>(), call.options(), call.done());
    if (call.begins("qbd.item_receipts.delete_"))
        company.item_receipts.delete_(call.id(), call.options(), call.done());
    if (call.begins("qbd.item_receipts.void_"))
        company.item_receipts.void_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
