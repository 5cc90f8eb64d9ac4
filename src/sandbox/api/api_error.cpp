#include "sandbox/api/api_error.hpp"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

namespace json = boost::json;

namespace {

// Developers' mistakes are not shown to end-users.
constexpr std::string_view masked_message = "Something went wrong on our side. Please try again later.";

bool is_masked(std::string_view type) {
    return type == "AUTHENTICATION_ERROR" || type == "PERMISSION_ERROR" || type == "INTERNAL_ERROR";
}

std::string_view user_facing(const api_error& error) {
    if (is_masked(error.type))
        return masked_message;
    return error.user_facing_message.empty() ? error.message : error.user_facing_message;
}

json::string_view view(std::string_view text) {
    return {text.data(), text.size()};
}

} // namespace

api_error invalid_request(std::string_view code, std::string message) {
    return {400, "INVALID_REQUEST_ERROR", code, std::move(message)};
}

api_error resource_missing(std::string message) {
    return {404, "INVALID_REQUEST_ERROR", "RESOURCE_MISSING", std::move(message)};
}

api_error error_for_status(unsigned status, bool processed) {
    auto message = "The sandbox was told to answer " + std::to_string(status) + ".";
    switch (status) {
    case 401:
        return {status, "AUTHENTICATION_ERROR", "API_KEY_INVALID", std::move(message)};
    case 403:
        return {status, "PERMISSION_ERROR", "PERMISSION_DENIED", std::move(message)};
    case 404:
        return {status, "INVALID_REQUEST_ERROR", "RESOURCE_MISSING", std::move(message)};
    case 409:
        return {status, "INVALID_REQUEST_ERROR", "CONFLICT", std::move(message)};
    case 429:
        return {status, "INVALID_REQUEST_ERROR", "RATE_LIMIT_EXCEEDED", std::move(message)};
    case 502:
        if (processed)
            return {
                status, "INTEGRATION_CONNECTION_ERROR", "QBD_CONNECTION_ERROR", std::move(message),
                "0x800706BA"};
        return {status, "INTEGRATION_ERROR", "QBD_REQUEST_ERROR", std::move(message), "0x80040400"};
    default:
        if (status < 500)
            return {status, "INVALID_REQUEST_ERROR", "INVALID_REQUEST", std::move(message)};
        return {status, "INTERNAL_ERROR", "INTERNAL_SERVER_ERROR", std::move(message)};
    }
}

answer to_answer(const api_error& error, std::string_view request_id) {
    json::object body;
    body["message"] = error.message;
    body["userFacingMessage"] = view(user_facing(error));
    body["type"] = view(error.type);
    body["code"] = view(error.code);
    body["httpStatusCode"] = error.status;
    if (!error.integration_code.empty())
        body["integrationCode"] = error.integration_code;
    body["requestId"] = view(request_id);
    json::object whole;
    whole["error"] = std::move(body);
    return json_answer(error.status, json::serialize(whole), request_id);
}

answer json_answer(unsigned status, std::string body, std::string_view request_id) {
    answer made;
    made.status = status;
    made.headers.emplace_back("Content-Type", "application/json; charset=utf-8");
    made.headers.emplace_back("Conductor-Request-Id", request_id);
    made.body = std::move(body);
    return made;
}

} // namespace conductor::sandbox
