#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/linked_transaction.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_type.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `bill_check_payment`, `bill_credit_card_payment`, `receive_payment`.
struct target_transaction {
    std::string transaction_id;                                  ///< `transactionId`, at most 36 characters
    open_enum<qbd::transaction_type> transaction_type;           ///< `transactionType`
    std::optional<std::chrono::year_month_day> transaction_date; ///< `transactionDate`
    std::optional<std::string> ref_number;                       ///< `refNumber`
    std::optional<std::string> balance_remaining;                ///< `balanceRemaining`
    std::optional<std::string> amount;                           ///< `amount`
    std::optional<std::string> discount_amount;                  ///< `discountAmount`
    std::optional<qbd::reference> discount_account;              ///< `discountAccount`
    std::optional<qbd::reference> discount_class;                ///< `discountClass`
    std::vector<qbd::linked_transaction> linked_transactions;    ///< `linkedTransactions`

    bool operator==(const target_transaction&) const = default;
};

} // namespace conductor::qbd
