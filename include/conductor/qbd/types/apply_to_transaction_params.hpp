#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/apply_credit_params.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A bill or invoice to pay, and with what: money, credits or a discount, at least one of them. Part of
/// `bill_check_payment_create_params`, `bill_check_payment_update_params`,
/// `bill_credit_card_payment_create_params`, `receive_payment_create_params`,
/// `receive_payment_update_params`.
struct apply_to_transaction_params {
    /// Id of the invoice or bill that the payment goes to; it must belong to the payer or payee; required, at
    /// most 36 characters.
    std::string transaction_id{};
    /// How much of the payment goes to this one debt, such as "1250.50".
    std::optional<std::string> payment_amount{};
    /// Credits of the customer or vendor to use up here; the answer does not show them, so read again with
    /// links.
    std::vector<qbd::apply_credit_params> apply_credits{};
    /// What is let off for early payment, besides what is paid; an amount such as "25.00".
    std::optional<std::string> discount_amount{};
    /// Id of the ledger account that the early-payment discount is booked to; at most 36 characters.
    std::optional<std::string> discount_account_id{};
    /// Id of the class (department, branch or the like) that the discount is counted under; at most 36
    /// characters.
    std::optional<std::string> discount_class_id{};

    bool operator==(const apply_to_transaction_params&) const = default;
};

} // namespace conductor::qbd
