// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/sales_tax_payment_checks.hpp>

namespace conductor::test {

void call_sales_tax_payment_checks(caller& call, const qbd_client& company) {
    if (call.begins("qbd.sales_tax_payment_checks.list"))
        company.sales_tax_payment_checks.list(
            call.filled<qbd::sales_tax_payment_check_list_params>(), call.options(), call.done());
    if (call.begins("qbd.sales_tax_payment_checks.create"))
        company.sales_tax_payment_checks.create(
            call.filled<qbd::sales_tax_payment_check_create_params>(), call.options(), call.done());
    if (call.begins("qbd.sales_tax_payment_checks.retrieve"))
        company.sales_tax_payment_checks.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.sales_tax_payment_checks.update"))
        company.sales_tax_payment_checks.update(
            call.id(), call.filled<qbd::sales_tax_payment_check_update_params>(), call.options(),
            call.done());
    if (call.begins("qbd.sales_tax_payment_checks.delete_"))
        company.sales_tax_payment_checks.delete_(call.id(), call.options(), call.done());
    if (call.begins("qbd.sales_tax_payment_checks.void_"))
        company.sales_tax_payment_checks.void_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
