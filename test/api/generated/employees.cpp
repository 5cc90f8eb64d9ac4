// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/employees.hpp>

namespace conductor::test {

void call_employees(caller& call, const qbd_client& company) {
    if (call.begins("qbd.employees.list"))
        company.employees.list(call.filled<qbd::employee_list_params>(), call.options(), call.done());
    if (call.begins("qbd.employees.create"))
        company.employees.create(call.filled<qbd::employee_create_params>(), call.options(), call.done());
    if (call.begins("qbd.employees.retrieve"))
        company.employees.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.employees.update"))
        company.employees.update(
            call.id(), call.filled<qbd::employee_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
