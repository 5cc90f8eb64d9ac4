#include "sandbox/server/control.hpp"

#include "sandbox/api/api_error.hpp"
#include "sandbox/faults/fault_json.hpp"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <limits>
#include <utility>
#include <variant>
#include <vector>

namespace conductor::sandbox {

namespace json = boost::json;

namespace {

using result = std::variant<json::value, api_error>;

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
    return shown;
}

result show_stats(core& shared, const recorded_request&) {
    return json::value(counters(shared));
}

result show_operations(core& shared, const recorded_request&) {
    json::object shown;
    for (const auto& [name, count] : shared.backend.done().counts())
        shown[name] = count;
    return json::value(std::move(shown));
}

result show_created(core& shared, const recorded_request&) {
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

result show_requests(core& shared, const recorded_request&) {
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

result clear_requests(core& shared, const recorded_request&) {
    shared.seen.clear_requests();
    return json::value(json::object{});
}

result show_faults(core& shared, const recorded_request&) {
    json::array all;
    for (const auto& rule : shared.faults.list())
        all.push_back(to_json(rule));
    return json::value(std::move(all));
}

result clear_faults(core& shared, const recorded_request&) {
    shared.faults.clear();
    return json::value(json::object{});
}

// All or none: a mistake in one fault adds no other.
result add_faults(core& shared, const recorded_request& request) {
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
    } catch (const fault_format_error& error) {
        return invalid_request("FAULT_INVALID", error.what());
    }
    for (const auto& rule : rules)
        shared.faults.add(rule);
    return show_faults(shared, request);
}

result release(core& shared, const recorded_request&) {
    json::object shown;
    shown["released"] = shared.held.release(std::numeric_limits<std::size_t>::max());
    return json::value(std::move(shown));
}

result advance(core& shared, const recorded_request& request) {
    boost::system::error_code ec;
    const auto given = json::parse(request.body, ec);
    const auto* object = given.if_object();
    const auto* time = object ? object->if_contains("milliseconds") : nullptr;
    if (ec || !time || !time->is_int64())
        return invalid_request("BODY_INVALID", "The body must say how many `milliseconds` have passed.");
    shared.backend.clock().advance(std::chrono::milliseconds(time->get_int64()));
    return json::value(json::object{});
}

struct endpoint {
    std::string_view method;
    std::string_view path;
    result (*handle)(core& shared, const recorded_request& request);
};

constexpr endpoint endpoints[] = {
    {"POST", "/_sandbox/faults", add_faults},         {"GET", "/_sandbox/faults", show_faults},
    {"DELETE", "/_sandbox/faults", clear_faults},     {"GET", "/_sandbox/requests", show_requests},
    {"DELETE", "/_sandbox/requests", clear_requests}, {"GET", "/_sandbox/stats", show_stats},
    {"POST", "/_sandbox/release", release},           {"GET", "/_sandbox/operations", show_operations},
    {"GET", "/_sandbox/created", show_created},       {"POST", "/_sandbox/advance", advance},
};

result run(core& shared, const recorded_request& request) {
    const auto path = path_of(request.target);
    bool path_known = false;
    for (const auto& one : endpoints) {
        if (one.path != path)
            continue;
        path_known = true;
        if (one.method == request.method)
            return one.handle(shared, request);
    }
    if (path_known)
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
