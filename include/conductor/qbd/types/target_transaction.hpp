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

/// A bill or invoice that a payment went to, with what of it was paid and what is left. Part of
/// `bill_check_payment`, `bill_credit_card_payment`, `receive_payment`.
struct target_transaction {
    /// Id of the transaction that the money went to; at most 36 characters.
    std::string transaction_id;
    /// Kind of paper it is, such as an invoice; tells which endpoint has all of it.
    open_enum<qbd::transaction_type> transaction_type;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::optional<std::chrono::year_month_day> transaction_date;
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// What is left to pay after payments and credits, decimal text such as "0.00".
    std::optional<std::string> balance_remaining;
    /// Money that belongs to this bill or invoice, decimal text; what is still open is `balance_remaining`.
    std::optional<std::string> amount;
    /// What is let off for early payment, besides what is paid; an amount such as "25.00".
    std::optional<std::string> discount_amount;
    /// Ledger account that the early-payment discount is booked to.
    std::optional<qbd::reference> discount_account;
    /// Class (department, branch or the like) that the discount is counted under.
    std::optional<qbd::reference> discount_class;
    /// Other transactions tied to this one, such as payments or orders; empty in lists unless
    /// `include_linked_transactions` is set.
    std::vector<qbd::linked_transaction> linked_transactions;

    bool operator==(const target_transaction&) const = default;
};

} // namespace conductor::qbd
