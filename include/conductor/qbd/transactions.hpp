#pragma once

// The types of transactions. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/posting_status_filter.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_type.hpp>
#include <conductor/qbd/types/transaction_type_filter.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Used by `transactions`.
enum class transaction_detail_level : std::uint16_t {
    unrecognized,
    all,
    transaction_lines_only,
    transactions_without_lines
};

/// Used by `transactions`.
enum class transaction_status_filter : std::uint16_t { unrecognized, closed, either, open };

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::transaction_detail_level> {
    static constexpr std::string_view values[] = {
        "all", "transaction_lines_only", "transactions_without_lines"};
};

template <>
struct enum_texts<qbd::transaction_status_filter> {
    static constexpr std::string_view values[] = {"closed", "either", "open"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Answer of `transactions::list`, `transactions::retrieve`.
struct transaction {
    open_enum<qbd::transaction_type> transaction_type;  ///< `transactionType`
    std::string transaction_id;                         ///< `transactionId`, at most 36 characters
    std::optional<std::string> transaction_line_id;     ///< `transactionLineId`, at most 36 characters
    date_time created_at;                               ///< `createdAt`
    date_time updated_at;                               ///< `updatedAt`
    std::optional<qbd::reference> entity;               ///< `entity`
    std::optional<qbd::reference> account;              ///< `account`
    std::chrono::year_month_day transaction_date{};     ///< `transactionDate`
    std::optional<std::string> ref_number;              ///< `refNumber`
    std::string amount;                                 ///< `amount`
    std::optional<qbd::reference> currency;             ///< `currency`
    std::optional<double> exchange_rate;                ///< `exchangeRate`
    std::optional<std::string> amount_in_home_currency; ///< `amountInHomeCurrency`
    std::optional<std::string> memo;                    ///< `memo`

    bool operator==(const transaction&) const = default;
};

/// Query parameters of `transactions::list`.
struct transaction_list_params {
    std::vector<std::string> ids{};                      ///< `ids`, without filters beside it
    std::optional<std::int64_t> limit{};                 ///< `limit`, 1 to 150, default 150
    std::optional<std::string> cursor{};                 ///< `cursor`
    std::vector<std::string> ref_numbers{};              ///< `refNumbers`, without filters beside it
    std::optional<std::string> ref_number_contains{};    ///< `refNumberContains`
    std::optional<std::string> ref_number_starts_with{}; ///< `refNumberStartsWith`
    std::optional<std::string> ref_number_ends_with{};   ///< `refNumberEndsWith`
    std::optional<std::string> ref_number_from{};        ///< `refNumberFrom`
    std::optional<std::string> ref_number_to{};          ///< `refNumberTo`
    std::optional<date_time> updated_after{};            ///< `updatedAfter`
    std::optional<date_time> updated_before{};           ///< `updatedBefore`
    std::optional<std::chrono::year_month_day> transaction_date_from{};       ///< `transactionDateFrom`
    std::optional<std::chrono::year_month_day> transaction_date_to{};         ///< `transactionDateTo`
    std::vector<std::string> entity_ids{};                                    ///< `entityIds`
    std::vector<std::string> account_ids{};                                   ///< `accountIds`
    std::vector<std::string> item_ids{};                                      ///< `itemIds`
    std::vector<std::string> class_ids{};                                     ///< `classIds`
    std::vector<open_enum<qbd::transaction_type_filter>> transaction_types{}; ///< `transactionTypes`
    std::optional<open_enum<qbd::transaction_detail_level>>
        detail_level{}; ///< `detailLevel`, default transactions_without_lines
    std::optional<open_enum<qbd::posting_status_filter>>
        posting_status{}; ///< `postingStatus`, default either
    std::optional<open_enum<qbd::transaction_status_filter>>
        payment_status{};                    ///< `paymentStatus`, default either
    std::vector<std::string> currency_ids{}; ///< `currencyIds`

    bool operator==(const transaction_list_params&) const = default;
};

} // namespace conductor::qbd
