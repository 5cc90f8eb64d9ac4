#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `non_inventory_item_update_params`, `other_charge_item_update_params`,
/// `service_item_update_params`.
struct sales_and_purchase_details_update_params {
    std::optional<std::string> sales_description{};    ///< `salesDescription`
    std::optional<std::string> sales_price{};          ///< `salesPrice`
    std::optional<std::string> income_account_id{};    ///< `incomeAccountId`, at most 36 characters
    std::optional<std::string> purchase_description{}; ///< `purchaseDescription`
    std::optional<std::string> purchase_cost{};        ///< `purchaseCost`
    std::optional<std::string> purchase_tax_code_id{}; ///< `purchaseTaxCodeId`, at most 36 characters
    std::optional<std::string> expense_account_id{};   ///< `expenseAccountId`, at most 36 characters
    std::optional<std::string> preferred_vendor_id{};  ///< `preferredVendorId`, at most 36 characters
    std::optional<bool>
        update_existing_transactions_income_account{}; ///< `updateExistingTransactionsIncomeAccount`
    std::optional<bool>
        update_existing_transactions_expense_account{}; ///< `updateExistingTransactionsExpenseAccount`

    bool operator==(const sales_and_purchase_details_update_params&) const = default;
};

} // namespace conductor::qbd
