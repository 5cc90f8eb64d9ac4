#pragma once

// The types of payments to deposit. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_type.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A payment to deposit: received money that has not been brought to the bank yet. Answer of
/// `payments_to_deposit::list`.
struct payment_to_deposit {
    /// Id of a received payment that waits for the bank, such as "123ABC-1234567890"; at most 36 characters.
    std::string payment_transaction_id;
    /// Id of the part of the waiting payment, if it has several that can be deposited; at most 36 characters.
    std::optional<std::string> payment_transaction_line_id;
    /// Kind of paper it is, such as an invoice; tells which endpoint has all of it.
    open_enum<qbd::transaction_type> transaction_type;
    /// Customer or job that the money came from.
    std::optional<qbd::reference> customer;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::chrono::year_month_day transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// Received money still waiting to be brought to the bank, decimal text such as "1250.50".
    std::string amount;
    /// Money that the amounts are in, only in companies that keep several currencies.
    std::optional<qbd::reference> currency;
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate;
    /// Same money turned into the company's own currency; decimal text, only with several currencies.
    std::optional<std::string> amount_in_home_currency;

    bool operator==(const payment_to_deposit&) const = default;
};

} // namespace conductor::qbd
