#include "differential/calls.hpp"

#include "peers/child_process.hpp"

#include <boost/asio/use_future.hpp>
#include <boost/json.hpp>

#include <future>
#include <optional>
#include <stdexcept>
#include <vector>

namespace conductor::test {

namespace {

namespace dom = boost::json;

template <class T>
void finish(std::future<result<T>> call) {
    const result<T> answer = call.get();
    if (!answer && answer.error().status() == 0)
        answer.error().raise();
}

std::optional<std::string> optional_text(const dom::object& body, std::string_view name) {
    return body.contains(name) ? std::optional(text_of(body, name)) : std::nullopt;
}

end_user_create_params end_user_of(const dom::object& body) {
    return {
        .company_name = text_of(body, "companyName"),
        .source_id = text_of(body, "sourceId"),
        .email = text_of(body, "email"),
    };
}

auth_session_create_params auth_session_of(const dom::object& body) {
    auth_session_create_params params{
        .publishable_key = text_of(body, "publishableKey"),
        .end_user_id = text_of(body, "endUserId"),
        .link_expiry_mins = {},
        .redirect_url = optional_text(body, "redirectUrl"),
    };
    if (const auto* minutes = body.if_contains("linkExpiryMins"))
        params.link_expiry_mins = minutes->to_number<double>();
    return params;
}

http_method method_of(std::string_view name) {
    if (name == "get")
        return http_method::get;
    if (name == "post")
        return http_method::post;
    if (name == "put")
        return http_method::put;
    if (name == "patch")
        return http_method::patch;
    if (name == "delete")
        return http_method::delete_;
    throw std::invalid_argument("there is no operation " + std::string(name));
}

} // namespace

dom::array read_calls(const std::string& file) {
    return dom::parse(read_file(file)).as_array();
}

std::string text_of(const dom::object& call, std::string_view name) {
    const auto* value = call.if_contains(name);
    return value != nullptr ? std::string(value->as_string()) : std::string();
}

void make_call(const client& client, const dom::object& call, std::size_t index) {
    const std::string index_text = std::to_string(index);
    std::vector<header_view> headers{{"X-Call", index_text}};
    if (const auto* more = call.if_contains("headers"))
        for (const auto& field : more->as_object())
            headers.push_back({field.key(), std::string_view(field.value().as_string())});
    std::vector<query_param_view> query;
    if (const auto* more = call.if_contains("query"))
        for (const auto& parameter : more->as_object())
            query.push_back({parameter.key(), parameter.value().as_string()});
    const request_options options{.headers = headers, .query = query};

    const auto token = as_result(boost::asio::use_future);
    const std::string operation = text_of(call, "operation");
    const std::string id = text_of(call, "id");
    const auto* body = call.if_contains("body");

    if (operation == "end_users.create") {
        const auto params = end_user_of(body->as_object());
        finish(client.end_users.create(params, options, token));
    } else if (operation == "end_users.list") {
        finish(client.end_users.list(options, token));
    } else if (operation == "end_users.retrieve") {
        finish(client.end_users.retrieve(id, options, token));
    } else if (operation == "end_users.delete_") {
        finish(client.end_users.delete_(id, options, token));
    } else if (operation == "end_users.passthrough") {
        const open_enum<integration_slug> slug{text_of(call, "integrationSlug")};
        finish(client.end_users.passthrough(id, slug, body->as_object(), options, token));
    } else if (operation == "auth_sessions.create") {
        const auto params = auth_session_of(body->as_object());
        finish(client.auth_sessions.create(params, options, token));
    } else if (operation == "qbd.health_check") {
        finish(client.qbd(id).health_check(options, token));
    } else if (body != nullptr) {
        finish(client.request_with_body(method_of(operation), text_of(call, "path"), *body, options, token));
    } else {
        finish(client.request(method_of(operation), text_of(call, "path"), options, token));
    }
}

} // namespace conductor::test
