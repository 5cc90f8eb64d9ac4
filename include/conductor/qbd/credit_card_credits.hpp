#pragma once

// The types of credit card credits. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/expense_line.hpp>
#include <conductor/qbd/types/expense_line_create_params.hpp>
#include <conductor/qbd/types/expense_line_update_params.hpp>
#include <conductor/qbd/types/item_group_line_create_params.hpp>
#include <conductor/qbd/types/item_group_line_item.hpp>
#include <conductor/qbd/types/item_group_line_update_params.hpp>
#include <conductor/qbd/types/item_line.hpp>
#include <conductor/qbd/types/item_line_create_params.hpp>
#include <conductor/qbd/types/item_line_update_params.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>
#include <conductor/qbd/types/transaction_void.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_credit_card_credit` in JSON. Answer of `credit_card_credits::list`, `credit_card_credits::create`,
/// `credit_card_credits::retrieve`, `credit_card_credits::update`.
struct credit_card_credit {
    std::string id;                                     ///< `id`
    std::string object_type;                            ///< `objectType`, always "qbd_credit_card_credit"
    date_time created_at;                               ///< `createdAt`
    date_time updated_at;                               ///< `updatedAt`
    std::string revision_number;                        ///< `revisionNumber`
    qbd::reference account;                             ///< `account`
    std::optional<qbd::reference> payee;                ///< `payee`
    std::chrono::year_month_day transaction_date{};     ///< `transactionDate`
    std::string amount;                                 ///< `amount`
    std::optional<qbd::reference> currency;             ///< `currency`
    std::optional<double> exchange_rate;                ///< `exchangeRate`
    std::optional<std::string> amount_in_home_currency; ///< `amountInHomeCurrency`
    std::optional<std::string> ref_number;              ///< `refNumber`
    std::optional<std::string> memo;                    ///< `memo`
    std::optional<qbd::reference> sales_tax_code;       ///< `salesTaxCode`
    std::optional<std::string> external_id;             ///< `externalId`
    std::vector<qbd::expense_line> expense_lines;       ///< `expenseLines`
    std::vector<qbd::item_line> item_lines;             ///< `itemLines`
    std::vector<qbd::item_group_line_item> item_group_lines; ///< `itemGroupLines`
    std::vector<qbd::custom_field> custom_fields;            ///< `customFields`

    bool operator==(const credit_card_credit&) const = default;
};

/// Query parameters of `credit_card_credits::list`.
struct credit_card_credit_list_params {
    std::vector<std::string> ids{};            ///< `ids`, without filters beside it
    std::vector<std::string> ref_numbers{};    ///< `refNumbers`, without filters beside it
    std::optional<std::int64_t> limit{};       ///< `limit`, 1 to 150, default 150
    std::optional<std::string> cursor{};       ///< `cursor`
    std::optional<date_time> updated_after{};  ///< `updatedAfter`
    std::optional<date_time> updated_before{}; ///< `updatedBefore`
    std::optional<std::chrono::year_month_day> transaction_date_from{}; ///< `transactionDateFrom`
    std::optional<std::chrono::year_month_day> transaction_date_to{};   ///< `transactionDateTo`
    std::vector<std::string> payee_ids{};                               ///< `payeeIds`
    std::vector<std::string> account_ids{};                             ///< `accountIds`
    std::optional<std::string> ref_number_contains{};                   ///< `refNumberContains`
    std::optional<std::string> ref_number_starts_with{};                ///< `refNumberStartsWith`
    std::optional<std::string> ref_number_ends_with{};                  ///< `refNumberEndsWith`
    std::optional<std::string> ref_number_from{};                       ///< `refNumberFrom`
    std::optional<std::string> ref_number_to{};                         ///< `refNumberTo`
    std::vector<std::string> currency_ids{};                            ///< `currencyIds`
    std::optional<bool> include_line_items{};                           ///< `includeLineItems`, default true

    bool operator==(const credit_card_credit_list_params&) const = default;
};

/// Parameters of `credit_card_credits::create`.
struct credit_card_credit_create_params {
    std::string account_id{};              ///< `accountId`, required, at most 36 characters
    std::optional<std::string> payee_id{}; ///< `payeeId`, at most 36 characters
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`, required
    std::optional<std::string> ref_number{};                       ///< `refNumber`, at most 11 characters
    std::optional<std::string> memo{};                             ///< `memo`
    std::optional<std::string> sales_tax_code_id{};               ///< `salesTaxCodeId`, at most 36 characters
    std::optional<double> exchange_rate{};                        ///< `exchangeRate`
    std::optional<std::string> external_id{};                     ///< `externalId`, UUID
    std::vector<qbd::expense_line_create_params> expense_lines{}; ///< `expenseLines`
    std::vector<qbd::item_line_create_params> item_lines{};       ///< `itemLines`
    std::vector<qbd::item_group_line_create_params> item_group_lines{}; ///< `itemGroupLines`

    bool operator==(const credit_card_credit_create_params&) const = default;
};

/// Parameters of `credit_card_credits::update`.
struct credit_card_credit_update_params {
    std::string revision_number{};                                 ///< `revisionNumber`, required
    std::optional<std::string> account_id{};                       ///< `accountId`, at most 36 characters
    std::optional<std::string> payee_id{};                         ///< `payeeId`, at most 36 characters
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`
    std::optional<std::string> ref_number{};                       ///< `refNumber`, at most 11 characters
    std::optional<std::string> memo{};                             ///< `memo`
    std::optional<std::string> sales_tax_code_id{};               ///< `salesTaxCodeId`, at most 36 characters
    std::optional<double> exchange_rate{};                        ///< `exchangeRate`
    std::optional<bool> clear_expense_lines{};                    ///< `clearExpenseLines`
    std::vector<qbd::expense_line_update_params> expense_lines{}; ///< `expenseLines`
    std::optional<bool> clear_item_lines{};                       ///< `clearItemLines`
    std::vector<qbd::item_line_update_params> item_lines{};       ///< `itemLines`
    std::vector<qbd::item_group_line_update_params> item_group_lines{}; ///< `itemGroupLines`

    bool operator==(const credit_card_credit_update_params&) const = default;
};

} // namespace conductor::qbd
