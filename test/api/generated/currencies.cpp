// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/currencies.hpp>

namespace conductor::test {

void call_currencies(caller& call, const qbd_client& company) {
    if (call.begins("qbd.currencies.list"))
        company.currencies.list(call.filled<qbd::currency_list_params>(), call.options(), call.done());
    if (call.begins("qbd.currencies.create"))
        company.currencies.create(call.filled<qbd::currency_create_params>(), call.options(), call.done());
    if (call.begins("qbd.currencies.retrieve"))
        company.currencies.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.currencies.update"))
        company.currencies.update(
            call.id(), call.filled<qbd::currency_update_params>(), call.options(), call.done());
}

} // namespace conductor::test
