#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/billing_status.hpp>
#include <conductor/qbd/types/custom_field_params.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A line that books a cost straight to an account, rather than to an item. For one that is to be made. Part
/// of `bill_create_params`, `check_create_params`, `credit_card_charge_create_params`,
/// `credit_card_credit_create_params`, `item_receipt_create_params`, `vendor_credit_create_params`.
struct expense_line_create_params {
    /// Id of the account charged with the cost, mostly an expense account; at most 36 characters.
    std::optional<std::string> account_id{};
    /// Cost of this line, decimal text such as "1250.50".
    std::optional<std::string> amount{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// Id of the vendor if `account_id` is accounts payable, otherwise of the customer that the cost is for;
    /// at most 36 characters.
    std::optional<std::string> payee_id{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Id of the tax code for this line, taxed or not; wins over the whole transaction's; at most 36
    /// characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Whether the cost is to be charged on to the customer, or was already; default billable.
    std::optional<open_enum<qbd::billing_status>> billing_status{};
    /// Id of an entry in the list of sales reps, not of the employee behind it; at most 36 characters.
    std::optional<std::string> sales_representative_id{};
    /// Values for fields that the company has added itself.
    std::vector<qbd::custom_field_params> custom_fields{};

    bool operator==(const expense_line_create_params&) const = default;
};

} // namespace conductor::qbd
