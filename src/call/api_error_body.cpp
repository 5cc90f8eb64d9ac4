#include "call/api_error_body.hpp"

#include "json/decoder.hpp"
#include "json/model.hpp"

#include <boost/json/value.hpp>

namespace conductor::call {

// The fields are of any kind, so that one that strays does not cost the others.
struct raw_error_body {
    boost::json::value message;
    boost::json::value user_facing_message;
    boost::json::value type;
    boost::json::value code;
    boost::json::value integration_code;
    boost::json::value request_id;
};

struct error_envelope {
    raw_error_body error;
};

} // namespace conductor::call

namespace conductor::json {

template <>
const object_model& model_of<call::raw_error_body>() {
    using call::raw_error_body;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(raw_error_body, message, "message", optional | nullable),
        CONDUCTOR_FIELD(raw_error_body, user_facing_message, "userFacingMessage", optional | nullable),
        CONDUCTOR_FIELD(raw_error_body, type, "type", optional | nullable),
        CONDUCTOR_FIELD(raw_error_body, code, "code", optional | nullable),
        CONDUCTOR_FIELD(raw_error_body, integration_code, "integrationCode", optional | nullable),
        CONDUCTOR_FIELD(raw_error_body, request_id, "requestId", optional | nullable),
    };
    static constexpr object_model model{fields};
    return model;
}

template <>
const object_model& model_of<call::error_envelope>() {
    static constexpr field fields[] = {CONDUCTOR_FIELD(call::error_envelope, error, "error", required)};
    static constexpr object_model model{fields};
    return model;
}

} // namespace conductor::json

namespace conductor::call {

namespace {

std::string text_of(const boost::json::value& value) {
    const auto* text = value.if_string();
    return text ? std::string(text->data(), text->size()) : std::string{};
}

} // namespace

api_error_body parse_api_error(std::string_view body) {
    error_envelope envelope;
    if (!json::decode(body, envelope, {.mend = true})) {
        return {};
    }
    const raw_error_body& raw = envelope.error;
    return {text_of(raw.message), text_of(raw.user_facing_message), text_of(raw.type),
            text_of(raw.code),    text_of(raw.integration_code),    text_of(raw.request_id)};
}

} // namespace conductor::call
