#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A line of an order or the like to take over, which is then linked to this one. Part of
/// `invoice_line_create_params`, `item_line_create_params`.
struct link_to_transaction_line_params {
    /// Id of the order or other paper whose line is taken over; required, at most 36 characters.
    std::string transaction_id{};
    /// Id of the one line, in the order or other paper, that is taken over; required, at most 36 characters.
    std::string transaction_line_id{};

    bool operator==(const link_to_transaction_line_params&) const = default;
};

} // namespace conductor::qbd
