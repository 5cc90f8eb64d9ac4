// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/transfers.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::transfer>() {
    using model = qbd::transfer;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, source_account, "sourceAccount", required),
        CONDUCTOR_FIELD(model, source_account_balance, "sourceAccountBalance", required | nullable),
        CONDUCTOR_FIELD(model, target_account, "targetAccount", required),
        CONDUCTOR_FIELD(model, target_account_balance, "targetAccountBalance", required | nullable),
        CONDUCTOR_FIELD(model, class_, "class", required | nullable),
        CONDUCTOR_FIELD(model, amount, "amount", required),
        CONDUCTOR_FIELD(model, memo, "memo", required | nullable),
    };
    static constexpr object_model table{fields, "qbd_transfer"};
    return table;
}

template <>
const object_model& model_of<qbd::transfer_list_params>() {
    using model = qbd::transfer_list_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, ids, "ids", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, limit, "limit", optional).within({.minimum = 1, .maximum = 150}),
        CONDUCTOR_FIELD(model, cursor, "cursor", optional),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, transaction_date_from, "transactionDateFrom", optional)
            .as(listing_role::filter),
        CONDUCTOR_FIELD(model, transaction_date_to, "transactionDateTo", optional).as(listing_role::filter),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::transfer_create_params>() {
    using model = qbd::transfer_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, source_account_id, "sourceAccountId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, target_account_id, "targetAccountId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, amount, "amount", required),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::transfer_update_params>() {
    using model = qbd::transfer_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", optional),
        CONDUCTOR_FIELD(model, source_account_id, "sourceAccountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, target_account_id, "targetAccountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, amount, "amount", optional),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
