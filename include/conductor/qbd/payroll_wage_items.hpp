#pragma once

// The types of payroll wage items. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Used by `payroll_wage_items`.
enum class wage_type : std::uint16_t {
    unrecognized,
    bonus,
    commission,
    hourly_overtime,
    hourly_regular,
    hourly_sick,
    hourly_vacation,
    salary_regular,
    salary_sick,
    salary_vacation
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::wage_type> {
    static constexpr std::string_view values[] = {"bonus",          "commission",  "hourly_overtime",
                                                  "hourly_regular", "hourly_sick", "hourly_vacation",
                                                  "salary_regular", "salary_sick", "salary_vacation"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_payroll_wage_item` in JSON. Answer of `payroll_wage_items::list`, `payroll_wage_items::create`,
/// `payroll_wage_items::retrieve`.
struct payroll_wage_item {
    std::string id;                                 ///< `id`
    std::string object_type;                        ///< `objectType`, always "qbd_payroll_wage_item"
    date_time created_at;                           ///< `createdAt`
    date_time updated_at;                           ///< `updatedAt`
    std::string revision_number;                    ///< `revisionNumber`
    std::string name;                               ///< `name`
    bool is_active = false;                         ///< `isActive`
    open_enum<qbd::wage_type> wage_type;            ///< `wageType`
    std::optional<qbd::reference> expense_account;  ///< `expenseAccount`
    std::optional<std::string> overtime_multiplier; ///< `overtimeMultiplier`
    std::optional<std::string> rate;                ///< `rate`
    std::optional<std::string> rate_percent;        ///< `ratePercent`

    bool operator==(const payroll_wage_item&) const = default;
};

/// Query parameters of `payroll_wage_items::list`.
struct payroll_wage_item_list_params {
    std::vector<std::string> ids{};                        ///< `ids`, without filters beside it
    std::vector<std::string> names{};                      ///< `names`, without filters beside it
    std::optional<std::int64_t> limit{};                   ///< `limit`, 1 to 150, default 150
    std::optional<std::string> cursor{};                   ///< `cursor`
    std::optional<open_enum<qbd::status_filter>> status{}; ///< `status`, default active
    std::optional<date_time> updated_after{};              ///< `updatedAfter`
    std::optional<date_time> updated_before{};             ///< `updatedBefore`
    std::optional<std::string> name_contains{};            ///< `nameContains`
    std::optional<std::string> name_starts_with{};         ///< `nameStartsWith`
    std::optional<std::string> name_ends_with{};           ///< `nameEndsWith`
    std::optional<std::string> name_from{};                ///< `nameFrom`
    std::optional<std::string> name_to{};                  ///< `nameTo`

    bool operator==(const payroll_wage_item_list_params&) const = default;
};

/// Parameters of `payroll_wage_items::create`.
struct payroll_wage_item_create_params {
    std::string name{};                               ///< `name`, required, at most 31 characters
    std::optional<bool> is_active{};                  ///< `isActive`, default true
    open_enum<qbd::wage_type> wage_type{};            ///< `wageType`, required
    std::optional<std::string> overtime_multiplier{}; ///< `overtimeMultiplier`
    std::optional<std::string> rate{};                ///< `rate`
    std::optional<std::string> rate_percent{};        ///< `ratePercent`
    std::string expense_account_id{};                 ///< `expenseAccountId`, required, at most 36 characters

    bool operator==(const payroll_wage_item_create_params&) const = default;
};

} // namespace conductor::qbd
