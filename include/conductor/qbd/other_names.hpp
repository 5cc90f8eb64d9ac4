#pragma once

// The types of other names. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/address.hpp>
#include <conductor/qbd/types/address_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_other_name` in JSON. Answer of `other_names::list`, `other_names::create`, `other_names::retrieve`,
/// `other_names::update`.
struct other_name {
    std::string id;                               ///< `id`
    std::string object_type;                      ///< `objectType`, always "qbd_other_name"
    date_time created_at;                         ///< `createdAt`
    date_time updated_at;                         ///< `updatedAt`
    std::string revision_number;                  ///< `revisionNumber`
    std::string name;                             ///< `name`
    bool is_active = false;                       ///< `isActive`
    std::optional<std::string> company_name;      ///< `companyName`
    std::optional<std::string> salutation;        ///< `salutation`
    std::optional<std::string> first_name;        ///< `firstName`
    std::optional<std::string> middle_name;       ///< `middleName`
    std::optional<std::string> last_name;         ///< `lastName`
    std::optional<qbd::address> address;          ///< `address`
    std::optional<std::string> phone;             ///< `phone`
    std::optional<std::string> alternate_phone;   ///< `alternatePhone`
    std::optional<std::string> fax;               ///< `fax`
    std::optional<std::string> email;             ///< `email`
    std::optional<std::string> contact;           ///< `contact`
    std::optional<std::string> alternate_contact; ///< `alternateContact`
    std::optional<std::string> account_number;    ///< `accountNumber`
    std::optional<std::string> note;              ///< `note`
    std::optional<std::string> external_id;       ///< `externalId`
    std::vector<qbd::custom_field> custom_fields; ///< `customFields`

    bool operator==(const other_name&) const = default;
};

/// Query parameters of `other_names::list`.
struct other_name_list_params {
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

    bool operator==(const other_name_list_params&) const = default;
};

/// Parameters of `other_names::create`.
struct other_name_create_params {
    std::string name{};                             ///< `name`, required, at most 31 characters
    std::optional<bool> is_active{};                ///< `isActive`, default true
    std::optional<std::string> company_name{};      ///< `companyName`, at most 41 characters
    std::optional<std::string> salutation{};        ///< `salutation`
    std::optional<std::string> first_name{};        ///< `firstName`, at most 25 characters
    std::optional<std::string> middle_name{};       ///< `middleName`, at most 5 characters
    std::optional<std::string> last_name{};         ///< `lastName`, at most 25 characters
    std::optional<qbd::address_params> address{};   ///< `address`
    std::optional<std::string> phone{};             ///< `phone`, at most 21 characters
    std::optional<std::string> alternate_phone{};   ///< `alternatePhone`, at most 21 characters
    std::optional<std::string> fax{};               ///< `fax`, at most 21 characters
    std::optional<std::string> email{};             ///< `email`
    std::optional<std::string> contact{};           ///< `contact`
    std::optional<std::string> alternate_contact{}; ///< `alternateContact`
    std::optional<std::string> account_number{};    ///< `accountNumber`
    std::optional<std::string> note{};              ///< `note`
    std::optional<std::string> external_id{};       ///< `externalId`, UUID

    bool operator==(const other_name_create_params&) const = default;
};

/// Parameters of `other_names::update`.
struct other_name_update_params {
    std::string revision_number{};                  ///< `revisionNumber`, required
    std::optional<std::string> name{};              ///< `name`, at most 31 characters
    std::optional<bool> is_active{};                ///< `isActive`
    std::optional<std::string> company_name{};      ///< `companyName`, at most 41 characters
    std::optional<std::string> salutation{};        ///< `salutation`
    std::optional<std::string> first_name{};        ///< `firstName`, at most 25 characters
    std::optional<std::string> middle_name{};       ///< `middleName`, at most 5 characters
    std::optional<std::string> last_name{};         ///< `lastName`, at most 25 characters
    std::optional<qbd::address_params> address{};   ///< `address`
    std::optional<std::string> phone{};             ///< `phone`, at most 21 characters
    std::optional<std::string> alternate_phone{};   ///< `alternatePhone`, at most 21 characters
    std::optional<std::string> fax{};               ///< `fax`, at most 21 characters
    std::optional<std::string> email{};             ///< `email`
    std::optional<std::string> contact{};           ///< `contact`
    std::optional<std::string> alternate_contact{}; ///< `alternateContact`
    std::optional<std::string> account_number{};    ///< `accountNumber`
    std::optional<std::string> note{};              ///< `note`

    bool operator==(const other_name_update_params&) const = default;
};

} // namespace conductor::qbd
