#include "call/api_error_body.hpp"

#include "json/decoder.hpp"
#include "json/model.hpp"

#include <boost/json/value.hpp>

namespace conductor::inline CONDUCTOR_ABI::call {

namespace {

void take(std::string& into, const boost::json::object& from, std::string_view name) {
    const auto* value = into.empty() ? from.if_contains(name) : nullptr;
    if (const auto* text = value != nullptr ? value->if_string() : nullptr)
        into.assign(text->data(), text->size());
}

// Codes stray: some come as numbers.
void take_code(std::string& into, const boost::json::object& from, std::string_view name) {
    take(into, from, name);
    const auto* value = into.empty() ? from.if_contains(name) : nullptr;
    if (const auto* number = value != nullptr ? value->if_int64() : nullptr)
        into = std::to_string(*number);
}

} // namespace

api_error_body parse_api_error(std::string_view body) {
    api_error_body out;
    boost::json::value root;
    if (!json::decode(body, root, {.mend = true}))
        return out;
    // From the outside in: what an outer object lacks, an inner one may have.
    for (const auto* level = &root; level != nullptr;) {
        if (const auto* text = level->if_string(); text != nullptr && level != &root && out.message.empty())
            out.message.assign(text->data(), text->size());
        const auto* object = level->if_object();
        if (object == nullptr)
            break;
        take(out.message, *object, "message");
        take(out.user_facing_message, *object, "userFacingMessage");
        take(out.type, *object, "type");
        take_code(out.code, *object, "code");
        take_code(out.integration_code, *object, "integrationCode");
        take(out.request_id, *object, "requestId");
        level = object->if_contains("error");
    }
    return out;
}

} // namespace conductor::call
