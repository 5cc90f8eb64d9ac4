#include "sandbox/api.hpp"

#include "sandbox/operations.hpp"
#include "sandbox/router.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace json = boost::json;

namespace conductor::sandbox {
namespace {

std::optional<api_error> check_key(const recorded_request& request, const std::vector<std::string>& keys) {
    constexpr std::string_view scheme = "Bearer ";
    const auto* field = find_header(request.headers, "Authorization");
    if (!field)
        return api_error{401, "AUTHENTICATION_ERROR", "API_KEY_MISSING", "The request has no API key."};
    const std::string_view value = *field;
    const bool is_bearer =
        value.size() > scheme.size() && equal_ignoring_case(value.substr(0, scheme.size()), scheme);
    const auto key = is_bearer ? value.substr(scheme.size()) : std::string_view{};
    const bool accepted =
        keys.empty() ? key.starts_with("sk_") : std::find(keys.begin(), keys.end(), key) != keys.end();
    if (!accepted)
        return api_error{401, "AUTHENTICATION_ERROR", "API_KEY_INVALID", "The API key is not valid."};
    return std::nullopt;
}

std::optional<api_error> check_end_user(const recorded_request& request, store& users) {
    const auto* id = find_header(request.headers, "Conductor-End-User-Id");
    if (!id || id->empty())
        return invalid_request("PARAMETER_MISSING", "The header `Conductor-End-User-Id` is required.");
    if (!users.touch(*id))
        return resource_missing("There is no end-user `" + *id + "`.");
    return std::nullopt;
}

bool is_json(const recorded_request& request) {
    const auto* type = find_header(request.headers, "Content-Type");
    if (!type)
        return false;
    auto media = std::string_view{*type}.substr(0, type->find(';'));
    while (!media.empty() && media.back() == ' ')
        media.remove_suffix(1);
    return equal_ignoring_case(media, "application/json");
}

std::optional<api_error>
read_body(const recorded_request& request, const body_rule& rule, json::object& body) {
    if (!is_json(request))
        return invalid_request("CONTENT_TYPE_INVALID", "The body must be sent as `application/json`.");
    boost::system::error_code ec;
    auto value = json::parse(request.body, ec);
    if (ec)
        return invalid_request("BODY_INVALID", "The body is not valid JSON: " + ec.message() + ".");
    if (!value.is_object())
        return invalid_request("BODY_INVALID", "The body must be a JSON object.");
    body = std::move(value.get_object());
    return check(rule, body);
}

outcome
run(const recorded_request& request, const std::vector<std::string>& keys, store& users, id_generator& ids) {
    if (auto error = check_key(request, keys))
        return *std::move(error);
    const auto path = path_of(request.target);
    const auto route = find_route(all_operations(), request.method, path);
    if (!route.found) {
        if (route.path_known)
            return api_error{
                405, "INVALID_REQUEST_ERROR", "METHOD_NOT_ALLOWED", request.method + " is not allowed here."};
        return api_error{
            404, "INVALID_REQUEST_ERROR", "ROUTE_NOT_FOUND",
            "There is nothing at " + std::string{path} + "."};
    }
    json::object body;
    if (route.found->body) {
        if (auto error = read_body(request, *route.found->body, body))
            return *std::move(error);
    }
    if (route.found->needs_end_user) {
        if (auto error = check_end_user(request, users))
            return *std::move(error);
    }
    call_context context{users, ids, route.parameters, body};
    return route.found->handle(context);
}

} // namespace

answer api::process(const recorded_request& request) {
    const auto result = run(request, keys_, store_, ids_);
    if (const auto* error = std::get_if<api_error>(&result))
        return to_answer(*error, request.id);
    return json_answer(200, json::serialize(std::get<json::value>(result)), request.id);
}

} // namespace conductor::sandbox
