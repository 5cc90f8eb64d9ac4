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

/// `qbd_item_line` in JSON. Part of 7 types.
struct item_line {
    std::string id;                                               ///< `id`
    std::string object_type;                                      ///< `objectType`, always "qbd_item_line"
    std::optional<qbd::reference> item;                           ///< `item`
    std::optional<qbd::reference> inventory_site;                 ///< `inventorySite`
    std::optional<qbd::reference> inventory_site_location;        ///< `inventorySiteLocation`
    std::optional<std::string> serial_number;                     ///< `serialNumber`
    std::optional<std::string> lot_number;                        ///< `lotNumber`
    std::optional<std::chrono::year_month_day> expiration_date;   ///< `expirationDate`
    std::optional<std::string> description;                       ///< `description`
    std::optional<double> quantity;                               ///< `quantity`
    std::optional<std::string> unit_of_measure;                   ///< `unitOfMeasure`
    std::optional<qbd::reference> override_unit_of_measure_set;   ///< `overrideUnitOfMeasureSet`
    std::optional<std::string> cost;                              ///< `cost`
    std::optional<std::string> amount;                            ///< `amount`
    std::optional<qbd::reference> customer;                       ///< `customer`
    std::optional<qbd::reference> class_;                         ///< `class`
    std::optional<qbd::reference> sales_tax_code;                 ///< `salesTaxCode`
    std::optional<open_enum<qbd::billing_status>> billing_status; ///< `billingStatus`
    std::optional<qbd::reference> sales_representative;           ///< `salesRepresentative`
    std::vector<qbd::custom_field> custom_fields;                 ///< `customFields`

    bool operator==(const item_line&) const = default;
};

} // namespace conductor::qbd
