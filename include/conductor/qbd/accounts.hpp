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

/// What an account is for; it decides in which statement the account stands, and where it can be used. Used
/// by `accounts`.
enum class account_type : std::uint16_t {
    unrecognized,
    /// What is owed to vendors; bills are booked to it.
    accounts_payable,
    /// What customers owe; invoices are booked to it.
    accounts_receivable,
    /// Money in the bank, cash among it.
    bank,
    /// What was paid for what was sold.
    cost_of_goods_sold,
    /// What is owed on a credit card.
    credit_card,
    /// What the owners have in the company.
    equity,
    /// Costs of running the business.
    expense,
    /// What is used for long, such as a truck.
    fixed_asset,
    /// What the business earns.
    income,
    /// Debts that run for more than a year.
    long_term_liability,
    /// Sums of orders and estimates, which are not booked; QuickBooks makes these itself.
    non_posting,
    /// What belongs to the company for long and is not used up, such as a deposit paid.
    other_asset,
    /// What turns into money within a year, such as stock or undeposited funds.
    other_current_asset,
    /// Debts due within a year, such as sales tax.
    other_current_liability,
    /// Costs outside the business proper, such as interest paid.
    other_expense,
    /// Earnings outside the business proper, such as interest.
    other_income,
};

/// What QuickBooks itself uses an account for. Used by `accounts`.
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
    opening_balance_equity, ///< the other side of balances entered at the start
    payroll_expenses,
    payroll_liabilities,
    petty_cash,
    purchase_orders,
    reconciliation_differences, ///< what did not match when comparing with the bank's statement
    retained_earnings,          ///< profits of past years, which QuickBooks works out
    sales_orders,
    sales_tax_payable, ///< sales tax charged and not handed over yet
    uncategorized_expenses,
    uncategorized_income,
    undeposited_funds, ///< received money until it is brought to the bank
};

/// In which part of the cash flow statement an account stands. Used by `accounts`.
enum class cash_flow_classification : std::uint16_t {
    unrecognized,
    financing,
    investing,
    none,           ///< it could, and nobody chose
    not_applicable, ///< it cannot stand there, as income and costs do not
    operating,
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

/// An account: an entry of the chart of accounts, which collects what is booked to it. `qbd_account` in JSON.
/// Answer of `accounts::list`, `accounts::create`, `accounts::retrieve`, `accounts::update`.
struct account {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_account".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Its own part of the full name, without parents or colons; the same may stand below another parent.
    std::string name;
    /// Name with those of all parents before it, "Parent:Child"; unique in its list, case ignored.
    std::string full_name;
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    bool is_active = false;
    /// The record directly above this one, whose full name comes before the colon; none at the top.
    std::optional<qbd::reference> parent;
    /// How deeply it is nested: 0 at the top, 1 below a parent, and so on.
    double sublevel = 0;
    /// What kind of account it is, such as bank, income or expense; decides where it may be used.
    open_enum<qbd::account_type> account_type;
    /// What QuickBooks itself made this account for; absent for ordinary ones.
    std::optional<open_enum<qbd::special_account_type>> special_account_type;
    /// True if taxes are booked on it.
    std::optional<bool> is_tax_account;
    /// Number in the chart of accounts; present even if the company does not show account numbers.
    std::optional<std::string> account_number;
    /// Number that the bank knows the account by; sensitive, and hidden from users without the right.
    std::optional<std::string> bank_account_number;
    /// What the account is used for, as a note to those who book.
    std::optional<std::string> description;
    /// What is on it now, decimal text, without its subaccounts; `total_balance` counts them in.
    std::optional<std::string> balance;
    /// Balance with that of all nested accounts added; a decimal text.
    std::optional<std::string> total_balance;
    /// Says only whether tax is due ("Tax", "Non" or own codes), not the rate; a line's own wins.
    std::optional<qbd::reference> sales_tax_code;
    /// Where on the income tax form this account's figures are told.
    std::optional<qbd::account_tax_line> tax_line_details;
    /// Part of the cash flow statement that the account shows up in.
    std::optional<open_enum<qbd::cash_flow_classification>> cash_flow_classification;
    /// Money that the amounts are in, only in companies that keep several currencies.
    std::optional<qbd::reference> currency;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const account&) const = default;
};

/// Which accounts to list, and how much of each. Looking up by `ids` or `full_names` ignores everything else
/// that is asked for, and fails as a whole if a single one is unknown. Query parameters of `accounts::list`.
struct account_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// Look-up by names such as "Parent:Child"; one unknown fails the request, every other filter is ignored;
    /// without filters beside it.
    std::vector<std::string> full_names{};
    /// How many records to give at most; there is no next page, so the rest stays unseen; at least 1, cuts
    /// the rest off.
    std::optional<std::int64_t> limit{};
    /// Which records come, those in use or the hidden (inactive) ones; without it only those in use; default
    /// active.
    std::optional<open_enum<qbd::status_filter>> status{};
    /// Only records saved at this moment or later; without a zone, the office PC's time; never before 1980.
    std::optional<date_time> updated_after{};
    /// Only records saved at this moment or earlier; without a zone, the office PC's time.
    std::optional<date_time> updated_before{};
    /// Keeps records with this text anywhere in their name, in any case; excludes `name_starts_with` and
    /// `name_ends_with`.
    std::optional<std::string> name_contains{};
    /// Keeps records whose name begins with this text, in any case; excludes `name_contains` and
    /// `name_ends_with`.
    std::optional<std::string> name_starts_with{};
    /// Keeps records whose name closes with this text, in any case; excludes `name_contains` and
    /// `name_starts_with`.
    std::optional<std::string> name_ends_with{};
    /// First name of an alphabetical range, itself included.
    std::optional<std::string> name_from{};
    /// Last name of an alphabetical range, itself included.
    std::optional<std::string> name_to{};
    /// Only accounts of this kind.
    std::optional<open_enum<qbd::account_type>> account_type{};
    /// Only those in one of these currencies, by record ids, not by codes such as "EUR".
    std::vector<std::string> currency_ids{};

    bool operator==(const account_list_params&) const = default;
};

/// An account to be made: an entry of the chart of accounts, which collects what is booked to it. Parameters
/// of `accounts::create`.
struct account_create_params {
    /// Its own part of the full name, without parents or colons; the same may stand below another parent;
    /// required, at most 31 characters.
    std::string name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused; default true.
    std::optional<bool> is_active{};
    /// Id of the record that this one is nested below; records at the top have none; at most 36 characters.
    std::optional<std::string> parent_id{};
    /// Kind of account, such as bank or income; non-posting ones are made by QuickBooks only; required.
    open_enum<qbd::account_type> account_type{};
    /// Number in the chart of accounts; kept even if the company does not show account numbers.
    std::optional<std::string> account_number{};
    /// Number that the bank knows the account by; sensitive, and hidden from users without the right.
    std::optional<std::string> bank_account_number{};
    /// What the account is used for, as a note to those who book.
    std::optional<std::string> description{};
    /// What the account held on `opening_balance_date`, such as "1250.50".
    std::optional<std::string> opening_balance{};
    /// Day for which `opening_balance` is true.
    std::optional<std::chrono::year_month_day> opening_balance_date{};
    /// Id of a tax code, which says only whether tax is due, not the rate; a line's own wins; at most 36
    /// characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Number of a line on the income tax form; listing the account tax lines tells which there are.
    std::optional<double> tax_line_id{};
    /// Id of the currency's record, not its code; only in companies that keep several currencies; at most 36
    /// characters.
    std::optional<std::string> currency_id{};

    bool operator==(const account_create_params&) const = default;
};

/// What to change of an account; what is left unset stays as it is. `revision_number` has to be the one last
/// read; if somebody saved the record since then, the update is refused. Parameters of `accounts::update`.
struct account_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Its own part of the full name, without parents or colons; the same may stand below another parent; at
    /// most 31 characters.
    std::optional<std::string> name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    std::optional<bool> is_active{};
    /// Id of the record that this one is nested below; records at the top have none; at most 36 characters.
    std::optional<std::string> parent_id{};
    /// What kind of account it is, such as bank, income or expense; decides where it may be used.
    std::optional<open_enum<qbd::account_type>> account_type{};
    /// Number in the chart of accounts; kept even if the company does not show account numbers.
    std::optional<std::string> account_number{};
    /// Number that the bank knows the account by; sensitive, and hidden from users without the right.
    std::optional<std::string> bank_account_number{};
    /// What the account is used for, as a note to those who book.
    std::optional<std::string> description{};
    /// What the account held on `opening_balance_date`, such as "1250.50".
    std::optional<std::string> opening_balance{};
    /// Day for which `opening_balance` is true.
    std::optional<std::chrono::year_month_day> opening_balance_date{};
    /// Id of a tax code, which says only whether tax is due, not the rate; a line's own wins; at most 36
    /// characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Number of a line on the income tax form; listing the account tax lines tells which there are.
    std::optional<double> tax_line_id{};
    /// Id of the currency's record, not its code; only in companies that keep several currencies; at most 36
    /// characters.
    std::optional<std::string> currency_id{};

    bool operator==(const account_update_params&) const = default;
};

} // namespace conductor::qbd
