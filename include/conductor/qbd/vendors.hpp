#pragma once

// The types of vendors. Made by tools/generate from api/conductor.yml.

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

/// Used by `vendors`.
enum class vendor_reporting_period : std::uint16_t { unrecognized, monthly, quarterly, annual };

/// Used by `vendors`.
enum class vendor_reporting_period_param : std::uint16_t { unrecognized, monthly, quarterly };

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::vendor_reporting_period> {
    static constexpr std::string_view values[] = {"monthly", "quarterly", "annual"};
};

template <>
struct enum_texts<qbd::vendor_reporting_period_param> {
    static constexpr std::string_view values[] = {"monthly", "quarterly"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_vendor` in JSON. Answer of `vendors::list`, `vendors::create`, `vendors::retrieve`,
/// `vendors::update`.
struct vendor {
    std::string id;                                               ///< `id`
    std::string object_type;                                      ///< `objectType`, always "qbd_vendor"
    date_time created_at;                                         ///< `createdAt`
    date_time updated_at;                                         ///< `updatedAt`
    std::string revision_number;                                  ///< `revisionNumber`
    std::string name;                                             ///< `name`
    bool is_active = false;                                       ///< `isActive`
    std::optional<qbd::reference> class_;                         ///< `class`
    std::optional<std::string> company_name;                      ///< `companyName`
    std::optional<std::string> salutation;                        ///< `salutation`
    std::optional<std::string> first_name;                        ///< `firstName`
    std::optional<std::string> middle_name;                       ///< `middleName`
    std::optional<std::string> last_name;                         ///< `lastName`
    std::optional<std::string> job_title;                         ///< `jobTitle`
    std::optional<qbd::address> billing_address;                  ///< `billingAddress`
    std::optional<qbd::address> shipping_address;                 ///< `shippingAddress`
    std::optional<std::string> phone;                             ///< `phone`
    std::optional<std::string> alternate_phone;                   ///< `alternatePhone`
    std::optional<std::string> fax;                               ///< `fax`
    std::optional<std::string> email;                             ///< `email`
    std::optional<std::string> cc_email;                          ///< `ccEmail`
    std::optional<std::string> contact;                           ///< `contact`
    std::optional<std::string> alternate_contact;                 ///< `alternateContact`
    std::vector<qbd::custom_contact_field> custom_contact_fields; ///< `customContactFields`
    std::vector<qbd::contact> additional_contacts;                ///< `additionalContacts`
    std::optional<std::string> name_on_check;                     ///< `nameOnCheck`
    std::optional<std::string> account_number;                    ///< `accountNumber`
    std::optional<std::string> note;                              ///< `note`
    std::vector<qbd::note> additional_notes;                      ///< `additionalNotes`
    std::optional<qbd::reference> vendor_type;                    ///< `vendorType`
    std::optional<qbd::reference> terms;                          ///< `terms`
    std::optional<std::string> credit_limit;                      ///< `creditLimit`
    std::optional<std::string> tax_identification_number;         ///< `taxIdentificationNumber`
    std::optional<bool> is_eligible_for_1099;                     ///< `isEligibleFor1099`
    std::optional<std::string> balance;                           ///< `balance`
    std::optional<qbd::reference> billing_rate;                   ///< `billingRate`
    std::optional<std::string> external_id;                       ///< `externalId`
    std::optional<qbd::reference> sales_tax_code;                 ///< `salesTaxCode`
    std::optional<std::string> sales_tax_country;                 ///< `salesTaxCountry`
    std::optional<bool> is_sales_tax_agency;                      ///< `isSalesTaxAgency`
    std::optional<qbd::reference> sales_tax_return;               ///< `salesTaxReturn`
    std::optional<std::string> tax_registration_number;           ///< `taxRegistrationNumber`
    std::optional<open_enum<qbd::vendor_reporting_period>> reporting_period; ///< `reportingPeriod`
    std::optional<bool> is_tracking_purchase_tax;                            ///< `isTrackingPurchaseTax`
    std::optional<qbd::reference> purchase_tax_account;                      ///< `purchaseTaxAccount`
    std::optional<bool> is_tracking_sales_tax;                               ///< `isTrackingSalesTax`
    std::optional<qbd::reference> sales_tax_account;                         ///< `salesTaxAccount`
    std::optional<bool> is_compounding_tax;                                  ///< `isCompoundingTax`
    std::vector<qbd::reference> default_expense_accounts;                    ///< `defaultExpenseAccounts`
    std::optional<qbd::reference> currency;                                  ///< `currency`
    std::vector<qbd::custom_field> custom_fields;                            ///< `customFields`

    bool operator==(const vendor&) const = default;
};

/// Query parameters of `vendors::list`.
struct vendor_list_params {
    std::vector<std::string> ids{};                          ///< `ids`, without filters beside it
    std::vector<std::string> names{};                        ///< `names`, without filters beside it
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

    bool operator==(const vendor_list_params&) const = default;
};

/// Parameters of `vendors::create`.
struct vendor_create_params {
    std::string name{};                                    ///< `name`, required, at most 41 characters
    std::optional<bool> is_active{};                       ///< `isActive`, default true
    std::optional<std::string> class_id{};                 ///< `classId`, at most 36 characters
    std::optional<std::string> company_name{};             ///< `companyName`, at most 41 characters
    std::optional<std::string> salutation{};               ///< `salutation`
    std::optional<std::string> first_name{};               ///< `firstName`, at most 25 characters
    std::optional<std::string> middle_name{};              ///< `middleName`, at most 5 characters
    std::optional<std::string> last_name{};                ///< `lastName`, at most 25 characters
    std::optional<std::string> job_title{};                ///< `jobTitle`
    std::optional<qbd::address_params> billing_address{};  ///< `billingAddress`
    std::optional<qbd::address_params> shipping_address{}; ///< `shippingAddress`
    std::optional<std::string> phone{};                    ///< `phone`, at most 21 characters
    std::optional<std::string> alternate_phone{};          ///< `alternatePhone`, at most 21 characters
    std::optional<std::string> fax{};                      ///< `fax`, at most 21 characters
    std::optional<std::string> email{};                    ///< `email`
    std::optional<std::string> cc_email{};                 ///< `ccEmail`
    std::optional<std::string> contact{};                  ///< `contact`
    std::optional<std::string> alternate_contact{};        ///< `alternateContact`
    std::vector<qbd::custom_contact_field_params> custom_contact_fields{};    ///< `customContactFields`
    std::vector<qbd::additional_contact_create_params> additional_contacts{}; ///< `additionalContacts`
    std::optional<std::string> name_on_check{};  ///< `nameOnCheck`, at most 41 characters
    std::optional<std::string> account_number{}; ///< `accountNumber`
    std::optional<std::string> note{};           ///< `note`
    std::vector<qbd::additional_note_create_params> additional_notes{}; ///< `additionalNotes`
    std::optional<std::string> vendor_type_id{};            ///< `vendorTypeId`, at most 36 characters
    std::optional<std::string> terms_id{};                  ///< `termsId`, at most 36 characters
    std::optional<std::string> credit_limit{};              ///< `creditLimit`
    std::optional<std::string> tax_identification_number{}; ///< `taxIdentificationNumber`
    std::optional<bool> is_eligible_for_1099{};             ///< `isEligibleFor1099`
    std::optional<std::string> opening_balance{};           ///< `openingBalance`
    std::optional<std::chrono::year_month_day> opening_balance_date{}; ///< `openingBalanceDate`
    std::optional<std::string> billing_rate_id{};   ///< `billingRateId`, at most 36 characters
    std::optional<std::string> external_id{};       ///< `externalId`, UUID
    std::optional<std::string> sales_tax_code_id{}; ///< `salesTaxCodeId`, at most 36 characters
    std::optional<open_enum<qbd::sales_tax_country>> sales_tax_country{}; ///< `salesTaxCountry`
    std::optional<bool> is_sales_tax_agency{};                            ///< `isSalesTaxAgency`
    std::optional<std::string> sales_tax_return_id{};     ///< `salesTaxReturnId`, at most 36 characters
    std::optional<std::string> tax_registration_number{}; ///< `taxRegistrationNumber`
    std::optional<open_enum<qbd::vendor_reporting_period_param>> reporting_period{}; ///< `reportingPeriod`
    std::optional<bool> is_tracking_purchase_tax{};         ///< `isTrackingPurchaseTax`
    std::optional<std::string> purchase_tax_account_id{};   ///< `purchaseTaxAccountId`, at most 36 characters
    std::optional<bool> is_tracking_sales_tax{};            ///< `isTrackingSalesTax`
    std::optional<std::string> sales_tax_account_id{};      ///< `salesTaxAccountId`, at most 36 characters
    std::optional<bool> is_compounding_tax{};               ///< `isCompoundingTax`
    std::vector<std::string> default_expense_account_ids{}; ///< `defaultExpenseAccountIds`
    std::optional<std::string> currency_id{};               ///< `currencyId`, at most 36 characters

    bool operator==(const vendor_create_params&) const = default;
};

/// Parameters of `vendors::update`.
struct vendor_update_params {
    std::string revision_number{};                         ///< `revisionNumber`, required
    std::optional<std::string> name{};                     ///< `name`, at most 41 characters
    std::optional<bool> is_active{};                       ///< `isActive`
    std::optional<std::string> class_id{};                 ///< `classId`, at most 36 characters
    std::optional<std::string> company_name{};             ///< `companyName`, at most 41 characters
    std::optional<std::string> salutation{};               ///< `salutation`
    std::optional<std::string> first_name{};               ///< `firstName`, at most 25 characters
    std::optional<std::string> middle_name{};              ///< `middleName`, at most 5 characters
    std::optional<std::string> last_name{};                ///< `lastName`, at most 25 characters
    std::optional<std::string> job_title{};                ///< `jobTitle`
    std::optional<qbd::address_params> billing_address{};  ///< `billingAddress`
    std::optional<qbd::address_params> shipping_address{}; ///< `shippingAddress`
    std::optional<std::string> phone{};                    ///< `phone`, at most 21 characters
    std::optional<std::string> alternate_phone{};          ///< `alternatePhone`, at most 21 characters
    std::optional<std::string> fax{};                      ///< `fax`, at most 21 characters
    std::optional<std::string> email{};                    ///< `email`
    std::optional<std::string> cc_email{};                 ///< `ccEmail`
    std::optional<std::string> contact{};                  ///< `contact`
    std::optional<std::string> alternate_contact{};        ///< `alternateContact`
    std::vector<qbd::custom_contact_field_params> custom_contact_fields{};    ///< `customContactFields`
    std::vector<qbd::additional_contact_update_params> additional_contacts{}; ///< `additionalContacts`
    std::optional<std::string> name_on_check{};  ///< `nameOnCheck`, at most 41 characters
    std::optional<std::string> account_number{}; ///< `accountNumber`
    std::optional<std::string> note{};           ///< `note`
    std::vector<qbd::additional_note_update_params> additional_notes{}; ///< `additionalNotes`
    std::optional<std::string> vendor_type_id{};            ///< `vendorTypeId`, at most 36 characters
    std::optional<std::string> terms_id{};                  ///< `termsId`, at most 36 characters
    std::optional<std::string> credit_limit{};              ///< `creditLimit`
    std::optional<std::string> tax_identification_number{}; ///< `taxIdentificationNumber`
    std::optional<bool> is_eligible_for_1099{};             ///< `isEligibleFor1099`
    std::optional<std::string> billing_rate_id{};           ///< `billingRateId`, at most 36 characters
    std::optional<std::string> sales_tax_code_id{};         ///< `salesTaxCodeId`, at most 36 characters
    std::optional<open_enum<qbd::sales_tax_country>> sales_tax_country{}; ///< `salesTaxCountry`
    std::optional<bool> is_sales_tax_agency{};                            ///< `isSalesTaxAgency`
    std::optional<std::string> sales_tax_return_id{};     ///< `salesTaxReturnId`, at most 36 characters
    std::optional<std::string> tax_registration_number{}; ///< `taxRegistrationNumber`
    std::optional<open_enum<qbd::vendor_reporting_period_param>> reporting_period{}; ///< `reportingPeriod`
    std::optional<bool> is_tracking_purchase_tax{};         ///< `isTrackingPurchaseTax`
    std::optional<std::string> purchase_tax_account_id{};   ///< `purchaseTaxAccountId`, at most 36 characters
    std::optional<bool> is_tracking_sales_tax{};            ///< `isTrackingSalesTax`
    std::optional<std::string> sales_tax_account_id{};      ///< `salesTaxAccountId`, at most 36 characters
    std::optional<bool> is_compounding_tax{};               ///< `isCompoundingTax`
    std::vector<std::string> default_expense_account_ids{}; ///< `defaultExpenseAccountIds`
    std::optional<std::string> currency_id{};               ///< `currencyId`, at most 36 characters

    bool operator==(const vendor_update_params&) const = default;
};

} // namespace conductor::qbd
