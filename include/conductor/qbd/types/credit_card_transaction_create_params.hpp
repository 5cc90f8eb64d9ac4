#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/credit_card_transaction_request_create_params.hpp>
#include <conductor/qbd/types/credit_card_transaction_response_create_params.hpp>

#include <optional>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What was asked of a card processor, and what it answered. For one that is to be made. Part of
/// `credit_card_refund_create_params`, `receive_payment_create_params`, `sales_receipt_create_params`,
/// `sales_receipt_line_create_params`.
struct credit_card_transaction_create_params {
    /// What was sent to the card processor; only for payments through Intuit's old merchant service.
    std::optional<qbd::credit_card_transaction_request_create_params> request{};
    /// What the card processor answered; only for payments through Intuit's old merchant service.
    std::optional<qbd::credit_card_transaction_response_create_params> response{};

    bool operator==(const credit_card_transaction_create_params&) const = default;
};

} // namespace conductor::qbd
