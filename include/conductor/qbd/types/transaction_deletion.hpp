#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <optional>
#include <string>

namespace conductor::qbd {

/// `qbd_bill_check_payment` in JSON. Answer of 20 operations.
struct transaction_deletion {
    std::string id;                        ///< `id`
    std::string object_type;               ///< `objectType`, always "qbd_bill_check_payment"
    std::optional<std::string> ref_number; ///< `refNumber`
    bool deleted = false;                  ///< `deleted`

    bool operator==(const transaction_deletion&) const = default;
};

} // namespace conductor::qbd
