// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/accounts.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::account>() {
    using model = qbd::account;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, full_name, "fullName", required),
        CONDUCTOR_FIELD(model, is_active, "isActive", required),
        CONDUCTOR_FIELD(model, parent, "parent", required | nullable),
        CONDUCTOR_FIELD(model, sublevel, "sublevel", required),
        CONDUCTOR_FIELD(model, account_type, "accountType", required),
        CONDUCTOR_FIELD(model, special_account_type, "specialAccountType", required | nullable),
        CONDUCTOR_FIELD(model, is_tax_account, "isTaxAccount", required | nullable),
        CONDUCTOR_FIELD(model, account_number, "accountNumber", required | nullable),
        CONDUCTOR_FIELD(model, bank_account_number, "bankAccountNumber", required | nullable),
        CONDUCTOR_FIELD(model, description, "description", required | nullable),
        CONDUCTOR_FIELD(model, balance, "balance", required | nullable),
        CONDUCTOR_FIELD(model, total_balance, "totalBalance", required | nullable),
        CONDUCTOR_FIELD(model, sales_tax_code, "salesTaxCode", required | nullable),
        CONDUCTOR_FIELD(model, tax_line_details, "taxLineDetails", required | nullable),
        CONDUCTOR_FIELD(model, cash_flow_classification, "cashFlowClassification", required | nullable),
        CONDUCTOR_FIELD(model, currency, "currency", required | nullable),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_account"};
    return table;
}

template <>
const object_model& model_of<qbd::account_list_params>() {
    using model = qbd::account_list_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, ids, "ids", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, full_names, "fullNames", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, limit, "limit", optional).within({.minimum = 1}).as(listing_role::cut),
        CONDUCTOR_FIELD(model, status, "status", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_contains, "nameContains", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_starts_with, "nameStartsWith", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_ends_with, "nameEndsWith", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_from, "nameFrom", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_to, "nameTo", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, account_type, "accountType", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, currency_ids, "currencyIds", optional).as(listing_role::filter),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::account_create_params>() {
    using model = qbd::account_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, parent_id, "parentId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, account_type, "accountType", required),
        CONDUCTOR_FIELD(model, account_number, "accountNumber", optional),
        CONDUCTOR_FIELD(model, bank_account_number, "bankAccountNumber", optional),
        CONDUCTOR_FIELD(model, description, "description", optional),
        CONDUCTOR_FIELD(model, opening_balance, "openingBalance", optional),
        CONDUCTOR_FIELD(model, opening_balance_date, "openingBalanceDate", optional),
        CONDUCTOR_FIELD(model, sales_tax_code_id, "salesTaxCodeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, tax_line_id, "taxLineId", optional),
        CONDUCTOR_FIELD(model, currency_id, "currencyId", optional).within({.max_length = 36}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::account_update_params>() {
    using model = qbd::account_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", optional).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, parent_id, "parentId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, account_type, "accountType", optional),
        CONDUCTOR_FIELD(model, account_number, "accountNumber", optional),
        CONDUCTOR_FIELD(model, bank_account_number, "bankAccountNumber", optional),
        CONDUCTOR_FIELD(model, description, "description", optional),
        CONDUCTOR_FIELD(model, opening_balance, "openingBalance", optional),
        CONDUCTOR_FIELD(model, opening_balance_date, "openingBalanceDate", optional),
        CONDUCTOR_FIELD(model, sales_tax_code_id, "salesTaxCodeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, tax_line_id, "taxLineId", optional),
        CONDUCTOR_FIELD(model, currency_id, "currencyId", optional).within({.max_length = 36}),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
