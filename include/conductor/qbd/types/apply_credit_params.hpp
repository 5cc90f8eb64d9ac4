#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A credit of the customer or vendor to use here, and how much of it. Part of `apply_to_transaction_params`,
/// `invoice_create_params`, `invoice_update_params`.
struct apply_credit_params {
    /// Id of the credit to use up, mostly a credit memo's or vendor credit's; required, at most 36
    /// characters.
    std::string credit_transaction_id{};
    /// How much of the credit to use up here, decimal text such as "100.00"; required.
    std::string applied_amount{};
    /// Whether to overrule the way in which the credit is already applied; default false.
    std::optional<bool> override_credit_application{};

    bool operator==(const apply_credit_params&) const = default;
};

} // namespace conductor::qbd
