// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/customers.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::customer>() {
    using model = qbd::customer;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, full_name, "fullName", required),
        CONDUCTOR_FIELD(model, is_active, "isActive", required),
        CONDUCTOR_FIELD(model, class_, "class", required | nullable),
        CONDUCTOR_FIELD(model, parent, "parent", required | nullable),
        CONDUCTOR_FIELD(model, sublevel, "sublevel", required),
        CONDUCTOR_FIELD(model, company_name, "companyName", required | nullable),
        CONDUCTOR_FIELD(model, salutation, "salutation", required | nullable),
        CONDUCTOR_FIELD(model, first_name, "firstName", required | nullable),
        CONDUCTOR_FIELD(model, middle_name, "middleName", required | nullable),
        CONDUCTOR_FIELD(model, last_name, "lastName", required | nullable),
        CONDUCTOR_FIELD(model, job_title, "jobTitle", required | nullable),
        CONDUCTOR_FIELD(model, billing_address, "billingAddress", required | nullable),
        CONDUCTOR_FIELD(model, shipping_address, "shippingAddress", required | nullable),
        CONDUCTOR_FIELD(
            model, alternate_shipping_addresses, "alternateShippingAddresses", required | nullable),
        CONDUCTOR_FIELD(model, phone, "phone", required | nullable),
        CONDUCTOR_FIELD(model, alternate_phone, "alternatePhone", required | nullable),
        CONDUCTOR_FIELD(model, fax, "fax", required | nullable),
        CONDUCTOR_FIELD(model, email, "email", required | nullable),
        CONDUCTOR_FIELD(model, cc_email, "ccEmail", required | nullable),
        CONDUCTOR_FIELD(model, contact, "contact", required | nullable),
        CONDUCTOR_FIELD(model, alternate_contact, "alternateContact", required | nullable),
        CONDUCTOR_FIELD(model, custom_contact_fields, "customContactFields", required),
        CONDUCTOR_FIELD(model, additional_contacts, "additionalContacts", required),
        CONDUCTOR_FIELD(model, customer_type, "customerType", required | nullable),
        CONDUCTOR_FIELD(model, terms, "terms", required | nullable),
        CONDUCTOR_FIELD(model, sales_representative, "salesRepresentative", required | nullable),
        CONDUCTOR_FIELD(model, balance, "balance", required | nullable),
        CONDUCTOR_FIELD(model, total_balance, "totalBalance", required | nullable),
        CONDUCTOR_FIELD(model, sales_tax_code, "salesTaxCode", required | nullable),
        CONDUCTOR_FIELD(model, sales_tax_item, "salesTaxItem", required | nullable),
        CONDUCTOR_FIELD(model, sales_tax_country, "salesTaxCountry", required | nullable),
        CONDUCTOR_FIELD(model, resale_number, "resaleNumber", required | nullable),
        CONDUCTOR_FIELD(model, account_number, "accountNumber", required | nullable),
        CONDUCTOR_FIELD(model, credit_limit, "creditLimit", required | nullable),
        CONDUCTOR_FIELD(model, preferred_payment_method, "preferredPaymentMethod", required | nullable),
        CONDUCTOR_FIELD(model, credit_card, "creditCard", required | nullable),
        CONDUCTOR_FIELD(model, job_status, "jobStatus", required | nullable),
        CONDUCTOR_FIELD(model, job_start_date, "jobStartDate", required | nullable),
        CONDUCTOR_FIELD(model, job_projected_end_date, "jobProjectedEndDate", required | nullable),
        CONDUCTOR_FIELD(model, job_end_date, "jobEndDate", required | nullable),
        CONDUCTOR_FIELD(model, job_description, "jobDescription", required | nullable),
        CONDUCTOR_FIELD(model, job_type, "jobType", required | nullable),
        CONDUCTOR_FIELD(model, note, "note", required | nullable),
        CONDUCTOR_FIELD(model, additional_notes, "additionalNotes", required),
        CONDUCTOR_FIELD(model, preferred_delivery_method, "preferredDeliveryMethod", required | nullable),
        CONDUCTOR_FIELD(model, price_level, "priceLevel", required | nullable),
        CONDUCTOR_FIELD(model, external_id, "externalId", required | nullable),
        CONDUCTOR_FIELD(model, tax_registration_number, "taxRegistrationNumber", required | nullable),
        CONDUCTOR_FIELD(model, currency, "currency", required | nullable),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_customer"};
    return table;
}

template <>
const object_model& model_of<qbd::shipping_address>() {
    using model = qbd::shipping_address;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required | nullable),
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
        CONDUCTOR_FIELD(model, is_default_shipping_address, "isDefaultShippingAddress", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::credit_card>() {
    using model = qbd::credit_card;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, number, "number", required | nullable),
        CONDUCTOR_FIELD(model, expiration_month, "expirationMonth", required | nullable),
        CONDUCTOR_FIELD(model, expiration_year, "expirationYear", required | nullable),
        CONDUCTOR_FIELD(model, name, "name", required | nullable),
        CONDUCTOR_FIELD(model, address, "address", required | nullable),
        CONDUCTOR_FIELD(model, postal_code, "postalCode", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::customer_list_params>() {
    using model = qbd::customer_list_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, ids, "ids", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, full_names, "fullNames", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, limit, "limit", optional).within({.minimum = 1, .maximum = 150}),
        CONDUCTOR_FIELD(model, cursor, "cursor", optional),
        CONDUCTOR_FIELD(model, status, "status", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_contains, "nameContains", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_starts_with, "nameStartsWith", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_ends_with, "nameEndsWith", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_from, "nameFrom", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_to, "nameTo", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, total_balance, "totalBalance", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, total_balance_greater_than, "totalBalanceGreaterThan", optional)
            .as(listing_role::filter),
        CONDUCTOR_FIELD(
            model, total_balance_greater_than_or_equal_to, "totalBalanceGreaterThanOrEqualTo", optional)
            .as(listing_role::filter),
        CONDUCTOR_FIELD(model, total_balance_less_than, "totalBalanceLessThan", optional)
            .as(listing_role::filter),
        CONDUCTOR_FIELD(model, total_balance_less_than_or_equal_to, "totalBalanceLessThanOrEqualTo", optional)
            .as(listing_role::filter),
        CONDUCTOR_FIELD(model, currency_ids, "currencyIds", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, class_ids, "classIds", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(
            model, exclude_alternate_shipping_addresses, "excludeAlternateShippingAddresses", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::customer_create_params>() {
    using model = qbd::customer_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, parent_id, "parentId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, company_name, "companyName", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, salutation, "salutation", optional),
        CONDUCTOR_FIELD(model, first_name, "firstName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, middle_name, "middleName", optional).within({.max_length = 5}),
        CONDUCTOR_FIELD(model, last_name, "lastName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, job_title, "jobTitle", optional),
        CONDUCTOR_FIELD(model, billing_address, "billingAddress", optional),
        CONDUCTOR_FIELD(model, shipping_address, "shippingAddress", optional),
        CONDUCTOR_FIELD(model, alternate_shipping_addresses, "alternateShippingAddresses", optional)
            .within({.min_items = 1}),
        CONDUCTOR_FIELD(model, phone, "phone", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, alternate_phone, "alternatePhone", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, fax, "fax", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, email, "email", optional),
        CONDUCTOR_FIELD(model, cc_email, "ccEmail", optional),
        CONDUCTOR_FIELD(model, contact, "contact", optional),
        CONDUCTOR_FIELD(model, alternate_contact, "alternateContact", optional),
        CONDUCTOR_FIELD(model, custom_contact_fields, "customContactFields", optional)
            .within({.min_items = 1}),
        CONDUCTOR_FIELD(model, additional_contacts, "additionalContacts", optional).within({.min_items = 1}),
        CONDUCTOR_FIELD(model, customer_type_id, "customerTypeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, terms_id, "termsId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_representative_id, "salesRepresentativeId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, opening_balance, "openingBalance", optional),
        CONDUCTOR_FIELD(model, opening_balance_date, "openingBalanceDate", optional),
        CONDUCTOR_FIELD(model, sales_tax_code_id, "salesTaxCodeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_tax_item_id, "salesTaxItemId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_tax_country, "salesTaxCountry", optional),
        CONDUCTOR_FIELD(model, resale_number, "resaleNumber", optional),
        CONDUCTOR_FIELD(model, account_number, "accountNumber", optional),
        CONDUCTOR_FIELD(model, credit_limit, "creditLimit", optional),
        CONDUCTOR_FIELD(model, preferred_payment_method_id, "preferredPaymentMethodId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, credit_card, "creditCard", optional),
        CONDUCTOR_FIELD(model, job_status, "jobStatus", optional),
        CONDUCTOR_FIELD(model, job_start_date, "jobStartDate", optional),
        CONDUCTOR_FIELD(model, job_projected_end_date, "jobProjectedEndDate", optional),
        CONDUCTOR_FIELD(model, job_end_date, "jobEndDate", optional),
        CONDUCTOR_FIELD(model, job_description, "jobDescription", optional),
        CONDUCTOR_FIELD(model, job_type_id, "jobTypeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, note, "note", optional),
        CONDUCTOR_FIELD(model, additional_notes, "additionalNotes", optional).within({.min_items = 1}),
        CONDUCTOR_FIELD(model, preferred_delivery_method, "preferredDeliveryMethod", optional),
        CONDUCTOR_FIELD(model, price_level_id, "priceLevelId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, external_id, "externalId", optional).within({.format = text_format::uuid}),
        CONDUCTOR_FIELD(model, tax_registration_number, "taxRegistrationNumber", optional),
        CONDUCTOR_FIELD(model, currency_id, "currencyId", optional).within({.max_length = 36}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::customer_alternate_shipping_address_params>() {
    using model = qbd::customer_alternate_shipping_address_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required).within({.max_length = 41}),
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
        CONDUCTOR_FIELD(model, is_default_shipping_address, "isDefaultShippingAddress", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::customer_credit_card_params>() {
    using model = qbd::customer_credit_card_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, number, "number", optional),
        CONDUCTOR_FIELD(model, expiration_month, "expirationMonth", optional),
        CONDUCTOR_FIELD(model, expiration_year, "expirationYear", optional),
        CONDUCTOR_FIELD(model, name, "name", optional),
        CONDUCTOR_FIELD(model, address, "address", optional),
        CONDUCTOR_FIELD(model, postal_code, "postalCode", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::customer_update_params>() {
    using model = qbd::customer_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, parent_id, "parentId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, company_name, "companyName", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, salutation, "salutation", optional),
        CONDUCTOR_FIELD(model, first_name, "firstName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, middle_name, "middleName", optional).within({.max_length = 5}),
        CONDUCTOR_FIELD(model, last_name, "lastName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, job_title, "jobTitle", optional),
        CONDUCTOR_FIELD(model, billing_address, "billingAddress", optional),
        CONDUCTOR_FIELD(model, shipping_address, "shippingAddress", optional),
        CONDUCTOR_FIELD(model, alternate_shipping_addresses, "alternateShippingAddresses", optional)
            .within({.min_items = 1}),
        CONDUCTOR_FIELD(model, phone, "phone", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, alternate_phone, "alternatePhone", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, fax, "fax", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, email, "email", optional),
        CONDUCTOR_FIELD(model, cc_email, "ccEmail", optional),
        CONDUCTOR_FIELD(model, contact, "contact", optional),
        CONDUCTOR_FIELD(model, alternate_contact, "alternateContact", optional),
        CONDUCTOR_FIELD(model, custom_contact_fields, "customContactFields", optional)
            .within({.min_items = 1}),
        CONDUCTOR_FIELD(model, additional_contacts, "additionalContacts", optional).within({.min_items = 1}),
        CONDUCTOR_FIELD(model, customer_type_id, "customerTypeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, terms_id, "termsId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_representative_id, "salesRepresentativeId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_tax_code_id, "salesTaxCodeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_tax_item_id, "salesTaxItemId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_tax_country, "salesTaxCountry", optional),
        CONDUCTOR_FIELD(model, resale_number, "resaleNumber", optional),
        CONDUCTOR_FIELD(model, account_number, "accountNumber", optional),
        CONDUCTOR_FIELD(model, credit_limit, "creditLimit", optional),
        CONDUCTOR_FIELD(model, preferred_payment_method_id, "preferredPaymentMethodId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, credit_card, "creditCard", optional),
        CONDUCTOR_FIELD(model, job_status, "jobStatus", optional),
        CONDUCTOR_FIELD(model, job_start_date, "jobStartDate", optional),
        CONDUCTOR_FIELD(model, job_projected_end_date, "jobProjectedEndDate", optional),
        CONDUCTOR_FIELD(model, job_end_date, "jobEndDate", optional),
        CONDUCTOR_FIELD(model, job_description, "jobDescription", optional),
        CONDUCTOR_FIELD(model, job_type_id, "jobTypeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, note, "note", optional),
        CONDUCTOR_FIELD(model, additional_notes, "additionalNotes", optional).within({.min_items = 1}),
        CONDUCTOR_FIELD(model, preferred_delivery_method, "preferredDeliveryMethod", optional),
        CONDUCTOR_FIELD(model, price_level_id, "priceLevelId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, tax_registration_number, "taxRegistrationNumber", optional),
        CONDUCTOR_FIELD(model, currency_id, "currencyId", optional).within({.max_length = 36}),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
