#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>

#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// The country whose sales tax applies. Used by `customers`, `vendors`.
enum class sales_tax_country : std::uint16_t { unrecognized, australia, canada, uk, us };

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::sales_tax_country> {
    static constexpr std::string_view values[] = {"australia", "canada", "uk", "us"};
};

} // namespace conductor
