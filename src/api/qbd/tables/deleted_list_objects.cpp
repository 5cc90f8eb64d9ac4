// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/deleted_list_objects.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::deleted_list_object>() {
    using model = qbd::deleted_list_object;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, list_type, "listType", required),
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, deleted_at, "deletedAt", required),
        CONDUCTOR_FIELD(model, full_name, "fullName", required | nullable),
    };
    static constexpr object_model table{fields, "qbd_deleted_list_object"};
    return table;
}

template <>
const object_model& model_of<qbd::deleted_list_object_list_params>() {
    using model = qbd::deleted_list_object_list_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, object_types, "objectTypes", required),
        CONDUCTOR_FIELD(model, deleted_after, "deletedAfter", optional),
        CONDUCTOR_FIELD(model, deleted_before, "deletedBefore", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
