// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/types/account_tax_line.hpp>
#include <conductor/qbd/types/additional_contact_create_params.hpp>
#include <conductor/qbd/types/additional_contact_update_params.hpp>
#include <conductor/qbd/types/additional_note_create_params.hpp>
#include <conductor/qbd/types/additional_note_update_params.hpp>
#include <conductor/qbd/types/address.hpp>
#include <conductor/qbd/types/address_params.hpp>
#include <conductor/qbd/types/apply_credit_params.hpp>
#include <conductor/qbd/types/apply_to_transaction_params.hpp>
#include <conductor/qbd/types/barcode_params.hpp>
#include <conductor/qbd/types/billing_status.hpp>
#include <conductor/qbd/types/card_match_status.hpp>
#include <conductor/qbd/types/contact.hpp>
#include <conductor/qbd/types/credit_card_payment_status.hpp>
#include <conductor/qbd/types/credit_card_transaction.hpp>
#include <conductor/qbd/types/credit_card_transaction_create_params.hpp>
#include <conductor/qbd/types/credit_card_transaction_mode.hpp>
#include <conductor/qbd/types/credit_card_transaction_request.hpp>
#include <conductor/qbd/types/credit_card_transaction_request_create_params.hpp>
#include <conductor/qbd/types/credit_card_transaction_response.hpp>
#include <conductor/qbd/types/credit_card_transaction_response_create_params.hpp>
#include <conductor/qbd/types/credit_card_transaction_type.hpp>
#include <conductor/qbd/types/custom_contact_field.hpp>
#include <conductor/qbd/types/custom_contact_field_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/custom_field_params.hpp>
#include <conductor/qbd/types/custom_field_type.hpp>
#include <conductor/qbd/types/deletion.hpp>
#include <conductor/qbd/types/expense_line.hpp>
#include <conductor/qbd/types/expense_line_create_params.hpp>
#include <conductor/qbd/types/expense_line_update_params.hpp>
#include <conductor/qbd/types/health.hpp>
#include <conductor/qbd/types/invoice_line_group_update_params.hpp>
#include <conductor/qbd/types/invoice_line_update_params.hpp>
#include <conductor/qbd/types/item_group_line_create_params.hpp>
#include <conductor/qbd/types/item_group_line_item.hpp>
#include <conductor/qbd/types/item_group_line_update_params.hpp>
#include <conductor/qbd/types/item_line.hpp>
#include <conductor/qbd/types/item_line_create_params.hpp>
#include <conductor/qbd/types/item_line_update_params.hpp>
#include <conductor/qbd/types/item_type_filter.hpp>
#include <conductor/qbd/types/line_group_create_params.hpp>
#include <conductor/qbd/types/link_to_transaction_line_params.hpp>
#include <conductor/qbd/types/link_type.hpp>
#include <conductor/qbd/types/linked_transaction.hpp>
#include <conductor/qbd/types/note.hpp>
#include <conductor/qbd/types/payment_status_filter.hpp>
#include <conductor/qbd/types/posting_status_filter.hpp>
#include <conductor/qbd/types/price_rule_conflict_strategy.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/sales_and_purchase_details.hpp>
#include <conductor/qbd/types/sales_and_purchase_details_create_params.hpp>
#include <conductor/qbd/types/sales_and_purchase_details_update_params.hpp>
#include <conductor/qbd/types/sales_or_purchase_details.hpp>
#include <conductor/qbd/types/sales_or_purchase_details_create_params.hpp>
#include <conductor/qbd/types/sales_or_purchase_details_update_params.hpp>
#include <conductor/qbd/types/sales_tax_country.hpp>
#include <conductor/qbd/types/special_item_type.hpp>
#include <conductor/qbd/types/status_filter.hpp>
#include <conductor/qbd/types/target_transaction.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>
#include <conductor/qbd/types/transaction_type.hpp>
#include <conductor/qbd/types/transaction_type_filter.hpp>
#include <conductor/qbd/types/transaction_void.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::account_tax_line>() {
    using model = qbd::account_tax_line;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, tax_line_id, "taxLineId", required),
        CONDUCTOR_FIELD(model, tax_line_name, "taxLineName", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::reference>() {
    using model = qbd::reference;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required | nullable),
        CONDUCTOR_FIELD(model, full_name, "fullName", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::custom_field>() {
    using model = qbd::custom_field;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, owner_id, "ownerId", required),
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, type, "type", required),
        CONDUCTOR_FIELD(model, value, "value", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::address>() {
    using model = qbd::address;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, line1, "line1", required | nullable),
        CONDUCTOR_FIELD(model, line2, "line2", required | nullable),
        CONDUCTOR_FIELD(model, line3, "line3", required | nullable),
        CONDUCTOR_FIELD(model, line4, "line4", required | nullable),
        CONDUCTOR_FIELD(model, line5, "line5", required | nullable),
        CONDUCTOR_FIELD(model, city, "city", required | nullable),
        CONDUCTOR_FIELD(model, state, "state", required | nullable),
        CONDUCTOR_FIELD(model, postal_code, "postalCode", required | nullable),
        CONDUCTOR_FIELD(model, country, "country", required | nullable),
        CONDUCTOR_FIELD(model, note, "note", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::target_transaction>() {
    using model = qbd::target_transaction;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, transaction_id, "transactionId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, transaction_type, "transactionType", required),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required | nullable),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, balance_remaining, "balanceRemaining", required | nullable),
        CONDUCTOR_FIELD(model, amount, "amount", required | nullable),
        CONDUCTOR_FIELD(model, discount_amount, "discountAmount", required | nullable),
        CONDUCTOR_FIELD(model, discount_account, "discountAccount", required | nullable),
        CONDUCTOR_FIELD(model, discount_class, "discountClass", required | nullable),
        CONDUCTOR_FIELD(model, linked_transactions, "linkedTransactions", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::linked_transaction>() {
    using model = qbd::linked_transaction;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, transaction_type, "transactionType", required),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, link_type, "linkType", required | nullable),
        CONDUCTOR_FIELD(model, amount, "amount", required | nullable),
    };
    static constexpr object_model table{fields, "qbd_linked_transaction"};
    return table;
}

template <>
const object_model& model_of<qbd::apply_to_transaction_params>() {
    using model = qbd::apply_to_transaction_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, transaction_id, "transactionId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, payment_amount, "paymentAmount", optional),
        CONDUCTOR_FIELD(model, apply_credits, "applyCredits", optional).within({.min_items = 1}),
        CONDUCTOR_FIELD(model, discount_amount, "discountAmount", optional),
        CONDUCTOR_FIELD(model, discount_account_id, "discountAccountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, discount_class_id, "discountClassId", optional).within({.max_length = 36}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::apply_credit_params>() {
    using model = qbd::apply_credit_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, credit_transaction_id, "creditTransactionId", required)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, applied_amount, "appliedAmount", required),
        CONDUCTOR_FIELD(model, override_credit_application, "overrideCreditApplication", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::transaction_deletion>() {
    using model = qbd::transaction_deletion;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, deleted, "deleted", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::transaction_void>() {
    using model = qbd::transaction_void;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required | nullable),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required | nullable),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, voided, "voided", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::expense_line>() {
    using model = qbd::expense_line;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required | nullable),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, account, "account", required | nullable),
        CONDUCTOR_FIELD(model, amount, "amount", required | nullable),
        CONDUCTOR_FIELD(model, memo, "memo", required | nullable),
        CONDUCTOR_FIELD(model, payee, "payee", required | nullable),
        CONDUCTOR_FIELD(model, class_, "class", required | nullable),
        CONDUCTOR_FIELD(model, sales_tax_code, "salesTaxCode", required | nullable),
        CONDUCTOR_FIELD(model, billing_status, "billingStatus", required | nullable),
        CONDUCTOR_FIELD(model, sales_representative, "salesRepresentative", required | nullable),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_expense_line"};
    return table;
}

template <>
const object_model& model_of<qbd::item_line>() {
    using model = qbd::item_line;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, item, "item", required | nullable),
        CONDUCTOR_FIELD(model, inventory_site, "inventorySite", required | nullable),
        CONDUCTOR_FIELD(model, inventory_site_location, "inventorySiteLocation", required | nullable),
        CONDUCTOR_FIELD(model, serial_number, "serialNumber", required | nullable),
        CONDUCTOR_FIELD(model, lot_number, "lotNumber", required | nullable),
        CONDUCTOR_FIELD(model, expiration_date, "expirationDate", required | nullable),
        CONDUCTOR_FIELD(model, description, "description", required | nullable),
        CONDUCTOR_FIELD(model, quantity, "quantity", required | nullable),
        CONDUCTOR_FIELD(model, unit_of_measure, "unitOfMeasure", required | nullable),
        CONDUCTOR_FIELD(model, override_unit_of_measure_set, "overrideUnitOfMeasureSet", required | nullable),
        CONDUCTOR_FIELD(model, cost, "cost", required | nullable),
        CONDUCTOR_FIELD(model, amount, "amount", required | nullable),
        CONDUCTOR_FIELD(model, customer, "customer", required | nullable),
        CONDUCTOR_FIELD(model, class_, "class", required | nullable),
        CONDUCTOR_FIELD(model, sales_tax_code, "salesTaxCode", required | nullable),
        CONDUCTOR_FIELD(model, billing_status, "billingStatus", required | nullable),
        CONDUCTOR_FIELD(model, sales_representative, "salesRepresentative", required | nullable),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_item_line"};
    return table;
}

template <>
const object_model& model_of<qbd::item_group_line_item>() {
    using model = qbd::item_group_line_item;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, item_group, "itemGroup", required),
        CONDUCTOR_FIELD(model, description, "description", required | nullable),
        CONDUCTOR_FIELD(model, quantity, "quantity", required | nullable),
        CONDUCTOR_FIELD(model, unit_of_measure, "unitOfMeasure", required | nullable),
        CONDUCTOR_FIELD(model, override_unit_of_measure_set, "overrideUnitOfMeasureSet", required | nullable),
        CONDUCTOR_FIELD(model, total_amount, "totalAmount", required),
        CONDUCTOR_FIELD(model, item_lines, "itemLines", required),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_item_group_line"};
    return table;
}

template <>
const object_model& model_of<qbd::address_params>() {
    using model = qbd::address_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, line1, "line1", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, line2, "line2", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, line3, "line3", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, line4, "line4", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, line5, "line5", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, city, "city", optional).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, state, "state", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, postal_code, "postalCode", optional).within({.max_length = 13}),
        CONDUCTOR_FIELD(model, country, "country", optional),
        CONDUCTOR_FIELD(model, note, "note", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::expense_line_create_params>() {
    using model = qbd::expense_line_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, account_id, "accountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, amount, "amount", optional),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, payee_id, "payeeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_tax_code_id, "salesTaxCodeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, billing_status, "billingStatus", optional),
        CONDUCTOR_FIELD(model, sales_representative_id, "salesRepresentativeId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::custom_field_params>() {
    using model = qbd::custom_field_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, owner_id, "ownerId", required),
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, value, "value", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::item_line_create_params>() {
    using model = qbd::item_line_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, item_id, "itemId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, inventory_site_id, "inventorySiteId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, inventory_site_location_id, "inventorySiteLocationId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, serial_number, "serialNumber", optional),
        CONDUCTOR_FIELD(model, lot_number, "lotNumber", optional),
        CONDUCTOR_FIELD(model, expiration_date, "expirationDate", optional),
        CONDUCTOR_FIELD(model, description, "description", optional),
        CONDUCTOR_FIELD(model, quantity, "quantity", optional),
        CONDUCTOR_FIELD(model, unit_of_measure, "unitOfMeasure", optional),
        CONDUCTOR_FIELD(model, cost, "cost", optional),
        CONDUCTOR_FIELD(model, amount, "amount", optional),
        CONDUCTOR_FIELD(model, customer_id, "customerId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_tax_code_id, "salesTaxCodeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, billing_status, "billingStatus", optional),
        CONDUCTOR_FIELD(model, override_item_account_id, "overrideItemAccountId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, link_to_transaction_line, "linkToTransactionLine", optional),
        CONDUCTOR_FIELD(model, sales_representative_id, "salesRepresentativeId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::link_to_transaction_line_params>() {
    using model = qbd::link_to_transaction_line_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, transaction_id, "transactionId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, transaction_line_id, "transactionLineId", required).within({.max_length = 36}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::item_group_line_create_params>() {
    using model = qbd::item_group_line_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, item_group_id, "itemGroupId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, quantity, "quantity", optional),
        CONDUCTOR_FIELD(model, unit_of_measure, "unitOfMeasure", optional),
        CONDUCTOR_FIELD(model, inventory_site_id, "inventorySiteId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, inventory_site_location_id, "inventorySiteLocationId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::expense_line_update_params>() {
    using model = qbd::expense_line_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, account_id, "accountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, amount, "amount", optional),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, payee_id, "payeeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_tax_code_id, "salesTaxCodeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, billing_status, "billingStatus", optional),
        CONDUCTOR_FIELD(model, sales_representative_id, "salesRepresentativeId", optional)
            .within({.max_length = 36}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::item_line_update_params>() {
    using model = qbd::item_line_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, item_id, "itemId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, inventory_site_id, "inventorySiteId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, inventory_site_location_id, "inventorySiteLocationId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, serial_number, "serialNumber", optional),
        CONDUCTOR_FIELD(model, lot_number, "lotNumber", optional),
        CONDUCTOR_FIELD(model, expiration_date, "expirationDate", optional),
        CONDUCTOR_FIELD(model, description, "description", optional),
        CONDUCTOR_FIELD(model, quantity, "quantity", optional),
        CONDUCTOR_FIELD(model, unit_of_measure, "unitOfMeasure", optional),
        CONDUCTOR_FIELD(model, override_unit_of_measure_set_id, "overrideUnitOfMeasureSetId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, cost, "cost", optional),
        CONDUCTOR_FIELD(model, amount, "amount", optional),
        CONDUCTOR_FIELD(model, customer_id, "customerId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_tax_code_id, "salesTaxCodeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, billing_status, "billingStatus", optional),
        CONDUCTOR_FIELD(model, override_item_account_id, "overrideItemAccountId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_representative_id, "salesRepresentativeId", optional)
            .within({.max_length = 36}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::item_group_line_update_params>() {
    using model = qbd::item_group_line_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, item_group_id, "itemGroupId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, quantity, "quantity", optional),
        CONDUCTOR_FIELD(model, unit_of_measure, "unitOfMeasure", optional),
        CONDUCTOR_FIELD(model, override_unit_of_measure_set_id, "overrideUnitOfMeasureSetId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, item_lines, "itemLines", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::credit_card_transaction>() {
    using model = qbd::credit_card_transaction;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, request, "request", required | nullable),
        CONDUCTOR_FIELD(model, response, "response", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::credit_card_transaction_request>() {
    using model = qbd::credit_card_transaction_request;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, number, "number", required),
        CONDUCTOR_FIELD(model, expiration_month, "expirationMonth", required),
        CONDUCTOR_FIELD(model, expiration_year, "expirationYear", required),
        CONDUCTOR_FIELD(model, name, "name", required | nullable),
        CONDUCTOR_FIELD(model, address, "address", required | nullable),
        CONDUCTOR_FIELD(model, postal_code, "postalCode", required | nullable),
        CONDUCTOR_FIELD(model, commercial_card_code, "commercialCardCode", required | nullable),
        CONDUCTOR_FIELD(model, transaction_mode, "transactionMode", required | nullable),
        CONDUCTOR_FIELD(model, transaction_type, "transactionType", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::credit_card_transaction_response>() {
    using model = qbd::credit_card_transaction_response;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, status_code, "statusCode", required),
        CONDUCTOR_FIELD(model, status_message, "statusMessage", required),
        CONDUCTOR_FIELD(model, credit_card_transaction_id, "creditCardTransactionId", required),
        CONDUCTOR_FIELD(model, merchant_account_number, "merchantAccountNumber", required),
        CONDUCTOR_FIELD(model, authorization_code, "authorizationCode", required | nullable),
        CONDUCTOR_FIELD(model, avs_street_status, "avsStreetStatus", required | nullable),
        CONDUCTOR_FIELD(model, avs_zip_status, "avsZipStatus", required | nullable),
        CONDUCTOR_FIELD(model, card_security_code_match, "cardSecurityCodeMatch", required | nullable),
        CONDUCTOR_FIELD(model, recon_batch_id, "reconBatchId", required | nullable),
        CONDUCTOR_FIELD(model, payment_grouping_code, "paymentGroupingCode", required | nullable),
        CONDUCTOR_FIELD(model, payment_status, "paymentStatus", required),
        CONDUCTOR_FIELD(model, transaction_authorized_at, "transactionAuthorizedAt", required),
        CONDUCTOR_FIELD(
            model, transaction_authorization_stamp, "transactionAuthorizationStamp", required | nullable),
        CONDUCTOR_FIELD(model, client_transaction_id, "clientTransactionId", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::credit_card_transaction_create_params>() {
    using model = qbd::credit_card_transaction_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, request, "request", optional),
        CONDUCTOR_FIELD(model, response, "response", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::credit_card_transaction_request_create_params>() {
    using model = qbd::credit_card_transaction_request_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, number, "number", required),
        CONDUCTOR_FIELD(model, expiration_month, "expirationMonth", required),
        CONDUCTOR_FIELD(model, expiration_year, "expirationYear", required),
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, address, "address", optional),
        CONDUCTOR_FIELD(model, postal_code, "postalCode", optional),
        CONDUCTOR_FIELD(model, commercial_card_code, "commercialCardCode", optional),
        CONDUCTOR_FIELD(model, transaction_mode, "transactionMode", optional),
        CONDUCTOR_FIELD(model, transaction_type, "transactionType", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::credit_card_transaction_response_create_params>() {
    using model = qbd::credit_card_transaction_response_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, status_code, "statusCode", required),
        CONDUCTOR_FIELD(model, status_message, "statusMessage", required),
        CONDUCTOR_FIELD(model, credit_card_transaction_id, "creditCardTransactionId", required),
        CONDUCTOR_FIELD(model, merchant_account_number, "merchantAccountNumber", required),
        CONDUCTOR_FIELD(model, authorization_code, "authorizationCode", optional),
        CONDUCTOR_FIELD(model, avs_street_status, "avsStreetStatus", optional),
        CONDUCTOR_FIELD(model, avs_zip_status, "avsZipStatus", optional),
        CONDUCTOR_FIELD(model, card_security_code_match, "cardSecurityCodeMatch", optional),
        CONDUCTOR_FIELD(model, recon_batch_id, "reconBatchId", optional),
        CONDUCTOR_FIELD(model, payment_grouping_code, "paymentGroupingCode", optional),
        CONDUCTOR_FIELD(model, payment_status, "paymentStatus", required),
        CONDUCTOR_FIELD(model, transaction_authorized_at, "transactionAuthorizedAt", required),
        CONDUCTOR_FIELD(model, transaction_authorization_stamp, "transactionAuthorizationStamp", optional),
        CONDUCTOR_FIELD(model, client_transaction_id, "clientTransactionId", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::line_group_create_params>() {
    using model = qbd::line_group_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, item_group_id, "itemGroupId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, quantity, "quantity", optional),
        CONDUCTOR_FIELD(model, unit_of_measure, "unitOfMeasure", optional),
        CONDUCTOR_FIELD(model, service_date, "serviceDate", optional),
        CONDUCTOR_FIELD(model, inventory_site_id, "inventorySiteId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, inventory_site_location_id, "inventorySiteLocationId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::custom_contact_field>() {
    using model = qbd::custom_contact_field;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, value, "value", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::contact>() {
    using model = qbd::contact;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", required | nullable),
        CONDUCTOR_FIELD(model, salutation, "salutation", required | nullable),
        CONDUCTOR_FIELD(model, first_name, "firstName", required),
        CONDUCTOR_FIELD(model, middle_name, "middleName", required | nullable),
        CONDUCTOR_FIELD(model, last_name, "lastName", required | nullable),
        CONDUCTOR_FIELD(model, job_title, "jobTitle", required | nullable),
        CONDUCTOR_FIELD(model, custom_contact_fields, "customContactFields", required),
    };
    static constexpr object_model table{fields, "qbd_contact"};
    return table;
}

template <>
const object_model& model_of<qbd::note>() {
    using model = qbd::note;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, date, "date", required | nullable),
        CONDUCTOR_FIELD(model, note, "note", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::custom_contact_field_params>() {
    using model = qbd::custom_contact_field_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, value, "value", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::additional_contact_create_params>() {
    using model = qbd::additional_contact_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, salutation, "salutation", optional),
        CONDUCTOR_FIELD(model, first_name, "firstName", required).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, middle_name, "middleName", optional).within({.max_length = 5}),
        CONDUCTOR_FIELD(model, last_name, "lastName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, job_title, "jobTitle", optional),
        CONDUCTOR_FIELD(model, custom_contact_fields, "customContactFields", optional)
            .within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::additional_note_create_params>() {
    using model = qbd::additional_note_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, note, "note", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::additional_contact_update_params>() {
    using model = qbd::additional_contact_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, salutation, "salutation", optional),
        CONDUCTOR_FIELD(model, first_name, "firstName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, middle_name, "middleName", optional).within({.max_length = 5}),
        CONDUCTOR_FIELD(model, last_name, "lastName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, job_title, "jobTitle", optional),
        CONDUCTOR_FIELD(model, custom_contact_fields, "customContactFields", optional)
            .within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::additional_note_update_params>() {
    using model = qbd::additional_note_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, note, "note", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::deletion>() {
    using model = qbd::deletion;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, deleted, "deleted", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::barcode_params>() {
    using model = qbd::barcode_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, value, "value", optional),
        CONDUCTOR_FIELD(model, assign_even_if_used, "assignEvenIfUsed", optional),
        CONDUCTOR_FIELD(model, allow_override, "allowOverride", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::invoice_line_update_params>() {
    using model = qbd::invoice_line_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, item_id, "itemId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, description, "description", optional),
        CONDUCTOR_FIELD(model, quantity, "quantity", optional),
        CONDUCTOR_FIELD(model, unit_of_measure, "unitOfMeasure", optional),
        CONDUCTOR_FIELD(model, override_unit_of_measure_set_id, "overrideUnitOfMeasureSetId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, rate, "rate", optional),
        CONDUCTOR_FIELD(model, rate_percent, "ratePercent", optional),
        CONDUCTOR_FIELD(model, price_level_id, "priceLevelId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, amount, "amount", optional),
        CONDUCTOR_FIELD(model, price_rule_conflict_strategy, "priceRuleConflictStrategy", optional),
        CONDUCTOR_FIELD(model, inventory_site_id, "inventorySiteId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, inventory_site_location_id, "inventorySiteLocationId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, serial_number, "serialNumber", optional),
        CONDUCTOR_FIELD(model, lot_number, "lotNumber", optional),
        CONDUCTOR_FIELD(model, service_date, "serviceDate", optional),
        CONDUCTOR_FIELD(model, sales_tax_code_id, "salesTaxCodeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, override_item_account_id, "overrideItemAccountId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, other_custom_field1, "otherCustomField1", optional),
        CONDUCTOR_FIELD(model, other_custom_field2, "otherCustomField2", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::invoice_line_group_update_params>() {
    using model = qbd::invoice_line_group_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, item_group_id, "itemGroupId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, quantity, "quantity", optional),
        CONDUCTOR_FIELD(model, unit_of_measure, "unitOfMeasure", optional),
        CONDUCTOR_FIELD(model, override_unit_of_measure_set_id, "overrideUnitOfMeasureSetId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, lines, "lines", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::sales_or_purchase_details>() {
    using model = qbd::sales_or_purchase_details;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, description, "description", required | nullable),
        CONDUCTOR_FIELD(model, price, "price", required | nullable),
        CONDUCTOR_FIELD(model, price_percentage, "pricePercentage", required | nullable),
        CONDUCTOR_FIELD(model, posting_account, "postingAccount", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::sales_and_purchase_details>() {
    using model = qbd::sales_and_purchase_details;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, sales_description, "salesDescription", required | nullable),
        CONDUCTOR_FIELD(model, sales_price, "salesPrice", required | nullable),
        CONDUCTOR_FIELD(model, income_account, "incomeAccount", required | nullable),
        CONDUCTOR_FIELD(model, purchase_description, "purchaseDescription", required | nullable),
        CONDUCTOR_FIELD(model, purchase_cost, "purchaseCost", required | nullable),
        CONDUCTOR_FIELD(model, purchase_tax_code, "purchaseTaxCode", required | nullable),
        CONDUCTOR_FIELD(model, expense_account, "expenseAccount", required | nullable),
        CONDUCTOR_FIELD(model, preferred_vendor, "preferredVendor", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::sales_or_purchase_details_create_params>() {
    using model = qbd::sales_or_purchase_details_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, description, "description", optional),
        CONDUCTOR_FIELD(model, price, "price", optional),
        CONDUCTOR_FIELD(model, price_percentage, "pricePercentage", optional),
        CONDUCTOR_FIELD(model, posting_account_id, "postingAccountId", required).within({.max_length = 36}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::sales_and_purchase_details_create_params>() {
    using model = qbd::sales_and_purchase_details_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, sales_description, "salesDescription", optional),
        CONDUCTOR_FIELD(model, sales_price, "salesPrice", optional),
        CONDUCTOR_FIELD(model, income_account_id, "incomeAccountId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, purchase_description, "purchaseDescription", optional),
        CONDUCTOR_FIELD(model, purchase_cost, "purchaseCost", optional),
        CONDUCTOR_FIELD(model, purchase_tax_code_id, "purchaseTaxCodeId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, expense_account_id, "expenseAccountId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, preferred_vendor_id, "preferredVendorId", optional).within({.max_length = 36}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::sales_or_purchase_details_update_params>() {
    using model = qbd::sales_or_purchase_details_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, description, "description", optional),
        CONDUCTOR_FIELD(model, price, "price", optional),
        CONDUCTOR_FIELD(model, price_percentage, "pricePercentage", optional),
        CONDUCTOR_FIELD(model, posting_account_id, "postingAccountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(
            model, update_existing_transactions_account, "updateExistingTransactionsAccount", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::sales_and_purchase_details_update_params>() {
    using model = qbd::sales_and_purchase_details_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, sales_description, "salesDescription", optional),
        CONDUCTOR_FIELD(model, sales_price, "salesPrice", optional),
        CONDUCTOR_FIELD(model, income_account_id, "incomeAccountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, purchase_description, "purchaseDescription", optional),
        CONDUCTOR_FIELD(model, purchase_cost, "purchaseCost", optional),
        CONDUCTOR_FIELD(model, purchase_tax_code_id, "purchaseTaxCodeId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, expense_account_id, "expenseAccountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, preferred_vendor_id, "preferredVendorId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(
            model, update_existing_transactions_income_account, "updateExistingTransactionsIncomeAccount",
            optional),
        CONDUCTOR_FIELD(
            model, update_existing_transactions_expense_account, "updateExistingTransactionsExpenseAccount",
            optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::health>() {
    using model = qbd::health;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, duration, "duration", required),
        CONDUCTOR_FIELD(model, status, "status", required),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
