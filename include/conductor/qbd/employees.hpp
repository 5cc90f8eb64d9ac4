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

/// What a person to call is to the employee. Used by `employees`.
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

/// How an employee counts for payroll and taxes. Used by `employees`.
enum class employee_type : std::uint16_t {
    unrecognized,
    officer,   ///< somebody who leads the corporation
    owner,     ///< somebody who owns part of it
    regular,   ///< paid wages that taxes are withheld from
    statutory, ///< paid as an employee, without income tax being withheld
};

/// How much an employee works. Used by `employees`.
enum class employment_status : std::uint16_t { unrecognized, full_time, part_time };

/// Whether overtime is paid. Used by `employees`.
enum class overtime_exempt_status : std::uint16_t {
    unrecognized,
    exempt,     ///< it is not
    non_exempt, ///< it is
};

/// Whether tax law counts somebody among those who lead or own the company. Used by `employees`.
enum class key_employee_status : std::uint16_t { unrecognized, key_employee, non_key_employee };

/// An employee's sex as kept for payroll; personal data. Used by `employees`.
enum class gender : std::uint16_t { unrecognized, male, female };

/// Whether an employee is a citizen of the United States; personal data. Used by `employees`.
enum class us_citizenship_status : std::uint16_t { unrecognized, citizen, non_citizen };

/// An employee's origin as kept for US statistics; personal data. Used by `employees`.
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

/// Whether an employee is disabled; personal data. Used by `employees`.
enum class disability_status : std::uint16_t { unrecognized, disabled, non_disabled };

/// Whether the proof of the right to work in the United States is there. Used by `employees`.
enum class i9_on_file_status : std::uint16_t { unrecognized, on_file, not_on_file };

/// Whether an employee served in US armed forces; personal data. Used by `employees`.
enum class us_veteran_status : std::uint16_t { unrecognized, veteran, non_veteran };

/// Whether an employee serves in the armed forces, or is in reserve. Used by `employees`.
enum class military_status : std::uint16_t { unrecognized, active, reserve };

/// How often an employee is paid. Used by `employees`.
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

/// Whether recorded hours become pay. Used by `employees`.
enum class use_time_data_to_create_paychecks : std::uint16_t {
    unrecognized,
    does_not_use_time_data,
    not_set,
    uses_time_data
};

/// When paid time off is earned. Used by `employees`.
enum class accrual_period : std::uint16_t {
    unrecognized,
    accrues_annually,
    accrues_hourly,
    accrues_per_paycheck
};

/// A US state or Canadian province, by its two letters, or where US armed forces get their mail. Used by
/// `employees`.
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

/// An employee's home address. Part of `employee`.
struct employee_address {
    /// Top line of the address, often the firm's or person's name, else the street.
    std::optional<std::string> line1;
    /// Next line of the address, such as street, suite or building.
    std::optional<std::string> line2;
    /// A further line of the address, for what did not fit above.
    std::optional<std::string> line3;
    /// A further line of the address, below three others.
    std::optional<std::string> line4;
    /// Town of the address.
    std::optional<std::string> city;
    /// Region where the employee lives, as two letters such as "CA" or "ON".
    std::optional<std::string> state;
    /// The ZIP or other postal code, as text so that leading zeros stay.
    std::optional<std::string> postal_code;
    /// Country in words, such as "Canada"; often empty for domestic addresses.
    std::optional<std::string> country;

    bool operator==(const employee_address&) const = default;
};

/// One person to call if something happens to the employee. Part of `emergency_contact_set`.
struct emergency_contact {
    std::string name;                                 ///< whom to call if something happens to the employee
    std::optional<std::string> value;                 ///< how to reach the person, usually a telephone number
    std::optional<open_enum<qbd::relation>> relation; ///< what the person is to the employee

    bool operator==(const emergency_contact&) const = default;
};

/// Whom to call if something happens to the employee. Part of `employee`.
struct emergency_contact_set {
    /// Whom to call first if something happens to the employee.
    std::optional<qbd::emergency_contact> primary_contact;
    /// Who else to call in an emergency, if the first cannot be reached.
    std::optional<qbd::emergency_contact> secondary_contact;

    bool operator==(const emergency_contact_set&) const = default;
};

/// A kind of pay of an employee, and its rate. Part of `employee_payroll_info`.
struct earnings {
    /// The kind of pay, such as regular or overtime.
    qbd::reference payroll_wage_item;
    /// Pay for one hour, such as "27.50", up to five decimals.
    std::optional<std::string> rate;
    /// Hourly pay in percent as text such as "10.5", instead of `rate`.
    std::optional<std::string> rate_percent;

    bool operator==(const earnings&) const = default;
};

/// Paid time off, for illness or holidays, and how it is earned. Part of `employee_payroll_info`.
struct accrued_hours {
    /// Paid time off that can still be taken, such as "PT80H0M".
    std::optional<std::string> hours_available;
    /// When new hours of leave are earned, by the year, the paycheck or the hour worked.
    std::optional<open_enum<qbd::accrual_period>> accrual_period;
    /// Paid time off earned in each accrual period, such as "PT1H30M".
    std::optional<std::string> hours_accrued_per_period;
    /// Most hours of leave that the employee can save up; a duration such as "PT80H0M".
    std::optional<std::string> maximum_hours;
    /// Whether saved-up hours are lost at new year, so that counting starts from zero.
    std::optional<bool> resets_hours_each_year;
    /// Paid time off already taken, such as "PT8H30M".
    std::optional<std::string> hours_used;
    /// First day from which the employee earns this leave.
    std::optional<std::chrono::year_month_day> accrual_start_date;

    bool operator==(const accrued_hours&) const = default;
};

/// How an employee is paid. Part of `employee`.
struct employee_payroll_info {
    /// How often paychecks are made out to the employee.
    std::optional<open_enum<qbd::pay_period>> pay_period;
    /// Label for reports across accounts, such as a department or branch; lines without one take their
    /// transaction's.
    std::optional<qbd::reference> class_;
    /// Kinds of pay that the person gets, each with its rate.
    std::vector<qbd::earnings> earnings;
    /// Whether hours recorded for the employee flow into the pay.
    std::optional<open_enum<qbd::use_time_data_to_create_paychecks>> use_time_data_to_create_paychecks;
    /// Paid time off for illness: how it is earned, what was used and what is left.
    std::optional<qbd::accrued_hours> sick_hours;
    /// Paid holiday: how it is earned, what was used and what is left.
    std::optional<qbd::accrued_hours> vacation_hours;

    bool operator==(const employee_payroll_info&) const = default;
};

/// An employee: somebody who works for the company and may be paid wages. `qbd_employee` in JSON. Answer of
/// `employees::list`, `employees::create`, `employees::retrieve`, `employees::update`.
struct employee {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_employee".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Put together from first, middle and last name; shared with no customer, vendor or other name.
    std::string name;
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    bool is_active = false;
    /// How the person is addressed before the name, such as "Dr.".
    std::optional<std::string> salutation;
    /// Given name of the person.
    std::optional<std::string> first_name;
    /// Second given name or initial; very short, so longer names must be cut.
    std::optional<std::string> middle_name;
    /// Family name of the person; for firms, of whom to ask for there.
    std::optional<std::string> last_name;
    /// What the person does in the firm, such as "Head of purchasing".
    std::optional<std::string> job_title;
    /// Employee to whom this one reports.
    std::optional<qbd::reference> supervisor;
    /// Part of the firm that the employee works in; free text.
    std::optional<std::string> department;
    /// Note in the job details of the person's record.
    std::optional<std::string> description;
    /// Extra pay promised for reaching goals; a decimal text such as "5000.00".
    std::optional<std::string> target_bonus;
    /// Home address; has to be complete if wages are paid by the payroll service.
    std::optional<qbd::employee_address> address;
    /// How the employee is called on printed forms; `name` unless set.
    std::optional<std::string> print_as;
    /// Main telephone as free text, in no fixed format.
    std::optional<std::string> phone;
    /// Cell phone as free text, in no fixed format.
    std::optional<std::string> mobile;
    /// Number of the person's beeper, as free text.
    std::optional<std::string> pager;
    /// Code that one dials to leave a message on the beeper.
    std::optional<std::string> pager_pin;
    /// Second telephone number; any text, not checked.
    std::optional<std::string> alternate_phone;
    /// Fax number, in any notation.
    std::optional<std::string> fax;
    /// US Social Security number, with dashes or plain; cannot be corrected later, keep it out of logs.
    std::optional<std::string> ssn;
    /// Mail address of the person.
    std::optional<std::string> email;
    /// Further ways to reach them, as pairs of a label and a text.
    std::vector<qbd::custom_contact_field> custom_contact_fields;
    /// Whom to call if something happens to the person, a first and a second choice.
    std::optional<qbd::emergency_contact_set> emergency_contact;
    /// Legal standing at work, which decides on payroll taxes.
    std::optional<open_enum<qbd::employee_type>> employee_type;
    /// Whether the person works full or part time.
    std::optional<open_enum<qbd::employment_status>> employment_status;
    /// Whether U.S. labor law (FLSA) frees the employer from paying overtime extra.
    std::optional<open_enum<qbd::overtime_exempt_status>> overtime_exempt_status;
    /// Whether the person counts as a key employee in the payroll.
    std::optional<open_enum<qbd::key_employee_status>> key_employee_status;
    /// Recorded sex of the person, for payroll; sensitive personal data.
    std::optional<open_enum<qbd::gender>> gender;
    /// Day on which the person joined the company.
    std::optional<std::chrono::year_month_day> hired_date;
    /// Day when the employee first joined the firm, before any break.
    std::optional<std::chrono::year_month_day> original_hire_date;
    /// Day that length of service is counted from, after breaks in employment; not the hiring date.
    std::optional<std::chrono::year_month_day> adjusted_service_date;
    /// Last day of employment; by the office PC's calendar.
    std::optional<std::chrono::year_month_day> termination_date;
    /// Employee's birthday with its year; personal data.
    std::optional<std::chrono::year_month_day> birth_date;
    /// Whether the employee holds the nationality of the United States.
    std::optional<open_enum<qbd::us_citizenship_status>> us_citizenship_status;
    /// Ethnic group on record, for statistics in the USA; sensitive personal data.
    std::optional<open_enum<qbd::ethnicity>> ethnicity;
    /// Whether the person is recorded as disabled; sensitive personal data.
    std::optional<open_enum<qbd::disability_status>> disability_status;
    /// Free words on the kind of disability; sensitive personal data.
    std::optional<std::string> disability_description;
    /// Whether the form that proves the right to work in the USA (I-9) is kept.
    std::optional<open_enum<qbd::i9_on_file_status>> i9_on_file_status;
    /// Last day the employee may work by the permit; by the office PC's calendar.
    std::optional<std::chrono::year_month_day> work_authorization_expiration_date;
    /// Whether the employee has served in the armed forces of the United States.
    std::optional<open_enum<qbd::us_veteran_status>> us_veteran_status;
    /// The tie to the U.S. forces, if the employee is a veteran.
    std::optional<open_enum<qbd::military_status>> military_status;
    /// Free number for your own reference; not a bank account.
    std::optional<std::string> account_number;
    /// Free text about the record, for people in the office to read.
    std::optional<std::string> note;
    /// Dated notes kept with the record, besides its main note.
    std::vector<qbd::note> additional_notes;
    /// Price list for this person's working hours, in place of the service's own price.
    std::optional<qbd::reference> billing_rate;
    /// How the person is paid; only if the office allowed the app to see personal data.
    std::optional<qbd::employee_payroll_info> employee_payroll;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const employee&) const = default;
};

/// Which employees to list, and how much of each. Looking up by `ids` or `names` ignores everything else that
/// is asked for, and fails as a whole if a single one is unknown. Query parameters of `employees::list`.
struct employee_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// Look-up by exact names, in any case; one unknown fails the whole call, all other filters are ignored;
    /// without filters beside it.
    std::vector<std::string> names{};
    /// How many records to give at most; there is no next page, so the rest stays unseen; at least 1, cuts
    /// the rest off.
    std::optional<std::int64_t> limit{};
    /// Which records come, those in use or the hidden (inactive) ones; without it only those in use; default
    /// active.
    std::optional<open_enum<qbd::status_filter>> status{};
    /// Only records saved at this moment or later; without a zone, the office PC's time; never before 1980.
    std::optional<date_time> updated_after{};
    /// Only records saved at this moment or earlier; without a zone, the office PC's time.
    std::optional<date_time> updated_before{};
    /// Keeps records with this text anywhere in their name, in any case; excludes `name_starts_with` and
    /// `name_ends_with`.
    std::optional<std::string> name_contains{};
    /// Keeps records whose name begins with this text, in any case; excludes `name_contains` and
    /// `name_ends_with`.
    std::optional<std::string> name_starts_with{};
    /// Keeps records whose name closes with this text, in any case; excludes `name_contains` and
    /// `name_starts_with`.
    std::optional<std::string> name_ends_with{};
    /// First name of an alphabetical range, itself included.
    std::optional<std::string> name_from{};
    /// Last name of an alphabetical range, itself included.
    std::optional<std::string> name_to{};

    bool operator==(const employee_list_params&) const = default;
};

/// An employee's home address. Part of `employee_create_params`, `employee_update_params`.
struct employee_address_params {
    /// Top line of the address, often the firm's or person's name, else the street; at most 41 characters.
    std::optional<std::string> line1{};
    /// Next line of the address, such as street, suite or building; at most 41 characters.
    std::optional<std::string> line2{};
    /// A further line of the address, for what did not fit above; at most 41 characters.
    std::optional<std::string> line3{};
    /// A further line of the address, below three others; at most 41 characters.
    std::optional<std::string> line4{};
    /// Town of the address; at most 31 characters.
    std::optional<std::string> city{};
    /// Region where the employee lives; the file's edition may not know provinces of another country.
    std::optional<open_enum<qbd::employee_state>> state{};
    /// The ZIP or other postal code, as text so that leading zeros stay; at most 13 characters.
    std::optional<std::string> postal_code{};
    /// Country in words, such as "Canada"; often empty for domestic addresses.
    std::optional<std::string> country{};

    bool operator==(const employee_address_params&) const = default;
};

/// One person to call if something happens to the employee. Part of `employee_emergency_contact_params`.
struct emergency_contact_person_params {
    /// Whom to call if something happens to the employee; required.
    std::string name{};
    /// How to reach the person, usually a telephone number; required.
    std::string value{};
    /// What the person is to the employee.
    std::optional<open_enum<qbd::relation>> relation{};

    bool operator==(const emergency_contact_person_params&) const = default;
};

/// Whom to call if something happens to the employee. Part of `employee_create_params`,
/// `employee_update_params`.
struct employee_emergency_contact_params {
    /// Whom to call first if something happens to the employee.
    std::optional<qbd::emergency_contact_person_params> primary_contact{};
    /// Who else to call in an emergency, if the first cannot be reached.
    std::optional<qbd::emergency_contact_person_params> secondary_contact{};

    bool operator==(const employee_emergency_contact_params&) const = default;
};

/// A kind of pay of an employee, and its rate. Part of `employee_payroll_create_params`,
/// `employee_payroll_update_params`.
struct employee_earning_params {
    /// Id of the kind of pay, such as regular or overtime; required, at most 36 characters.
    std::string payroll_wage_item_id{};
    /// Pay for one hour, such as "27.50", up to five decimals.
    std::optional<std::string> rate{};
    /// Hourly pay in percent as text such as "10.5", instead of `rate`.
    std::optional<std::string> rate_percent{};

    bool operator==(const employee_earning_params&) const = default;
};

/// Paid time off, for illness or holidays, and how it is earned. Part of `employee_payroll_create_params`,
/// `employee_payroll_update_params`.
struct accrued_hours_params {
    /// Paid time off that can still be taken, such as "PT80H0M".
    std::optional<std::string> hours_available{};
    /// When new hours of leave are earned, by the year, the paycheck or the hour worked.
    std::optional<open_enum<qbd::accrual_period>> accrual_period{};
    /// Paid time off earned in each accrual period, such as "PT1H30M".
    std::optional<std::string> hours_accrued_per_period{};
    /// Most hours of leave that the employee can save up; a duration such as "PT80H0M".
    std::optional<std::string> maximum_hours{};
    /// Whether saved-up hours are lost at new year, so that counting starts from zero.
    std::optional<bool> resets_hours_each_year{};
    /// Paid time off already taken, such as "PT8H30M".
    std::optional<std::string> hours_used{};
    /// First day from which the employee earns this leave.
    std::optional<std::chrono::year_month_day> accrual_start_date{};

    bool operator==(const accrued_hours_params&) const = default;
};

/// How an employee is to be paid. For one that is to be made. Part of `employee_create_params`.
struct employee_payroll_create_params {
    /// How often paychecks are made out to the employee.
    std::optional<open_enum<qbd::pay_period>> pay_period{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Kinds of pay that the person gets, each with its rate.
    std::vector<qbd::employee_earning_params> earnings{};
    /// Whether hours recorded for the employee flow into the pay.
    std::optional<open_enum<qbd::use_time_data_to_create_paychecks>> use_time_data_to_create_paychecks{};
    /// Paid time off for illness: how it is earned, what was used and what is left.
    std::optional<qbd::accrued_hours_params> sick_hours{};
    /// Paid holiday: how it is earned, what was used and what is left.
    std::optional<qbd::accrued_hours_params> vacation_hours{};

    bool operator==(const employee_payroll_create_params&) const = default;
};

/// An employee to be made: somebody who works for the company and may be paid wages. `external_id` is fixed
/// from then on. Parameters of `employees::create`.
struct employee_create_params {
    /// False puts it away and hides it from pick lists; the way out when deleting is refused; default true.
    std::optional<bool> is_active{};
    /// How the person is addressed before the name, such as "Dr.".
    std::optional<std::string> salutation{};
    /// Given name of the person; at most 25 characters.
    std::optional<std::string> first_name{};
    /// Second given name or initial; very short, so longer names must be cut; at most 5 characters.
    std::optional<std::string> middle_name{};
    /// Family name of the person; for firms, of whom to ask for there; at most 25 characters.
    std::optional<std::string> last_name{};
    /// What the person does in the firm, such as "Head of purchasing".
    std::optional<std::string> job_title{};
    /// Id of the employee to whom this one reports; at most 36 characters.
    std::optional<std::string> supervisor_id{};
    /// Part of the firm that the employee works in; free text.
    std::optional<std::string> department{};
    /// Note in the job details of the person's record.
    std::optional<std::string> description{};
    /// Extra pay promised for reaching goals; a decimal text such as "5000.00".
    std::optional<std::string> target_bonus{};
    /// Home address; has to be complete if wages are paid by the payroll service.
    std::optional<qbd::employee_address_params> address{};
    /// How the employee is called on printed forms; `name` unless set.
    std::optional<std::string> print_as{};
    /// Main telephone as free text, in no fixed format; at most 21 characters.
    std::optional<std::string> phone{};
    /// Cell phone as free text, in no fixed format; at most 21 characters.
    std::optional<std::string> mobile{};
    /// Number of the person's beeper, as free text; at most 21 characters.
    std::optional<std::string> pager{};
    /// Code that one dials to leave a message on the beeper.
    std::optional<std::string> pager_pin{};
    /// Second telephone number; any text, not checked; at most 21 characters.
    std::optional<std::string> alternate_phone{};
    /// Fax number, in any notation; at most 21 characters.
    std::optional<std::string> fax{};
    /// US Social Security number, with dashes or plain; cannot be corrected later, keep it out of logs.
    std::optional<std::string> ssn{};
    /// Mail address of the person.
    std::optional<std::string> email{};
    /// Further ways to reach them, as pairs of a label and a text.
    std::vector<qbd::custom_contact_field_params> custom_contact_fields{};
    /// Whom to call if something happens to the person, a first and a second choice.
    std::optional<qbd::employee_emergency_contact_params> emergency_contact{};
    /// Legal standing at work, which decides on payroll taxes; default regular.
    std::optional<open_enum<qbd::employee_type>> employee_type{};
    /// Whether the person works full or part time.
    std::optional<open_enum<qbd::employment_status>> employment_status{};
    /// Whether U.S. labor law (FLSA) frees the employer from paying overtime extra.
    std::optional<open_enum<qbd::overtime_exempt_status>> overtime_exempt_status{};
    /// Whether the person counts as a key employee in the payroll.
    std::optional<open_enum<qbd::key_employee_status>> key_employee_status{};
    /// Recorded sex of the person, for payroll; sensitive personal data.
    std::optional<open_enum<qbd::gender>> gender{};
    /// Day on which the person joined the company.
    std::optional<std::chrono::year_month_day> hired_date{};
    /// Day when the employee first joined the firm, before any break.
    std::optional<std::chrono::year_month_day> original_hire_date{};
    /// Day that length of service is counted from, after breaks in employment; not the hiring date.
    std::optional<std::chrono::year_month_day> adjusted_service_date{};
    /// Last day of employment; by the office PC's calendar.
    std::optional<std::chrono::year_month_day> termination_date{};
    /// Employee's birthday with its year; personal data.
    std::optional<std::chrono::year_month_day> birth_date{};
    /// Whether the employee holds the nationality of the United States.
    std::optional<open_enum<qbd::us_citizenship_status>> us_citizenship_status{};
    /// Ethnic group on record, for statistics in the USA; sensitive personal data.
    std::optional<open_enum<qbd::ethnicity>> ethnicity{};
    /// Whether the person is recorded as disabled; sensitive personal data.
    std::optional<open_enum<qbd::disability_status>> disability_status{};
    /// Free words on the kind of disability; sensitive personal data.
    std::optional<std::string> disability_description{};
    /// Whether the form that proves the right to work in the USA (I-9) is kept.
    std::optional<open_enum<qbd::i9_on_file_status>> i9_on_file_status{};
    /// Last day the employee may work by the permit; by the office PC's calendar.
    std::optional<std::chrono::year_month_day> work_authorization_expiration_date{};
    /// Whether the employee has served in the armed forces of the United States.
    std::optional<open_enum<qbd::us_veteran_status>> us_veteran_status{};
    /// The tie to the U.S. forces, if the employee is a veteran.
    std::optional<open_enum<qbd::military_status>> military_status{};
    /// Free number for your own reference; not a bank account.
    std::optional<std::string> account_number{};
    /// Free text about the record, for people in the office to read.
    std::optional<std::string> note{};
    /// Dated notes kept with the record, besides its main note.
    std::vector<qbd::additional_note_create_params> additional_notes{};
    /// Id of the billing rate that prices this person's working hours; at most 36 characters.
    std::optional<std::string> billing_rate_id{};
    /// How the person is paid; only if the office allowed the app to see personal data.
    std::optional<qbd::employee_payroll_create_params> employee_payroll{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};

    bool operator==(const employee_create_params&) const = default;
};

/// How an employee is to be paid. For one that is to be changed. Part of `employee_update_params`.
struct employee_payroll_update_params {
    /// How often paychecks are made out to the employee.
    std::optional<open_enum<qbd::pay_period>> pay_period{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// True wipes all the employee's kinds of pay, such as wages and salary.
    std::optional<bool> delete_all_earnings{};
    /// Kinds of pay with their rates; those sent replace all old ones, left out keeps them.
    std::vector<qbd::employee_earning_params> earnings{};
    /// Whether hours recorded for the employee flow into the pay.
    std::optional<open_enum<qbd::use_time_data_to_create_paychecks>> use_time_data_to_create_paychecks{};
    /// Paid time off for illness: how it is earned, what was used and what is left.
    std::optional<qbd::accrued_hours_params> sick_hours{};
    /// Paid holiday: how it is earned, what was used and what is left.
    std::optional<qbd::accrued_hours_params> vacation_hours{};

    bool operator==(const employee_payroll_update_params&) const = default;
};

/// What to change of an employee; what is left unset stays as it is. `revision_number` has to be the one last
/// read; if somebody saved the record since then, the update is refused. Parameters of `employees::update`.
struct employee_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    std::optional<bool> is_active{};
    /// How the person is addressed before the name, such as "Dr.".
    std::optional<std::string> salutation{};
    /// Given name of the person; at most 25 characters.
    std::optional<std::string> first_name{};
    /// Second given name or initial; very short, so longer names must be cut; at most 5 characters.
    std::optional<std::string> middle_name{};
    /// Family name of the person; for firms, of whom to ask for there; at most 25 characters.
    std::optional<std::string> last_name{};
    /// What the person does in the firm, such as "Head of purchasing".
    std::optional<std::string> job_title{};
    /// Id of the employee to whom this one reports; at most 36 characters.
    std::optional<std::string> supervisor_id{};
    /// Part of the firm that the employee works in; free text.
    std::optional<std::string> department{};
    /// Note in the job details of the person's record.
    std::optional<std::string> description{};
    /// Extra pay promised for reaching goals; a decimal text such as "5000.00".
    std::optional<std::string> target_bonus{};
    /// Home address; has to be complete if wages are paid by the payroll service.
    std::optional<qbd::employee_address_params> address{};
    /// How the employee is called on printed forms; `name` unless set.
    std::optional<std::string> print_as{};
    /// Main telephone as free text, in no fixed format; at most 21 characters.
    std::optional<std::string> phone{};
    /// Cell phone as free text, in no fixed format; at most 21 characters.
    std::optional<std::string> mobile{};
    /// Number of the person's beeper, as free text; at most 21 characters.
    std::optional<std::string> pager{};
    /// Code that one dials to leave a message on the beeper.
    std::optional<std::string> pager_pin{};
    /// Second telephone number; any text, not checked; at most 21 characters.
    std::optional<std::string> alternate_phone{};
    /// Fax number, in any notation; at most 21 characters.
    std::optional<std::string> fax{};
    /// Mail address of the person.
    std::optional<std::string> email{};
    /// Further ways to reach them, as pairs of a label and a text.
    std::vector<qbd::custom_contact_field_params> custom_contact_fields{};
    /// Whom to call if something happens to the person, a first and a second choice.
    std::optional<qbd::employee_emergency_contact_params> emergency_contact{};
    /// Legal standing at work, which decides on payroll taxes.
    std::optional<open_enum<qbd::employee_type>> employee_type{};
    /// Whether the person works full or part time.
    std::optional<open_enum<qbd::employment_status>> employment_status{};
    /// Whether U.S. labor law (FLSA) frees the employer from paying overtime extra.
    std::optional<open_enum<qbd::overtime_exempt_status>> overtime_exempt_status{};
    /// Whether the person counts as a key employee in the payroll.
    std::optional<open_enum<qbd::key_employee_status>> key_employee_status{};
    /// Day on which the person joined the company.
    std::optional<std::chrono::year_month_day> hired_date{};
    /// Day when the employee first joined the firm, before any break.
    std::optional<std::chrono::year_month_day> original_hire_date{};
    /// Day that length of service is counted from, after breaks in employment; not the hiring date.
    std::optional<std::chrono::year_month_day> adjusted_service_date{};
    /// Last day of employment; by the office PC's calendar.
    std::optional<std::chrono::year_month_day> termination_date{};
    /// Employee's birthday with its year; personal data.
    std::optional<std::chrono::year_month_day> birth_date{};
    /// Whether the employee holds the nationality of the United States.
    std::optional<open_enum<qbd::us_citizenship_status>> us_citizenship_status{};
    /// Ethnic group on record, for statistics in the USA; sensitive personal data.
    std::optional<open_enum<qbd::ethnicity>> ethnicity{};
    /// Whether the person is recorded as disabled; sensitive personal data.
    std::optional<open_enum<qbd::disability_status>> disability_status{};
    /// Free words on the kind of disability; sensitive personal data.
    std::optional<std::string> disability_description{};
    /// Whether the form that proves the right to work in the USA (I-9) is kept.
    std::optional<open_enum<qbd::i9_on_file_status>> i9_on_file_status{};
    /// Last day the employee may work by the permit; by the office PC's calendar.
    std::optional<std::chrono::year_month_day> work_authorization_expiration_date{};
    /// Whether the employee has served in the armed forces of the United States.
    std::optional<open_enum<qbd::us_veteran_status>> us_veteran_status{};
    /// The tie to the U.S. forces, if the employee is a veteran.
    std::optional<open_enum<qbd::military_status>> military_status{};
    /// Free number for your own reference; not a bank account.
    std::optional<std::string> account_number{};
    /// Free text about the record, for people in the office to read.
    std::optional<std::string> note{};
    /// Dated notes kept with the record, besides its main note.
    std::vector<qbd::additional_note_update_params> additional_notes{};
    /// Id of the billing rate that prices this person's working hours; at most 36 characters.
    std::optional<std::string> billing_rate_id{};
    /// How the person is paid; only if the office allowed the app to see personal data.
    std::optional<qbd::employee_payroll_update_params> employee_payroll{};

    bool operator==(const employee_update_params&) const = default;
};

} // namespace conductor::qbd
