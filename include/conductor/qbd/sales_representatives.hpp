#pragma once

// The types of sales representatives. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_sales_representative` in JSON. Answer of `sales_representatives::list`,
/// `sales_representatives::create`, `sales_representatives::retrieve`, `sales_representatives::update`.
struct sales_representative {
    std::string id;              ///< `id`
    std::string object_type;     ///< `objectType`, always "qbd_sales_representative"
    date_time created_at;        ///< `createdAt`
    date_time updated_at;        ///< `updatedAt`
    std::string revision_number; ///< `revisionNumber`
    std::string initial;         ///< `initial`
    bool is_active = false;      ///< `isActive`
    qbd::reference entity;       ///< `entity`

    bool operator==(const sales_representative&) const = default;
};

/// Query parameters of `sales_representatives::list`.
struct sales_representative_list_params {
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

    bool operator==(const sales_representative_list_params&) const = default;
};

/// Parameters of `sales_representatives::create`.
struct sales_representative_create_params {
    std::string initial{};           ///< `initial`, required, at most 5 characters
    std::optional<bool> is_active{}; ///< `isActive`, default true
    std::string entity_id{};         ///< `entityId`, required, at most 36 characters

    bool operator==(const sales_representative_create_params&) const = default;
};

/// Parameters of `sales_representatives::update`.
struct sales_representative_update_params {
    std::string revision_number{};          ///< `revisionNumber`, required
    std::optional<std::string> initial{};   ///< `initial`, at most 5 characters
    std::optional<bool> is_active{};        ///< `isActive`
    std::optional<std::string> entity_id{}; ///< `entityId`, at most 36 characters

    bool operator==(const sales_representative_update_params&) const = default;
};

} // namespace conductor::qbd
