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
        .words = "An attempt of an end-user to link a company file, by a page that is open for some minutes. "
                 "The end-user opens its page at the office PC and finishes the link there; if no answer "
                 "comes, make another one.",
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
        .words = "All your users, whether their companies are linked or not. There is no filter and there "
                 "are no pages.",
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
        .words = "One of your users, with the company file that they link. Its sourceId must not be another "
                 "one's; nothing is linked yet. If no answer comes it may have been made all the same, so "
                 "look for it before sending it again.",
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
        .words =
            "One of your users, with the company file that they link. That there is a connection proves "
            "nothing; its lastSuccessfulRequestAt tells whether it ever worked. An unknown id is an error.",
        .method = http_method::get,
        .path = "/end-users/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<conductor::end_user>,
    },
    {
        .name = "end_users.delete_",
        .summary = "Deletes an end-user",
        .words = "Its connections are deleted too, so nobody reaches the company by this id any more; the "
                 "company file stays as it is.",
        .method = http_method::delete_,
        .path = "/end-users/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<conductor::end_user_deletion>,
    },
    {
        .name = "end_users.passthrough",
        .summary = "Passes a raw request through",
        .words = "A way out for what no operation does: QuickBooks' own XML requests, as JSON, and its "
                 "answer as it comes, unchecked. What it writes may have been done though no answer came.",
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
