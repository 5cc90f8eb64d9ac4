#pragma once

// The types of journal entries. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/billing_status.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>
#include <conductor/qbd/types/transaction_void.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Used by `journal_entries`.
enum class journal_line_type : std::uint16_t { unrecognized, debit, credit };

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::journal_line_type> {
    static constexpr std::string_view values[] = {"debit", "credit"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_journal_debit_line` in JSON. Part of `journal_entry`.
struct journal_debit_line {
    std::string id;                               ///< `id`
    std::string object_type;                      ///< `objectType`, always "qbd_journal_debit_line"
    std::optional<qbd::reference> account;        ///< `account`
    std::optional<std::string> amount;            ///< `amount`
    std::optional<std::string> memo;              ///< `memo`
    std::optional<qbd::reference> entity;         ///< `entity`
    std::optional<qbd::reference> class_;         ///< `class`
    std::optional<qbd::reference> sales_tax_item; ///< `salesTaxItem`
    std::optional<open_enum<qbd::billing_status>> billing_status; ///< `billingStatus`

    bool operator==(const journal_debit_line&) const = default;
};

/// `qbd_journal_credit_line` in JSON. Part of `journal_entry`.
struct journal_credit_line {
    std::string id;                               ///< `id`
    std::string object_type;                      ///< `objectType`, always "qbd_journal_credit_line"
    std::optional<qbd::reference> account;        ///< `account`
    std::optional<std::string> amount;            ///< `amount`
    std::optional<std::string> memo;              ///< `memo`
    std::optional<qbd::reference> entity;         ///< `entity`
    std::optional<qbd::reference> class_;         ///< `class`
    std::optional<qbd::reference> sales_tax_item; ///< `salesTaxItem`
    std::optional<open_enum<qbd::billing_status>> billing_status; ///< `billingStatus`

    bool operator==(const journal_credit_line&) const = default;
};

/// `qbd_journal_entry` in JSON. Answer of `journal_entries::list`, `journal_entries::create`,
/// `journal_entries::retrieve`, `journal_entries::update`.
struct journal_entry {
    std::string id;                                           ///< `id`
    std::string object_type;                                  ///< `objectType`, always "qbd_journal_entry"
    date_time created_at;                                     ///< `createdAt`
    date_time updated_at;                                     ///< `updatedAt`
    std::string revision_number;                              ///< `revisionNumber`
    std::chrono::year_month_day transaction_date{};           ///< `transactionDate`
    std::optional<std::string> ref_number;                    ///< `refNumber`
    std::optional<bool> is_adjustment;                        ///< `isAdjustment`
    std::optional<bool> is_home_currency_adjustment;          ///< `isHomeCurrencyAdjustment`
    std::optional<bool> are_amounts_entered_in_home_currency; ///< `areAmountsEnteredInHomeCurrency`
    std::optional<qbd::reference> currency;                   ///< `currency`
    std::optional<double> exchange_rate;                      ///< `exchangeRate`
    std::optional<std::string> external_id;                   ///< `externalId`
    std::vector<qbd::journal_debit_line> debit_lines;         ///< `debitLines`
    std::vector<qbd::journal_credit_line> credit_lines;       ///< `creditLines`
    std::vector<qbd::custom_field> custom_fields;             ///< `customFields`

    bool operator==(const journal_entry&) const = default;
};

/// Query parameters of `journal_entries::list`.
struct journal_entry_list_params {
    std::vector<std::string> ids{};            ///< `ids`, without filters beside it
    std::vector<std::string> ref_numbers{};    ///< `refNumbers`, without filters beside it
    std::optional<std::int64_t> limit{};       ///< `limit`, 1 to 150, default 150
    std::optional<std::string> cursor{};       ///< `cursor`
    std::optional<date_time> updated_after{};  ///< `updatedAfter`
    std::optional<date_time> updated_before{}; ///< `updatedBefore`
    std::optional<std::chrono::year_month_day> transaction_date_from{}; ///< `transactionDateFrom`
    std::optional<std::chrono::year_month_day> transaction_date_to{};   ///< `transactionDateTo`
    std::vector<std::string> entity_ids{};                              ///< `entityIds`
    std::vector<std::string> account_ids{};                             ///< `accountIds`
    std::optional<std::string> ref_number_contains{};                   ///< `refNumberContains`
    std::optional<std::string> ref_number_starts_with{};                ///< `refNumberStartsWith`
    std::optional<std::string> ref_number_ends_with{};                  ///< `refNumberEndsWith`
    std::optional<std::string> ref_number_from{};                       ///< `refNumberFrom`
    std::optional<std::string> ref_number_to{};                         ///< `refNumberTo`
    std::vector<std::string> currency_ids{};                            ///< `currencyIds`
    std::optional<bool> include_line_items{};                           ///< `includeLineItems`, default true

    bool operator==(const journal_entry_list_params&) const = default;
};

/// Part of `journal_entry_create_params`.
struct journal_entry_line_create_params {
    std::string account_id{};                       ///< `accountId`, required, at most 36 characters
    std::optional<std::string> amount{};            ///< `amount`
    std::optional<std::string> memo{};              ///< `memo`
    std::optional<std::string> entity_id{};         ///< `entityId`, at most 36 characters
    std::optional<std::string> class_id{};          ///< `classId`, at most 36 characters
    std::optional<std::string> sales_tax_item_id{}; ///< `salesTaxItemId`, at most 36 characters
    std::optional<open_enum<qbd::billing_status>> billing_status{}; ///< `billingStatus`, default billable

    bool operator==(const journal_entry_line_create_params&) const = default;
};

/// Parameters of `journal_entries::create`.
struct journal_entry_create_params {
    std::optional<std::chrono::year_month_day> transaction_date{};    ///< `transactionDate`, required
    std::optional<std::string> ref_number{};                          ///< `refNumber`, at most 11 characters
    std::optional<bool> is_adjustment{};                              ///< `isAdjustment`
    std::optional<bool> is_home_currency_adjustment{};                ///< `isHomeCurrencyAdjustment`
    std::optional<bool> are_amounts_entered_in_home_currency{};       ///< `areAmountsEnteredInHomeCurrency`
    std::optional<std::string> currency_id{};                         ///< `currencyId`, at most 36 characters
    std::optional<double> exchange_rate{};                            ///< `exchangeRate`
    std::optional<std::string> external_id{};                         ///< `externalId`, UUID
    std::vector<qbd::journal_entry_line_create_params> debit_lines{}; ///< `debitLines`
    std::vector<qbd::journal_entry_line_create_params> credit_lines{}; ///< `creditLines`

    bool operator==(const journal_entry_create_params&) const = default;
};

/// Part of `journal_entry_update_params`.
struct journal_entry_line_update_params {
    std::string id{}; ///< `id`, required, at most 36 characters
    std::optional<open_enum<qbd::journal_line_type>> journal_line_type{}; ///< `journalLineType`
    std::optional<std::string> account_id{};        ///< `accountId`, at most 36 characters
    std::optional<std::string> amount{};            ///< `amount`
    std::optional<std::string> memo{};              ///< `memo`
    std::optional<std::string> entity_id{};         ///< `entityId`, at most 36 characters
    std::optional<std::string> class_id{};          ///< `classId`, at most 36 characters
    std::optional<std::string> sales_tax_item_id{}; ///< `salesTaxItemId`, at most 36 characters
    std::optional<open_enum<qbd::billing_status>> billing_status{}; ///< `billingStatus`

    bool operator==(const journal_entry_line_update_params&) const = default;
};

/// Parameters of `journal_entries::update`.
struct journal_entry_update_params {
    std::string revision_number{};                                 ///< `revisionNumber`, required
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`
    std::optional<std::string> ref_number{};                       ///< `refNumber`, at most 11 characters
    std::optional<bool> is_adjustment{};                           ///< `isAdjustment`
    std::optional<bool> are_amounts_entered_in_home_currency{};    ///< `areAmountsEnteredInHomeCurrency`
    std::optional<std::string> currency_id{};                      ///< `currencyId`, at most 36 characters
    std::optional<double> exchange_rate{};                         ///< `exchangeRate`
    std::vector<qbd::journal_entry_line_update_params> lines{};    ///< `lines`

    bool operator==(const journal_entry_update_params&) const = default;
};

} // namespace conductor::qbd
