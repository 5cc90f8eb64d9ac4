#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>

#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What of two linked transactions counts. Used by 12 resources.
enum class link_type : std::uint16_t {
    unrecognized,
    amount,   ///< money, as of a payment for an invoice
    quantity, ///< pieces, as of an invoice for an order
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::link_type> {
    static constexpr std::string_view values[] = {"amount", "quantity"};
};

} // namespace conductor
