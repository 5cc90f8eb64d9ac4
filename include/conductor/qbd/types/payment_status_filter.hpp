#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>

#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Whether what is paid is wanted, or what is open. Used by `bills`, `invoices`.
enum class payment_status_filter : std::uint16_t { unrecognized, all, paid, not_paid };

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::payment_status_filter> {
    static constexpr std::string_view values[] = {"all", "paid", "not_paid"};
};

} // namespace conductor
