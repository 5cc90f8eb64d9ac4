#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/billing_status.hpp>
#include <conductor/qbd/types/custom_field_params.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `bill_create_params`, `check_create_params`, `credit_card_charge_create_params`,
/// `credit_card_credit_create_params`, `item_receipt_create_params`, `vendor_credit_create_params`.
struct expense_line_create_params {
    std::optional<std::string> account_id{};        ///< `accountId`, at most 36 characters
    std::optional<std::string> amount{};            ///< `amount`
    std::optional<std::string> memo{};              ///< `memo`
    std::optional<std::string> payee_id{};          ///< `payeeId`, at most 36 characters
    std::optional<std::string> class_id{};          ///< `classId`, at most 36 characters
    std::optional<std::string> sales_tax_code_id{}; ///< `salesTaxCodeId`, at most 36 characters
    std::optional<open_enum<qbd::billing_status>> billing_status{}; ///< `billingStatus`, default billable
    std::optional<std::string> sales_representative_id{};  ///< `salesRepresentativeId`, at most 36 characters
    std::vector<qbd::custom_field_params> custom_fields{}; ///< `customFields`

    bool operator==(const expense_line_create_params&) const = default;
};

} // namespace conductor::qbd
