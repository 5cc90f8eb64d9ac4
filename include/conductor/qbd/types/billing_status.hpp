#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>

#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Whether a cost or working time is charged on to a customer. Used by 8 resources.
enum class billing_status : std::uint16_t {
    unrecognized,
    billable,        ///< to be put on an invoice of the customer
    has_been_billed, ///< it is on an invoice already, and cannot be set
    not_billable,    ///< it is not charged on
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::billing_status> {
    static constexpr std::string_view values[] = {"billable", "has_been_billed", "not_billable"};
};

} // namespace conductor
