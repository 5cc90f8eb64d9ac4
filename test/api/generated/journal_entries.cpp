// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/journal_entries.hpp>

namespace conductor::test {

void call_journal_entries(caller& call, const qbd_client& company) {
    if (call.begins("qbd.journal_entries.list"))
        company.journal_entries.list(
            call.filled<qbd::journal_entry_list_params>(), call.options(), call.done());
    if (call.begins("qbd.journal_entries.create"))
        company.journal_entries.create(
            call.filled<qbd::journal_entry_create_params>(), call.options(), call.done());
    if (call.begins("qbd.journal_entries.retrieve"))
        company.journal_entries.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.journal_entries.update"))
        company.journal_entries.update(
            call.id(), call.filled<qbd::journal_entry_update_params>(), call.options(), call.done());
    if (call.begins("qbd.journal_entries.delete_"))
        company.journal_entries.delete_(call.id(), call.options(), call.done());
    if (call.begins("qbd.journal_entries.void_"))
        company.journal_entries.void_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
