#pragma once

// The types of bills to pay. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_type.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// An open bill, as it stands before a payment. Part of `bill_to_pay`.
struct payable_bill {
    /// Id of the bill to pay, such as "123ABC-1234567890"; give it as `transaction_id` when paying; at most
    /// 36 characters.
    std::string bill_id;
    /// Kind of paper it is, such as an invoice; tells which endpoint has all of it.
    open_enum<qbd::transaction_type> transaction_type;
    /// The accounts-payable account that holds the debt; linked transactions must all have the same.
    qbd::reference payables_account;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::chrono::year_month_day transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// Last day for payment, by the office PC's calendar.
    std::optional<std::chrono::year_month_day> due_date;
    /// What can still be paid of the bill, decimal text; take applied credits off before paying it.
    std::string amount_due;
    /// Money that the amounts are in, only in companies that keep several currencies.
    std::optional<qbd::reference> currency;
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate;
    /// What is due, turned into the company's own currency; decimal text, only with several currencies.
    std::optional<std::string> amount_due_in_home_currency;

    bool operator==(const payable_bill&) const = default;
};

/// A credit of the vendor, and what of it can still be used. Part of `bill_to_pay`.
struct applicable_credit {
    /// Id of the usable credit, such as "123ABC-1234567890"; goes into `apply_credits` when paying a bill; at
    /// most 36 characters.
    std::string credit_transaction_id;
    /// Kind of paper it is, such as an invoice; tells which endpoint has all of it.
    open_enum<qbd::transaction_type> transaction_type;
    /// The accounts-payable account that holds the debt; linked transactions must all have the same.
    qbd::reference payables_account;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::chrono::year_month_day transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// Part of the credit not used up yet, decimal text such as "25.10".
    std::string credit_remaining;
    /// Money that the amounts are in, only in companies that keep several currencies.
    std::optional<qbd::reference> currency;
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate;
    /// Unused part of the credit, turned into the company's own currency, decimal text.
    std::optional<std::string> credit_remaining_in_home_currency;

    bool operator==(const applicable_credit&) const = default;
};

/// An open bill of a vendor, or a credit that can be used for one; the other one is empty. Answer of
/// `bills_to_pay::list`.
struct bill_to_pay {
    /// Open bill of the vendor; empty if this entry is a credit.
    std::optional<qbd::payable_bill> bill;
    /// Vendor's credit that can be set off against bills; empty if this entry is a bill.
    std::optional<qbd::applicable_credit> credit;

    bool operator==(const bill_to_pay&) const = default;
};

/// Whose open bills and credits to list, and which of them. Query parameters of `bills_to_pay::list`.
struct bill_to_pay_list_params {
    /// Id of the supplier whose open bills and usable credits are wanted; required, at most 36 characters.
    std::string vendor_id{};
    /// Id of the accounts-payable account to look in; the company's usual one if left out; at most 36
    /// characters.
    std::optional<std::string> payables_account_id{};
    /// Latest due day of the bills shown; open credits may come whatever their day.
    std::optional<std::chrono::year_month_day> due_date{};
    /// Only those in one of these currencies, by record ids, not by codes such as "EUR".
    std::vector<std::string> currency_ids{};

    bool operator==(const bill_to_pay_list_params&) const = default;
};

} // namespace conductor::qbd
