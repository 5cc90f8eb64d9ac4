// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/deleted_transactions.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::deleted_transaction>() {
    using model = qbd::deleted_transaction;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, transaction_type, "transactionType", required),
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, deleted_at, "deletedAt", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
    };
    static constexpr object_model table{fields, "qbd_deleted_transaction"};
    return table;
}

template <>
const object_model& model_of<qbd::deleted_transaction_list_params>() {
    using model = qbd::deleted_transaction_list_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, transaction_types, "transactionTypes", required),
        CONDUCTOR_FIELD(model, deleted_after, "deletedAfter", optional),
        CONDUCTOR_FIELD(model, deleted_before, "deletedBefore", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
