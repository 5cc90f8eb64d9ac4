#pragma once

// The types of accounts. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/account_tax_line.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Used by `accounts`.
enum class account_type : std::uint16_t {
    unrecognized,
    accounts_payable,
    accounts_receivable,
    bank,
    cost_of_goods_sold,
    credit_card,
    equity,
    expense,
    fixed_asset,
    income,
    long_term_liability,
    non_posting,
    other_asset,
    other_current_asset,
    other_current_liability,
    other_expense,
    other_income
};

/// Used by `accounts`.
enum class special_account_type : std::uint16_t {
    unrecognized,
    accounts_payable,
    accounts_receivable,
    condense_item_adjustment_expenses,
    cost_of_goods_sold,
    direct_deposit_liabilities,
    estimates,
    exchange_gain_loss,
    inventory_assets,
    item_receipt_account,
    opening_balance_equity,
    payroll_expenses,
    payroll_liabilities,
    petty_cash,
    purchase_orders,
    reconciliation_differences,
    retained_earnings,
    sales_orders,
    sales_tax_payable,
    uncategorized_expenses,
    uncategorized_income,
    undeposited_funds
};

/// Used by `accounts`.
enum class cash_flow_classification : std::uint16_t {
    unrecognized,
    financing,
    investing,
    none,
    not_applicable,
    operating
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::account_type> {
    static constexpr std::string_view values[] = {
        "accounts_payable",
        "accounts_receivable",
        "bank",
        "cost_of_goods_sold",
        "credit_card",
        "equity",
        "expense",
        "fixed_asset",
        "income",
        "long_term_liability",
        "non_posting",
        "other_asset",
        "other_current_asset",
        "other_current_liability",
        "other_expense",
        "other_income"};
};

template <>
struct enum_texts<qbd::special_account_type> {
    static constexpr std::string_view values[] = {
        "accounts_payable",
        "accounts_receivable",
        "condense_item_adjustment_expenses",
        "cost_of_goods_sold",
        "direct_deposit_liabilities",
        "estimates",
        "exchange_gain_loss",
        "inventory_assets",
        "item_receipt_account",
        "opening_balance_equity",
        "payroll_expenses",
        "payroll_liabilities",
        "petty_cash",
        "purchase_orders",
        "reconciliation_differences",
        "retained_earnings",
        "sales_orders",
        "sales_tax_payable",
        "uncategorized_expenses",
        "uncategorized_income",
        "undeposited_funds"};
};

template <>
struct enum_texts<qbd::cash_flow_classification> {
    static constexpr std::string_view values[] = {
        "financing", "investing", "none", "not_applicable", "operating"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_account` in JSON. Answer of `accounts::list`, `accounts::create`, `accounts::retrieve`,
/// `accounts::update`.
struct account {
    std::string id;                            ///< `id`
    std::string object_type;                   ///< `objectType`, always "qbd_account"
    date_time created_at;                      ///< `createdAt`
    date_time updated_at;                      ///< `updatedAt`
    std::string revision_number;               ///< `revisionNumber`
    std::string name;                          ///< `name`
    std::string full_name;                     ///< `fullName`
    bool is_active = false;                    ///< `isActive`
    std::optional<qbd::reference> parent;      ///< `parent`
    double sublevel = 0;                       ///< `sublevel`
    open_enum<qbd::account_type> account_type; ///< `accountType`
    std::optional<open_enum<qbd::special_account_type>> special_account_type; ///< `specialAccountType`
    std::optional<bool> is_tax_account;                                       ///< `isTaxAccount`
    std::optional<std::string> account_number;                                ///< `accountNumber`
    std::optional<std::string> bank_account_number;                           ///< `bankAccountNumber`
    std::optional<std::string> description;                                   ///< `description`
    std::optional<std::string> balance;                                       ///< `balance`
    std::optional<std::string> total_balance;                                 ///< `totalBalance`
    std::optional<qbd::reference> sales_tax_code;                             ///< `salesTaxCode`
    std::optional<qbd::account_tax_line> tax_line_details;                    ///< `taxLineDetails`
    std::optional<open_enum<qbd::cash_flow_classification>>
        cash_flow_classification;                 ///< `cashFlowClassification`
    std::optional<qbd::reference> currency;       ///< `currency`
    std::vector<qbd::custom_field> custom_fields; ///< `customFields`

    bool operator==(const account&) const = default;
};

/// Query parameters of `accounts::list`.
struct account_list_params {
    std::vector<std::string> ids{};                             ///< `ids`, without filters beside it
    std::vector<std::string> full_names{};                      ///< `fullNames`, without filters beside it
    std::optional<std::int64_t> limit{};                        ///< `limit`, at least 1, cuts the rest off
    std::optional<open_enum<qbd::status_filter>> status{};      ///< `status`, default active
    std::optional<date_time> updated_after{};                   ///< `updatedAfter`
    std::optional<date_time> updated_before{};                  ///< `updatedBefore`
    std::optional<std::string> name_contains{};                 ///< `nameContains`
    std::optional<std::string> name_starts_with{};              ///< `nameStartsWith`
    std::optional<std::string> name_ends_with{};                ///< `nameEndsWith`
    std::optional<std::string> name_from{};                     ///< `nameFrom`
    std::optional<std::string> name_to{};                       ///< `nameTo`
    std::optional<open_enum<qbd::account_type>> account_type{}; ///< `accountType`
    std::vector<std::string> currency_ids{};                    ///< `currencyIds`

    bool operator==(const account_list_params&) const = default;
};

/// Parameters of `accounts::create`.
struct account_create_params {
    std::string name{};                               ///< `name`, required, at most 31 characters
    std::optional<bool> is_active{};                  ///< `isActive`, default true
    std::optional<std::string> parent_id{};           ///< `parentId`, at most 36 characters
    open_enum<qbd::account_type> account_type{};      ///< `accountType`, required
    std::optional<std::string> account_number{};      ///< `accountNumber`
    std::optional<std::string> bank_account_number{}; ///< `bankAccountNumber`
    std::optional<std::string> description{};         ///< `description`
    std::optional<std::string> opening_balance{};     ///< `openingBalance`
    std::optional<std::chrono::year_month_day> opening_balance_date{}; ///< `openingBalanceDate`
    std::optional<std::string> sales_tax_code_id{}; ///< `salesTaxCodeId`, at most 36 characters
    std::optional<double> tax_line_id{};            ///< `taxLineId`
    std::optional<std::string> currency_id{};       ///< `currencyId`, at most 36 characters

    bool operator==(const account_create_params&) const = default;
};

/// Parameters of `accounts::update`.
struct account_update_params {
    std::string revision_number{};                                     ///< `revisionNumber`, required
    std::optional<std::string> name{};                                 ///< `name`, at most 31 characters
    std::optional<bool> is_active{};                                   ///< `isActive`
    std::optional<std::string> parent_id{};                            ///< `parentId`, at most 36 characters
    std::optional<open_enum<qbd::account_type>> account_type{};        ///< `accountType`
    std::optional<std::string> account_number{};                       ///< `accountNumber`
    std::optional<std::string> bank_account_number{};                  ///< `bankAccountNumber`
    std::optional<std::string> description{};                          ///< `description`
    std::optional<std::string> opening_balance{};                      ///< `openingBalance`
    std::optional<std::chrono::year_month_day> opening_balance_date{}; ///< `openingBalanceDate`
    std::optional<std::string> sales_tax_code_id{}; ///< `salesTaxCodeId`, at most 36 characters
    std::optional<double> tax_line_id{};            ///< `taxLineId`
    std::optional<std::string> currency_id{};       ///< `currencyId`, at most 36 characters

    bool operator==(const account_update_params&) const = default;
};

} // namespace conductor::qbd
