#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>

#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Whether transactions are wanted that are booked to accounts. Used by `reports`, `transactions`.
enum class posting_status_filter : std::uint16_t {
    unrecognized,
    either,      ///< both
    non_posting, ///< those that are not booked, such as estimates and orders
    posting,     ///< booked ones, such as invoices
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::posting_status_filter> {
    static constexpr std::string_view values[] = {"either", "non_posting", "posting"};
};

} // namespace conductor
