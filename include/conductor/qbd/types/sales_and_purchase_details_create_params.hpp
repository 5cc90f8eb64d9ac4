#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `non_inventory_item_create_params`, `other_charge_item_create_params`,
/// `service_item_create_params`.
struct sales_and_purchase_details_create_params {
    std::optional<std::string> sales_description{};    ///< `salesDescription`
    std::optional<std::string> sales_price{};          ///< `salesPrice`
    std::string income_account_id{};                   ///< `incomeAccountId`, required, at most 36 characters
    std::optional<std::string> purchase_description{}; ///< `purchaseDescription`
    std::optional<std::string> purchase_cost{};        ///< `purchaseCost`
    std::optional<std::string> purchase_tax_code_id{}; ///< `purchaseTaxCodeId`, at most 36 characters
    std::string expense_account_id{};                 ///< `expenseAccountId`, required, at most 36 characters
    std::optional<std::string> preferred_vendor_id{}; ///< `preferredVendorId`, at most 36 characters

    bool operator==(const sales_and_purchase_details_create_params&) const = default;
};

} // namespace conductor::qbd
