#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>

#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What QuickBooks itself uses an item for. Used by `item_groups`, `other_charge_items`, `subtotal_items`.
enum class special_item_type : std::uint16_t {
    unrecognized,
    finance_charge,
    reimbursable_expense_group,
    reimbursable_expense_subtotal
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::special_item_type> {
    static constexpr std::string_view values[] = {
        "finance_charge", "reimbursable_expense_group", "reimbursable_expense_subtotal"};
};

} // namespace conductor
