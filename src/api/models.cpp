#include "api/models.hpp"

namespace conductor::json {

template <>
const object_model& model_of<integration_connection>() {
    using model = integration_connection;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, integration_slug, "integrationSlug", required),
        CONDUCTOR_FIELD(model, last_request_at, "lastRequestAt", required | nullable),
        CONDUCTOR_FIELD(model, last_successful_request_at, "lastSuccessfulRequestAt", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<end_user>() {
    using model = end_user;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, company_name, "companyName", required),
        CONDUCTOR_FIELD(model, source_id, "sourceId", required),
        CONDUCTOR_FIELD(model, email, "email", required),
        CONDUCTOR_FIELD(model, integration_connections, "integrationConnections", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<end_user_create_params>() {
    using model = end_user_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, company_name, "companyName", required),
        CONDUCTOR_FIELD(model, source_id, "sourceId", required),
        CONDUCTOR_FIELD(model, email, "email", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<end_user_deletion>() {
    using model = end_user_deletion;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, deleted, "deleted", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<auth_session>() {
    using model = auth_session;
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
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<auth_session_create_params>() {
    using model = auth_session_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, publishable_key, "publishableKey", required),
        CONDUCTOR_FIELD(model, end_user_id, "endUserId", required),
        CONDUCTOR_FIELD(model, link_expiry_mins, "linkExpiryMins", optional),
        CONDUCTOR_FIELD(model, redirect_url, "redirectUrl", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
