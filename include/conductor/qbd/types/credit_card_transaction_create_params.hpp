#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/credit_card_transaction_request_create_params.hpp>
#include <conductor/qbd/types/credit_card_transaction_response_create_params.hpp>

#include <optional>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `credit_card_refund_create_params`, `receive_payment_create_params`,
/// `sales_receipt_create_params`, `sales_receipt_line_create_params`.
struct credit_card_transaction_create_params {
    std::optional<qbd::credit_card_transaction_request_create_params> request{};   ///< `request`
    std::optional<qbd::credit_card_transaction_response_create_params> response{}; ///< `response`

    bool operator==(const credit_card_transaction_create_params&) const = default;
};

} // namespace conductor::qbd
