// The forms that are safe inside a co_await expression on every compiler, GCC 12 among them.

#include "with_sandbox.hpp"

#include <boost/json.hpp>

#include <string>

namespace {

// Long enough to live on the heap, where destroying it twice shows.
const std::string long_name(200, 'a');

boost::asio::awaitable<void> body(conductor::client client) {
    // Parameters with a name.
    conductor::end_user_create_params params{
        .company_name = long_name,
        .source_id = "acme-1",
        .email = "alice@acme.example",
    };
    const conductor::end_user user = co_await client.end_users.create(params);
    require(user.company_name == long_name, "named parameters arrive");

    // Request options braced in place, with the things they refer to named before.
    const conductor::header_view headers[] = {{"X-Note", long_name}};
    const conductor::query_param_view query[] = {{"note", long_name}};
    const boost::json::object extra{{"companyName", long_name + "b"}};
    params.source_id = "acme-2";
    const conductor::end_user other = co_await client.end_users.create(params, {.body = &extra});
    require(other.company_name == long_name + "b", "request options arrive");
    const auto list = co_await client.end_users.list({.max_retries = 0, .headers = headers, .query = query});
    require(list.data.size() == 2, "the list holds what was created");

    // Temporaries of classes with constructors.
    const auto same = co_await client.end_users.retrieve(std::string(user.id), {.max_retries = 1});
    require(same == user, "a temporary string arrives");
    boost::json::object request;
    request["CustomerQueryRq"] = boost::json::object{};
    const boost::json::value answer = co_await client.end_users.passthrough(
        user.id, conductor::integration_slug::quickbooks_desktop, request, {.max_retries = 0});
    require(answer.is_object(), "passthrough answers an object");

    // The other two awaited forms.
    const conductor::result<conductor::end_user> result =
        co_await client.end_users.retrieve(user.id, {.max_retries = 0}, conductor::as_result);
    require(result.has_value() && *result == user, "as_result gives the value");
    const conductor::response<conductor::end_user_deletion> response =
        co_await client.end_users.delete_(user.id, {}, conductor::with_response);
    require(response.status == 200 && response.value.deleted, "with_response gives the value");

    // A temporary handle that is bound to one end-user.
    const auto health = co_await client.qbd(other.id).health_check({}, conductor::as_result);
    require(health.has_value() && health->status == "ok", "as_result gives the value of a health check");
}

} // namespace

int main() {
    with_sandbox(body);
}
