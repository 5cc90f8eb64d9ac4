// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/standard_terms.hpp>

namespace conductor::test {

void call_standard_terms(caller& call, const qbd_client& company) {
    if (call.begins("qbd.standard_terms.list"))
        company.standard_terms.list(
            call.filled<qbd::standard_term_list_params>(), call.options(), call.done());
    if (call.begins("qbd.standard_terms.create"))
        company.standard_terms.create(
            call.filled<qbd::standard_term_create_params>(), call.options(), call.done());
    if (call.begins("qbd.standard_terms.retrieve"))
        company.standard_terms.retrieve(call.id(), call.options(), call.done());
}

} // namespace conductor::test
