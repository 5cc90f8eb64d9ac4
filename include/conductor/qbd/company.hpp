#pragma once

// The types of company. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/address.hpp>
#include <conductor/qbd/types/custom_field.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// The month that a year begins with, of the company's books or of its taxes. Used by `company`.
enum class month : std::uint16_t {
    unrecognized,
    january,
    february,
    march,
    april,
    may,
    june,
    july,
    august,
    september,
    october,
    november,
    december
};

/// The income tax form that the company files. Used by `company`.
enum class tax_form : std::uint16_t {
    unrecognized,
    form_1040,     ///< US, of a sole proprietor
    form_1065,     ///< US, of a partnership
    form_1120,     ///< US, of a corporation
    form_1120s,    ///< US, of a small corporation taxed through its owners
    form_990,      ///< US, of a non-profit
    form_990pf,    ///< US, of a private foundation
    form_990t,     ///< US, of a non-profit's business income
    other_or_none, ///< another one, or none
    form_t1,       ///< Canada, of a person
    form_t2,       ///< Canada, of a corporation
};

/// How a contract with the maker of QuickBooks stands. Used by `company`.
enum class service_status : std::uint16_t {
    unrecognized,
    active,
    expired,
    never, ///< there was none
    pending,
    suspended,
    terminated,
    trial,
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::month> {
    static constexpr std::string_view values[] = {"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};
};

template <>
struct enum_texts<qbd::tax_form> {
    static constexpr std::string_view values[] = {"form_1040", "form_1065",  "form_1120", "form_1120s",
                                                  "form_990",  "form_990pf", "form_990t", "other_or_none",
                                                  "form_t1",   "form_t2"};
};

template <>
struct enum_texts<qbd::service_status> {
    static constexpr std::string_view values[] = {"active",    "expired",    "never", "pending",
                                                  "suspended", "terminated", "trial"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// One such contract, such as for payroll, and how it stands. Part of `subscribed_service`.
struct service {
    /// An online service of Intuit that the company subscribes to.
    std::string name;
    /// Area of Intuit's offerings that the subscription belongs to, such as "payroll.qb".
    std::optional<std::string> domain;
    /// Whether this subscription still runs.
    std::optional<open_enum<qbd::service_status>> service_status;

    bool operator==(const service&) const = default;
};

/// Contracts of the company with the maker of QuickBooks. Part of `company`.
struct subscribed_service {
    /// Intuit services of this company, past ones too; look at the state of each.
    std::vector<qbd::service> services;

    bool operator==(const subscribed_service&) const = default;
};

/// Whether the accountant works on a copy of the books, and up to which day these are closed meanwhile. Part
/// of `company`.
struct accountant_copy {
    /// Whether a copy of the books is out with the accountant; writes to its period are then refused.
    bool accountant_copy_exists = false;
    /// Day up to which an outside accountant works on the books; until returned, nothing before it can
    /// change.
    std::optional<std::string> dividing_date;

    bool operator==(const accountant_copy&) const = default;
};

/// Company: the company file itself, with its address, tax and fiscal settings. Answer of
/// `company::retrieve`.
struct company {
    /// True for the demonstration company that comes with the program; safe to try things on.
    bool is_sample_company_file = false;
    /// Company's name as on invoices and checks; tax forms use `legal_company_name`.
    std::optional<std::string> company_name;
    /// Registered name of the firm, for tax forms and pay stubs; invoices and checks show `company_name`.
    std::optional<std::string> legal_company_name;
    /// The company's own address.
    std::optional<qbd::address> address;
    /// Where the firm is registered, for tax forms and pay stubs; letters and invoices use `address`.
    std::optional<qbd::address> legal_address;
    /// Company's address that customers write to, if it differs from its main one.
    std::optional<qbd::address> address_for_customer;
    /// Main telephone as free text, in no fixed format.
    std::optional<std::string> phone;
    /// Fax number, in any notation.
    std::optional<std::string> fax;
    /// Mail address of the business itself.
    std::optional<std::string> email;
    /// The company's own address on the web.
    std::optional<std::string> website;
    /// Month in which the business year begins; it decides what "this year" means in reports.
    std::optional<open_enum<qbd::month>> fiscal_year_start_month;
    /// Month in which the year for income tax begins; may differ from the business year.
    std::optional<open_enum<qbd::month>> income_tax_year_start_month;
    /// Trade that was chosen when the company file was made.
    std::optional<std::string> company_type;
    /// Tax number of the business in the USA (Employer Identification Number).
    std::optional<std::string> ein;
    /// US Social Security number, with dashes or plain; cannot be corrected later, keep it out of logs.
    std::optional<std::string> ssn;
    /// Income tax declaration the company files; decides which tax lines its accounts can have.
    std::optional<open_enum<qbd::tax_form>> tax_form;
    /// Contracts of the company with Intuit, running or ended, such as for payroll.
    std::optional<qbd::subscribed_service> subscribed_services;
    /// State of a copy of the books given to the accountant; while it is out, older periods cannot be edited.
    std::optional<qbd::accountant_copy> accountant_copy;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const company&) const = default;
};

} // namespace conductor::qbd
