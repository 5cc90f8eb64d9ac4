// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/time_tracking_activities.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::time_tracking_activity>() {
    using model = qbd::time_tracking_activity;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, entity, "entity", required),
        CONDUCTOR_FIELD(model, customer, "customer", required | nullable),
        CONDUCTOR_FIELD(model, service_item, "serviceItem", required | nullable),
        CONDUCTOR_FIELD(model, duration, "duration", required),
        CONDUCTOR_FIELD(model, class_, "class", required | nullable),
        CONDUCTOR_FIELD(model, payroll_wage_item, "payrollWageItem", required | nullable),
        CONDUCTOR_FIELD(model, note, "note", required | nullable),
        CONDUCTOR_FIELD(model, billing_status, "billingStatus", required | nullable),
        CONDUCTOR_FIELD(model, external_id, "externalId", required | nullable),
        CONDUCTOR_FIELD(model, is_billed, "isBilled", required | nullable),
    };
    static constexpr object_model table{fields, "qbd_time_tracking_activity"};
    return table;
}

template <>
const object_model& model_of<qbd::time_tracking_activity_list_params>() {
    using model = qbd::time_tracking_activity_list_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, ids, "ids", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, limit, "limit", optional).within({.minimum = 1, .maximum = 150}),
        CONDUCTOR_FIELD(model, cursor, "cursor", optional),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, transaction_date_from, "transactionDateFrom", optional)
            .as(listing_role::filter),
        CONDUCTOR_FIELD(model, transaction_date_to, "transactionDateTo", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, entity_ids, "entityIds", optional).as(listing_role::filter),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::time_tracking_activity_create_params>() {
    using model = qbd::time_tracking_activity_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, entity_id, "entityId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, customer_id, "customerId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, service_item_id, "serviceItemId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, duration, "duration", required),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, payroll_wage_item_id, "payrollWageItemId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, note, "note", optional),
        CONDUCTOR_FIELD(model, billing_status, "billingStatus", optional),
        CONDUCTOR_FIELD(model, external_id, "externalId", optional).within({.format = text_format::uuid}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::time_tracking_activity_update_params>() {
    using model = qbd::time_tracking_activity_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", optional),
        CONDUCTOR_FIELD(model, entity_id, "entityId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, customer_id, "customerId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, service_item_id, "serviceItemId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, duration, "duration", required),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, payroll_wage_item_id, "payrollWageItemId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, note, "note", optional),
        CONDUCTOR_FIELD(model, billing_status, "billingStatus", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
