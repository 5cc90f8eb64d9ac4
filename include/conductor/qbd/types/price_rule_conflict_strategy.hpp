#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>

#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What a line costs if it breaks one of the company's price rules. Used by `estimates`, `invoices`,
/// `sales_orders`, `sales_receipts`.
enum class price_rule_conflict_strategy : std::uint16_t {
    unrecognized,
    base_price, ///< the item's usual price
    zero,       ///< nothing
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::price_rule_conflict_strategy> {
    static constexpr std::string_view values[] = {"base_price", "zero"};
};

} // namespace conductor
