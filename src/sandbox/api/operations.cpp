#include "sandbox/api/operations.hpp"

#include <boost/json/array.hpp>

#include <chrono>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

namespace json = boost::json;

namespace {

// Objects as the API shows them.

json::value text_or_null(const std::string& text) {
    return text.empty() ? json::value(nullptr) : json::value(text);
}

json::object to_json(const integration_connection& connection) {
    json::object shown;
    shown["id"] = connection.id;
    shown["objectType"] = "integration_connection";
    shown["createdAt"] = connection.created_at;
    shown["integrationSlug"] = "quickbooks_desktop";
    shown["lastRequestAt"] = text_or_null(connection.last_request_at);
    shown["lastSuccessfulRequestAt"] = text_or_null(connection.last_successful_request_at);
    return shown;
}

json::object to_json(const stored_end_user& user) {
    json::array connections;
    if (user.connection)
        connections.push_back(to_json(*user.connection));
    json::object shown;
    shown["id"] = user.id;
    shown["objectType"] = "end_user";
    shown["createdAt"] = user.created_at;
    shown["companyName"] = user.details.company_name;
    shown["sourceId"] = user.details.source_id;
    shown["email"] = user.details.email;
    shown["integrationConnections"] = std::move(connections);
    return shown;
}

std::string text(const json::object& body, const char* name) {
    const auto* value = body.if_contains(name);
    return value ? std::string{value->get_string().data(), value->get_string().size()} : std::string{};
}

api_error end_user_missing(const std::string& id) {
    return resource_missing("There is no end-user `" + id + "`.");
}

// Handlers.

outcome create_end_user(call_context& context) {
    const new_end_user details{
        text(context.body, "companyName"), text(context.body, "sourceId"), text(context.body, "email")};
    const auto created = context.store.create(details);
    if (!created)
        return invalid_request("SOURCE_ID_TAKEN", "An end-user with this `sourceId` exists already.");
    return json::value(to_json(*created));
}

outcome list_end_users(call_context& context) {
    json::array data;
    for (const auto& user : context.store.list())
        data.push_back(to_json(user));
    json::object shown;
    shown["objectType"] = "list";
    shown["url"] = "/v1/end-users";
    shown["data"] = std::move(data);
    return json::value(std::move(shown));
}

outcome retrieve_end_user(call_context& context) {
    const auto& id = context.parameters[0];
    const auto user = context.store.find(id);
    if (!user)
        return end_user_missing(id);
    return json::value(to_json(*user));
}

outcome delete_end_user(call_context& context) {
    const auto& id = context.parameters[0];
    if (!context.store.remove(id))
        return end_user_missing(id);
    json::object shown;
    shown["id"] = id;
    shown["objectType"] = "end_user";
    shown["deleted"] = true;
    return json::value(std::move(shown));
}

// QuickBooks names an answer after its request: `InvoiceQueryRq` gets `InvoiceQueryRs`.
outcome pass_through(call_context& context) {
    if (context.parameters[1] != "quickbooks_desktop")
        return invalid_request("PARAMETER_INVALID", "`integrationSlug` must be `quickbooks_desktop`.");
    json::object shown;
    for (const auto& member : context.body) {
        std::string name{member.key().data(), member.key().size()};
        if (name.ends_with("Rq"))
            name.back() = 's';
        json::object reply;
        reply["statusCode"] = "0";
        reply["statusSeverity"] = "Info";
        reply["statusMessage"] = "Status OK";
        reply["request"] = member.value();
        shown[name] = std::move(reply);
    }
    return json::value(std::move(shown));
}

outcome create_auth_session(call_context& context) {
    const auto end_user_id = text(context.body, "endUserId");
    if (!context.store.find(end_user_id))
        return end_user_missing(end_user_id);
    double minutes = 30;
    if (const auto* given = context.body.if_contains("linkExpiryMins"))
        minutes = given->to_number<double>();
    const auto created = std::chrono::system_clock::now();
    const auto lifetime = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::duration<double, std::ratio<60>>{minutes});
    const auto secret = context.ids.make("auth_sess_client_secret_");
    json::object shown;
    shown["id"] = context.ids.make("auth_sess_");
    shown["objectType"] = "auth_session";
    shown["createdAt"] = to_iso8601(created);
    shown["endUserId"] = end_user_id;
    shown["clientSecret"] = secret;
    shown["authFlowUrl"] =
        "https://connect.conductor.is/qbd/" + secret + "?key=" + text(context.body, "publishableKey");
    shown["expiresAt"] = to_iso8601(created + lifetime);
    shown["redirectUrl"] = text_or_null(text(context.body, "redirectUrl"));
    return json::value(std::move(shown));
}

outcome check_health(call_context&) {
    json::object shown;
    shown["duration"] = 1;
    shown["status"] = "ok";
    return json::value(std::move(shown));
}

// What there is, and who handles it.

constexpr field_rule end_user_fields[] = {
    {.name = "companyName", .required = true},
    {.name = "sourceId", .required = true},
    {.name = "email", .required = true},
};
constexpr body_rule end_user_body{.fields = end_user_fields};

constexpr field_rule auth_session_fields[] = {
    {.name = "publishableKey", .required = true},
    {.name = "endUserId", .required = true},
    {.name = "linkExpiryMins", .kind = field_kind::number, .minimum = 15, .maximum = 10'080},
    {.name = "redirectUrl", .format = text_format::uri},
};
constexpr body_rule auth_session_body{.fields = auth_session_fields};

constexpr body_rule any_object{.fields = {}, .open = true, .min_fields = 1};

constexpr operation all_operations[] = {
    {.name = "auth_sessions.create",
     .method = "POST",
     .path = "/v1/auth-sessions",
     .body = &auth_session_body,
     .handle = create_auth_session},
    {.name = "end_users.create",
     .method = "POST",
     .path = "/v1/end-users",
     .body = &end_user_body,
     .handle = create_end_user},
    {.name = "end_users.list", .method = "GET", .path = "/v1/end-users", .handle = list_end_users},
    {.name = "end_users.retrieve",
     .method = "GET",
     .path = "/v1/end-users/{id}",
     .handle = retrieve_end_user},
    {.name = "end_users.delete_",
     .method = "DELETE",
     .path = "/v1/end-users/{id}",
     .handle = delete_end_user},
    {.name = "end_users.passthrough",
     .method = "POST",
     .path = "/v1/end-users/{id}/passthrough/{integrationSlug}",
     .body = &any_object,
     .company = end_user_from::path,
     .handle = pass_through},
    {.name = "qbd.health_check",
     .method = "GET",
     .path = "/v1/quickbooks-desktop/health-check",
     .company = end_user_from::header,
     .patience = std::chrono::seconds{60},
     .handle = check_health},
};

} // namespace

std::span<const operation> own_operations() {
    return all_operations;
}

} // namespace conductor::sandbox
