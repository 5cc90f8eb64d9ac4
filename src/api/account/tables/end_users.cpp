// Made by tools/generate from api/conductor.yml.

#include "api/account/models.hpp"

#include <conductor/types/end_users.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<conductor::end_user>() {
    using model = conductor::end_user;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, company_name, "companyName", required),
        CONDUCTOR_FIELD(model, source_id, "sourceId", required),
        CONDUCTOR_FIELD(model, email, "email", required),
        CONDUCTOR_FIELD(model, integration_connections, "integrationConnections", required),
    };
    static constexpr object_model table{fields, "end_user"};
    return table;
}

template <>
const object_model& model_of<conductor::integration_connection>() {
    using model = conductor::integration_connection;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, integration_slug, "integrationSlug", required),
        CONDUCTOR_FIELD(model, last_request_at, "lastRequestAt", required | nullable),
        CONDUCTOR_FIELD(model, last_successful_request_at, "lastSuccessfulRequestAt", required | nullable),
    };
    static constexpr object_model table{fields, "integration_connection"};
    return table;
}

template <>
const object_model& model_of<conductor::end_user_create_params>() {
    using model = conductor::end_user_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, company_name, "companyName", required),
        CONDUCTOR_FIELD(model, source_id, "sourceId", required),
        CONDUCTOR_FIELD(model, email, "email", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<conductor::end_user_deletion>() {
    using model = conductor::end_user_deletion;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, deleted, "deleted", required),
    };
    static constexpr object_model table{fields, "end_user"};
    return table;
}

} // namespace conductor::json
