#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/apply_credit_params.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `bill_check_payment_create_params`, `bill_check_payment_update_params`,
/// `bill_credit_card_payment_create_params`, `receive_payment_create_params`,
/// `receive_payment_update_params`.
struct apply_to_transaction_params {
    std::string transaction_id{};                ///< `transactionId`, required, at most 36 characters
    std::optional<std::string> payment_amount{}; ///< `paymentAmount`
    std::vector<qbd::apply_credit_params> apply_credits{}; ///< `applyCredits`
    std::optional<std::string> discount_amount{};          ///< `discountAmount`
    std::optional<std::string> discount_account_id{};      ///< `discountAccountId`, at most 36 characters
    std::optional<std::string> discount_class_id{};        ///< `discountClassId`, at most 36 characters

    bool operator==(const apply_to_transaction_params&) const = default;
};

} // namespace conductor::qbd
