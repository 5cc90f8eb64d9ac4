#pragma once

// The types of shipping methods. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_shipping_method` in JSON. Answer of `shipping_methods::list`, `shipping_methods::create`,
/// `shipping_methods::retrieve`.
struct shipping_method {
    std::string id;              ///< `id`
    std::string object_type;     ///< `objectType`, always "qbd_shipping_method"
    date_time created_at;        ///< `createdAt`
    date_time updated_at;        ///< `updatedAt`
    std::string revision_number; ///< `revisionNumber`
    std::string name;            ///< `name`
    bool is_active = false;      ///< `isActive`

    bool operator==(const shipping_method&) const = default;
};

/// Query parameters of `shipping_methods::list`.
struct shipping_method_list_params {
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

    bool operator==(const shipping_method_list_params&) const = default;
};

/// Parameters of `shipping_methods::create`.
struct shipping_method_create_params {
    std::string name{};              ///< `name`, required, at most 15 characters
    std::optional<bool> is_active{}; ///< `isActive`, default true

    bool operator==(const shipping_method_create_params&) const = default;
};

} // namespace conductor::qbd
