// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/credit_memos.hpp>

namespace conductor::test {

void call_credit_memos(caller& call, const qbd_client& company) {
    if (call.begins("qbd.credit_memos.list"))
        company.credit_memos.list(call.filled<qbd::credit_memo_list_params>(), call.options(), call.done());
    if (call.begins("qbd.credit_memos.create"))
        company.credit_memos.create(
            call.filled<qbd::credit_memo_create_params>(), call.options(), call.done());
    if (call.begins("qbd.credit_memos.retrieve"))
        company.credit_memos.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.credit_memos.update"))
        company.credit_memos.update(
            call.id(), call.filled<qbd::credit_memo_update_params>(), call.options(), call.done());
    if (call.begins("qbd.credit_memos.delete_"))
        company.credit_memos.delete_(call.id(), call.options(), call.done());
    if (call.begins("qbd.credit_memos.void_"))
        company.credit_memos.void_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
