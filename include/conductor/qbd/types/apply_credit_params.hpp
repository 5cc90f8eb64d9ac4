#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `apply_to_transaction_params`, `invoice_create_params`, `invoice_update_params`.
struct apply_credit_params {
    std::string credit_transaction_id{}; ///< `creditTransactionId`, required, at most 36 characters
    std::string applied_amount{};        ///< `appliedAmount`, required
    std::optional<bool> override_credit_application{}; ///< `overrideCreditApplication`, default false

    bool operator==(const apply_credit_params&) const = default;
};

} // namespace conductor::qbd
