#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/billing_status.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A line of goods or work bought. `qbd_item_line` in JSON. Part of 7 types.
struct item_line {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_item_line".
    std::string object_type;
    /// Good, service, discount or charge that the line is about.
    std::optional<qbd::reference> item;
    /// Warehouse or shop where the goods are kept; only with stock in several places.
    std::optional<qbd::reference> inventory_site;
    /// Bin or shelf inside the warehouse; only with bin tracking.
    std::optional<qbd::reference> inventory_site_location;
    /// Number of one single piece, for stock that is tracked piece by piece.
    std::optional<std::string> serial_number;
    /// Which batch of production or purchase the units come from.
    std::optional<std::string> lot_number;
    /// Day until which the batch or piece is good; needs the 2023 edition or a later one.
    std::optional<std::chrono::year_month_day> expiration_date;
    /// Explanatory text, for lines printed on the form; empty ones usually take the text of the item.
    std::optional<std::string> description;
    /// How many units, fractions allowed; leave it out for discounts.
    std::optional<double> quantity;
    /// What the quantity counts, such as "each" or "case"; must be one of the item's own units.
    std::optional<std::string> unit_of_measure;
    /// Set of units that holds for this row only, in place of the item's own.
    std::optional<qbd::reference> override_unit_of_measure_set;
    /// Price paid per unit, decimal text with up to five decimals; worked out from amount and quantity if
    /// left out.
    std::optional<std::string> cost;
    /// Total of the line, decimal text; worked out from quantity and cost if left out, and wins over them.
    std::optional<std::string> amount;
    /// Customer or job that the cost is meant for, to charge it on.
    std::optional<qbd::reference> customer;
    /// Label for reports across accounts, such as a department or branch; lines without one take their
    /// transaction's.
    std::optional<qbd::reference> class_;
    /// Says only whether this line is taxed ("Tax", "Non" or own codes); wins over the whole transaction's.
    std::optional<qbd::reference> sales_tax_code;
    /// Whether the cost is to be charged on to the customer, or was already.
    std::optional<open_enum<qbd::billing_status>> billing_status;
    /// Who gets credit for the sale, from the list of sales reps.
    std::optional<qbd::reference> sales_representative;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const item_line&) const = default;
};

} // namespace conductor::qbd
