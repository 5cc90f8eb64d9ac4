// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/payroll_wage_items.hpp>

namespace conductor::test {

void call_payroll_wage_items(caller& call, const qbd_client& company) {
    if (call.begins("qbd.payroll_wage_items.list"))
        company.payroll_wage_items.list(
            call.filled<qbd::payroll_wage_item_list_params>(), call.options(), call.done());
    if (call.begins("qbd.payroll_wage_items.create"))
        company.payroll_wage_items.create(
            call.filled<qbd::payroll_wage_item_create_params>(), call.options(), call.done());
    if (call.begins("qbd.payroll_wage_items.retrieve"))
        company.payroll_wage_items.retrieve(call.id(), call.options(), call.done());
}

} // namespace conductor::test
