#pragma once

// The types of employees. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/additional_note_create_params.hpp>
#include <conductor/qbd/types/additional_note_update_params.hpp>
#include <conductor/qbd/types/custom_contact_field.hpp>
#include <conductor/qbd/types/custom_contact_field_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/note.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Used by `employees`.
enum class relation : std::uint16_t {
    unrecognized,
    brother,
    daughter,
    father,
    friend_,
    mother,
    other,
    partner,
    sister,
    son,
    spouse
};

/// Used by `employees`.
enum class employee_type : std::uint16_t { unrecognized, officer, owner, regular, statutory };

/// Used by `employees`.
enum class employment_status : std::uint16_t { unrecognized, full_time, part_time };

/// Used by `employees`.
enum class overtime_exempt_status : std::uint16_t { unrecognized, exempt, non_exempt };

/// Used by `employees`.
enum class key_employee_status : std::uint16_t { unrecognized, key_employee, non_key_employee };

/// Used by `employees`.
enum class gender : std::uint16_t { unrecognized, male, female };

/// Used by `employees`.
enum class us_citizenship_status : std::uint16_t { unrecognized, citizen, non_citizen };

/// Used by `employees`.
enum class ethnicity : std::uint16_t {
    unrecognized,
    american_indian,
    asian,
    black,
    hawaiian,
    hispanic,
    white,
    two_or_more_races
};

/// Used by `employees`.
enum class disability_status : std::uint16_t { unrecognized, disabled, non_disabled };

/// Used by `employees`.
enum class i9_on_file_status : std::uint16_t { unrecognized, on_file, not_on_file };

/// Used by `employees`.
enum class us_veteran_status : std::uint16_t { unrecognized, veteran, non_veteran };

/// Used by `employees`.
enum class military_status : std::uint16_t { unrecognized, active, reserve };

/// Used by `employees`.
enum class pay_period : std::uint16_t {
    unrecognized,
    biweekly,
    daily,
    monthly,
    quarterly,
    semimonthly,
    weekly,
    yearly
};

/// Used by `employees`.
enum class use_time_data_to_create_paychecks : std::uint16_t {
    unrecognized,
    does_not_use_time_data,
    not_set,
    uses_time_data
};

/// Used by `employees`.
enum class accrual_period : std::uint16_t {
    unrecognized,
    accrues_annually,
    accrues_hourly,
    accrues_per_paycheck
};

/// Used by `employees`.
enum class employee_state : std::uint16_t {
    unrecognized,
    none,
    armed_forces_americas,
    armed_forces_europe,
    armed_forces_pacific,
    ab,
    ak,
    al,
    ar,
    az,
    bc,
    ca,
    co,
    ct,
    dc,
    de,
    fl,
    ga,
    hi,
    ia,
    id,
    il,
    in,
    ks,
    ky,
    la,
    ma,
    mb,
    md,
    me,
    mi,
    mn,
    mo,
    ms,
    mt,
    nb,
    nc,
    nd,
    ne,
    nh,
    nj,
    nl,
    nm,
    ns,
    nt,
    nu,
    nv,
    ny,
    oh,
    ok,
    on,
    or_,
    pa,
    pe,
    pr,
    qc,
    ri,
    sc,
    sd,
    sk,
    tn,
    tx,
    ut,
    va,
    vt,
    wa,
    wi,
    wv,
    wy,
    yt
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::relation> {
    static constexpr std::string_view values[] = {"brother", "daughter", "father", "friend", "mother",
                                                  "other",   "partner",  "sister", "son",    "spouse"};
};

template <>
struct enum_texts<qbd::employee_type> {
    static constexpr std::string_view values[] = {"officer", "owner", "regular", "statutory"};
};

template <>
struct enum_texts<qbd::employment_status> {
    static constexpr std::string_view values[] = {"full_time", "part_time"};
};

template <>
struct enum_texts<qbd::overtime_exempt_status> {
    static constexpr std::string_view values[] = {"exempt", "non_exempt"};
};

template <>
struct enum_texts<qbd::key_employee_status> {
    static constexpr std::string_view values[] = {"key_employee", "non_key_employee"};
};

template <>
struct enum_texts<qbd::gender> {
    static constexpr std::string_view values[] = {"male", "female"};
};

template <>
struct enum_texts<qbd::us_citizenship_status> {
    static constexpr std::string_view values[] = {"citizen", "non_citizen"};
};

template <>
struct enum_texts<qbd::ethnicity> {
    static constexpr std::string_view values[] = {
        "american_indian", "asian", "black", "hawaiian", "hispanic", "white", "two_or_more_races"};
};

template <>
struct enum_texts<qbd::disability_status> {
    static constexpr std::string_view values[] = {"disabled", "non_disabled"};
};

template <>
struct enum_texts<qbd::i9_on_file_status> {
    static constexpr std::string_view values[] = {"on_file", "not_on_file"};
};

template <>
struct enum_texts<qbd::us_veteran_status> {
    static constexpr std::string_view values[] = {"veteran", "non_veteran"};
};

template <>
struct enum_texts<qbd::military_status> {
    static constexpr std::string_view values[] = {"active", "reserve"};
};

template <>
struct enum_texts<qbd::pay_period> {
    static constexpr std::string_view values[] = {"biweekly",    "daily",  "monthly", "quarterly",
                                                  "semimonthly", "weekly", "yearly"};
};

template <>
struct enum_texts<qbd::use_time_data_to_create_paychecks> {
    static constexpr std::string_view values[] = {"does_not_use_time_data", "not_set", "uses_time_data"};
};

template <>
struct enum_texts<qbd::accrual_period> {
    static constexpr std::string_view values[] = {
        "accrues_annually", "accrues_hourly", "accrues_per_paycheck"};
};

template <>
struct enum_texts<qbd::employee_state> {
    static constexpr std::string_view values[] = {
        "none",
        "armed_forces_americas",
        "armed_forces_europe",
        "armed_forces_pacific",
        "AB",
        "AK",
        "AL",
        "AR",
        "AZ",
        "BC",
        "CA",
        "CO",
        "CT",
        "DC",
        "DE",
        "FL",
        "GA",
        "HI",
        "IA",
        "ID",
        "IL",
        "IN",
        "KS",
        "KY",
        "LA",
        "MA",
        "MB",
        "MD",
        "ME",
        "MI",
        "MN",
        "MO",
        "MS",
        "MT",
        "NB",
        "NC",
        "ND",
        "NE",
        "NH",
        "NJ",
        "NL",
        "NM",
        "NS",
        "NT",
        "NU",
        "NV",
        "NY",
        "OH",
        "OK",
        "ON",
        "OR",
        "PA",
        "PE",
        "PR",
        "QC",
        "RI",
        "SC",
        "SD",
        "SK",
        "TN",
        "TX",
        "UT",
        "VA",
        "VT",
        "WA",
        "WI",
        "WV",
        "WY",
        "YT"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `employee`.
struct employee_address {
    std::optional<std::string> line1;       ///< `line1`
    std::optional<std::string> line2;       ///< `line2`
    std::optional<std::string> line3;       ///< `line3`
    std::optional<std::string> line4;       ///< `line4`
    std::optional<std::string> city;        ///< `city`
    std::optional<std::string> state;       ///< `state`
    std::optional<std::string> postal_code; ///< `postalCode`
    std::optional<std::string> country;     ///< `country`

    bool operator==(const employee_address&) const = default;
};

/// Part of `emergency_contact_set`.
struct emergency_contact {
    std::string name;                                 ///< `name`
    std::optional<std::string> value;                 ///< `value`
    std::optional<open_enum<qbd::relation>> relation; ///< `relation`

    bool operator==(const emergency_contact&) const = default;
};

/// Part of `employee`.
struct emergency_contact_set {
    std::optional<qbd::emergency_contact> primary_contact;   ///< `primaryContact`
    std::optional<qbd::emergency_contact> secondary_contact; ///< `secondaryContact`

    bool operator==(const emergency_contact_set&) const = default;
};

/// Part of `employee_payroll_info`.
struct earnings {
    qbd::reference payroll_wage_item;        ///< `payrollWageItem`
    std::optional<std::string> rate;         ///< `rate`
    std::optional<std::string> rate_percent; ///< `ratePercent`

    bool operator==(const earnings&) const = default;
};

/// Part of `employee_payroll_info`.
struct accrued_hours {
    std::optional<std::string> hours_available;                    ///< `hoursAvailable`
    std::optional<open_enum<qbd::accrual_period>> accrual_period;  ///< `accrualPeriod`
    std::optional<std::string> hours_accrued_per_period;           ///< `hoursAccruedPerPeriod`
    std::optional<std::string> maximum_hours;                      ///< `maximumHours`
    std::optional<bool> resets_hours_each_year;                    ///< `resetsHoursEachYear`
    std::optional<std::string> hours_used;                         ///< `hoursUsed`
    std::optional<std::chrono::year_month_day> accrual_start_date; ///< `accrualStartDate`

    bool operator==(const accrued_hours&) const = default;
};

/// Part of `employee`.
struct employee_payroll_info {
    std::optional<open_enum<qbd::pay_period>> pay_period; ///< `payPeriod`
    std::optional<qbd::reference> class_;                 ///< `class`
    std::vector<qbd::earnings> earnings;                  ///< `earnings`
    std::optional<open_enum<qbd::use_time_data_to_create_paychecks>>
        use_time_data_to_create_paychecks;            ///< `useTimeDataToCreatePaychecks`
    std::optional<qbd::accrued_hours> sick_hours;     ///< `sickHours`
    std::optional<qbd::accrued_hours> vacation_hours; ///< `vacationHours`

    bool operator==(const employee_payroll_info&) const = default;
};

/// `qbd_employee` in JSON. Answer of `employees::list`, `employees::create`, `employees::retrieve`,
/// `employees::update`.
struct employee {
    std::string id;                                               ///< `id`
    std::string object_type;                                      ///< `objectType`, always "qbd_employee"
    date_time created_at;                                         ///< `createdAt`
    date_time updated_at;                                         ///< `updatedAt`
    std::string revision_number;                                  ///< `revisionNumber`
    std::string name;                                             ///< `name`
    bool is_active = false;                                       ///< `isActive`
    std::optional<std::string> salutation;                        ///< `salutation`
    std::optional<std::string> first_name;                        ///< `firstName`
    std::optional<std::string> middle_name;                       ///< `middleName`
    std::optional<std::string> last_name;                         ///< `lastName`
    std::optional<std::string> job_title;                         ///< `jobTitle`
    std::optional<qbd::reference> supervisor;                     ///< `supervisor`
    std::optional<std::string> department;                        ///< `department`
    std::optional<std::string> description;                       ///< `description`
    std::optional<std::string> target_bonus;                      ///< `targetBonus`
    std::optional<qbd::employee_address> address;                 ///< `address`
    std::optional<std::string> print_as;                          ///< `printAs`
    std::optional<std::string> phone;                             ///< `phone`
    std::optional<std::string> mobile;                            ///< `mobile`
    std::optional<std::string> pager;                             ///< `pager`
    std::optional<std::string> pager_pin;                         ///< `pagerPin`
    std::optional<std::string> alternate_phone;                   ///< `alternatePhone`
    std::optional<std::string> fax;                               ///< `fax`
    std::optional<std::string> ssn;                               ///< `ssn`
    std::optional<std::string> email;                             ///< `email`
    std::vector<qbd::custom_contact_field> custom_contact_fields; ///< `customContactFields`
    std::optional<qbd::emergency_contact_set> emergency_contact;  ///< `emergencyContact`
    std::optional<open_enum<qbd::employee_type>> employee_type;   ///< `employeeType`
    std::optional<open_enum<qbd::employment_status>> employment_status;           ///< `employmentStatus`
    std::optional<open_enum<qbd::overtime_exempt_status>> overtime_exempt_status; ///< `overtimeExemptStatus`
    std::optional<open_enum<qbd::key_employee_status>> key_employee_status;       ///< `keyEmployeeStatus`
    std::optional<open_enum<qbd::gender>> gender;                                 ///< `gender`
    std::optional<std::chrono::year_month_day> hired_date;                        ///< `hiredDate`
    std::optional<std::chrono::year_month_day> original_hire_date;                ///< `originalHireDate`
    std::optional<std::chrono::year_month_day> adjusted_service_date;             ///< `adjustedServiceDate`
    std::optional<std::chrono::year_month_day> termination_date;                  ///< `terminationDate`
    std::optional<std::chrono::year_month_day> birth_date;                        ///< `birthDate`
    std::optional<open_enum<qbd::us_citizenship_status>> us_citizenship_status;   ///< `usCitizenshipStatus`
    std::optional<open_enum<qbd::ethnicity>> ethnicity;                           ///< `ethnicity`
    std::optional<open_enum<qbd::disability_status>> disability_status;           ///< `disabilityStatus`
    std::optional<std::string> disability_description;                            ///< `disabilityDescription`
    std::optional<open_enum<qbd::i9_on_file_status>> i9_on_file_status;           ///< `i9OnFileStatus`
    std::optional<std::chrono::year_month_day>
        work_authorization_expiration_date;                             ///< `workAuthorizationExpirationDate`
    std::optional<open_enum<qbd::us_veteran_status>> us_veteran_status; ///< `usVeteranStatus`
    std::optional<open_enum<qbd::military_status>> military_status;     ///< `militaryStatus`
    std::optional<std::string> account_number;                          ///< `accountNumber`
    std::optional<std::string> note;                                    ///< `note`
    std::vector<qbd::note> additional_notes;                            ///< `additionalNotes`
    std::optional<qbd::reference> billing_rate;                         ///< `billingRate`
    std::optional<qbd::employee_payroll_info> employee_payroll;         ///< `employeePayroll`
    std::optional<std::string> external_id;                             ///< `externalId`
    std::vector<qbd::custom_field> custom_fields;                       ///< `customFields`

    bool operator==(const employee&) const = default;
};

/// Query parameters of `employees::list`.
struct employee_list_params {
    std::vector<std::string> ids{};                        ///< `ids`, without filters beside it
    std::vector<std::string> names{};                      ///< `names`, without filters beside it
    std::optional<std::int64_t> limit{};                   ///< `limit`, at least 1, cuts the rest off
    std::optional<open_enum<qbd::status_filter>> status{}; ///< `status`, default active
    std::optional<date_time> updated_after{};              ///< `updatedAfter`
    std::optional<date_time> updated_before{};             ///< `updatedBefore`
    std::optional<std::string> name_contains{};            ///< `nameContains`
    std::optional<std::string> name_starts_with{};         ///< `nameStartsWith`
    std::optional<std::string> name_ends_with{};           ///< `nameEndsWith`
    std::optional<std::string> name_from{};                ///< `nameFrom`
    std::optional<std::string> name_to{};                  ///< `nameTo`

    bool operator==(const employee_list_params&) const = default;
};

/// Part of `employee_create_params`, `employee_update_params`.
struct employee_address_params {
    std::optional<std::string> line1{};                    ///< `line1`, at most 41 characters
    std::optional<std::string> line2{};                    ///< `line2`, at most 41 characters
    std::optional<std::string> line3{};                    ///< `line3`, at most 41 characters
    std::optional<std::string> line4{};                    ///< `line4`, at most 41 characters
    std::optional<std::string> city{};                     ///< `city`, at most 31 characters
    std::optional<open_enum<qbd::employee_state>> state{}; ///< `state`
    std::optional<std::string> postal_code{};              ///< `postalCode`, at most 13 characters
    std::optional<std::string> country{};                  ///< `country`

    bool operator==(const employee_address_params&) const = default;
};

/// Part of `employee_emergency_contact_params`.
struct emergency_contact_person_params {
    std::string name{};                                 ///< `name`, required
    std::string value{};                                ///< `value`, required
    std::optional<open_enum<qbd::relation>> relation{}; ///< `relation`

    bool operator==(const emergency_contact_person_params&) const = default;
};

/// Part of `employee_create_params`, `employee_update_params`.
struct employee_emergency_contact_params {
    std::optional<qbd::emergency_contact_person_params> primary_contact{};   ///< `primaryContact`
    std::optional<qbd::emergency_contact_person_params> secondary_contact{}; ///< `secondaryContact`

    bool operator==(const employee_emergency_contact_params&) const = default;
};

/// Part of `employee_payroll_create_params`, `employee_payroll_update_params`.
struct employee_earning_params {
    std::string payroll_wage_item_id{};        ///< `payrollWageItemId`, required, at most 36 characters
    std::optional<std::string> rate{};         ///< `rate`
    std::optional<std::string> rate_percent{}; ///< `ratePercent`

    bool operator==(const employee_earning_params&) const = default;
};

/// Part of `employee_payroll_create_params`, `employee_payroll_update_params`.
struct accrued_hours_params {
    std::optional<std::string> hours_available{};                    ///< `hoursAvailable`
    std::optional<open_enum<qbd::accrual_period>> accrual_period{};  ///< `accrualPeriod`
    std::optional<std::string> hours_accrued_per_period{};           ///< `hoursAccruedPerPeriod`
    std::optional<std::string> maximum_hours{};                      ///< `maximumHours`
    std::optional<bool> resets_hours_each_year{};                    ///< `resetsHoursEachYear`
    std::optional<std::string> hours_used{};                         ///< `hoursUsed`
    std::optional<std::chrono::year_month_day> accrual_start_date{}; ///< `accrualStartDate`

    bool operator==(const accrued_hours_params&) const = default;
};

/// Part of `employee_create_params`.
struct employee_payroll_create_params {
    std::optional<open_enum<qbd::pay_period>> pay_period{}; ///< `payPeriod`
    std::optional<std::string> class_id{};                  ///< `classId`, at most 36 characters
    std::vector<qbd::employee_earning_params> earnings{};   ///< `earnings`
    std::optional<open_enum<qbd::use_time_data_to_create_paychecks>>
        use_time_data_to_create_paychecks{};                   ///< `useTimeDataToCreatePaychecks`
    std::optional<qbd::accrued_hours_params> sick_hours{};     ///< `sickHours`
    std::optional<qbd::accrued_hours_params> vacation_hours{}; ///< `vacationHours`

    bool operator==(const employee_payroll_create_params&) const = default;
};

/// Parameters of `employees::create`.
struct employee_create_params {
    std::optional<bool> is_active{};                       ///< `isActive`, default true
    std::optional<std::string> salutation{};               ///< `salutation`
    std::optional<std::string> first_name{};               ///< `firstName`, at most 25 characters
    std::optional<std::string> middle_name{};              ///< `middleName`, at most 5 characters
    std::optional<std::string> last_name{};                ///< `lastName`, at most 25 characters
    std::optional<std::string> job_title{};                ///< `jobTitle`
    std::optional<std::string> supervisor_id{};            ///< `supervisorId`, at most 36 characters
    std::optional<std::string> department{};               ///< `department`
    std::optional<std::string> description{};              ///< `description`
    std::optional<std::string> target_bonus{};             ///< `targetBonus`
    std::optional<qbd::employee_address_params> address{}; ///< `address`
    std::optional<std::string> print_as{};                 ///< `printAs`
    std::optional<std::string> phone{};                    ///< `phone`, at most 21 characters
    std::optional<std::string> mobile{};                   ///< `mobile`, at most 21 characters
    std::optional<std::string> pager{};                    ///< `pager`, at most 21 characters
    std::optional<std::string> pager_pin{};                ///< `pagerPin`
    std::optional<std::string> alternate_phone{};          ///< `alternatePhone`, at most 21 characters
    std::optional<std::string> fax{};                      ///< `fax`, at most 21 characters
    std::optional<std::string> ssn{};                      ///< `ssn`
    std::optional<std::string> email{};                    ///< `email`
    std::vector<qbd::custom_contact_field_params> custom_contact_fields{};     ///< `customContactFields`
    std::optional<qbd::employee_emergency_contact_params> emergency_contact{}; ///< `emergencyContact`
    std::optional<open_enum<qbd::employee_type>> employee_type{};         ///< `employeeType`, default regular
    std::optional<open_enum<qbd::employment_status>> employment_status{}; ///< `employmentStatus`
    std::optional<open_enum<qbd::overtime_exempt_status>>
        overtime_exempt_status{};                                                 ///< `overtimeExemptStatus`
    std::optional<open_enum<qbd::key_employee_status>> key_employee_status{};     ///< `keyEmployeeStatus`
    std::optional<open_enum<qbd::gender>> gender{};                               ///< `gender`
    std::optional<std::chrono::year_month_day> hired_date{};                      ///< `hiredDate`
    std::optional<std::chrono::year_month_day> original_hire_date{};              ///< `originalHireDate`
    std::optional<std::chrono::year_month_day> adjusted_service_date{};           ///< `adjustedServiceDate`
    std::optional<std::chrono::year_month_day> termination_date{};                ///< `terminationDate`
    std::optional<std::chrono::year_month_day> birth_date{};                      ///< `birthDate`
    std::optional<open_enum<qbd::us_citizenship_status>> us_citizenship_status{}; ///< `usCitizenshipStatus`
    std::optional<open_enum<qbd::ethnicity>> ethnicity{};                         ///< `ethnicity`
    std::optional<open_enum<qbd::disability_status>> disability_status{};         ///< `disabilityStatus`
    std::optional<std::string> disability_description{};                          ///< `disabilityDescription`
    std::optional<open_enum<qbd::i9_on_file_status>> i9_on_file_status{};         ///< `i9OnFileStatus`
    std::optional<std::chrono::year_month_day>
        work_authorization_expiration_date{}; ///< `workAuthorizationExpirationDate`
    std::optional<open_enum<qbd::us_veteran_status>> us_veteran_status{}; ///< `usVeteranStatus`
    std::optional<open_enum<qbd::military_status>> military_status{};     ///< `militaryStatus`
    std::optional<std::string> account_number{};                          ///< `accountNumber`
    std::optional<std::string> note{};                                    ///< `note`
    std::vector<qbd::additional_note_create_params> additional_notes{};   ///< `additionalNotes`
    std::optional<std::string> billing_rate_id{}; ///< `billingRateId`, at most 36 characters
    std::optional<qbd::employee_payroll_create_params> employee_payroll{}; ///< `employeePayroll`
    std::optional<std::string> external_id{};                              ///< `externalId`, UUID

    bool operator==(const employee_create_params&) const = default;
};

/// Part of `employee_update_params`.
struct employee_payroll_update_params {
    std::optional<open_enum<qbd::pay_period>> pay_period{}; ///< `payPeriod`
    std::optional<std::string> class_id{};                  ///< `classId`, at most 36 characters
    std::optional<bool> delete_all_earnings{};              ///< `deleteAllEarnings`
    std::vector<qbd::employee_earning_params> earnings{};   ///< `earnings`
    std::optional<open_enum<qbd::use_time_data_to_create_paychecks>>
        use_time_data_to_create_paychecks{};                   ///< `useTimeDataToCreatePaychecks`
    std::optional<qbd::accrued_hours_params> sick_hours{};     ///< `sickHours`
    std::optional<qbd::accrued_hours_params> vacation_hours{}; ///< `vacationHours`

    bool operator==(const employee_payroll_update_params&) const = default;
};

/// Parameters of `employees::update`.
struct employee_update_params {
    std::string revision_number{};                         ///< `revisionNumber`, required
    std::optional<bool> is_active{};                       ///< `isActive`
    std::optional<std::string> salutation{};               ///< `salutation`
    std::optional<std::string> first_name{};               ///< `firstName`, at most 25 characters
    std::optional<std::string> middle_name{};              ///< `middleName`, at most 5 characters
    std::optional<std::string> last_name{};                ///< `lastName`, at most 25 characters
    std::optional<std::string> job_title{};                ///< `jobTitle`
    std::optional<std::string> supervisor_id{};            ///< `supervisorId`, at most 36 characters
    std::optional<std::string> department{};               ///< `department`
    std::optional<std::string> description{};              ///< `description`
    std::optional<std::string> target_bonus{};             ///< `targetBonus`
    std::optional<qbd::employee_address_params> address{}; ///< `address`
    std::optional<std::string> print_as{};                 ///< `printAs`
    std::optional<std::string> phone{};                    ///< `phone`, at most 21 characters
    std::optional<std::string> mobile{};                   ///< `mobile`, at most 21 characters
    std::optional<std::string> pager{};                    ///< `pager`, at most 21 characters
    std::optional<std::string> pager_pin{};                ///< `pagerPin`
    std::optional<std::string> alternate_phone{};          ///< `alternatePhone`, at most 21 characters
    std::optional<std::string> fax{};                      ///< `fax`, at most 21 characters
    std::optional<std::string> email{};                    ///< `email`
    std::vector<qbd::custom_contact_field_params> custom_contact_fields{};     ///< `customContactFields`
    std::optional<qbd::employee_emergency_contact_params> emergency_contact{}; ///< `emergencyContact`
    std::optional<open_enum<qbd::employee_type>> employee_type{};              ///< `employeeType`
    std::optional<open_enum<qbd::employment_status>> employment_status{};      ///< `employmentStatus`
    std::optional<open_enum<qbd::overtime_exempt_status>>
        overtime_exempt_status{};                                                 ///< `overtimeExemptStatus`
    std::optional<open_enum<qbd::key_employee_status>> key_employee_status{};     ///< `keyEmployeeStatus`
    std::optional<std::chrono::year_month_day> hired_date{};                      ///< `hiredDate`
    std::optional<std::chrono::year_month_day> original_hire_date{};              ///< `originalHireDate`
    std::optional<std::chrono::year_month_day> adjusted_service_date{};           ///< `adjustedServiceDate`
    std::optional<std::chrono::year_month_day> termination_date{};                ///< `terminationDate`
    std::optional<std::chrono::year_month_day> birth_date{};                      ///< `birthDate`
    std::optional<open_enum<qbd::us_citizenship_status>> us_citizenship_status{}; ///< `usCitizenshipStatus`
    std::optional<open_enum<qbd::ethnicity>> ethnicity{};                         ///< `ethnicity`
    std::optional<open_enum<qbd::disability_status>> disability_status{};         ///< `disabilityStatus`
    std::optional<std::string> disability_description{};                          ///< `disabilityDescription`
    std::optional<open_enum<qbd::i9_on_file_status>> i9_on_file_status{};         ///< `i9OnFileStatus`
    std::optional<std::chrono::year_month_day>
        work_authorization_expiration_date{}; ///< `workAuthorizationExpirationDate`
    std::optional<open_enum<qbd::us_veteran_status>> us_veteran_status{}; ///< `usVeteranStatus`
    std::optional<open_enum<qbd::military_status>> military_status{};     ///< `militaryStatus`
    std::optional<std::string> account_number{};                          ///< `accountNumber`
    std::optional<std::string> note{};                                    ///< `note`
    std::vector<qbd::additional_note_update_params> additional_notes{};   ///< `additionalNotes`
    std::optional<std::string> billing_rate_id{}; ///< `billingRateId`, at most 36 characters
    std::optional<qbd::employee_payroll_update_params> employee_payroll{}; ///< `employeePayroll`

    bool operator==(const employee_update_params&) const = default;
};

} // namespace conductor::qbd
