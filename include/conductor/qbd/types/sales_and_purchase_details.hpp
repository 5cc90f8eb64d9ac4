#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/reference.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Prices and accounts of an item that is bought to be sold. Part of `non_inventory_item`,
/// `other_charge_item`, `service_item`.
struct sales_and_purchase_details {
    /// Text that invoices and other papers for customers show for the item.
    std::optional<std::string> sales_description;
    /// What customers pay for one unit; a decimal text such as "19.99".
    std::optional<std::string> sales_price;
    /// Ledger account to which selling the item is booked as revenue.
    std::optional<qbd::reference> income_account;
    /// Words put on bills, orders and other forms when the item is bought.
    std::optional<std::string> purchase_description;
    /// What vendors usually charge for one unit, such as "15.75".
    std::optional<std::string> purchase_cost;
    /// Which tax is paid when the item is bought; Canadian and British editions only.
    std::optional<qbd::reference> purchase_tax_code;
    /// Ledger account to which buying the item is booked as a cost.
    std::optional<qbd::reference> expense_account;
    /// The seller where the item is mostly bought.
    std::optional<qbd::reference> preferred_vendor;

    bool operator==(const sales_and_purchase_details&) const = default;
};

} // namespace conductor::qbd
