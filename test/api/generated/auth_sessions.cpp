// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/types/auth_sessions.hpp>

namespace conductor::test {

void call_auth_sessions(caller& call, const client& account) {
    if (call.begins("auth_sessions.create"))
        account.auth_sessions.create(
            call.filled<conductor::auth_session_create_params>(), call.options(), call.done());
}

} // namespace conductor::test
