#pragma once

// The types of time tracking activities. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/billing_status.hpp>
#include <conductor/qbd/types/deletion.hpp>
#include <conductor/qbd/types/reference.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_time_tracking_activity` in JSON. Answer of `time_tracking_activities::list`,
/// `time_tracking_activities::create`, `time_tracking_activities::retrieve`,
/// `time_tracking_activities::update`.
struct time_tracking_activity {
    std::string id;                                  ///< `id`
    std::string object_type;                         ///< `objectType`, always "qbd_time_tracking_activity"
    date_time created_at;                            ///< `createdAt`
    date_time updated_at;                            ///< `updatedAt`
    std::string revision_number;                     ///< `revisionNumber`
    std::chrono::year_month_day transaction_date{};  ///< `transactionDate`
    qbd::reference entity;                           ///< `entity`
    std::optional<qbd::reference> customer;          ///< `customer`
    std::optional<qbd::reference> service_item;      ///< `serviceItem`
    std::string duration;                            ///< `duration`
    std::optional<qbd::reference> class_;            ///< `class`
    std::optional<qbd::reference> payroll_wage_item; ///< `payrollWageItem`
    std::optional<std::string> note;                 ///< `note`
    std::optional<open_enum<qbd::billing_status>> billing_status; ///< `billingStatus`
    std::optional<std::string> external_id;                       ///< `externalId`
    std::optional<bool> is_billed;                                ///< `isBilled`

    bool operator==(const time_tracking_activity&) const = default;
};

/// Query parameters of `time_tracking_activities::list`.
struct time_tracking_activity_list_params {
    std::vector<std::string> ids{};                                     ///< `ids`, without filters beside it
    std::optional<std::int64_t> limit{};                                ///< `limit`, 1 to 150, default 150
    std::optional<std::string> cursor{};                                ///< `cursor`
    std::optional<date_time> updated_after{};                           ///< `updatedAfter`
    std::optional<date_time> updated_before{};                          ///< `updatedBefore`
    std::optional<std::chrono::year_month_day> transaction_date_from{}; ///< `transactionDateFrom`
    std::optional<std::chrono::year_month_day> transaction_date_to{};   ///< `transactionDateTo`
    std::vector<std::string> entity_ids{};                              ///< `entityIds`

    bool operator==(const time_tracking_activity_list_params&) const = default;
};

/// Parameters of `time_tracking_activities::create`.
struct time_tracking_activity_create_params {
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`, required
    std::string entity_id{};                           ///< `entityId`, required, at most 36 characters
    std::optional<std::string> customer_id{};          ///< `customerId`, at most 36 characters
    std::optional<std::string> service_item_id{};      ///< `serviceItemId`, at most 36 characters
    std::string duration{};                            ///< `duration`, required
    std::optional<std::string> class_id{};             ///< `classId`, at most 36 characters
    std::optional<std::string> payroll_wage_item_id{}; ///< `payrollWageItemId`, at most 36 characters
    std::optional<std::string> note{};                 ///< `note`
    std::optional<open_enum<qbd::billing_status>> billing_status{}; ///< `billingStatus`, default billable
    std::optional<std::string> external_id{};                       ///< `externalId`, UUID

    bool operator==(const time_tracking_activity_create_params&) const = default;
};

/// Parameters of `time_tracking_activities::update`.
struct time_tracking_activity_update_params {
    std::string revision_number{};                                 ///< `revisionNumber`, required
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`
    std::string entity_id{};                           ///< `entityId`, required, at most 36 characters
    std::optional<std::string> customer_id{};          ///< `customerId`, at most 36 characters
    std::optional<std::string> service_item_id{};      ///< `serviceItemId`, at most 36 characters
    std::string duration{};                            ///< `duration`, required
    std::optional<std::string> class_id{};             ///< `classId`, at most 36 characters
    std::optional<std::string> payroll_wage_item_id{}; ///< `payrollWageItemId`, at most 36 characters
    std::optional<std::string> note{};                 ///< `note`
    std::optional<open_enum<qbd::billing_status>> billing_status{}; ///< `billingStatus`

    bool operator==(const time_tracking_activity_update_params&) const = default;
};

} // namespace conductor::qbd
