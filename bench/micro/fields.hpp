#pragma once

// What do the peers read and write? The fields of each struct by hand, so that every peer fills the same
// structs as conductor does, and a missing one shows as a difference.

#include <conductor/cursor_page.hpp>
#include <conductor/end_users.hpp>
#include <conductor/qbd/invoices.hpp>

#include <type_traits>

namespace conductor::bench {

// `each(object, f)` calls `f(name, member)` for each field.
template <class T>
struct fields;

template <class T>
concept described = requires(T& object) { fields<T>::each(object, [](const char*, auto&) {}); };

template <>
struct fields<qbd::reference> {
    static void each(auto& o, auto f) {
        f("id", o.id);
        f("fullName", o.full_name);
    }
};

template <>
struct fields<qbd::address> {
    static void each(auto& o, auto f) {
        f("line1", o.line1);
        f("line2", o.line2);
        f("line3", o.line3);
        f("line4", o.line4);
        f("line5", o.line5);
        f("city", o.city);
        f("state", o.state);
        f("postalCode", o.postal_code);
        f("country", o.country);
        f("note", o.note);
    }
};

template <>
struct fields<qbd::custom_field> {
    static void each(auto& o, auto f) {
        f("ownerId", o.owner_id);
        f("name", o.name);
        f("type", o.type);
        f("value", o.value);
    }
};

template <>
struct fields<qbd::linked_transaction> {
    static void each(auto& o, auto f) {
        f("id", o.id);
        f("objectType", o.object_type);
        f("transactionType", o.transaction_type);
        f("transactionDate", o.transaction_date);
        f("refNumber", o.ref_number);
        f("linkType", o.link_type);
        f("amount", o.amount);
    }
};

template <>
struct fields<qbd::invoice_line> {
    static void each(auto& o, auto f) {
        f("id", o.id);
        f("objectType", o.object_type);
        f("item", o.item);
        f("description", o.description);
        f("quantity", o.quantity);
        f("unitOfMeasure", o.unit_of_measure);
        f("overrideUnitOfMeasureSet", o.override_unit_of_measure_set);
        f("rate", o.rate);
        f("ratePercent", o.rate_percent);
        f("class", o.class_);
        f("amount", o.amount);
        f("inventorySite", o.inventory_site);
        f("inventorySiteLocation", o.inventory_site_location);
        f("serialNumber", o.serial_number);
        f("lotNumber", o.lot_number);
        f("expirationDate", o.expiration_date);
        f("serviceDate", o.service_date);
        f("salesTaxCode", o.sales_tax_code);
        f("otherCustomField1", o.other_custom_field1);
        f("otherCustomField2", o.other_custom_field2);
        f("customFields", o.custom_fields);
    }
};

template <>
struct fields<qbd::invoice_line_group> {
    static void each(auto& o, auto f) {
        f("id", o.id);
        f("objectType", o.object_type);
        f("itemGroup", o.item_group);
        f("description", o.description);
        f("quantity", o.quantity);
        f("unitOfMeasure", o.unit_of_measure);
        f("overrideUnitOfMeasureSet", o.override_unit_of_measure_set);
        f("shouldPrintItemsInGroup", o.should_print_items_in_group);
        f("totalAmount", o.total_amount);
        f("serviceDate", o.service_date);
        f("lines", o.lines);
        f("customFields", o.custom_fields);
    }
};

template <>
struct fields<qbd::invoice> {
    static void each(auto& o, auto f) {
        f("id", o.id);
        f("objectType", o.object_type);
        f("createdAt", o.created_at);
        f("updatedAt", o.updated_at);
        f("revisionNumber", o.revision_number);
        f("customer", o.customer);
        f("class", o.class_);
        f("receivablesAccount", o.receivables_account);
        f("documentTemplate", o.document_template);
        f("transactionDate", o.transaction_date);
        f("refNumber", o.ref_number);
        f("billingAddress", o.billing_address);
        f("shippingAddress", o.shipping_address);
        f("isPending", o.is_pending);
        f("isFinanceCharge", o.is_finance_charge);
        f("purchaseOrderNumber", o.purchase_order_number);
        f("terms", o.terms);
        f("dueDate", o.due_date);
        f("salesRepresentative", o.sales_representative);
        f("shipmentOrigin", o.shipment_origin);
        f("shippingDate", o.shipping_date);
        f("shippingMethod", o.shipping_method);
        f("subtotal", o.subtotal);
        f("salesTaxItem", o.sales_tax_item);
        f("salesTaxPercentage", o.sales_tax_percentage);
        f("salesTaxTotal", o.sales_tax_total);
        f("appliedAmount", o.applied_amount);
        f("balanceRemaining", o.balance_remaining);
        f("currency", o.currency);
        f("exchangeRate", o.exchange_rate);
        f("balanceRemainingInHomeCurrency", o.balance_remaining_in_home_currency);
        f("memo", o.memo);
        f("isPaid", o.is_paid);
        f("customerMessage", o.customer_message);
        f("isQueuedForPrint", o.is_queued_for_print);
        f("isQueuedForEmail", o.is_queued_for_email);
        f("salesTaxCode", o.sales_tax_code);
        f("suggestedDiscountAmount", o.suggested_discount_amount);
        f("suggestedDiscountDate", o.suggested_discount_date);
        f("otherCustomField", o.other_custom_field);
        f("externalId", o.external_id);
        f("linkedTransactions", o.linked_transactions);
        f("lines", o.lines);
        f("lineGroups", o.line_groups);
        f("customFields", o.custom_fields);
    }
};

template <>
struct fields<cursor_page<qbd::invoice>> {
    static void each(auto& o, auto f) {
        f("objectType", o.object_type);
        f("url", o.url);
        f("data", o.data);
        f("nextCursor", o.next_cursor);
        f("remainingCount", o.remaining_count);
        f("hasMore", o.has_more);
    }
};

template <>
struct fields<integration_connection> {
    static void each(auto& o, auto f) {
        f("id", o.id);
        f("objectType", o.object_type);
        f("createdAt", o.created_at);
        f("integrationSlug", o.integration_slug);
        f("lastRequestAt", o.last_request_at);
        f("lastSuccessfulRequestAt", o.last_successful_request_at);
    }
};

template <>
struct fields<end_user> {
    static void each(auto& o, auto f) {
        f("id", o.id);
        f("objectType", o.object_type);
        f("createdAt", o.created_at);
        f("companyName", o.company_name);
        f("sourceId", o.source_id);
        f("email", o.email);
        f("integrationConnections", o.integration_connections);
    }
};

} // namespace conductor::bench
