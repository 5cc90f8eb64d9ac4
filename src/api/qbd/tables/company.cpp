// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/company.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::company>() {
    using model = qbd::company;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, is_sample_company_file, "isSampleCompanyFile", required),
        CONDUCTOR_FIELD(model, company_name, "companyName", required | nullable),
        CONDUCTOR_FIELD(model, legal_company_name, "legalCompanyName", required | nullable),
        CONDUCTOR_FIELD(model, address, "address", required | nullable),
        CONDUCTOR_FIELD(model, legal_address, "legalAddress", required | nullable),
        CONDUCTOR_FIELD(model, address_for_customer, "addressForCustomer", required | nullable),
        CONDUCTOR_FIELD(model, phone, "phone", required | nullable),
        CONDUCTOR_FIELD(model, fax, "fax", required | nullable),
        CONDUCTOR_FIELD(model, email, "email", required | nullable),
        CONDUCTOR_FIELD(model, website, "website", required | nullable),
        CONDUCTOR_FIELD(model, fiscal_year_start_month, "fiscalYearStartMonth", required | nullable),
        CONDUCTOR_FIELD(model, income_tax_year_start_month, "incomeTaxYearStartMonth", required | nullable),
        CONDUCTOR_FIELD(model, company_type, "companyType", required | nullable),
        CONDUCTOR_FIELD(model, ein, "ein", required | nullable),
        CONDUCTOR_FIELD(model, ssn, "ssn", required | nullable),
        CONDUCTOR_FIELD(model, tax_form, "taxForm", required | nullable),
        CONDUCTOR_FIELD(model, subscribed_services, "subscribedServices", required | nullable),
        CONDUCTOR_FIELD(model, accountant_copy, "accountantCopy", required | nullable),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::subscribed_service>() {
    using model = qbd::subscribed_service;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, services, "services", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::service>() {
    using model = qbd::service;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, domain, "domain", required | nullable),
        CONDUCTOR_FIELD(model, service_status, "serviceStatus", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::accountant_copy>() {
    using model = qbd::accountant_copy;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, accountant_copy_exists, "accountantCopyExists", required),
        CONDUCTOR_FIELD(model, dividing_date, "dividingDate", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
