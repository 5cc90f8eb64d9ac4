// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/employees.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::employee>() {
    using model = qbd::employee;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, is_active, "isActive", required),
        CONDUCTOR_FIELD(model, salutation, "salutation", required | nullable),
        CONDUCTOR_FIELD(model, first_name, "firstName", required | nullable),
        CONDUCTOR_FIELD(model, middle_name, "middleName", required | nullable),
        CONDUCTOR_FIELD(model, last_name, "lastName", required | nullable),
        CONDUCTOR_FIELD(model, job_title, "jobTitle", required | nullable),
        CONDUCTOR_FIELD(model, supervisor, "supervisor", required | nullable),
        CONDUCTOR_FIELD(model, department, "department", required | nullable),
        CONDUCTOR_FIELD(model, description, "description", required | nullable),
        CONDUCTOR_FIELD(model, target_bonus, "targetBonus", required | nullable),
        CONDUCTOR_FIELD(model, address, "address", required | nullable),
        CONDUCTOR_FIELD(model, print_as, "printAs", required | nullable),
        CONDUCTOR_FIELD(model, phone, "phone", required | nullable),
        CONDUCTOR_FIELD(model, mobile, "mobile", required | nullable),
        CONDUCTOR_FIELD(model, pager, "pager", required | nullable),
        CONDUCTOR_FIELD(model, pager_pin, "pagerPin", required | nullable),
        CONDUCTOR_FIELD(model, alternate_phone, "alternatePhone", required | nullable),
        CONDUCTOR_FIELD(model, fax, "fax", required | nullable),
        CONDUCTOR_FIELD(model, ssn, "ssn", required | nullable),
        CONDUCTOR_FIELD(model, email, "email", required | nullable),
        CONDUCTOR_FIELD(model, custom_contact_fields, "customContactFields", required),
        CONDUCTOR_FIELD(model, emergency_contact, "emergencyContact", required | nullable),
        CONDUCTOR_FIELD(model, employee_type, "employeeType", required | nullable),
        CONDUCTOR_FIELD(model, employment_status, "employmentStatus", required | nullable),
        CONDUCTOR_FIELD(model, overtime_exempt_status, "overtimeExemptStatus", required | nullable),
        CONDUCTOR_FIELD(model, key_employee_status, "keyEmployeeStatus", required | nullable),
        CONDUCTOR_FIELD(model, gender, "gender", required | nullable),
        CONDUCTOR_FIELD(model, hired_date, "hiredDate", required | nullable),
        CONDUCTOR_FIELD(model, original_hire_date, "originalHireDate", required | nullable),
        CONDUCTOR_FIELD(model, adjusted_service_date, "adjustedServiceDate", required | nullable),
        CONDUCTOR_FIELD(model, termination_date, "terminationDate", required | nullable),
        CONDUCTOR_FIELD(model, birth_date, "birthDate", required | nullable),
        CONDUCTOR_FIELD(model, us_citizenship_status, "usCitizenshipStatus", required | nullable),
        CONDUCTOR_FIELD(model, ethnicity, "ethnicity", required | nullable),
        CONDUCTOR_FIELD(model, disability_status, "disabilityStatus", required | nullable),
        CONDUCTOR_FIELD(model, disability_description, "disabilityDescription", required | nullable),
        CONDUCTOR_FIELD(model, i9_on_file_status, "i9OnFileStatus", required | nullable),
        CONDUCTOR_FIELD(
            model, work_authorization_expiration_date, "workAuthorizationExpirationDate",
            required | nullable),
        CONDUCTOR_FIELD(model, us_veteran_status, "usVeteranStatus", required | nullable),
        CONDUCTOR_FIELD(model, military_status, "militaryStatus", required | nullable),
        CONDUCTOR_FIELD(model, account_number, "accountNumber", required | nullable),
        CONDUCTOR_FIELD(model, note, "note", required | nullable),
        CONDUCTOR_FIELD(model, additional_notes, "additionalNotes", required),
        CONDUCTOR_FIELD(model, billing_rate, "billingRate", required | nullable),
        CONDUCTOR_FIELD(model, employee_payroll, "employeePayroll", required | nullable),
        CONDUCTOR_FIELD(model, external_id, "externalId", required | nullable),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_employee"};
    return table;
}

template <>
const object_model& model_of<qbd::employee_address>() {
    using model = qbd::employee_address;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, line1, "line1", required | nullable),
        CONDUCTOR_FIELD(model, line2, "line2", required | nullable),
        CONDUCTOR_FIELD(model, line3, "line3", required | nullable),
        CONDUCTOR_FIELD(model, line4, "line4", required | nullable),
        CONDUCTOR_FIELD(model, city, "city", required | nullable),
        CONDUCTOR_FIELD(model, state, "state", required | nullable),
        CONDUCTOR_FIELD(model, postal_code, "postalCode", required | nullable),
        CONDUCTOR_FIELD(model, country, "country", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::emergency_contact_set>() {
    using model = qbd::emergency_contact_set;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, primary_contact, "primaryContact", required | nullable),
        CONDUCTOR_FIELD(model, secondary_contact, "secondaryContact", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::emergency_contact>() {
    using model = qbd::emergency_contact;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, value, "value", required | nullable),
        CONDUCTOR_FIELD(model, relation, "relation", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::employee_payroll_info>() {
    using model = qbd::employee_payroll_info;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, pay_period, "payPeriod", required | nullable),
        CONDUCTOR_FIELD(model, class_, "class", required | nullable),
        CONDUCTOR_FIELD(model, earnings, "earnings", required),
        CONDUCTOR_FIELD(
            model, use_time_data_to_create_paychecks, "useTimeDataToCreatePaychecks", required | nullable),
        CONDUCTOR_FIELD(model, sick_hours, "sickHours", required | nullable),
        CONDUCTOR_FIELD(model, vacation_hours, "vacationHours", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::earnings>() {
    using model = qbd::earnings;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, payroll_wage_item, "payrollWageItem", required),
        CONDUCTOR_FIELD(model, rate, "rate", required | nullable),
        CONDUCTOR_FIELD(model, rate_percent, "ratePercent", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::accrued_hours>() {
    using model = qbd::accrued_hours;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, hours_available, "hoursAvailable", required | nullable),
        CONDUCTOR_FIELD(model, accrual_period, "accrualPeriod", required | nullable),
        CONDUCTOR_FIELD(model, hours_accrued_per_period, "hoursAccruedPerPeriod", required | nullable),
        CONDUCTOR_FIELD(model, maximum_hours, "maximumHours", required | nullable),
        CONDUCTOR_FIELD(model, resets_hours_each_year, "resetsHoursEachYear", required | nullable),
        CONDUCTOR_FIELD(model, hours_used, "hoursUsed", required | nullable),
        CONDUCTOR_FIELD(model, accrual_start_date, "accrualStartDate", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::employee_list_params>() {
    using model = qbd::employee_list_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, ids, "ids", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, names, "names", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, limit, "limit", optional).within({.minimum = 1}).as(listing_role::cut),
        CONDUCTOR_FIELD(model, status, "status", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_contains, "nameContains", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_starts_with, "nameStartsWith", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_ends_with, "nameEndsWith", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_from, "nameFrom", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_to, "nameTo", optional).as(listing_role::filter),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::employee_create_params>() {
    using model = qbd::employee_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, salutation, "salutation", optional),
        CONDUCTOR_FIELD(model, first_name, "firstName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, middle_name, "middleName", optional).within({.max_length = 5}),
        CONDUCTOR_FIELD(model, last_name, "lastName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, job_title, "jobTitle", optional),
        CONDUCTOR_FIELD(model, supervisor_id, "supervisorId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, department, "department", optional),
        CONDUCTOR_FIELD(model, description, "description", optional),
        CONDUCTOR_FIELD(model, target_bonus, "targetBonus", optional),
        CONDUCTOR_FIELD(model, address, "address", optional),
        CONDUCTOR_FIELD(model, print_as, "printAs", optional),
        CONDUCTOR_FIELD(model, phone, "phone", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, mobile, "mobile", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, pager, "pager", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, pager_pin, "pagerPin", optional),
        CONDUCTOR_FIELD(model, alternate_phone, "alternatePhone", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, fax, "fax", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, ssn, "ssn", optional),
        CONDUCTOR_FIELD(model, email, "email", optional),
        CONDUCTOR_FIELD(model, custom_contact_fields, "customContactFields", optional)
            .within({.min_items = 1}),
        CONDUCTOR_FIELD(model, emergency_contact, "emergencyContact", optional),
        CONDUCTOR_FIELD(model, employee_type, "employeeType", optional),
        CONDUCTOR_FIELD(model, employment_status, "employmentStatus", optional),
        CONDUCTOR_FIELD(model, overtime_exempt_status, "overtimeExemptStatus", optional),
        CONDUCTOR_FIELD(model, key_employee_status, "keyEmployeeStatus", optional),
        CONDUCTOR_FIELD(model, gender, "gender", optional),
        CONDUCTOR_FIELD(model, hired_date, "hiredDate", optional),
        CONDUCTOR_FIELD(model, original_hire_date, "originalHireDate", optional),
        CONDUCTOR_FIELD(model, adjusted_service_date, "adjustedServiceDate", optional),
        CONDUCTOR_FIELD(model, termination_date, "terminationDate", optional),
        CONDUCTOR_FIELD(model, birth_date, "birthDate", optional),
        CONDUCTOR_FIELD(model, us_citizenship_status, "usCitizenshipStatus", optional),
        CONDUCTOR_FIELD(model, ethnicity, "ethnicity", optional),
        CONDUCTOR_FIELD(model, disability_status, "disabilityStatus", optional),
        CONDUCTOR_FIELD(model, disability_description, "disabilityDescription", optional),
        CONDUCTOR_FIELD(model, i9_on_file_status, "i9OnFileStatus", optional),
        CONDUCTOR_FIELD(
            model, work_authorization_expiration_date, "workAuthorizationExpirationDate", optional),
        CONDUCTOR_FIELD(model, us_veteran_status, "usVeteranStatus", optional),
        CONDUCTOR_FIELD(model, military_status, "militaryStatus", optional),
        CONDUCTOR_FIELD(model, account_number, "accountNumber", optional),
        CONDUCTOR_FIELD(model, note, "note", optional),
        CONDUCTOR_FIELD(model, additional_notes, "additionalNotes", optional).within({.min_items = 1}),
        CONDUCTOR_FIELD(model, billing_rate_id, "billingRateId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, employee_payroll, "employeePayroll", optional),
        CONDUCTOR_FIELD(model, external_id, "externalId", optional).within({.format = text_format::uuid}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::employee_address_params>() {
    using model = qbd::employee_address_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, line1, "line1", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, line2, "line2", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, line3, "line3", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, line4, "line4", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, city, "city", optional).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, state, "state", optional),
        CONDUCTOR_FIELD(model, postal_code, "postalCode", optional).within({.max_length = 13}),
        CONDUCTOR_FIELD(model, country, "country", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::employee_emergency_contact_params>() {
    using model = qbd::employee_emergency_contact_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, primary_contact, "primaryContact", optional),
        CONDUCTOR_FIELD(model, secondary_contact, "secondaryContact", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::emergency_contact_person_params>() {
    using model = qbd::emergency_contact_person_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, value, "value", required),
        CONDUCTOR_FIELD(model, relation, "relation", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::employee_payroll_create_params>() {
    using model = qbd::employee_payroll_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, pay_period, "payPeriod", optional),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, earnings, "earnings", optional).within({.min_items = 1}),
        CONDUCTOR_FIELD(model, use_time_data_to_create_paychecks, "useTimeDataToCreatePaychecks", optional),
        CONDUCTOR_FIELD(model, sick_hours, "sickHours", optional),
        CONDUCTOR_FIELD(model, vacation_hours, "vacationHours", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::employee_earning_params>() {
    using model = qbd::employee_earning_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, payroll_wage_item_id, "payrollWageItemId", required)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, rate, "rate", optional),
        CONDUCTOR_FIELD(model, rate_percent, "ratePercent", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::accrued_hours_params>() {
    using model = qbd::accrued_hours_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, hours_available, "hoursAvailable", optional),
        CONDUCTOR_FIELD(model, accrual_period, "accrualPeriod", optional),
        CONDUCTOR_FIELD(model, hours_accrued_per_period, "hoursAccruedPerPeriod", optional),
        CONDUCTOR_FIELD(model, maximum_hours, "maximumHours", optional),
        CONDUCTOR_FIELD(model, resets_hours_each_year, "resetsHoursEachYear", optional),
        CONDUCTOR_FIELD(model, hours_used, "hoursUsed", optional),
        CONDUCTOR_FIELD(model, accrual_start_date, "accrualStartDate", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::employee_update_params>() {
    using model = qbd::employee_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, salutation, "salutation", optional),
        CONDUCTOR_FIELD(model, first_name, "firstName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, middle_name, "middleName", optional).within({.max_length = 5}),
        CONDUCTOR_FIELD(model, last_name, "lastName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, job_title, "jobTitle", optional),
        CONDUCTOR_FIELD(model, supervisor_id, "supervisorId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, department, "department", optional),
        CONDUCTOR_FIELD(model, description, "description", optional),
        CONDUCTOR_FIELD(model, target_bonus, "targetBonus", optional),
        CONDUCTOR_FIELD(model, address, "address", optional),
        CONDUCTOR_FIELD(model, print_as, "printAs", optional),
        CONDUCTOR_FIELD(model, phone, "phone", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, mobile, "mobile", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, pager, "pager", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, pager_pin, "pagerPin", optional),
        CONDUCTOR_FIELD(model, alternate_phone, "alternatePhone", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, fax, "fax", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, email, "email", optional),
        CONDUCTOR_FIELD(model, custom_contact_fields, "customContactFields", optional)
            .within({.min_items = 1}),
        CONDUCTOR_FIELD(model, emergency_contact, "emergencyContact", optional),
        CONDUCTOR_FIELD(model, employee_type, "employeeType", optional),
        CONDUCTOR_FIELD(model, employment_status, "employmentStatus", optional),
        CONDUCTOR_FIELD(model, overtime_exempt_status, "overtimeExemptStatus", optional),
        CONDUCTOR_FIELD(model, key_employee_status, "keyEmployeeStatus", optional),
        CONDUCTOR_FIELD(model, hired_date, "hiredDate", optional),
        CONDUCTOR_FIELD(model, original_hire_date, "originalHireDate", optional),
        CONDUCTOR_FIELD(model, adjusted_service_date, "adjustedServiceDate", optional),
        CONDUCTOR_FIELD(model, termination_date, "terminationDate", optional),
        CONDUCTOR_FIELD(model, birth_date, "birthDate", optional),
        CONDUCTOR_FIELD(model, us_citizenship_status, "usCitizenshipStatus", optional),
        CONDUCTOR_FIELD(model, ethnicity, "ethnicity", optional),
        CONDUCTOR_FIELD(model, disability_status, "disabilityStatus", optional),
        CONDUCTOR_FIELD(model, disability_description, "disabilityDescription", optional),
        CONDUCTOR_FIELD(model, i9_on_file_status, "i9OnFileStatus", optional),
        CONDUCTOR_FIELD(
            model, work_authorization_expiration_date, "workAuthorizationExpirationDate", optional),
        CONDUCTOR_FIELD(model, us_veteran_status, "usVeteranStatus", optional),
        CONDUCTOR_FIELD(model, military_status, "militaryStatus", optional),
        CONDUCTOR_FIELD(model, account_number, "accountNumber", optional),
        CONDUCTOR_FIELD(model, note, "note", optional),
        CONDUCTOR_FIELD(model, additional_notes, "additionalNotes", optional).within({.min_items = 1}),
        CONDUCTOR_FIELD(model, billing_rate_id, "billingRateId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, employee_payroll, "employeePayroll", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::employee_payroll_update_params>() {
    using model = qbd::employee_payroll_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, pay_period, "payPeriod", optional),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, delete_all_earnings, "deleteAllEarnings", optional),
        CONDUCTOR_FIELD(model, earnings, "earnings", optional).within({.min_items = 1}),
        CONDUCTOR_FIELD(model, use_time_data_to_create_paychecks, "useTimeDataToCreatePaychecks", optional),
        CONDUCTOR_FIELD(model, sick_hours, "sickHours", optional),
        CONDUCTOR_FIELD(model, vacation_hours, "vacationHours", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
