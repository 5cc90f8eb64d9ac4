#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/price_rule_conflict_strategy.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A line of goods or work sold. For one that is kept by its id, or added with the id "-1". Part of
/// `invoice_line_group_update_params`, `invoice_update_params`, `sales_receipt_update_params`.
struct invoice_line_update_params {
    /// Key of the line to keep or change; "-1" adds a new one; required, at most 36 characters.
    std::string id{};
    /// Id of the good, service, discount or charge that the line is about; at most 36 characters.
    std::optional<std::string> item_id{};
    /// Explanatory text, for lines printed on the form; empty ones usually take the text of the item.
    std::optional<std::string> description{};
    /// How many units, fractions allowed; leave it out for discounts.
    std::optional<double> quantity{};
    /// What the quantity counts, such as "each" or "case"; must be one of the item's own units.
    std::optional<std::string> unit_of_measure{};
    /// Id of the set of units that holds for this row only; the item keeps its own; at most 36 characters.
    std::optional<std::string> override_unit_of_measure_set_id{};
    /// Price of one unit, such as "12.50", up to five decimals; ignored where `amount` is given too.
    std::optional<std::string> rate{};
    /// Price in percent as text such as "10.5", mostly for discount and markup rows; instead of `rate`.
    std::optional<std::string> rate_percent{};
    /// Id of the pricing rule for this row, stronger than the customer's own; answers show only the resulting
    /// rate; at most 36 characters.
    std::optional<std::string> price_level_id{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Total of the line, decimal text; worked out from quantity and rate if left out, and wins over them.
    std::optional<std::string> amount{};
    /// Which price the row gets when several pricing rules contradict each other.
    std::optional<open_enum<qbd::price_rule_conflict_strategy>> price_rule_conflict_strategy{};
    /// Id of the warehouse or shop where the goods are kept; only with stock in several places; at most 36
    /// characters.
    std::optional<std::string> inventory_site_id{};
    /// Id of the bin or shelf inside the warehouse; only with bin tracking; at most 36 characters.
    std::optional<std::string> inventory_site_location_id{};
    /// Number of one single piece, for stock that is tracked piece by piece.
    std::optional<std::string> serial_number{};
    /// Which batch of production or purchase the units come from.
    std::optional<std::string> lot_number{};
    /// Day the work was done or is planned; may differ from the transaction's own date.
    std::optional<std::chrono::year_month_day> service_date{};
    /// Id of the tax code for this line, taxed or not; wins over the whole transaction's; at most 36
    /// characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Id of the account that this row is booked to, in place of the one set in the item; at most 36
    /// characters.
    std::optional<std::string> override_item_account_id{};
    /// First spare text, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field1{};
    /// Second spare text, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field2{};

    bool operator==(const invoice_line_update_params&) const = default;
};

} // namespace conductor::qbd
