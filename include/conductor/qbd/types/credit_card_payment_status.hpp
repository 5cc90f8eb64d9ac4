#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>

#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Whether a payment by card is known to have been completed. Used by `credit_card_refunds`,
/// `receive_payments`, `sales_receipts`.
enum class credit_card_payment_status : std::uint16_t { unrecognized, completed, unknown };

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::credit_card_payment_status> {
    static constexpr std::string_view values[] = {"completed", "unknown"};
};

} // namespace conductor
