// Made by tools/generate from api/conductor.yml.

#include "api/account/models.hpp"

#include <conductor/types/auth_sessions.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<conductor::auth_session>() {
    using model = conductor::auth_session;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, end_user_id, "endUserId", required),
        CONDUCTOR_FIELD(model, client_secret, "clientSecret", required),
        CONDUCTOR_FIELD(model, auth_flow_url, "authFlowUrl", required),
        CONDUCTOR_FIELD(model, expires_at, "expiresAt", required),
        CONDUCTOR_FIELD(model, redirect_url, "redirectUrl", required | nullable),
    };
    static constexpr object_model table{fields, "auth_session"};
    return table;
}

template <>
const object_model& model_of<conductor::auth_session_create_params>() {
    using model = conductor::auth_session_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, publishable_key, "publishableKey", required),
        CONDUCTOR_FIELD(model, end_user_id, "endUserId", required),
        CONDUCTOR_FIELD(model, link_expiry_mins, "linkExpiryMins", optional)
            .within({.minimum = 15, .maximum = 10080}),
        CONDUCTOR_FIELD(model, redirect_url, "redirectUrl", optional).within({.format = text_format::uri}),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
