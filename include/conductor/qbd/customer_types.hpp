#pragma once

// The types of customer types. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_customer_type` in JSON. Answer of `customer_types::list`, `customer_types::create`,
/// `customer_types::retrieve`.
struct customer_type {
    std::string id;                       ///< `id`
    std::string object_type;              ///< `objectType`, always "qbd_customer_type"
    date_time created_at;                 ///< `createdAt`
    date_time updated_at;                 ///< `updatedAt`
    std::string revision_number;          ///< `revisionNumber`
    std::string name;                     ///< `name`
    std::string full_name;                ///< `fullName`
    bool is_active = false;               ///< `isActive`
    std::optional<qbd::reference> parent; ///< `parent`
    double sublevel = 0;                  ///< `sublevel`

    bool operator==(const customer_type&) const = default;
};

/// Query parameters of `customer_types::list`.
struct customer_type_list_params {
    std::vector<std::string> ids{};                        ///< `ids`, without filters beside it
    std::vector<std::string> full_names{};                 ///< `fullNames`, without filters beside it
    std::optional<std::int64_t> limit{};                   ///< `limit`, at least 1, cuts the rest off
    std::optional<open_enum<qbd::status_filter>> status{}; ///< `status`, default active
    std::optional<date_time> updated_after{};              ///< `updatedAfter`
    std::optional<date_time> updated_before{};             ///< `updatedBefore`
    std::optional<std::string> name_contains{};            ///< `nameContains`
    std::optional<std::string> name_starts_with{};         ///< `nameStartsWith`
    std::optional<std::string> name_ends_with{};           ///< `nameEndsWith`
    std::optional<std::string> name_from{};                ///< `nameFrom`
    std::optional<std::string> name_to{};                  ///< `nameTo`

    bool operator==(const customer_type_list_params&) const = default;
};

/// Parameters of `customer_types::create`.
struct customer_type_create_params {
    std::string name{};                     ///< `name`, required, at most 31 characters
    std::optional<bool> is_active{};        ///< `isActive`, default true
    std::optional<std::string> parent_id{}; ///< `parentId`, at most 36 characters

    bool operator==(const customer_type_create_params&) const = default;
};

} // namespace conductor::qbd
