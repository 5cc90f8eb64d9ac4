#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>

#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Whether what the buyer gave agrees with what the card's issuer knows. Used by `credit_card_refunds`,
/// `receive_payments`, `sales_receipts`.
enum class card_match_status : std::uint16_t {
    unrecognized,
    fail,
    not_available, ///< it could not be checked
    pass,
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::card_match_status> {
    static constexpr std::string_view values[] = {"fail", "not_available", "pass"};
};

} // namespace conductor
