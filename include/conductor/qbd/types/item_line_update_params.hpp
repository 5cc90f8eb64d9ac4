#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/billing_status.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A line of goods or work bought. For one that is kept by its id, or added with the id "-1". Part of 7
/// types.
struct item_line_update_params {
    /// Key of the line to keep or change; "-1" adds a new one; required, at most 36 characters.
    std::string id{};
    /// Id of the good, service, discount or charge that the line is about; at most 36 characters.
    std::optional<std::string> item_id{};
    /// Id of the warehouse or shop where the goods are kept; only with stock in several places; at most 36
    /// characters.
    std::optional<std::string> inventory_site_id{};
    /// Id of the bin or shelf inside the warehouse; only with bin tracking; at most 36 characters.
    std::optional<std::string> inventory_site_location_id{};
    /// Number of one single piece, for stock that is tracked piece by piece.
    std::optional<std::string> serial_number{};
    /// Which batch of production or purchase the units come from.
    std::optional<std::string> lot_number{};
    /// Day until which the batch or piece is good; needs the 2023 edition or a later one.
    std::optional<std::chrono::year_month_day> expiration_date{};
    /// Explanatory text, for lines printed on the form; empty ones usually take the text of the item.
    std::optional<std::string> description{};
    /// How many units, fractions allowed; leave it out for discounts.
    std::optional<double> quantity{};
    /// What the quantity counts, such as "each" or "case"; must be one of the item's own units.
    std::optional<std::string> unit_of_measure{};
    /// Id of the set of units that holds for this row only; the item keeps its own; at most 36 characters.
    std::optional<std::string> override_unit_of_measure_set_id{};
    /// Price paid per unit, decimal text with up to five decimals; worked out from amount and quantity if
    /// left out.
    std::optional<std::string> cost{};
    /// Total of the line, decimal text; worked out from quantity and cost if left out, and wins over them.
    std::optional<std::string> amount{};
    /// Id of the customer or job that the cost is charged on to; at most 36 characters.
    std::optional<std::string> customer_id{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Id of the tax code for this line, taxed or not; wins over the whole transaction's; at most 36
    /// characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Whether the cost is to be charged on to the customer, or was already.
    std::optional<open_enum<qbd::billing_status>> billing_status{};
    /// Id of the account that this row is booked to, in place of the one set in the item; at most 36
    /// characters.
    std::optional<std::string> override_item_account_id{};
    /// Id of an entry in the list of sales reps, not of the employee behind it; at most 36 characters.
    std::optional<std::string> sales_representative_id{};

    bool operator==(const item_line_update_params&) const = default;
};

} // namespace conductor::qbd
