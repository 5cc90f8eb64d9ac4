#pragma once

// The types of inventory sites. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `inventory_site`.
struct site_address {
    std::optional<std::string> line1;       ///< `line1`
    std::optional<std::string> line2;       ///< `line2`
    std::optional<std::string> line3;       ///< `line3`
    std::optional<std::string> line4;       ///< `line4`
    std::optional<std::string> line5;       ///< `line5`
    std::optional<std::string> city;        ///< `city`
    std::optional<std::string> state;       ///< `state`
    std::optional<std::string> postal_code; ///< `postalCode`
    std::optional<std::string> country;     ///< `country`

    bool operator==(const site_address&) const = default;
};

/// `qbd_inventory_site` in JSON. Answer of `inventory_sites::list`, `inventory_sites::create`,
/// `inventory_sites::retrieve`, `inventory_sites::update`.
struct inventory_site {
    std::string id;                           ///< `id`
    std::string object_type;                  ///< `objectType`, always "qbd_inventory_site"
    date_time created_at;                     ///< `createdAt`
    date_time updated_at;                     ///< `updatedAt`
    std::string revision_number;              ///< `revisionNumber`
    std::string name;                         ///< `name`
    bool is_active = false;                   ///< `isActive`
    std::optional<qbd::reference> parent;     ///< `parent`
    std::optional<bool> is_default;           ///< `isDefault`
    std::optional<std::string> description;   ///< `description`
    std::optional<std::string> contact;       ///< `contact`
    std::optional<std::string> phone;         ///< `phone`
    std::optional<std::string> fax;           ///< `fax`
    std::optional<std::string> email;         ///< `email`
    std::optional<qbd::site_address> address; ///< `address`

    bool operator==(const inventory_site&) const = default;
};

/// Query parameters of `inventory_sites::list`.
struct inventory_site_list_params {
    std::vector<std::string> ids{};                        ///< `ids`, without filters beside it
    std::vector<std::string> names{};                      ///< `names`, without filters beside it
    std::optional<open_enum<qbd::status_filter>> status{}; ///< `status`, default active
    std::optional<date_time> updated_after{};              ///< `updatedAfter`
    std::optional<date_time> updated_before{};             ///< `updatedBefore`
    std::optional<std::string> name_contains{};            ///< `nameContains`
    std::optional<std::string> name_starts_with{};         ///< `nameStartsWith`
    std::optional<std::string> name_ends_with{};           ///< `nameEndsWith`
    std::optional<std::string> name_from{};                ///< `nameFrom`
    std::optional<std::string> name_to{};                  ///< `nameTo`

    bool operator==(const inventory_site_list_params&) const = default;
};

/// Part of `inventory_site_create_params`, `inventory_site_update_params`.
struct inventory_site_address_params {
    std::optional<std::string> line1{};       ///< `line1`, at most 41 characters
    std::optional<std::string> line2{};       ///< `line2`, at most 41 characters
    std::optional<std::string> line3{};       ///< `line3`, at most 41 characters
    std::optional<std::string> line4{};       ///< `line4`, at most 41 characters
    std::optional<std::string> line5{};       ///< `line5`, at most 41 characters
    std::optional<std::string> city{};        ///< `city`, at most 31 characters
    std::optional<std::string> state{};       ///< `state`, at most 21 characters
    std::optional<std::string> postal_code{}; ///< `postalCode`, at most 13 characters
    std::optional<std::string> country{};     ///< `country`

    bool operator==(const inventory_site_address_params&) const = default;
};

/// Parameters of `inventory_sites::create`.
struct inventory_site_create_params {
    std::string name{};                                          ///< `name`, required, at most 31 characters
    std::optional<bool> is_active{};                             ///< `isActive`, default true
    std::optional<std::string> parent_id{};                      ///< `parentId`, at most 36 characters
    std::optional<std::string> description{};                    ///< `description`
    std::optional<std::string> email{};                          ///< `email`
    std::optional<qbd::inventory_site_address_params> address{}; ///< `address`

    bool operator==(const inventory_site_create_params&) const = default;
};

/// Parameters of `inventory_sites::update`.
struct inventory_site_update_params {
    std::string revision_number{};                               ///< `revisionNumber`, required
    std::optional<std::string> name{};                           ///< `name`, at most 31 characters
    std::optional<bool> is_active{};                             ///< `isActive`
    std::optional<std::string> parent_id{};                      ///< `parentId`, at most 36 characters
    std::optional<std::string> description{};                    ///< `description`
    std::optional<std::string> contact{};                        ///< `contact`
    std::optional<std::string> phone{};                          ///< `phone`, at most 21 characters
    std::optional<std::string> fax{};                            ///< `fax`, at most 21 characters
    std::optional<std::string> email{};                          ///< `email`
    std::optional<qbd::inventory_site_address_params> address{}; ///< `address`

    bool operator==(const inventory_site_update_params&) const = default;
};

} // namespace conductor::qbd
