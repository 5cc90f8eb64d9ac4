#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/billing_status.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `bill_update_params`, `check_update_params`, `credit_card_charge_update_params`,
/// `credit_card_credit_update_params`, `item_receipt_update_params`, `vendor_credit_update_params`.
struct expense_line_update_params {
    std::string id{};                               ///< `id`, required, at most 36 characters
    std::optional<std::string> account_id{};        ///< `accountId`, at most 36 characters
    std::optional<std::string> amount{};            ///< `amount`
    std::optional<std::string> memo{};              ///< `memo`
    std::optional<std::string> payee_id{};          ///< `payeeId`, at most 36 characters
    std::optional<std::string> class_id{};          ///< `classId`, at most 36 characters
    std::optional<std::string> sales_tax_code_id{}; ///< `salesTaxCodeId`, at most 36 characters
    std::optional<open_enum<qbd::billing_status>> billing_status{}; ///< `billingStatus`
    std::optional<std::string> sales_representative_id{}; ///< `salesRepresentativeId`, at most 36 characters

    bool operator==(const expense_line_update_params&) const = default;
};

} // namespace conductor::qbd
