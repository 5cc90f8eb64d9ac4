// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/sales_receipts.hpp>

namespace conductor::test {

void call_sales_receipts(caller& call, const qbd_client& company) {
    if (call.begins("qbd.sales_receipts.list"))
        company.sales_receipts.list(
            call.filled<qbd::sales_receipt_list_params>(), call.options(), call.done());
    if (call.begins("qbd.sales_receipts.create"))
        company.sales_receipts.create(
            call.filled<qbd::sales_receipt_create_params>(), call.options(), call.done());
    if (call.begins("qbd.sales_receipts.retrieve"))
        company.sales_receipts.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.sales_receipts.update"))
        company.sales_receipts.update(
            call.id(), call.filled<qbd::sales_receipt_update_params>(), call.options(), call.done());
    if (call.begins("qbd.sales_receipts.delete_"))
        company.sales_receipts.delete_(call.id(), call.options(), call.done());
    if (call.begins("qbd.sales_receipts.void_"))
        company.sales_receipts.void_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
