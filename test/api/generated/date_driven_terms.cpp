// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/date_driven_terms.hpp>

namespace conductor::test {

void call_date_driven_terms(caller& call, const qbd_client& company) {
    if (call.begins("qbd.date_driven_terms.list"))
        company.date_driven_terms.list(
            call.filled<qbd::date_driven_term_list_params>(), call.options(), call.done());
    if (call.begins("qbd.date_driven_terms.create"))
        company.date_driven_terms.create(
            call.filled<qbd::date_driven_term_create_params>(), call.options(), call.done());
    if (call.begins("qbd.date_driven_terms.retrieve"))
        company.date_driven_terms.retrieve(call.id(), call.options(), call.done());
}

} // namespace conductor::test
