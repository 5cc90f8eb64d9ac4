#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `invoice_line_create_params`, `item_line_create_params`.
struct link_to_transaction_line_params {
    std::string transaction_id{};      ///< `transactionId`, required, at most 36 characters
    std::string transaction_line_id{}; ///< `transactionLineId`, required, at most 36 characters

    bool operator==(const link_to_transaction_line_params&) const = default;
};

} // namespace conductor::qbd
