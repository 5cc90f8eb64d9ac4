#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/credit_card_transaction_request.hpp>
#include <conductor/qbd/types/credit_card_transaction_response.hpp>

#include <optional>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What was asked of a card processor, and what it answered. Part of `credit_card_refund`, `receive_payment`,
/// `sales_receipt`, `sales_receipt_line`.
struct credit_card_transaction {
    /// What was sent to the card processor; only for payments through Intuit's old merchant service.
    std::optional<qbd::credit_card_transaction_request> request;
    /// What the card processor answered; only for payments through Intuit's old merchant service.
    std::optional<qbd::credit_card_transaction_response> response;

    bool operator==(const credit_card_transaction&) const = default;
};

} // namespace conductor::qbd
