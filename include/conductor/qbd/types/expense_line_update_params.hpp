#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/billing_status.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A line that books a cost straight to an account, rather than to an item. For one that is kept by its id,
/// or added with the id "-1". Part of `bill_update_params`, `check_update_params`,
/// `credit_card_charge_update_params`, `credit_card_credit_update_params`, `item_receipt_update_params`,
/// `vendor_credit_update_params`.
struct expense_line_update_params {
    /// Key of the line to keep or change; "-1" adds a new one; required, at most 36 characters.
    std::string id{};
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
    /// Whether the cost is to be charged on to the customer, or was already.
    std::optional<open_enum<qbd::billing_status>> billing_status{};
    /// Id of an entry in the list of sales reps, not of the employee behind it; at most 36 characters.
    std::optional<std::string> sales_representative_id{};

    bool operator==(const expense_line_update_params&) const = default;
};

} // namespace conductor::qbd
