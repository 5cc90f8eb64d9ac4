#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Prices and accounts of an item that is bought to be sold. For one that is to be made. Part of
/// `non_inventory_item_create_params`, `other_charge_item_create_params`, `service_item_create_params`.
struct sales_and_purchase_details_create_params {
    /// Text that invoices and other papers for customers show for the item.
    std::optional<std::string> sales_description{};
    /// What customers pay for one unit; a decimal text such as "19.99".
    std::optional<std::string> sales_price{};
    /// Id of the ledger account to which selling the item is booked as revenue; required, at most 36
    /// characters.
    std::string income_account_id{};
    /// Words put on bills, orders and other forms when the item is bought.
    std::optional<std::string> purchase_description{};
    /// What vendors usually charge for one unit, such as "15.75".
    std::optional<std::string> purchase_cost{};
    /// Id of the tax code for buying the item; Canadian and British editions only; at most 36 characters.
    std::optional<std::string> purchase_tax_code_id{};
    /// Id of the ledger account to which buying the item is booked as a cost; required, at most 36
    /// characters.
    std::string expense_account_id{};
    /// Id of the seller where the item is mostly bought; at most 36 characters.
    std::optional<std::string> preferred_vendor_id{};

    bool operator==(const sales_and_purchase_details_create_params&) const = default;
};

} // namespace conductor::qbd
