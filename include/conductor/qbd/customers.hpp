#pragma once

// The types of customers. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/additional_contact_create_params.hpp>
#include <conductor/qbd/types/additional_contact_update_params.hpp>
#include <conductor/qbd/types/additional_note_create_params.hpp>
#include <conductor/qbd/types/additional_note_update_params.hpp>
#include <conductor/qbd/types/address.hpp>
#include <conductor/qbd/types/address_params.hpp>
#include <conductor/qbd/types/contact.hpp>
#include <conductor/qbd/types/custom_contact_field.hpp>
#include <conductor/qbd/types/custom_contact_field_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/note.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/sales_tax_country.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Used by `customers`.
enum class job_status : std::uint16_t {
    unrecognized,
    awarded,
    closed,
    in_progress,
    none,
    not_awarded,
    pending
};

/// Used by `customers`.
enum class preferred_delivery_method : std::uint16_t { unrecognized, email, mail, none };

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::job_status> {
    static constexpr std::string_view values[] = {"awarded", "closed",      "in_progress",
                                                  "none",    "not_awarded", "pending"};
};

template <>
struct enum_texts<qbd::preferred_delivery_method> {
    static constexpr std::string_view values[] = {"email", "mail", "none"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `customer`.
struct shipping_address {
    std::optional<std::string> name;                 ///< `name`
    std::optional<std::string> line1;                ///< `line1`
    std::optional<std::string> line2;                ///< `line2`
    std::optional<std::string> line3;                ///< `line3`
    std::optional<std::string> line4;                ///< `line4`
    std::optional<std::string> line5;                ///< `line5`
    std::optional<std::string> city;                 ///< `city`
    std::optional<std::string> state;                ///< `state`
    std::optional<std::string> postal_code;          ///< `postalCode`
    std::optional<std::string> country;              ///< `country`
    std::optional<std::string> note;                 ///< `note`
    std::optional<bool> is_default_shipping_address; ///< `isDefaultShippingAddress`

    bool operator==(const shipping_address&) const = default;
};

/// Part of `customer`.
struct credit_card {
    std::optional<std::string> number;      ///< `number`
    std::optional<double> expiration_month; ///< `expirationMonth`
    std::optional<double> expiration_year;  ///< `expirationYear`
    std::optional<std::string> name;        ///< `name`
    std::optional<std::string> address;     ///< `address`
    std::optional<std::string> postal_code; ///< `postalCode`

    bool operator==(const credit_card&) const = default;
};

/// `qbd_customer` in JSON. Answer of `customers::list`, `customers::create`, `customers::retrieve`,
/// `customers::update`.
struct customer {
    std::string id;                                                  ///< `id`
    std::string object_type;                                         ///< `objectType`, always "qbd_customer"
    date_time created_at;                                            ///< `createdAt`
    date_time updated_at;                                            ///< `updatedAt`
    std::string revision_number;                                     ///< `revisionNumber`
    std::string name;                                                ///< `name`
    std::string full_name;                                           ///< `fullName`
    bool is_active = false;                                          ///< `isActive`
    std::optional<qbd::reference> class_;                            ///< `class`
    std::optional<qbd::reference> parent;                            ///< `parent`
    double sublevel = 0;                                             ///< `sublevel`
    std::optional<std::string> company_name;                         ///< `companyName`
    std::optional<std::string> salutation;                           ///< `salutation`
    std::optional<std::string> first_name;                           ///< `firstName`
    std::optional<std::string> middle_name;                          ///< `middleName`
    std::optional<std::string> last_name;                            ///< `lastName`
    std::optional<std::string> job_title;                            ///< `jobTitle`
    std::optional<qbd::address> billing_address;                     ///< `billingAddress`
    std::optional<qbd::address> shipping_address;                    ///< `shippingAddress`
    std::vector<qbd::shipping_address> alternate_shipping_addresses; ///< `alternateShippingAddresses`
    std::optional<std::string> phone;                                ///< `phone`
    std::optional<std::string> alternate_phone;                      ///< `alternatePhone`
    std::optional<std::string> fax;                                  ///< `fax`
    std::optional<std::string> email;                                ///< `email`
    std::optional<std::string> cc_email;                             ///< `ccEmail`
    std::optional<std::string> contact;                              ///< `contact`
    std::optional<std::string> alternate_contact;                    ///< `alternateContact`
    std::vector<qbd::custom_contact_field> custom_contact_fields;    ///< `customContactFields`
    std::vector<qbd::contact> additional_contacts;                   ///< `additionalContacts`
    std::optional<qbd::reference> customer_type;                     ///< `customerType`
    std::optional<qbd::reference> terms;                             ///< `terms`
    std::optional<qbd::reference> sales_representative;              ///< `salesRepresentative`
    std::optional<std::string> balance;                              ///< `balance`
    std::optional<std::string> total_balance;                        ///< `totalBalance`
    std::optional<qbd::reference> sales_tax_code;                    ///< `salesTaxCode`
    std::optional<qbd::reference> sales_tax_item;                    ///< `salesTaxItem`
    std::optional<std::string> sales_tax_country;                    ///< `salesTaxCountry`
    std::optional<std::string> resale_number;                        ///< `resaleNumber`
    std::optional<std::string> account_number;                       ///< `accountNumber`
    std::optional<std::string> credit_limit;                         ///< `creditLimit`
    std::optional<qbd::reference> preferred_payment_method;          ///< `preferredPaymentMethod`
    std::optional<qbd::credit_card> credit_card;                     ///< `creditCard`
    std::optional<open_enum<qbd::job_status>> job_status;            ///< `jobStatus`
    std::optional<std::chrono::year_month_day> job_start_date;       ///< `jobStartDate`
    std::optional<std::chrono::year_month_day> job_projected_end_date; ///< `jobProjectedEndDate`
    std::optional<std::chrono::year_month_day> job_end_date;           ///< `jobEndDate`
    std::optional<std::string> job_description;                        ///< `jobDescription`
    std::optional<qbd::reference> job_type;                            ///< `jobType`
    std::optional<std::string> note;                                   ///< `note`
    std::vector<qbd::note> additional_notes;                           ///< `additionalNotes`
    std::optional<open_enum<qbd::preferred_delivery_method>>
        preferred_delivery_method;                      ///< `preferredDeliveryMethod`
    std::optional<qbd::reference> price_level;          ///< `priceLevel`
    std::optional<std::string> external_id;             ///< `externalId`
    std::optional<std::string> tax_registration_number; ///< `taxRegistrationNumber`
    std::optional<qbd::reference> currency;             ///< `currency`
    std::vector<qbd::custom_field> custom_fields;       ///< `customFields`

    bool operator==(const customer&) const = default;
};

/// Query parameters of `customers::list`.
struct customer_list_params {
    std::vector<std::string> ids{};                          ///< `ids`, without filters beside it
    std::vector<std::string> full_names{};                   ///< `fullNames`, without filters beside it
    std::optional<std::int64_t> limit{};                     ///< `limit`, 1 to 150, default 150
    std::optional<std::string> cursor{};                     ///< `cursor`
    std::optional<open_enum<qbd::status_filter>> status{};   ///< `status`, default active
    std::optional<date_time> updated_after{};                ///< `updatedAfter`
    std::optional<date_time> updated_before{};               ///< `updatedBefore`
    std::optional<std::string> name_contains{};              ///< `nameContains`
    std::optional<std::string> name_starts_with{};           ///< `nameStartsWith`
    std::optional<std::string> name_ends_with{};             ///< `nameEndsWith`
    std::optional<std::string> name_from{};                  ///< `nameFrom`
    std::optional<std::string> name_to{};                    ///< `nameTo`
    std::optional<std::string> total_balance{};              ///< `totalBalance`
    std::optional<std::string> total_balance_greater_than{}; ///< `totalBalanceGreaterThan`
    std::optional<std::string>
        total_balance_greater_than_or_equal_to{};                     ///< `totalBalanceGreaterThanOrEqualTo`
    std::optional<std::string> total_balance_less_than{};             ///< `totalBalanceLessThan`
    std::optional<std::string> total_balance_less_than_or_equal_to{}; ///< `totalBalanceLessThanOrEqualTo`
    std::vector<std::string> currency_ids{};                          ///< `currencyIds`
    std::vector<std::string> class_ids{};                             ///< `classIds`
    std::optional<bool>
        exclude_alternate_shipping_addresses{}; ///< `excludeAlternateShippingAddresses`, default false

    bool operator==(const customer_list_params&) const = default;
};

/// Part of `customer_create_params`, `customer_update_params`.
struct customer_alternate_shipping_address_params {
    std::string name{};                                ///< `name`, required, at most 41 characters
    std::optional<std::string> line1{};                ///< `line1`, at most 41 characters
    std::optional<std::string> line2{};                ///< `line2`, at most 41 characters
    std::optional<std::string> line3{};                ///< `line3`, at most 41 characters
    std::optional<std::string> line4{};                ///< `line4`, at most 41 characters
    std::optional<std::string> line5{};                ///< `line5`, at most 41 characters
    std::optional<std::string> city{};                 ///< `city`, at most 31 characters
    std::optional<std::string> state{};                ///< `state`, at most 21 characters
    std::optional<std::string> postal_code{};          ///< `postalCode`, at most 13 characters
    std::optional<std::string> country{};              ///< `country`
    std::optional<std::string> note{};                 ///< `note`
    std::optional<bool> is_default_shipping_address{}; ///< `isDefaultShippingAddress`

    bool operator==(const customer_alternate_shipping_address_params&) const = default;
};

/// Part of `customer_create_params`, `customer_update_params`.
struct customer_credit_card_params {
    std::optional<std::string> number{};      ///< `number`
    std::optional<double> expiration_month{}; ///< `expirationMonth`
    std::optional<double> expiration_year{};  ///< `expirationYear`
    std::optional<std::string> name{};        ///< `name`
    std::optional<std::string> address{};     ///< `address`
    std::optional<std::string> postal_code{}; ///< `postalCode`

    bool operator==(const customer_credit_card_params&) const = default;
};

/// Parameters of `customers::create`.
struct customer_create_params {
    std::string name{};                                    ///< `name`, required, at most 41 characters
    std::optional<bool> is_active{};                       ///< `isActive`, default true
    std::optional<std::string> class_id{};                 ///< `classId`, at most 36 characters
    std::optional<std::string> parent_id{};                ///< `parentId`, at most 36 characters
    std::optional<std::string> company_name{};             ///< `companyName`, at most 41 characters
    std::optional<std::string> salutation{};               ///< `salutation`
    std::optional<std::string> first_name{};               ///< `firstName`, at most 25 characters
    std::optional<std::string> middle_name{};              ///< `middleName`, at most 5 characters
    std::optional<std::string> last_name{};                ///< `lastName`, at most 25 characters
    std::optional<std::string> job_title{};                ///< `jobTitle`
    std::optional<qbd::address_params> billing_address{};  ///< `billingAddress`
    std::optional<qbd::address_params> shipping_address{}; ///< `shippingAddress`
    std::vector<qbd::customer_alternate_shipping_address_params>
        alternate_shipping_addresses{};             ///< `alternateShippingAddresses`
    std::optional<std::string> phone{};             ///< `phone`, at most 21 characters
    std::optional<std::string> alternate_phone{};   ///< `alternatePhone`, at most 21 characters
    std::optional<std::string> fax{};               ///< `fax`, at most 21 characters
    std::optional<std::string> email{};             ///< `email`
    std::optional<std::string> cc_email{};          ///< `ccEmail`
    std::optional<std::string> contact{};           ///< `contact`
    std::optional<std::string> alternate_contact{}; ///< `alternateContact`
    std::vector<qbd::custom_contact_field_params> custom_contact_fields{};    ///< `customContactFields`
    std::vector<qbd::additional_contact_create_params> additional_contacts{}; ///< `additionalContacts`
    std::optional<std::string> customer_type_id{};        ///< `customerTypeId`, at most 36 characters
    std::optional<std::string> terms_id{};                ///< `termsId`, at most 36 characters
    std::optional<std::string> sales_representative_id{}; ///< `salesRepresentativeId`, at most 36 characters
    std::optional<std::string> opening_balance{};         ///< `openingBalance`
    std::optional<std::chrono::year_month_day> opening_balance_date{}; ///< `openingBalanceDate`
    std::optional<std::string> sales_tax_code_id{}; ///< `salesTaxCodeId`, at most 36 characters
    std::optional<std::string> sales_tax_item_id{}; ///< `salesTaxItemId`, at most 36 characters
    std::optional<open_enum<qbd::sales_tax_country>> sales_tax_country{}; ///< `salesTaxCountry`
    std::optional<std::string> resale_number{};                           ///< `resaleNumber`
    std::optional<std::string> account_number{};                          ///< `accountNumber`
    std::optional<std::string> credit_limit{};                            ///< `creditLimit`
    std::optional<std::string>
        preferred_payment_method_id{}; ///< `preferredPaymentMethodId`, at most 36 characters
    std::optional<qbd::customer_credit_card_params> credit_card{};       ///< `creditCard`
    std::optional<open_enum<qbd::job_status>> job_status{};              ///< `jobStatus`, default none
    std::optional<std::chrono::year_month_day> job_start_date{};         ///< `jobStartDate`
    std::optional<std::chrono::year_month_day> job_projected_end_date{}; ///< `jobProjectedEndDate`
    std::optional<std::chrono::year_month_day> job_end_date{};           ///< `jobEndDate`
    std::optional<std::string> job_description{};                        ///< `jobDescription`
    std::optional<std::string> job_type_id{}; ///< `jobTypeId`, at most 36 characters
    std::optional<std::string> note{};        ///< `note`
    std::vector<qbd::additional_note_create_params> additional_notes{}; ///< `additionalNotes`
    std::optional<open_enum<qbd::preferred_delivery_method>>
        preferred_delivery_method{};                      ///< `preferredDeliveryMethod`, default none
    std::optional<std::string> price_level_id{};          ///< `priceLevelId`, at most 36 characters
    std::optional<std::string> external_id{};             ///< `externalId`, UUID
    std::optional<std::string> tax_registration_number{}; ///< `taxRegistrationNumber`
    std::optional<std::string> currency_id{};             ///< `currencyId`, at most 36 characters

    bool operator==(const customer_create_params&) const = default;
};

/// Parameters of `customers::update`.
struct customer_update_params {
    std::string revision_number{};                         ///< `revisionNumber`, required
    std::optional<std::string> name{};                     ///< `name`, at most 41 characters
    std::optional<bool> is_active{};                       ///< `isActive`
    std::optional<std::string> class_id{};                 ///< `classId`, at most 36 characters
    std::optional<std::string> parent_id{};                ///< `parentId`, at most 36 characters
    std::optional<std::string> company_name{};             ///< `companyName`, at most 41 characters
    std::optional<std::string> salutation{};               ///< `salutation`
    std::optional<std::string> first_name{};               ///< `firstName`, at most 25 characters
    std::optional<std::string> middle_name{};              ///< `middleName`, at most 5 characters
    std::optional<std::string> last_name{};                ///< `lastName`, at most 25 characters
    std::optional<std::string> job_title{};                ///< `jobTitle`
    std::optional<qbd::address_params> billing_address{};  ///< `billingAddress`
    std::optional<qbd::address_params> shipping_address{}; ///< `shippingAddress`
    std::vector<qbd::customer_alternate_shipping_address_params>
        alternate_shipping_addresses{};             ///< `alternateShippingAddresses`
    std::optional<std::string> phone{};             ///< `phone`, at most 21 characters
    std::optional<std::string> alternate_phone{};   ///< `alternatePhone`, at most 21 characters
    std::optional<std::string> fax{};               ///< `fax`, at most 21 characters
    std::optional<std::string> email{};             ///< `email`
    std::optional<std::string> cc_email{};          ///< `ccEmail`
    std::optional<std::string> contact{};           ///< `contact`
    std::optional<std::string> alternate_contact{}; ///< `alternateContact`
    std::vector<qbd::custom_contact_field_params> custom_contact_fields{};    ///< `customContactFields`
    std::vector<qbd::additional_contact_update_params> additional_contacts{}; ///< `additionalContacts`
    std::optional<std::string> customer_type_id{};        ///< `customerTypeId`, at most 36 characters
    std::optional<std::string> terms_id{};                ///< `termsId`, at most 36 characters
    std::optional<std::string> sales_representative_id{}; ///< `salesRepresentativeId`, at most 36 characters
    std::optional<std::string> sales_tax_code_id{};       ///< `salesTaxCodeId`, at most 36 characters
    std::optional<std::string> sales_tax_item_id{};       ///< `salesTaxItemId`, at most 36 characters
    std::optional<open_enum<qbd::sales_tax_country>> sales_tax_country{}; ///< `salesTaxCountry`
    std::optional<std::string> resale_number{};                           ///< `resaleNumber`
    std::optional<std::string> account_number{};                          ///< `accountNumber`
    std::optional<std::string> credit_limit{};                            ///< `creditLimit`
    std::optional<std::string>
        preferred_payment_method_id{}; ///< `preferredPaymentMethodId`, at most 36 characters
    std::optional<qbd::customer_credit_card_params> credit_card{};       ///< `creditCard`
    std::optional<open_enum<qbd::job_status>> job_status{};              ///< `jobStatus`
    std::optional<std::chrono::year_month_day> job_start_date{};         ///< `jobStartDate`
    std::optional<std::chrono::year_month_day> job_projected_end_date{}; ///< `jobProjectedEndDate`
    std::optional<std::chrono::year_month_day> job_end_date{};           ///< `jobEndDate`
    std::optional<std::string> job_description{};                        ///< `jobDescription`
    std::optional<std::string> job_type_id{}; ///< `jobTypeId`, at most 36 characters
    std::optional<std::string> note{};        ///< `note`
    std::vector<qbd::additional_note_update_params> additional_notes{}; ///< `additionalNotes`
    std::optional<open_enum<qbd::preferred_delivery_method>>
        preferred_delivery_method{};                      ///< `preferredDeliveryMethod`
    std::optional<std::string> price_level_id{};          ///< `priceLevelId`, at most 36 characters
    std::optional<std::string> tax_registration_number{}; ///< `taxRegistrationNumber`
    std::optional<std::string> currency_id{};             ///< `currencyId`, at most 36 characters

    bool operator==(const customer_update_params&) const = default;
};

} // namespace conductor::qbd
