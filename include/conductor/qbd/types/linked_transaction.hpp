#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/link_type.hpp>
#include <conductor/qbd/types/transaction_type.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_linked_transaction` in JSON. Part of 10 types.
struct linked_transaction {
    std::string id;                                     ///< `id`
    std::string object_type;                            ///< `objectType`, always "qbd_linked_transaction"
    open_enum<qbd::transaction_type> transaction_type;  ///< `transactionType`
    std::chrono::year_month_day transaction_date{};     ///< `transactionDate`
    std::optional<std::string> ref_number;              ///< `refNumber`
    std::optional<open_enum<qbd::link_type>> link_type; ///< `linkType`
    std::optional<std::string> amount;                  ///< `amount`

    bool operator==(const linked_transaction&) const = default;
};

} // namespace conductor::qbd
