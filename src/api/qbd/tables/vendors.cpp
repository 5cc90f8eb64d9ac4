// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/vendors.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::vendor>() {
    using model = qbd::vendor;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, is_active, "isActive", required),
        CONDUCTOR_FIELD(model, class_, "class", required | nullable),
        CONDUCTOR_FIELD(model, company_name, "companyName", required | nullable),
        CONDUCTOR_FIELD(model, salutation, "salutation", required | nullable),
        CONDUCTOR_FIELD(model, first_name, "firstName", required | nullable),
        CONDUCTOR_FIELD(model, middle_name, "middleName", required | nullable),
        CONDUCTOR_FIELD(model, last_name, "lastName", required | nullable),
        CONDUCTOR_FIELD(model, job_title, "jobTitle", required | nullable),
        CONDUCTOR_FIELD(model, billing_address, "billingAddress", required | nullable),
        CONDUCTOR_FIELD(model, shipping_address, "shippingAddress", required | nullable),
        CONDUCTOR_FIELD(model, phone, "phone", required | nullable),
        CONDUCTOR_FIELD(model, alternate_phone, "alternatePhone", required | nullable),
        CONDUCTOR_FIELD(model, fax, "fax", required | nullable),
        CONDUCTOR_FIELD(model, email, "email", required | nullable),
        CONDUCTOR_FIELD(model, cc_email, "ccEmail", required | nullable),
        CONDUCTOR_FIELD(model, contact, "contact", required | nullable),
        CONDUCTOR_FIELD(model, alternate_contact, "alternateContact", required | nullable),
        CONDUCTOR_FIELD(model, custom_contact_fields, "customContactFields", required),
        CONDUCTOR_FIELD(model, additional_contacts, "additionalContacts", required),
        CONDUCTOR_FIELD(model, name_on_check, "nameOnCheck", required | nullable),
        CONDUCTOR_FIELD(model, account_number, "accountNumber", required | nullable),
        CONDUCTOR_FIELD(model, note, "note", required | nullable),
        CONDUCTOR_FIELD(model, additional_notes, "additionalNotes", required),
        CONDUCTOR_FIELD(model, vendor_type, "vendorType", required | nullable),
        CONDUCTOR_FIELD(model, terms, "terms", required | nullable),
        CONDUCTOR_FIELD(model, credit_limit, "creditLimit", required | nullable),
        CONDUCTOR_FIELD(model, tax_identification_number, "taxIdentificationNumber", required | nullable),
        CONDUCTOR_FIELD(model, is_eligible_for_1099, "isEligibleFor1099", required | nullable),
        CONDUCTOR_FIELD(model, balance, "balance", required | nullable),
        CONDUCTOR_FIELD(model, billing_rate, "billingRate", required | nullable),
        CONDUCTOR_FIELD(model, external_id, "externalId", required | nullable),
        CONDUCTOR_FIELD(model, sales_tax_code, "salesTaxCode", required | nullable),
        CONDUCTOR_FIELD(model, sales_tax_country, "salesTaxCountry", required | nullable),
        CONDUCTOR_FIELD(model, is_sales_tax_agency, "isSalesTaxAgency", required | nullable),
        CONDUCTOR_FIELD(model, sales_tax_return, "salesTaxReturn", required | nullable),
        CONDUCTOR_FIELD(model, tax_registration_number, "taxRegistrationNumber", required | nullable),
        CONDUCTOR_FIELD(model, reporting_period, "reportingPeriod", required | nullable),
        CONDUCTOR_FIELD(model, is_tracking_purchase_tax, "isTrackingPurchaseTax", required | nullable),
        CONDUCTOR_FIELD(model, purchase_tax_account, "purchaseTaxAccount", required | nullable),
        CONDUCTOR_FIELD(model, is_tracking_sales_tax, "isTrackingSalesTax", required | nullable),
        CONDUCTOR_FIELD(model, sales_tax_account, "salesTaxAccount", required | nullable),
        CONDUCTOR_FIELD(model, is_compounding_tax, "isCompoundingTax", required | nullable),
        CONDUCTOR_FIELD(model, default_expense_accounts, "defaultExpenseAccounts", required),
        CONDUCTOR_FIELD(model, currency, "currency", required | nullable),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_vendor"};
    return table;
}

template <>
const object_model& model_of<qbd::vendor_list_params>() {
    using model = qbd::vendor_list_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, ids, "ids", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, names, "names", optional).as(listing_role::lookup),
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
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::vendor_create_params>() {
    using model = qbd::vendor_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, company_name, "companyName", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, salutation, "salutation", optional),
        CONDUCTOR_FIELD(model, first_name, "firstName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, middle_name, "middleName", optional).within({.max_length = 5}),
        CONDUCTOR_FIELD(model, last_name, "lastName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, job_title, "jobTitle", optional),
        CONDUCTOR_FIELD(model, billing_address, "billingAddress", optional),
        CONDUCTOR_FIELD(model, shipping_address, "shippingAddress", optional),
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
        CONDUCTOR_FIELD(model, name_on_check, "nameOnCheck", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, account_number, "accountNumber", optional),
        CONDUCTOR_FIELD(model, note, "note", optional),
        CONDUCTOR_FIELD(model, additional_notes, "additionalNotes", optional).within({.min_items = 1}),
        CONDUCTOR_FIELD(model, vendor_type_id, "vendorTypeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, terms_id, "termsId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, credit_limit, "creditLimit", optional),
        CONDUCTOR_FIELD(model, tax_identification_number, "taxIdentificationNumber", optional),
        CONDUCTOR_FIELD(model, is_eligible_for_1099, "isEligibleFor1099", optional),
        CONDUCTOR_FIELD(model, opening_balance, "openingBalance", optional),
        CONDUCTOR_FIELD(model, opening_balance_date, "openingBalanceDate", optional),
        CONDUCTOR_FIELD(model, billing_rate_id, "billingRateId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, external_id, "externalId", optional).within({.format = text_format::uuid}),
        CONDUCTOR_FIELD(model, sales_tax_code_id, "salesTaxCodeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_tax_country, "salesTaxCountry", optional),
        CONDUCTOR_FIELD(model, is_sales_tax_agency, "isSalesTaxAgency", optional),
        CONDUCTOR_FIELD(model, sales_tax_return_id, "salesTaxReturnId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, tax_registration_number, "taxRegistrationNumber", optional),
        CONDUCTOR_FIELD(model, reporting_period, "reportingPeriod", optional),
        CONDUCTOR_FIELD(model, is_tracking_purchase_tax, "isTrackingPurchaseTax", optional),
        CONDUCTOR_FIELD(model, purchase_tax_account_id, "purchaseTaxAccountId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, is_tracking_sales_tax, "isTrackingSalesTax", optional),
        CONDUCTOR_FIELD(model, sales_tax_account_id, "salesTaxAccountId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, is_compounding_tax, "isCompoundingTax", optional),
        CONDUCTOR_FIELD(model, default_expense_account_ids, "defaultExpenseAccountIds", optional)
            .within({.min_items = 1}),
        CONDUCTOR_FIELD(model, currency_id, "currencyId", optional).within({.max_length = 36}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::vendor_update_params>() {
    using model = qbd::vendor_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, company_name, "companyName", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, salutation, "salutation", optional),
        CONDUCTOR_FIELD(model, first_name, "firstName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, middle_name, "middleName", optional).within({.max_length = 5}),
        CONDUCTOR_FIELD(model, last_name, "lastName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, job_title, "jobTitle", optional),
        CONDUCTOR_FIELD(model, billing_address, "billingAddress", optional),
        CONDUCTOR_FIELD(model, shipping_address, "shippingAddress", optional),
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
        CONDUCTOR_FIELD(model, name_on_check, "nameOnCheck", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, account_number, "accountNumber", optional),
        CONDUCTOR_FIELD(model, note, "note", optional),
        CONDUCTOR_FIELD(model, additional_notes, "additionalNotes", optional).within({.min_items = 1}),
        CONDUCTOR_FIELD(model, vendor_type_id, "vendorTypeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, terms_id, "termsId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, credit_limit, "creditLimit", optional),
        CONDUCTOR_FIELD(model, tax_identification_number, "taxIdentificationNumber", optional),
        CONDUCTOR_FIELD(model, is_eligible_for_1099, "isEligibleFor1099", optional),
        CONDUCTOR_FIELD(model, billing_rate_id, "billingRateId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_tax_code_id, "salesTaxCodeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_tax_country, "salesTaxCountry", optional),
        CONDUCTOR_FIELD(model, is_sales_tax_agency, "isSalesTaxAgency", optional),
        CONDUCTOR_FIELD(model, sales_tax_return_id, "salesTaxReturnId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, tax_registration_number, "taxRegistrationNumber", optional),
        CONDUCTOR_FIELD(model, reporting_period, "reportingPeriod", optional),
        CONDUCTOR_FIELD(model, is_tracking_purchase_tax, "isTrackingPurchaseTax", optional),
        CONDUCTOR_FIELD(model, purchase_tax_account_id, "purchaseTaxAccountId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, is_tracking_sales_tax, "isTrackingSalesTax", optional),
        CONDUCTOR_FIELD(model, sales_tax_account_id, "salesTaxAccountId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, is_compounding_tax, "isCompoundingTax", optional),
        CONDUCTOR_FIELD(model, default_expense_account_ids, "defaultExpenseAccountIds", optional)
            .within({.min_items = 1}),
        CONDUCTOR_FIELD(model, currency_id, "currencyId", optional).within({.max_length = 36}),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
