#pragma once

// The types of transfers. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/qbd/types/reference.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_transfer` in JSON. Answer of `transfers::list`, `transfers::create`, `transfers::retrieve`,
/// `transfers::update`.
struct transfer {
    std::string id;                                    ///< `id`
    std::string object_type;                           ///< `objectType`, always "qbd_transfer"
    date_time created_at;                              ///< `createdAt`
    date_time updated_at;                              ///< `updatedAt`
    std::string revision_number;                       ///< `revisionNumber`
    std::chrono::year_month_day transaction_date{};    ///< `transactionDate`
    qbd::reference source_account;                     ///< `sourceAccount`
    std::optional<std::string> source_account_balance; ///< `sourceAccountBalance`
    qbd::reference target_account;                     ///< `targetAccount`
    std::optional<std::string> target_account_balance; ///< `targetAccountBalance`
    std::optional<qbd::reference> class_;              ///< `class`
    std::string amount;                                ///< `amount`
    std::optional<std::string> memo;                   ///< `memo`

    bool operator==(const transfer&) const = default;
};

/// Query parameters of `transfers::list`.
struct transfer_list_params {
    std::vector<std::string> ids{};                                     ///< `ids`, without filters beside it
    std::optional<std::int64_t> limit{};                                ///< `limit`, 1 to 150, default 150
    std::optional<std::string> cursor{};                                ///< `cursor`
    std::optional<date_time> updated_after{};                           ///< `updatedAfter`
    std::optional<date_time> updated_before{};                          ///< `updatedBefore`
    std::optional<std::chrono::year_month_day> transaction_date_from{}; ///< `transactionDateFrom`
    std::optional<std::chrono::year_month_day> transaction_date_to{};   ///< `transactionDateTo`

    bool operator==(const transfer_list_params&) const = default;
};

/// Parameters of `transfers::create`.
struct transfer_create_params {
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`, required
    std::string source_account_id{};       ///< `sourceAccountId`, required, at most 36 characters
    std::string target_account_id{};       ///< `targetAccountId`, required, at most 36 characters
    std::optional<std::string> class_id{}; ///< `classId`, at most 36 characters
    std::string amount{};                  ///< `amount`, required
    std::optional<std::string> memo{};     ///< `memo`

    bool operator==(const transfer_create_params&) const = default;
};

/// Parameters of `transfers::update`.
struct transfer_update_params {
    std::string revision_number{};                                 ///< `revisionNumber`, required
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`
    std::optional<std::string> source_account_id{}; ///< `sourceAccountId`, at most 36 characters
    std::optional<std::string> target_account_id{}; ///< `targetAccountId`, at most 36 characters
    std::optional<std::string> class_id{};          ///< `classId`, at most 36 characters
    std::optional<std::string> amount{};            ///< `amount`
    std::optional<std::string> memo{};              ///< `memo`

    bool operator==(const transfer_update_params&) const = default;
};

} // namespace conductor::qbd
