#pragma once

// The types of date driven terms. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_date_driven_term` in JSON. Answer of `date_driven_terms::list`, `date_driven_terms::create`,
/// `date_driven_terms::retrieve`.
struct date_driven_term {
    std::string id;                                 ///< `id`
    std::string object_type;                        ///< `objectType`, always "qbd_date_driven_term"
    date_time created_at;                           ///< `createdAt`
    date_time updated_at;                           ///< `updatedAt`
    std::string revision_number;                    ///< `revisionNumber`
    std::string name;                               ///< `name`
    bool is_active = false;                         ///< `isActive`
    double due_day_of_month = 0;                    ///< `dueDayOfMonth`
    std::optional<double> grace_period_days;        ///< `gracePeriodDays`
    std::optional<double> discount_day_of_month;    ///< `discountDayOfMonth`
    std::optional<std::string> discount_percentage; ///< `discountPercentage`

    bool operator==(const date_driven_term&) const = default;
};

/// Query parameters of `date_driven_terms::list`.
struct date_driven_term_list_params {
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

    bool operator==(const date_driven_term_list_params&) const = default;
};

/// Parameters of `date_driven_terms::create`.
struct date_driven_term_create_params {
    std::string name{};                               ///< `name`, required, at most 31 characters
    std::optional<bool> is_active{};                  ///< `isActive`, default true
    std::optional<double> due_day_of_month{};         ///< `dueDayOfMonth`, required
    std::optional<double> grace_period_days{};        ///< `gracePeriodDays`
    std::optional<double> discount_day_of_month{};    ///< `discountDayOfMonth`
    std::optional<std::string> discount_percentage{}; ///< `discountPercentage`

    bool operator==(const date_driven_term_create_params&) const = default;
};

} // namespace conductor::qbd
