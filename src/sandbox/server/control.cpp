#include "sandbox/server/control.hpp"

#include "sandbox/api/api_error.hpp"
#include "sandbox/api/json_fields.hpp"
#include "sandbox/api/router.hpp"
#include "sandbox/company/company_json.hpp"
#include "sandbox/faults/fault_json.hpp"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <chrono>
#include <cstddef>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

namespace json = boost::json;

namespace {

using result = std::variant<json::value, api_error>;

/// What stands for the braces of an endpoint's path.
using parameters = std::vector<std::string>;

json::object counters(core& shared) {
    const auto now = shared.stats();
    json::object shown;
    shown["connections"] = now.connections;
    shown["openConnections"] = now.open_connections;
    shown["handshakes"] = now.handshakes;
    shown["handshakesResumed"] = now.handshakes_resumed;
    shown["requestsReceived"] = now.requests_received;
    shown["requestsProcessed"] = now.requests_processed;
    shown["faultsLeft"] = now.faults_left;
    shown["waiting"] = now.waiting;
    shown["queued"] = now.queued;
    return shown;
}

result show_stats(core& shared, const recorded_request&, const parameters&) {
    return json::value(counters(shared));
}

result show_operations(core& shared, const recorded_request&, const parameters&) {
    json::object shown;
    for (const auto& [name, count] : shared.backend.done().counts())
        shown[name] = count;
    return json::value(std::move(shown));
}

result show_created(core& shared, const recorded_request&, const parameters&) {
    json::array all;
    for (const auto& one : shared.backend.done().created()) {
        json::object shown;
        shown["operation"] = one.operation;
        shown["endUserId"] = one.end_user_id;
        shown["id"] = one.id;
        all.push_back(std::move(shown));
    }
    return json::value(std::move(all));
}

result show_requests(core& shared, const recorded_request&, const parameters&) {
    json::array all;
    for (const auto& request : shared.seen.requests()) {
        json::array headers;
        for (const auto& [name, value] : request.headers) {
            json::array field;
            field.emplace_back(name);
            field.emplace_back(value);
            headers.push_back(std::move(field));
        }
        json::object shown;
        shown["id"] = request.id;
        shown["method"] = request.method;
        shown["target"] = request.target;
        shown["headers"] = std::move(headers);
        shown["body"] = request.body;
        shown["connection"] = request.connection;
        shown["tlsResumed"] = request.tls_resumed;
        shown["tlsVersion"] = request.tls_version;
        shown["serverName"] = request.server_name;
        shown["alpn"] = request.alpn;
        all.push_back(std::move(shown));
    }
    return json::value(std::move(all));
}

result clear_requests(core& shared, const recorded_request&, const parameters&) {
    shared.seen.clear_requests();
    return json::value(json::object{});
}

result show_faults(core& shared, const recorded_request&, const parameters&) {
    json::array all;
    for (const auto& rule : shared.faults.list())
        all.push_back(to_json(rule));
    return json::value(std::move(all));
}

result clear_faults(core& shared, const recorded_request&, const parameters&) {
    shared.faults.clear();
    return json::value(json::object{});
}

// All or none: a mistake in one fault adds no other.
result add_faults(core& shared, const recorded_request& request, const parameters& none) {
    boost::system::error_code ec;
    const auto given = json::parse(request.body, ec);
    if (ec)
        return invalid_request("BODY_INVALID", "The body is not valid JSON: " + ec.message() + ".");
    std::vector<fault_rule> rules;
    try {
        if (const auto* several = given.if_array())
            for (const auto& one : *several)
                rules.push_back(to_fault_rule(one));
        else
            rules.push_back(to_fault_rule(given));
    } catch (const format_error& error) {
        return invalid_request("FAULT_INVALID", error.what());
    }
    for (const auto& rule : rules)
        shared.faults.add(rule);
    return show_faults(shared, request, none);
}

result release(core& shared, const recorded_request&, const parameters&) {
    json::object shown;
    shown["released"] = shared.held.release(std::numeric_limits<std::size_t>::max());
    return json::value(std::move(shown));
}

result set_keys(core& shared, const recorded_request& request, const parameters&) {
    boost::system::error_code ec;
    const auto given = json::parse(request.body, ec);
    const auto* all = given.if_array();
    std::vector<std::string> keys;
    if (all)
        for (const auto& one : *all)
            if (const auto* text = one.if_string())
                keys.emplace_back(*text);
    if (ec || !all || keys.size() != all->size())
        return invalid_request("BODY_INVALID", "The body must be an array of the keys to accept.");
    shared.backend.set_keys(std::move(keys));
    return json::value(json::object{});
}

// The body's `milliseconds`, if it has them.
std::optional<std::chrono::milliseconds> read_milliseconds(const recorded_request& request) {
    boost::system::error_code ec;
    const auto given = json::parse(request.body, ec);
    const auto* object = given.if_object();
    const auto* time = object ? object->if_contains("milliseconds") : nullptr;
    if (ec || !time || !time->is_int64())
        return std::nullopt;
    return std::chrono::milliseconds(time->get_int64());
}

result advance(core& shared, const recorded_request& request, const parameters&) {
    const auto time = read_milliseconds(request);
    if (!time)
        return invalid_request("BODY_INVALID", "The body must say how many `milliseconds` have passed.");
    shared.companies.advance(*time);
    return json::value(json::object{});
}

// Nothing if there is such an end-user.
std::optional<api_error> check_end_user(core& shared, const std::string& id) {
    if (shared.backend.store().find(id))
        return std::nullopt;
    return resource_missing("There is no end-user `" + id + "`.");
}

result show_company(core& shared, const recorded_request&, const parameters& path) {
    if (auto error = check_end_user(shared, path[0]))
        return *std::move(error);
    return json::value(to_json(shared.backend.offices().settings(path[0])));
}

result set_company(core& shared, const recorded_request& request, const parameters& path) {
    if (auto error = check_end_user(shared, path[0]))
        return *std::move(error);
    boost::system::error_code ec;
    const auto given = json::parse(request.body, ec);
    if (ec)
        return invalid_request("BODY_INVALID", "The body is not valid JSON: " + ec.message() + ".");
    try {
        shared.companies.set_company(path[0], to_company_settings(given));
    } catch (const format_error& error) {
        return invalid_request("COMPANY_INVALID", error.what());
    }
    return show_company(shared, request, path);
}

result connect_company(core& shared, const recorded_request& request, const parameters& path) {
    if (auto error = check_end_user(shared, path[0]))
        return *std::move(error);
    shared.connect(path[0]);
    return show_company(shared, request, path);
}

result show_locks(core& shared, const recorded_request&, const parameters& path) {
    if (auto error = check_end_user(shared, path[0]))
        return *std::move(error);
    json::array all;
    for (const auto& id : shared.backend.offices().locked(path[0], shared.backend.clock().now()))
        all.emplace_back(id);
    return json::value(std::move(all));
}

result lock_record(core& shared, const recorded_request& request, const parameters& path) {
    if (auto error = check_end_user(shared, path[0]))
        return *std::move(error);
    auto until = offices::time_point::max();
    if (!request.body.empty()) {
        const auto time = read_milliseconds(request);
        if (!time)
            return invalid_request(
                "BODY_INVALID", "The body must be empty, or say for how many `milliseconds`.");
        until = shared.backend.clock().now() + *time;
    }
    shared.backend.offices().lock(path[0], path[1], until);
    return show_locks(shared, request, path);
}

result unlock_record(core& shared, const recorded_request& request, const parameters& path) {
    if (auto error = check_end_user(shared, path[0]))
        return *std::move(error);
    shared.backend.offices().unlock(path[0], path[1]);
    return show_locks(shared, request, path);
}

struct endpoint {
    std::string_view method;
    std::string_view path;
    result (*handle)(core& shared, const recorded_request& request, const parameters& path);
};

constexpr endpoint endpoints[] = {
    {"POST", "/_sandbox/faults", add_faults},
    {"GET", "/_sandbox/faults", show_faults},
    {"DELETE", "/_sandbox/faults", clear_faults},
    {"GET", "/_sandbox/requests", show_requests},
    {"DELETE", "/_sandbox/requests", clear_requests},
    {"GET", "/_sandbox/stats", show_stats},
    {"GET", "/_sandbox/operations", show_operations},
    {"GET", "/_sandbox/created", show_created},
    {"GET", "/_sandbox/companies/{endUserId}", show_company},
    {"PUT", "/_sandbox/companies/{endUserId}", set_company},
    {"POST", "/_sandbox/companies/{endUserId}/connect", connect_company},
    {"GET", "/_sandbox/companies/{endUserId}/locks", show_locks},
    {"PUT", "/_sandbox/companies/{endUserId}/locks/{recordId}", lock_record},
    {"DELETE", "/_sandbox/companies/{endUserId}/locks/{recordId}", unlock_record},
    {"PUT", "/_sandbox/keys", set_keys},
    {"POST", "/_sandbox/advance", advance},
    {"POST", "/_sandbox/release", release},
};

router make_router() {
    router made;
    for (std::size_t number = 0; number != std::size(endpoints); ++number)
        made.add(endpoints[number].method, endpoints[number].path, number);
    return made;
}

result run(core& shared, const recorded_request& request) {
    static const auto routes = make_router();
    const auto path = path_of(request.target);
    const auto way = routes.find(request.method, path);
    if (way.found)
        return endpoints[*way.found].handle(shared, request, way.parameters);
    if (way.path_known)
        return api_error{
            405, "INVALID_REQUEST_ERROR", "METHOD_NOT_ALLOWED", request.method + " is not allowed here."};
    return api_error{
        404, "INVALID_REQUEST_ERROR", "ROUTE_NOT_FOUND", "There is nothing at " + std::string{path} + "."};
}

} // namespace

bool is_control(const recorded_request& request) {
    return request.target.starts_with("/_sandbox/");
}

answer control(core& shared, const recorded_request& request) {
    const auto made = run(shared, request);
    if (const auto* error = std::get_if<api_error>(&made))
        return to_answer(*error, request.id);
    return json_answer(200, json::serialize(std::get<json::value>(made)), request.id);
}

} // namespace conductor::sandbox
