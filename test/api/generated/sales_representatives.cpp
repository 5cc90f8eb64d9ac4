// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/sales_representatives.hpp>

namespace conductor::test {

void call_sales_representatives(caller& call, const qbd_client& company) {
    if (call.begins("qbd.sales_representatives.list"))
        company.sales_representatives.list(
            call.filled<qbd::sales_representative_list_params>(), call.options(), call.done());
    if (call.begins("qbd.sales_representatives.create"))
        company.sales_representatives.create(
            call.filled<qbd::sales_representative_create_params>(), call.options(), call.done());
    if (call.begins("qbd.sales_representatives.retrieve"))
        company.sales_representatives.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.sales_representatives.update"))
        company.sales_representatives.update(
            call.id(), call.filled<qbd::sales_representative_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
