#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/billing_status.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A line that books a cost straight to an account, rather than to an item. `qbd_expense_line` in JSON. Part
/// of `bill`, `check`, `credit_card_charge`, `credit_card_credit`, `item_receipt`, `vendor_credit`.
struct expense_line {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::optional<std::string> id;
    /// Tells which sort of record the answer holds; always "qbd_expense_line".
    std::string object_type;
    /// Account charged with the cost, mostly an expense account.
    std::optional<qbd::reference> account;
    /// Cost of this line, decimal text such as "1250.50".
    std::optional<std::string> amount;
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo;
    /// The vendor if `account` is accounts payable, otherwise the customer that the cost is for.
    std::optional<qbd::reference> payee;
    /// Label for reports across accounts, such as a department or branch; lines without one take their
    /// transaction's.
    std::optional<qbd::reference> class_;
    /// Says only whether this line is taxed ("Tax", "Non" or own codes); wins over the whole transaction's.
    std::optional<qbd::reference> sales_tax_code;
    /// Whether the cost is to be charged on to the customer, or was already.
    std::optional<open_enum<qbd::billing_status>> billing_status;
    /// Who gets credit for the sale, from the list of sales reps.
    std::optional<qbd::reference> sales_representative;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const expense_line&) const = default;
};

} // namespace conductor::qbd
