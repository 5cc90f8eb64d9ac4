// Made by tools/generate from api/conductor.yml.

#include "catalog/operations.hpp"

#include "api/account/models.hpp"
#include "api/pages.hpp"

#include <conductor/types/auth_sessions.hpp>
#include <conductor/types/end_users.hpp>

namespace conductor::inline CONDUCTOR_ABI::catalog {
namespace {

using conductor::json::type_of;

constexpr operation account_table[] = {
    {
        .name = "auth_sessions.create",
        .summary = "Creates an auth session",
        .method = http_method::post,
        .path = "/auth-sessions",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<conductor::auth_session_create_params>,
        .answer = &type_of<conductor::auth_session>,
    },
    {
        .name = "end_users.list",
        .summary = "Lists end-users",
        .method = http_method::get,
        .path = "/end-users",
        .verb = verb::list,
        .idempotent = true,
        .answer = &type_of<item_list<conductor::end_user>>,
        .item = &type_of<conductor::end_user>,
        .object_type = "list",
    },
    {
        .name = "end_users.create",
        .summary = "Creates an end-user",
        .method = http_method::post,
        .path = "/end-users",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<conductor::end_user_create_params>,
        .answer = &type_of<conductor::end_user>,
    },
    {
        .name = "end_users.retrieve",
        .summary = "Retrieves an end-user",
        .method = http_method::get,
        .path = "/end-users/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<conductor::end_user>,
    },
    {
        .name = "end_users.delete_",
        .summary = "Deletes an end-user",
        .method = http_method::delete_,
        .path = "/end-users/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<conductor::end_user_deletion>,
    },
    {
        .name = "end_users.passthrough",
        .summary = "Passes a raw request through",
        .method = http_method::post,
        .path = "/end-users/{id}/passthrough/{integrationSlug}",
        .verb = verb::other,
        .idempotent = false,
        .body = &type_of<boost::json::value>,
        .answer = &type_of<boost::json::value>,
    },
};

} // namespace

std::span<const operation> account_operations() {
    return account_table;
}

} // namespace conductor::catalog
