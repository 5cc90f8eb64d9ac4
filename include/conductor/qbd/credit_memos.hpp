#pragma once

// The types of credit memos. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/qbd/types/address.hpp>
#include <conductor/qbd/types/address_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/custom_field_params.hpp>
#include <conductor/qbd/types/line_group_create_params.hpp>
#include <conductor/qbd/types/linked_transaction.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>
#include <conductor/qbd/types/transaction_void.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_credit_memo_line` in JSON. Part of `credit_memo`, `credit_memo_line_group`.
struct credit_memo_line {
    std::string id;                             ///< `id`
    std::string object_type;                    ///< `objectType`, always "qbd_credit_memo_line"
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
    std::optional<std::chrono::year_month_day> service_date;    ///< `serviceDate`
    std::optional<qbd::reference> sales_tax_code;               ///< `salesTaxCode`
    std::optional<std::string> other_custom_field1;             ///< `otherCustomField1`
    std::optional<std::string> other_custom_field2;             ///< `otherCustomField2`
    std::vector<qbd::custom_field> custom_fields;               ///< `customFields`

    bool operator==(const credit_memo_line&) const = default;
};

/// `qbd_credit_memo_line_group` in JSON. Part of `credit_memo`.
struct credit_memo_line_group {
    std::string id;                             ///< `id`
    std::string object_type;                    ///< `objectType`, always "qbd_credit_memo_line_group"
    qbd::reference item_group;                  ///< `itemGroup`
    std::optional<std::string> description;     ///< `description`
    std::optional<double> quantity;             ///< `quantity`
    std::optional<std::string> unit_of_measure; ///< `unitOfMeasure`
    std::optional<qbd::reference> override_unit_of_measure_set; ///< `overrideUnitOfMeasureSet`
    bool should_print_items_in_group = false;                   ///< `shouldPrintItemsInGroup`
    std::string total_amount;                                   ///< `totalAmount`
    std::optional<std::chrono::year_month_day> service_date;    ///< `serviceDate`
    std::vector<qbd::credit_memo_line> lines;                   ///< `lines`
    std::vector<qbd::custom_field> custom_fields;               ///< `customFields`

    bool operator==(const credit_memo_line_group&) const = default;
};

/// `qbd_credit_memo` in JSON. Answer of `credit_memos::list`, `credit_memos::create`,
/// `credit_memos::retrieve`, `credit_memos::update`.
struct credit_memo {
    std::string id;                                               ///< `id`
    std::string object_type;                                      ///< `objectType`, always "qbd_credit_memo"
    date_time created_at;                                         ///< `createdAt`
    date_time updated_at;                                         ///< `updatedAt`
    std::string revision_number;                                  ///< `revisionNumber`
    std::optional<qbd::reference> customer;                       ///< `customer`
    std::optional<qbd::reference> class_;                         ///< `class`
    std::optional<qbd::reference> receivables_account;            ///< `receivablesAccount`
    std::optional<qbd::reference> document_template;              ///< `documentTemplate`
    std::chrono::year_month_day transaction_date{};               ///< `transactionDate`
    std::optional<std::string> ref_number;                        ///< `refNumber`
    std::optional<qbd::address> billing_address;                  ///< `billingAddress`
    std::optional<qbd::address> shipping_address;                 ///< `shippingAddress`
    std::optional<bool> is_pending;                               ///< `isPending`
    std::optional<std::string> purchase_order_number;             ///< `purchaseOrderNumber`
    std::optional<qbd::reference> terms;                          ///< `terms`
    std::optional<std::chrono::year_month_day> due_date;          ///< `dueDate`
    std::optional<qbd::reference> sales_representative;           ///< `salesRepresentative`
    std::optional<std::string> shipment_origin;                   ///< `shipmentOrigin`
    std::optional<std::chrono::year_month_day> shipping_date;     ///< `shippingDate`
    std::optional<qbd::reference> shipping_method;                ///< `shippingMethod`
    std::string subtotal;                                         ///< `subtotal`
    std::optional<qbd::reference> sales_tax_item;                 ///< `salesTaxItem`
    std::optional<std::string> sales_tax_percentage;              ///< `salesTaxPercentage`
    std::optional<std::string> sales_tax_total;                   ///< `salesTaxTotal`
    std::string total_amount;                                     ///< `totalAmount`
    std::optional<std::string> credit_remaining;                  ///< `creditRemaining`
    std::optional<qbd::reference> currency;                       ///< `currency`
    std::optional<double> exchange_rate;                          ///< `exchangeRate`
    std::optional<std::string> credit_remaining_in_home_currency; ///< `creditRemainingInHomeCurrency`
    std::optional<std::string> memo;                              ///< `memo`
    std::optional<qbd::reference> customer_message;               ///< `customerMessage`
    std::optional<bool> is_queued_for_print;                      ///< `isQueuedForPrint`
    std::optional<bool> is_queued_for_email;                      ///< `isQueuedForEmail`
    std::optional<qbd::reference> sales_tax_code;                 ///< `salesTaxCode`
    std::optional<std::string> other_custom_field;                ///< `otherCustomField`
    std::optional<std::string> external_id;                       ///< `externalId`
    std::vector<qbd::linked_transaction> linked_transactions;     ///< `linkedTransactions`
    std::vector<qbd::credit_memo_line> lines;                     ///< `lines`
    std::vector<qbd::credit_memo_line_group> line_groups;         ///< `lineGroups`
    std::vector<qbd::custom_field> custom_fields;                 ///< `customFields`

    bool operator==(const credit_memo&) const = default;
};

/// Query parameters of `credit_memos::list`.
struct credit_memo_list_params {
    std::vector<std::string> ids{};            ///< `ids`, without filters beside it
    std::vector<std::string> ref_numbers{};    ///< `refNumbers`, without filters beside it
    std::optional<std::int64_t> limit{};       ///< `limit`, 1 to 150, default 150
    std::optional<std::string> cursor{};       ///< `cursor`
    std::optional<date_time> updated_after{};  ///< `updatedAfter`
    std::optional<date_time> updated_before{}; ///< `updatedBefore`
    std::optional<std::chrono::year_month_day> transaction_date_from{}; ///< `transactionDateFrom`
    std::optional<std::chrono::year_month_day> transaction_date_to{};   ///< `transactionDateTo`
    std::vector<std::string> customer_ids{};                            ///< `customerIds`
    std::vector<std::string> account_ids{};                             ///< `accountIds`
    std::optional<std::string> ref_number_contains{};                   ///< `refNumberContains`
    std::optional<std::string> ref_number_starts_with{};                ///< `refNumberStartsWith`
    std::optional<std::string> ref_number_ends_with{};                  ///< `refNumberEndsWith`
    std::optional<std::string> ref_number_from{};                       ///< `refNumberFrom`
    std::optional<std::string> ref_number_to{};                         ///< `refNumberTo`
    std::vector<std::string> currency_ids{};                            ///< `currencyIds`
    std::optional<bool> include_line_items{};                           ///< `includeLineItems`, default true
    std::optional<bool> include_linked_transactions{}; ///< `includeLinkedTransactions`, default false

    bool operator==(const credit_memo_list_params&) const = default;
};

/// Part of `credit_memo_create_params`.
struct credit_memo_line_create_params {
    std::optional<std::string> item_id{};           ///< `itemId`, at most 36 characters
    std::optional<std::string> description{};       ///< `description`
    std::optional<double> quantity{};               ///< `quantity`
    std::optional<std::string> unit_of_measure{};   ///< `unitOfMeasure`
    std::optional<std::string> rate{};              ///< `rate`
    std::optional<std::string> rate_percent{};      ///< `ratePercent`
    std::optional<std::string> price_level_id{};    ///< `priceLevelId`, at most 36 characters
    std::optional<std::string> class_id{};          ///< `classId`, at most 36 characters
    std::optional<std::string> amount{};            ///< `amount`
    std::optional<std::string> inventory_site_id{}; ///< `inventorySiteId`, at most 36 characters
    std::optional<std::string>
        inventory_site_location_id{};           ///< `inventorySiteLocationId`, at most 36 characters
    std::optional<std::string> serial_number{}; ///< `serialNumber`
    std::optional<std::string> lot_number{};    ///< `lotNumber`
    std::optional<std::chrono::year_month_day> service_date{}; ///< `serviceDate`
    std::optional<std::string> sales_tax_code_id{};            ///< `salesTaxCodeId`, at most 36 characters
    std::optional<std::string> override_item_account_id{}; ///< `overrideItemAccountId`, at most 36 characters
    std::optional<std::string> other_custom_field1{};      ///< `otherCustomField1`
    std::optional<std::string> other_custom_field2{};      ///< `otherCustomField2`
    std::vector<qbd::custom_field_params> custom_fields{}; ///< `customFields`

    bool operator==(const credit_memo_line_create_params&) const = default;
};

/// Parameters of `credit_memos::create`.
struct credit_memo_create_params {
    std::string customer_id{};                           ///< `customerId`, required, at most 36 characters
    std::optional<std::string> class_id{};               ///< `classId`, at most 36 characters
    std::optional<std::string> receivables_account_id{}; ///< `receivablesAccountId`, at most 36 characters
    std::optional<std::string> document_template_id{};   ///< `documentTemplateId`, at most 36 characters
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`, required
    std::optional<std::string> ref_number{};                       ///< `refNumber`, at most 11 characters
    std::optional<qbd::address_params> billing_address{};          ///< `billingAddress`
    std::optional<qbd::address_params> shipping_address{};         ///< `shippingAddress`
    std::optional<bool> is_pending{};                              ///< `isPending`
    std::optional<std::string> purchase_order_number{};    ///< `purchaseOrderNumber`, at most 25 characters
    std::optional<std::string> terms_id{};                 ///< `termsId`, at most 36 characters
    std::optional<std::chrono::year_month_day> due_date{}; ///< `dueDate`
    std::optional<std::string> sales_representative_id{};  ///< `salesRepresentativeId`, at most 36 characters
    std::optional<std::string> shipment_origin{};          ///< `shipmentOrigin`, at most 13 characters
    std::optional<std::chrono::year_month_day> shipping_date{}; ///< `shippingDate`
    std::optional<std::string> shipping_method_id{};            ///< `shippingMethodId`, at most 36 characters
    std::optional<std::string> sales_tax_item_id{};             ///< `salesTaxItemId`, at most 36 characters
    std::optional<std::string> memo{};                          ///< `memo`
    std::optional<std::string> customer_message_id{};         ///< `customerMessageId`, at most 36 characters
    std::optional<bool> is_queued_for_print{};                ///< `isQueuedForPrint`
    std::optional<bool> is_queued_for_email{};                ///< `isQueuedForEmail`
    std::optional<std::string> sales_tax_code_id{};           ///< `salesTaxCodeId`, at most 36 characters
    std::optional<std::string> other_custom_field{};          ///< `otherCustomField`
    std::optional<double> exchange_rate{};                    ///< `exchangeRate`
    std::optional<std::string> external_id{};                 ///< `externalId`, UUID
    std::vector<qbd::credit_memo_line_create_params> lines{}; ///< `lines`
    std::vector<qbd::line_group_create_params> line_groups{}; ///< `lineGroups`

    bool operator==(const credit_memo_create_params&) const = default;
};

/// Part of `credit_memo_line_group_update_params`, `credit_memo_update_params`.
struct credit_memo_line_update_params {
    std::string id{};                             ///< `id`, required, at most 36 characters
    std::optional<std::string> item_id{};         ///< `itemId`, at most 36 characters
    std::optional<std::string> description{};     ///< `description`
    std::optional<double> quantity{};             ///< `quantity`
    std::optional<std::string> unit_of_measure{}; ///< `unitOfMeasure`
    std::optional<std::string>
        override_unit_of_measure_set_id{};          ///< `overrideUnitOfMeasureSetId`, at most 36 characters
    std::optional<std::string> rate{};              ///< `rate`
    std::optional<std::string> rate_percent{};      ///< `ratePercent`
    std::optional<std::string> price_level_id{};    ///< `priceLevelId`, at most 36 characters
    std::optional<std::string> class_id{};          ///< `classId`, at most 36 characters
    std::optional<std::string> amount{};            ///< `amount`
    std::optional<std::string> inventory_site_id{}; ///< `inventorySiteId`, at most 36 characters
    std::optional<std::string>
        inventory_site_location_id{};           ///< `inventorySiteLocationId`, at most 36 characters
    std::optional<std::string> serial_number{}; ///< `serialNumber`
    std::optional<std::string> lot_number{};    ///< `lotNumber`
    std::optional<std::chrono::year_month_day> service_date{}; ///< `serviceDate`
    std::optional<std::string> sales_tax_code_id{};            ///< `salesTaxCodeId`, at most 36 characters
    std::optional<std::string> override_item_account_id{}; ///< `overrideItemAccountId`, at most 36 characters
    std::optional<std::string> other_custom_field1{};      ///< `otherCustomField1`
    std::optional<std::string> other_custom_field2{};      ///< `otherCustomField2`

    bool operator==(const credit_memo_line_update_params&) const = default;
};

/// Part of `credit_memo_update_params`.
struct credit_memo_line_group_update_params {
    std::string id{};                             ///< `id`, required, at most 36 characters
    std::optional<std::string> item_group_id{};   ///< `itemGroupId`, at most 36 characters
    std::optional<double> quantity{};             ///< `quantity`
    std::optional<std::string> unit_of_measure{}; ///< `unitOfMeasure`
    std::optional<std::string>
        override_unit_of_measure_set_id{}; ///< `overrideUnitOfMeasureSetId`, at most 36 characters
    std::vector<qbd::credit_memo_line_update_params> lines{}; ///< `lines`

    bool operator==(const credit_memo_line_group_update_params&) const = default;
};

/// Parameters of `credit_memos::update`.
struct credit_memo_update_params {
    std::string revision_number{};                       ///< `revisionNumber`, required
    std::optional<std::string> customer_id{};            ///< `customerId`, at most 36 characters
    std::optional<std::string> class_id{};               ///< `classId`, at most 36 characters
    std::optional<std::string> receivables_account_id{}; ///< `receivablesAccountId`, at most 36 characters
    std::optional<std::string> document_template_id{};   ///< `documentTemplateId`, at most 36 characters
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`
    std::optional<std::string> ref_number{};                       ///< `refNumber`, at most 11 characters
    std::optional<qbd::address_params> billing_address{};          ///< `billingAddress`
    std::optional<qbd::address_params> shipping_address{};         ///< `shippingAddress`
    std::optional<bool> is_pending{};                              ///< `isPending`
    std::optional<std::string> purchase_order_number{};    ///< `purchaseOrderNumber`, at most 25 characters
    std::optional<std::string> terms_id{};                 ///< `termsId`, at most 36 characters
    std::optional<std::chrono::year_month_day> due_date{}; ///< `dueDate`
    std::optional<std::string> sales_representative_id{};  ///< `salesRepresentativeId`, at most 36 characters
    std::optional<std::string> shipment_origin{};          ///< `shipmentOrigin`, at most 13 characters
    std::optional<std::chrono::year_month_day> shipping_date{}; ///< `shippingDate`
    std::optional<std::string> shipping_method_id{};            ///< `shippingMethodId`, at most 36 characters
    std::optional<std::string> sales_tax_item_id{};             ///< `salesTaxItemId`, at most 36 characters
    std::optional<std::string> memo{};                          ///< `memo`
    std::optional<std::string> customer_message_id{};         ///< `customerMessageId`, at most 36 characters
    std::optional<bool> is_queued_for_print{};                ///< `isQueuedForPrint`
    std::optional<bool> is_queued_for_email{};                ///< `isQueuedForEmail`
    std::optional<std::string> sales_tax_code_id{};           ///< `salesTaxCodeId`, at most 36 characters
    std::optional<std::string> other_custom_field{};          ///< `otherCustomField`
    std::optional<double> exchange_rate{};                    ///< `exchangeRate`
    std::vector<qbd::credit_memo_line_update_params> lines{}; ///< `lines`
    std::vector<qbd::credit_memo_line_group_update_params> line_groups{}; ///< `lineGroups`

    bool operator==(const credit_memo_update_params&) const = default;
};

} // namespace conductor::qbd
