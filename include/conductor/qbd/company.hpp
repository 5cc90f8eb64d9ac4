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

/// Used by `company`.
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

/// Used by `company`.
enum class tax_form : std::uint16_t {
    unrecognized,
    form_1040,
    form_1065,
    form_1120,
    form_1120s,
    form_990,
    form_990pf,
    form_990t,
    other_or_none,
    form_t1,
    form_t2
};

/// Used by `company`.
enum class service_status : std::uint16_t {
    unrecognized,
    active,
    expired,
    never,
    pending,
    suspended,
    terminated,
    trial
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

/// Part of `subscribed_service`.
struct service {
    std::string name;                                             ///< `name`
    std::optional<std::string> domain;                            ///< `domain`
    std::optional<open_enum<qbd::service_status>> service_status; ///< `serviceStatus`

    bool operator==(const service&) const = default;
};

/// Part of `company`.
struct subscribed_service {
    std::vector<qbd::service> services; ///< `services`

    bool operator==(const subscribed_service&) const = default;
};

/// Part of `company`.
struct accountant_copy {
    bool accountant_copy_exists = false;      ///< `accountantCopyExists`
    std::optional<std::string> dividing_date; ///< `dividingDate`

    bool operator==(const accountant_copy&) const = default;
};

/// Answer of `company::retrieve`.
struct company {
    bool is_sample_company_file = false;                              ///< `isSampleCompanyFile`
    std::optional<std::string> company_name;                          ///< `companyName`
    std::optional<std::string> legal_company_name;                    ///< `legalCompanyName`
    std::optional<qbd::address> address;                              ///< `address`
    std::optional<qbd::address> legal_address;                        ///< `legalAddress`
    std::optional<qbd::address> address_for_customer;                 ///< `addressForCustomer`
    std::optional<std::string> phone;                                 ///< `phone`
    std::optional<std::string> fax;                                   ///< `fax`
    std::optional<std::string> email;                                 ///< `email`
    std::optional<std::string> website;                               ///< `website`
    std::optional<open_enum<qbd::month>> fiscal_year_start_month;     ///< `fiscalYearStartMonth`
    std::optional<open_enum<qbd::month>> income_tax_year_start_month; ///< `incomeTaxYearStartMonth`
    std::optional<std::string> company_type;                          ///< `companyType`
    std::optional<std::string> ein;                                   ///< `ein`
    std::optional<std::string> ssn;                                   ///< `ssn`
    std::optional<open_enum<qbd::tax_form>> tax_form;                 ///< `taxForm`
    std::optional<qbd::subscribed_service> subscribed_services;       ///< `subscribedServices`
    std::optional<qbd::accountant_copy> accountant_copy;              ///< `accountantCopy`
    std::vector<qbd::custom_field> custom_fields;                     ///< `customFields`

    bool operator==(const company&) const = default;
};

} // namespace conductor::qbd
