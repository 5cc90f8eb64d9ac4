#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/link_type.hpp>
#include <conductor/qbd/types/transaction_type.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Another transaction that belongs to this one, such as the payment of an invoice. `qbd_linked_transaction`
/// in JSON. Part of 10 types.
struct linked_transaction {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_linked_transaction".
    std::string object_type;
    /// Kind of paper it is, such as an invoice; tells which endpoint has all of it.
    open_enum<qbd::transaction_type> transaction_type;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::chrono::year_month_day transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// Whether money ties the two, such as a payment, or goods, such as an order that was billed.
    std::optional<open_enum<qbd::link_type>> link_type;
    /// Money of the other transaction in this link, decimal text; may be missing for links by quantity.
    std::optional<std::string> amount;

    bool operator==(const linked_transaction&) const = default;
};

} // namespace conductor::qbd
