#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/credit_card_transaction_request.hpp>
#include <conductor/qbd/types/credit_card_transaction_response.hpp>

#include <optional>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `credit_card_refund`, `receive_payment`, `sales_receipt`, `sales_receipt_line`.
struct credit_card_transaction {
    std::optional<qbd::credit_card_transaction_request> request;   ///< `request`
    std::optional<qbd::credit_card_transaction_response> response; ///< `response`

    bool operator==(const credit_card_transaction&) const = default;
};

} // namespace conductor::qbd
