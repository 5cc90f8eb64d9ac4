// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/sales_tax_group_items.hpp>

namespace conductor::test {

void call_sales_tax_group_items(caller& call, const qbd_client& company) {
    if (call.begins("qbd.sales_tax_group_items.list"))
        company.sales_tax_group_items.list(
            call.filled<qbd::sales_tax_group_item_list_params>(), call.options(), call.done());
    if (call.begins("qbd.sales_tax_group_items.create"))
        company.sales_tax_group_items.create(
            call.filled<qbd::sales_tax_group_item_create_params>(), call.options(), call.done());
    if (call.begins("qbd.sales_tax_group_items.retrieve"))
        company.sales_tax_group_items.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.sales_tax_group_items.update"))
        company.sales_tax_group_items.update(
            call.id(), call.filled<qbd::sales_tax_group_item_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
