// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/sales_tax_codes.hpp>

namespace conductor::test {

void call_sales_tax_codes(caller& call, const qbd_client& company) {
    if (call.begins("qbd.sales_tax_codes.list"))
        company.sales_tax_codes.list(
            call.filled<qbd::sales_tax_code_list_params>(), call.options(), call.done());
    if (call.begins("qbd.sales_tax_codes.create"))
        company.sales_tax_codes.create(
            call.filled<qbd::sales_tax_code_create_params>(), call.options(), call.done());
    if (call.begins("qbd.sales_tax_codes.retrieve"))
        company.sales_tax_codes.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.sales_tax_codes.update"))
        company.sales_tax_codes.update(
            call.id(), call.filled<qbd::sales_tax_code_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
