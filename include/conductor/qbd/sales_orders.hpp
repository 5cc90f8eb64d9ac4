#pragma once

// The types of sales orders. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/address.hpp>
#include <conductor/qbd/types/address_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/custom_field_params.hpp>
#include <conductor/qbd/types/item_group_line_create_params.hpp>
#include <conductor/qbd/types/linked_transaction.hpp>
#include <conductor/qbd/types/price_rule_conflict_strategy.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Used by `sales_orders`.
enum class sales_channel_name : std::uint16_t { unrecognized, blank, ecommerce };

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::sales_channel_name> {
    static constexpr std::string_view values[] = {"blank", "ecommerce"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_sales_order_line` in JSON. Part of `sales_order`, `sales_order_line_group`.
struct sales_order_line {
    std::string id;                             ///< `id`
    std::string object_type;                    ///< `objectType`, always "qbd_sales_order_line"
    std::optional<qbd::reference> item;         ///< `item`
    std::optional<std::string> description;     ///< `description`
    std::optional<double> quantity;             ///< `quantity`
    std::optional<std::string> unit_of_measure; ///< `unitOfMeasure`
    std::optional<qbd::reference> override_unit_of_measure_set; ///< `overrideUnitOfMeasureSet`
    std::optional<std::string> rate;                            ///< `rate`
    std::optional<std::string> rate_percent;                    ///< `ratePercent`
    std::optional<qbd::reference> class_;                       ///< `class`
    std::optional<std::string> amount;                          ///< `amount`
    std::optional<qbd::reference> inventory_site;               ///< `inventorySite`
    std::optional<qbd::reference> inventory_site_location;      ///< `inventorySiteLocation`
    std::optional<std::string> serial_number;                   ///< `serialNumber`
    std::optional<std::string> lot_number;                      ///< `lotNumber`
    std::optional<std::chrono::year_month_day> expiration_date; ///< `expirationDate`
    std::optional<qbd::reference> sales_tax_code;               ///< `salesTaxCode`
    std::optional<double> quantity_invoiced;                    ///< `quantityInvoiced`
    bool is_manually_closed = false;                            ///< `isManuallyClosed`
    std::optional<std::string> other_custom_field1;             ///< `otherCustomField1`
    std::optional<std::string> other_custom_field2;             ///< `otherCustomField2`
    std::vector<qbd::custom_field> custom_fields;               ///< `customFields`

    bool operator==(const sales_order_line&) const = default;
};

/// `qbd_sales_order_line_group` in JSON. Part of `sales_order`.
struct sales_order_line_group {
    std::string id;                             ///< `id`
    std::string object_type;                    ///< `objectType`, always "qbd_sales_order_line_group"
    qbd::reference item_group;                  ///< `itemGroup`
    std::optional<std::string> description;     ///< `description`
    std::optional<double> quantity;             ///< `quantity`
    std::optional<std::string> unit_of_measure; ///< `unitOfMeasure`
    std::optional<qbd::reference> override_unit_of_measure_set; ///< `overrideUnitOfMeasureSet`
    bool should_print_items_in_group = false;                   ///< `shouldPrintItemsInGroup`
    std::string total_amount;                                   ///< `totalAmount`
    std::vector<qbd::sales_order_line> lines;                   ///< `lines`
    std::vector<qbd::custom_field> custom_fields;               ///< `customFields`

    bool operator==(const sales_order_line_group&) const = default;
};

/// `qbd_sales_order` in JSON. Answer of `sales_orders::list`, `sales_orders::create`,
/// `sales_orders::retrieve`, `sales_orders::update`.
struct sales_order {
    std::string id;                                           ///< `id`
    std::string object_type;                                  ///< `objectType`, always "qbd_sales_order"
    date_time created_at;                                     ///< `createdAt`
    date_time updated_at;                                     ///< `updatedAt`
    std::string revision_number;                              ///< `revisionNumber`
    std::optional<qbd::reference> customer;                   ///< `customer`
    std::optional<qbd::reference> class_;                     ///< `class`
    std::optional<qbd::reference> document_template;          ///< `documentTemplate`
    std::chrono::year_month_day transaction_date{};           ///< `transactionDate`
    std::optional<std::string> ref_number;                    ///< `refNumber`
    std::optional<qbd::address> billing_address;              ///< `billingAddress`
    std::optional<qbd::address> shipping_address;             ///< `shippingAddress`
    std::optional<std::string> purchase_order_number;         ///< `purchaseOrderNumber`
    std::optional<qbd::reference> terms;                      ///< `terms`
    std::optional<std::chrono::year_month_day> due_date;      ///< `dueDate`
    std::optional<qbd::reference> sales_representative;       ///< `salesRepresentative`
    std::optional<std::string> shipment_origin;               ///< `shipmentOrigin`
    std::optional<std::chrono::year_month_day> shipping_date; ///< `shippingDate`
    std::optional<qbd::reference> shipping_method;            ///< `shippingMethod`
    std::string subtotal;                                     ///< `subtotal`
    std::optional<qbd::reference> sales_tax_item;             ///< `salesTaxItem`
    std::optional<std::string> sales_tax_percentage;          ///< `salesTaxPercentage`
    std::optional<std::string> sales_tax_total;               ///< `salesTaxTotal`
    std::string total_amount;                                 ///< `totalAmount`
    std::optional<qbd::reference> currency;                   ///< `currency`
    std::optional<double> exchange_rate;                      ///< `exchangeRate`
    std::optional<std::string> total_amount_in_home_currency; ///< `totalAmountInHomeCurrency`
    bool is_manually_closed = false;                          ///< `isManuallyClosed`
    std::optional<bool> is_fully_invoiced;                    ///< `isFullyInvoiced`
    std::optional<std::string> memo;                          ///< `memo`
    std::optional<qbd::reference> customer_message;           ///< `customerMessage`
    std::optional<bool> is_queued_for_print;                  ///< `isQueuedForPrint`
    std::optional<bool> is_queued_for_email;                  ///< `isQueuedForEmail`
    std::optional<qbd::reference> sales_tax_code;             ///< `salesTaxCode`
    std::optional<std::string> other_custom_field;            ///< `otherCustomField`
    std::optional<std::string> external_id;                   ///< `externalId`
    std::vector<qbd::linked_transaction> linked_transactions; ///< `linkedTransactions`
    std::vector<qbd::sales_order_line> lines;                 ///< `lines`
    std::vector<qbd::sales_order_line_group> line_groups;     ///< `lineGroups`
    std::vector<qbd::custom_field> custom_fields;             ///< `customFields`
    std::optional<open_enum<qbd::sales_channel_name>> sales_channel_name; ///< `salesChannelName`
    std::optional<std::string> sales_store_name;                          ///< `salesStoreName`
    std::optional<std::string> sales_store_type;                          ///< `salesStoreType`

    bool operator==(const sales_order&) const = default;
};

/// Query parameters of `sales_orders::list`.
struct sales_order_list_params {
    std::vector<std::string> ids{};            ///< `ids`, without filters beside it
    std::vector<std::string> ref_numbers{};    ///< `refNumbers`, without filters beside it
    std::optional<std::int64_t> limit{};       ///< `limit`, 1 to 150, default 150
    std::optional<std::string> cursor{};       ///< `cursor`
    std::optional<date_time> updated_after{};  ///< `updatedAfter`
    std::optional<date_time> updated_before{}; ///< `updatedBefore`
    std::optional<std::chrono::year_month_day> transaction_date_from{}; ///< `transactionDateFrom`
    std::optional<std::chrono::year_month_day> transaction_date_to{};   ///< `transactionDateTo`
    std::vector<std::string> customer_ids{};                            ///< `customerIds`
    std::optional<std::string> ref_number_contains{};                   ///< `refNumberContains`
    std::optional<std::string> ref_number_starts_with{};                ///< `refNumberStartsWith`
    std::optional<std::string> ref_number_ends_with{};                  ///< `refNumberEndsWith`
    std::optional<std::string> ref_number_from{};                       ///< `refNumberFrom`
    std::optional<std::string> ref_number_to{};                         ///< `refNumberTo`
    std::vector<std::string> currency_ids{};                            ///< `currencyIds`
    std::optional<bool> include_line_items{};                           ///< `includeLineItems`, default true
    std::optional<bool> include_linked_transactions{}; ///< `includeLinkedTransactions`, default false

    bool operator==(const sales_order_list_params&) const = default;
};

/// Part of `sales_order_create_params`.
struct sales_order_line_create_params {
    std::optional<std::string> item_id{};         ///< `itemId`, at most 36 characters
    std::optional<std::string> description{};     ///< `description`
    std::optional<double> quantity{};             ///< `quantity`
    std::optional<std::string> unit_of_measure{}; ///< `unitOfMeasure`
    std::optional<std::string> rate{};            ///< `rate`
    std::optional<std::string> rate_percent{};    ///< `ratePercent`
    std::optional<std::string> price_level_id{};  ///< `priceLevelId`, at most 36 characters
    std::optional<std::string> class_id{};        ///< `classId`, at most 36 characters
    std::optional<std::string> amount{};          ///< `amount`
    std::optional<open_enum<qbd::price_rule_conflict_strategy>>
        price_rule_conflict_strategy{};             ///< `priceRuleConflictStrategy`
    std::optional<std::string> inventory_site_id{}; ///< `inventorySiteId`, at most 36 characters
    std::optional<std::string>
        inventory_site_location_id{};                 ///< `inventorySiteLocationId`, at most 36 characters
    std::optional<std::string> serial_number{};       ///< `serialNumber`
    std::optional<std::string> lot_number{};          ///< `lotNumber`
    std::optional<std::string> sales_tax_code_id{};   ///< `salesTaxCodeId`, at most 36 characters
    std::optional<bool> is_manually_closed{};         ///< `isManuallyClosed`, default false
    std::optional<std::string> other_custom_field1{}; ///< `otherCustomField1`
    std::optional<std::string> other_custom_field2{}; ///< `otherCustomField2`
    std::vector<qbd::custom_field_params> custom_fields{}; ///< `customFields`

    bool operator==(const sales_order_line_create_params&) const = default;
};

/// Parameters of `sales_orders::create`.
struct sales_order_create_params {
    std::string customer_id{};                         ///< `customerId`, required, at most 36 characters
    std::optional<std::string> class_id{};             ///< `classId`, at most 36 characters
    std::optional<std::string> document_template_id{}; ///< `documentTemplateId`, at most 36 characters
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`, required
    std::optional<std::string> ref_number{};                       ///< `refNumber`, at most 11 characters
    std::optional<qbd::address_params> billing_address{};          ///< `billingAddress`
    std::optional<qbd::address_params> shipping_address{};         ///< `shippingAddress`
    std::optional<std::string> purchase_order_number{};    ///< `purchaseOrderNumber`, at most 25 characters
    std::optional<std::string> terms_id{};                 ///< `termsId`, at most 36 characters
    std::optional<std::chrono::year_month_day> due_date{}; ///< `dueDate`
    std::optional<std::string> sales_representative_id{};  ///< `salesRepresentativeId`, at most 36 characters
    std::optional<std::string> shipment_origin{};          ///< `shipmentOrigin`, at most 13 characters
    std::optional<std::chrono::year_month_day> shipping_date{}; ///< `shippingDate`
    std::optional<std::string> shipping_method_id{};            ///< `shippingMethodId`, at most 36 characters
    std::optional<std::string> sales_tax_item_id{};             ///< `salesTaxItemId`, at most 36 characters
    std::optional<bool> is_manually_closed{};                   ///< `isManuallyClosed`, default false
    std::optional<std::string> memo{};                          ///< `memo`
    std::optional<std::string> customer_message_id{};         ///< `customerMessageId`, at most 36 characters
    std::optional<bool> is_queued_for_print{};                ///< `isQueuedForPrint`
    std::optional<bool> is_queued_for_email{};                ///< `isQueuedForEmail`
    std::optional<std::string> sales_tax_code_id{};           ///< `salesTaxCodeId`, at most 36 characters
    std::optional<std::string> other_custom_field{};          ///< `otherCustomField`
    std::optional<double> exchange_rate{};                    ///< `exchangeRate`
    std::optional<std::string> external_id{};                 ///< `externalId`, UUID
    std::vector<qbd::sales_order_line_create_params> lines{}; ///< `lines`
    std::vector<qbd::item_group_line_create_params> line_groups{};          ///< `lineGroups`
    std::optional<open_enum<qbd::sales_channel_name>> sales_channel_name{}; ///< `salesChannelName`
    std::optional<std::string> sales_store_name{};                          ///< `salesStoreName`
    std::optional<std::string> sales_store_type{};                          ///< `salesStoreType`

    bool operator==(const sales_order_create_params&) const = default;
};

/// Part of `sales_order_line_group_update_params`, `sales_order_update_params`.
struct sales_order_line_update_params {
    std::string id{};                             ///< `id`, required, at most 36 characters
    std::optional<std::string> item_id{};         ///< `itemId`, at most 36 characters
    std::optional<std::string> description{};     ///< `description`
    std::optional<double> quantity{};             ///< `quantity`
    std::optional<std::string> unit_of_measure{}; ///< `unitOfMeasure`
    std::optional<std::string>
        override_unit_of_measure_set_id{};       ///< `overrideUnitOfMeasureSetId`, at most 36 characters
    std::optional<std::string> rate{};           ///< `rate`
    std::optional<std::string> rate_percent{};   ///< `ratePercent`
    std::optional<std::string> price_level_id{}; ///< `priceLevelId`, at most 36 characters
    std::optional<std::string> class_id{};       ///< `classId`, at most 36 characters
    std::optional<std::string> amount{};         ///< `amount`
    std::optional<open_enum<qbd::price_rule_conflict_strategy>>
        price_rule_conflict_strategy{};             ///< `priceRuleConflictStrategy`
    std::optional<std::string> inventory_site_id{}; ///< `inventorySiteId`, at most 36 characters
    std::optional<std::string>
        inventory_site_location_id{};                 ///< `inventorySiteLocationId`, at most 36 characters
    std::optional<std::string> serial_number{};       ///< `serialNumber`
    std::optional<std::string> lot_number{};          ///< `lotNumber`
    std::optional<std::string> sales_tax_code_id{};   ///< `salesTaxCodeId`, at most 36 characters
    std::optional<bool> is_manually_closed{};         ///< `isManuallyClosed`
    std::optional<std::string> other_custom_field1{}; ///< `otherCustomField1`
    std::optional<std::string> other_custom_field2{}; ///< `otherCustomField2`

    bool operator==(const sales_order_line_update_params&) const = default;
};

/// Part of `sales_order_update_params`.
struct sales_order_line_group_update_params {
    std::string id{};                             ///< `id`, required, at most 36 characters
    std::optional<std::string> item_group_id{};   ///< `itemGroupId`, at most 36 characters
    std::optional<double> quantity{};             ///< `quantity`
    std::optional<std::string> unit_of_measure{}; ///< `unitOfMeasure`
    std::optional<std::string>
        override_unit_of_measure_set_id{}; ///< `overrideUnitOfMeasureSetId`, at most 36 characters
    std::vector<qbd::sales_order_line_update_params> lines{}; ///< `lines`

    bool operator==(const sales_order_line_group_update_params&) const = default;
};

/// Parameters of `sales_orders::update`.
struct sales_order_update_params {
    std::string revision_number{};                     ///< `revisionNumber`, required
    std::optional<std::string> customer_id{};          ///< `customerId`, at most 36 characters
    std::optional<std::string> class_id{};             ///< `classId`, at most 36 characters
    std::optional<std::string> document_template_id{}; ///< `documentTemplateId`, at most 36 characters
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`
    std::optional<std::string> ref_number{};                       ///< `refNumber`, at most 11 characters
    std::optional<qbd::address_params> billing_address{};          ///< `billingAddress`
    std::optional<qbd::address_params> shipping_address{};         ///< `shippingAddress`
    std::optional<std::string> purchase_order_number{};    ///< `purchaseOrderNumber`, at most 25 characters
    std::optional<std::string> terms_id{};                 ///< `termsId`, at most 36 characters
    std::optional<std::chrono::year_month_day> due_date{}; ///< `dueDate`
    std::optional<std::string> sales_representative_id{};  ///< `salesRepresentativeId`, at most 36 characters
    std::optional<std::string> shipment_origin{};          ///< `shipmentOrigin`, at most 13 characters
    std::optional<std::chrono::year_month_day> shipping_date{}; ///< `shippingDate`
    std::optional<std::string> shipping_method_id{};            ///< `shippingMethodId`, at most 36 characters
    std::optional<std::string> sales_tax_item_id{};             ///< `salesTaxItemId`, at most 36 characters
    std::optional<bool> is_manually_closed{};                   ///< `isManuallyClosed`
    std::optional<std::string> memo{};                          ///< `memo`
    std::optional<std::string> customer_message_id{};         ///< `customerMessageId`, at most 36 characters
    std::optional<bool> is_queued_for_print{};                ///< `isQueuedForPrint`
    std::optional<bool> is_queued_for_email{};                ///< `isQueuedForEmail`
    std::optional<std::string> sales_tax_code_id{};           ///< `salesTaxCodeId`, at most 36 characters
    std::optional<std::string> other_custom_field{};          ///< `otherCustomField`
    std::optional<double> exchange_rate{};                    ///< `exchangeRate`
    std::vector<qbd::sales_order_line_update_params> lines{}; ///< `lines`
    std::vector<qbd::sales_order_line_group_update_params> line_groups{};   ///< `lineGroups`
    std::optional<open_enum<qbd::sales_channel_name>> sales_channel_name{}; ///< `salesChannelName`
    std::optional<std::string> sales_store_name{};                          ///< `salesStoreName`
    std::optional<std::string> sales_store_type{};                          ///< `salesStoreType`

    bool operator==(const sales_order_update_params&) const = default;
};

} // namespace conductor::qbd
