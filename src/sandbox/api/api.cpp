#include "sandbox/api/api.hpp"

#include "sandbox/api/query.hpp"
#include "sandbox/api/schema_check.hpp"
#include "values/ascii.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace conductor::sandbox {
namespace {

std::optional<api_error> check_key(const recorded_request& request, const std::vector<std::string>& keys) {
    constexpr std::string_view scheme = "Bearer ";
    const auto* field = find_header(request.headers, "Authorization");
    if (!field)
        return api_error{401, "AUTHENTICATION_ERROR", "API_KEY_MISSING", "The request has no API key."};
    const std::string_view value = *field;
    const bool is_bearer =
        value.size() > scheme.size() && ascii::equal_ignoring_case(value.substr(0, scheme.size()), scheme);
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
    return ascii::equal_ignoring_case(media, "application/json");
}

std::optional<api_error> read_body(const recorded_request& request, dom::object& body) {
    if (!is_json(request))
        return invalid_request("CONTENT_TYPE_INVALID", "The body must be sent as `application/json`.");
    boost::system::error_code ec;
    auto value = dom::parse(request.body, ec);
    if (ec)
        return invalid_request("BODY_INVALID", "The body is not valid JSON: " + ec.message() + ".");
    if (!value.is_object())
        return invalid_request("BODY_INVALID", "The body must be a JSON object.");
    body = std::move(value.get_object());
    return std::nullopt;
}

} // namespace

api::api(std::vector<std::string> keys, id_generator& ids, std::span<const qbd_operation> on_companies)
    : keys_{std::move(keys)}
    , ids_{ids}
    , on_companies_{on_companies}
    , store_{ids}
    , quickbooks_{ids, done_, clock_} {
    std::size_t number = 0;
    for (const auto& one : own_operations())
        router_.add(one.method, one.path, number++);
    for (const auto& one : on_companies_)
        router_.add(to_string(one.method), "/v1" + std::string{one.path}, number++);
}

answer api::process(const recorded_request& request) {
    const auto result = run(request);
    if (const auto* error = std::get_if<api_error>(&result))
        return to_answer(*error, request.id);
    return json_answer(200, dom::serialize(std::get<dom::value>(result)), request.id);
}

outcome api::run(const recorded_request& request) {
    if (auto error = check_key(request, keys_))
        return *std::move(error);
    const auto path = path_of(request.target);
    const auto way = router_.find(request.method, path);
    if (!way.found) {
        if (way.path_known)
            return api_error{
                405, "INVALID_REQUEST_ERROR", "METHOD_NOT_ALLOWED", request.method + " is not allowed here."};
        return api_error{
            404, "INVALID_REQUEST_ERROR", "ROUTE_NOT_FOUND",
            "There is nothing at " + std::string{path} + "."};
    }
    const auto own = own_operations();
    const bool is_own = *way.found < own.size();
    const auto name = is_own ? own[*way.found].name : on_companies_[*way.found - own.size()].name;
    auto result = is_own ? run_own(own[*way.found], request, way)
                         : run_on_company(on_companies_[*way.found - own.size()], request, way);
    if (!std::holds_alternative<api_error>(result))
        done_.carried_out(name);
    return result;
}

outcome api::run_own(const operation& what, const recorded_request& request, const route& way) {
    dom::object body;
    if (what.body) {
        auto error = read_body(request, body);
        if (!error)
            error = check(*what.body, body);
        if (error)
            return *std::move(error);
    }
    if (what.needs_end_user) {
        if (auto error = check_end_user(request, store_))
            return *std::move(error);
    }
    call_context context{store_, ids_, way.parameters, body};
    return what.handle(context);
}

outcome api::run_on_company(const qbd_operation& what, const recorded_request& request, const route& way) {
    if (auto error = check_end_user(request, store_))
        return *std::move(error);
    dom::object query;
    if (auto error = read_query(what.query, request.target, query))
        return *std::move(error);
    dom::object body;
    if (what.body) {
        auto error = read_body(request, body);
        if (!error)
            error = check(*what.body, body);
        if (error)
            return *std::move(error);
    }
    const auto& end_user_id = *find_header(request.headers, "Conductor-End-User-Id");
    const auto user = store_.find(end_user_id);
    const company_request asked{
        what,
        end_user_id,
        user ? user->details.company_name : std::string{},
        way.parameters.empty() ? std::string{} : way.parameters.front(),
        query,
        body};
    return quickbooks_.run(asked);
}

} // namespace conductor::sandbox
