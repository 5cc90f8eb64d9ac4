#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>

#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A step in charging a card. Used by `credit_card_refunds`, `receive_payments`, `sales_receipts`.
enum class credit_card_transaction_type : std::uint16_t {
    unrecognized,
    authorization,       ///< money is reserved
    capture,             ///< reserved money is taken
    charge,              ///< both in one
    refund,              ///< money is given back
    voice_authorization, ///< reserved by a call to the card's issuer
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::credit_card_transaction_type> {
    static constexpr std::string_view values[] = {
        "authorization", "capture", "charge", "refund", "voice_authorization"};
};

} // namespace conductor
