#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/reference.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `non_inventory_item`, `other_charge_item`, `service_item`.
struct sales_and_purchase_details {
    std::optional<std::string> sales_description;    ///< `salesDescription`
    std::optional<std::string> sales_price;          ///< `salesPrice`
    std::optional<qbd::reference> income_account;    ///< `incomeAccount`
    std::optional<std::string> purchase_description; ///< `purchaseDescription`
    std::optional<std::string> purchase_cost;        ///< `purchaseCost`
    std::optional<qbd::reference> purchase_tax_code; ///< `purchaseTaxCode`
    std::optional<qbd::reference> expense_account;   ///< `expenseAccount`
    std::optional<qbd::reference> preferred_vendor;  ///< `preferredVendor`

    bool operator==(const sales_and_purchase_details&) const = default;
};

} // namespace conductor::qbd
