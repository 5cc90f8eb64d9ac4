#pragma once

// The types of payments to deposit. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_type.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Answer of `payments_to_deposit::list`.
struct payment_to_deposit {
    std::string payment_transaction_id; ///< `paymentTransactionId`, at most 36 characters
    std::optional<std::string>
        payment_transaction_line_id;                    ///< `paymentTransactionLineId`, at most 36 characters
    open_enum<qbd::transaction_type> transaction_type;  ///< `transactionType`
    std::optional<qbd::reference> customer;             ///< `customer`
    std::chrono::year_month_day transaction_date{};     ///< `transactionDate`
    std::optional<std::string> ref_number;              ///< `refNumber`
    std::string amount;                                 ///< `amount`
    std::optional<qbd::reference> currency;             ///< `currency`
    std::optional<double> exchange_rate;                ///< `exchangeRate`
    std::optional<std::string> amount_in_home_currency; ///< `amountInHomeCurrency`

    bool operator==(const payment_to_deposit&) const = default;
};

} // namespace conductor::qbd
