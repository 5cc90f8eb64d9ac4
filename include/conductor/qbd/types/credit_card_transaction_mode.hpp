#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>

#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// How the card was read. Used by `credit_card_refunds`, `receive_payments`, `sales_receipts`.
enum class credit_card_transaction_mode : std::uint16_t {
    unrecognized,
    card_not_present, ///< its number was given, by phone or on the web
    card_present,     ///< the card itself was read
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::credit_card_transaction_mode> {
    static constexpr std::string_view values[] = {"card_not_present", "card_present"};
};

} // namespace conductor
