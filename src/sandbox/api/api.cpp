#include "sandbox/api/api.hpp"

#include "sandbox/api/query.hpp"
#include "sandbox/api/schema_check.hpp"
#include "values/ascii.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
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

std::optional<api_error> read_end_user(const recorded_request& request, store& users, std::string& id) {
    const auto* given = find_header(request.headers, "Conductor-End-User-Id");
    if (!given || given->empty())
        return invalid_request("PARAMETER_MISSING", "The header `Conductor-End-User-Id` is required.");
    id = *given;
    if (!users.touch(id))
        return resource_missing("There is no end-user `" + id + "`.");
    return std::nullopt;
}

// How long the client wants to wait for QuickBooks, if it says so.
std::optional<api_error> read_patience(const recorded_request& request, std::chrono::milliseconds& patience) {
    constexpr std::string_view name = "Conductor-Timeout-Seconds";
    const auto* given = find_header(request.headers, name);
    if (!given)
        return std::nullopt;
    constexpr std::uint32_t most = 24 * 60 * 60;
    std::uint32_t seconds = 0;
    const auto* end = given->data() + given->size();
    const auto [stop, ec] = std::from_chars(given->data(), end, seconds);
    if (ec != std::errc{} || stop != end || seconds == 0 || seconds > most)
        return invalid_request(
            "PARAMETER_INVALID", "`" + std::string{name} + "` must be a number of seconds.");
    patience = std::chrono::seconds{seconds};
    return std::nullopt;
}

answer to_answer(const outcome& result, std::string_view request_id) {
    if (const auto* error = std::get_if<api_error>(&result))
        return to_answer(*error, request_id);
    return json_answer(200, dom::serialize(std::get<dom::value>(result)), request_id);
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

api::api(
    std::vector<std::string> keys, id_generator& ids, std::span<const qbd_operation> on_companies,
    company_settings initial)
    : keys_{std::move(keys)}
    , ids_{ids}
    , on_companies_{on_companies}
    , store_{ids}
    , offices_{std::move(initial)}
    , quickbooks_{ids, done_, clock_, offices_} {
    std::size_t number = 0;
    for (const auto& one : own_operations())
        router_.add(one.method, one.path, number++);
    for (const auto& one : on_companies_)
        router_.add(to_string(one.method), "/v1" + std::string{one.path}, number++);
}

void api::set_keys(std::vector<std::string> keys) {
    const std::lock_guard held(keys_mutex_);
    keys_ = std::move(keys);
}

std::optional<api_error> api::check_key(const recorded_request& request) const {
    const std::lock_guard held(keys_mutex_);
    return sandbox::check_key(request, keys_);
}

std::variant<answer, errand> api::receive(const recorded_request& request) {
    auto received = run(request);
    if (auto* job = std::get_if<errand>(&received))
        return std::move(*job);
    return to_answer(std::get<outcome>(received), request.id);
}

answer api::process(const recorded_request& request) {
    auto received = receive(request);
    if (auto* made = std::get_if<answer>(&received))
        return std::move(*made);
    return std::get<errand>(received).carry_out();
}

api::reception api::run(const recorded_request& request) {
    if (auto error = check_key(request))
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
    if (*way.found < own.size())
        return run_own(own[*way.found], request, way);
    return run_on_company(on_companies_[*way.found - own.size()], request, way);
}

api::reception api::run_own(const operation& what, const recorded_request& request, const route& way) {
    dom::object body;
    if (what.body) {
        auto error = read_body(request, body);
        if (!error)
            error = check(*what.body, body);
        if (error)
            return *std::move(error);
    }
    std::string end_user_id;
    if (what.company == end_user_from::header) {
        if (auto error = read_end_user(request, store_, end_user_id))
            return *std::move(error);
    } else if (what.company == end_user_from::path) {
        end_user_id = way.parameters.front();
        if (!store_.touch(end_user_id))
            return resource_missing("There is no end-user `" + end_user_id + "`.");
    }
    auto work = [this, &what, parameters = way.parameters, body = std::move(body)]() -> outcome {
        call_context context{store_, ids_, parameters, body};
        return what.handle(context);
    };
    if (what.company == end_user_from::nowhere)
        return counted(what.name, work());
    errand made{std::move(end_user_id), false, what.patience, {}};
    if (auto error = read_patience(request, made.patience))
        return *std::move(error);
    made.carry_out = in_quickbooks(what.name, request.id, made.end_user_id, std::move(work));
    return made;
}

api::reception
api::run_on_company(const qbd_operation& what, const recorded_request& request, const route& way) {
    errand made{{}, what.verb == verb::create, default_patience, {}};
    if (auto error = read_end_user(request, store_, made.end_user_id))
        return *std::move(error);
    if (auto error = read_patience(request, made.patience))
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
    const auto user = store_.find(made.end_user_id);
    auto name = user ? user->details.company_name : std::string{};
    auto id = way.parameters.empty() ? std::string{} : way.parameters.front();
    auto work = [this, &what, end_user_id = made.end_user_id, name = std::move(name), id = std::move(id),
                 query = std::move(query), body = std::move(body)]() -> outcome {
        return quickbooks_.run({what, end_user_id, name, id, query, body});
    };
    made.carry_out = in_quickbooks(what.name, request.id, made.end_user_id, std::move(work));
    return made;
}

// `operation` lives as long as the tables.
std::function<answer()> api::in_quickbooks(
    std::string_view operation, std::string request_id, std::string end_user_id,
    std::function<outcome()> work) {
    return [this, operation, request_id = std::move(request_id), end_user_id = std::move(end_user_id),
            work = std::move(work)] {
        const auto result = counted(operation, work());
        store_.succeeded(end_user_id);
        return to_answer(result, request_id);
    };
}

outcome api::counted(std::string_view operation, outcome result) {
    if (!std::holds_alternative<api_error>(result))
        done_.carried_out(operation);
    return result;
}

} // namespace conductor::sandbox
