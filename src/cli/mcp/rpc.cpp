#include "cli/mcp/rpc.hpp"

#include "catalog/schema.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

namespace json = boost::json;

namespace {

rpc_message refused(rpc_message made, rpc_error code, std::string why) {
    made.kind = rpc_kind::invalid;
    made.wrong = code;
    made.why = std::move(why);
    return made;
}

} // namespace

bool is_rpc_id(const json::value* given) {
    return given != nullptr && (given->is_string() || given->is_int64() || given->is_uint64());
}

rpc_message read_message(const json::value& given) {
    rpc_message made;
    const auto* object = given.if_object();
    if (object == nullptr)
        return refused(std::move(made), rpc_error::invalid_request, "a message is an object");
    const auto* id = object->if_contains("id");
    if (is_rpc_id(id))
        made.id = *id;
    if (catalog::text_of(*object, "jsonrpc") != "2.0")
        return refused(std::move(made), rpc_error::invalid_request, "\"jsonrpc\" must be \"2.0\"");
    if (!object->contains("method") && (object->contains("result") || object->contains("error"))) {
        made.kind = rpc_kind::answer;
        return made;
    }
    made.method = catalog::text_of(*object, "method");
    if (made.method.empty())
        return refused(std::move(made), rpc_error::invalid_request, "\"method\" must be a string");
    if (id != nullptr && !is_rpc_id(id))
        return refused(std::move(made), rpc_error::invalid_request, "\"id\" must be a string or an integer");
    made.kind = id != nullptr ? rpc_kind::request : rpc_kind::notification;
    if (const auto* params = object->if_contains("params")) {
        if (!params->is_object() && made.kind == rpc_kind::notification)
            return made; // which is never answered
        if (!params->is_object())
            return refused(std::move(made), rpc_error::invalid_params, "\"params\" must be an object");
        made.params = params->get_object();
    }
    return made;
}

json::object rpc_result(const json::value& id, json::object result) {
    return {{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}};
}

json::object rpc_failure(const json::value& id, rpc_error code, std::string_view why) {
    return {
        {"jsonrpc", "2.0"},
        {"id", id},
        {"error", json::object{{"code", static_cast<int>(code)}, {"message", why}}}};
}

} // namespace conductor::cli::mcp
