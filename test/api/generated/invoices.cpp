// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/invoices.hpp>

namespace conductor::test {

void call_invoices(caller& call, const qbd_client& company) {
    if (call.begins("qbd.invoices.list"))
        company.invoices.list(call.filled<qbd::invoice_list_params>(), call.options(), call.done());
    if (call.begins("qbd.invoices.create"))
        company.invoices.create(call.filled<qbd::invoice_create_params>(), call.options(), call.done());
    if (call.begins("qbd.invoices.retrieve"))
        company.invoices.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.invoices.update"))
        company.invoices.update(
            call.id(), call.filled<qbd::invoice_update_params>(), call.options(), call.done());
    if (call.begins("qbd.invoices.delete_"))
        company.invoices.delete_(call.id(), call.options(), call.done());
    if (call.begins("qbd.invoices.void_"))
        company.invoices.void_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
