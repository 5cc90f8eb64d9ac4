// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/types/end_users.hpp>

#include <boost/json/object.hpp>

namespace conductor::test {

void call_end_users(caller& call, const client& account) {
    if (call.begins("end_users.list"))
        account.end_users.list(call.options(), call.done());
    if (call.begins("end_users.create"))
        account.end_users.create(
            call.filled<conductor::end_user_create_params>(), call.options(), call.done());
    if (call.begins("end_users.retrieve"))
        account.end_users.retrieve(call.id(), call.options(), call.done());
    if (call.begins("end_users.delete_"))
        account.end_users.delete_(call.id(), call.options(), call.done());
    if (call.begins("end_users.passthrough"))
        account.end_users.passthrough(
            call.id(), conductor::integration_slug::quickbooks_desktop, call.json(), call.options(),
            call.done());
}

} // namespace conductor::test
