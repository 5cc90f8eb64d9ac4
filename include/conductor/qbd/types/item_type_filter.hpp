#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>

#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Kinds of items that are wanted. Used by `item_sites`, `reports`.
enum class item_type_filter : std::uint16_t {
    unrecognized,
    all_except_fixed_asset,
    assembly,
    discount,
    fixed_asset,
    inventory,
    inventory_and_assembly,
    non_inventory,
    other_charge,
    payment,
    sales,
    sales_tax,
    service
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::item_type_filter> {
    static constexpr std::string_view values[] = {"all_except_fixed_asset",
                                                  "assembly",
                                                  "discount",
                                                  "fixed_asset",
                                                  "inventory",
                                                  "inventory_and_assembly",
                                                  "non_inventory",
                                                  "other_charge",
                                                  "payment",
                                                  "sales",
                                                  "sales_tax",
                                                  "service"};
};

} // namespace conductor
