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

/// What a kind of pay is for. Used by `payroll_wage_items`.
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

/// A payroll wage item: a kind of pay, such as hourly work or sick leave, with the account it is booked to.
/// `qbd_payroll_wage_item` in JSON. Answer of `payroll_wage_items::list`, `payroll_wage_items::create`,
/// `payroll_wage_items::retrieve`.
struct payroll_wage_item {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_payroll_wage_item".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// What people call the record, unique in its list; upper and lower case count as the same.
    std::string name;
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    bool is_active = false;
    /// How pay is reckoned and for what: hours or salary, at work, ill or on holiday, or a bonus.
    open_enum<qbd::wage_type> wage_type;
    /// Ledger account to which the wages are booked as a cost.
    std::optional<qbd::reference> expense_account;
    /// Factor on the hourly pay, where "1.5" pays half as much again.
    std::optional<std::string> overtime_multiplier;
    /// Usual pay of this kind, such as "27.50"; give this or `rate_percent`.
    std::optional<std::string> rate;
    /// Usual pay of this kind in percent, as text such as "10"; give this or `rate`.
    std::optional<std::string> rate_percent;

    bool operator==(const payroll_wage_item&) const = default;
};

/// Which payroll wage items to list, and how much of each. Looking up by `ids` or `names` ignores everything
/// else that is asked for, and fails as a whole if a single one is unknown. A page's cursor is dead ten
/// seconds after its answer. Query parameters of `payroll_wage_items::list`.
struct payroll_wage_item_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// Look-up by exact names, in any case; one unknown fails the whole call, all other filters are ignored;
    /// without filters beside it.
    std::vector<std::string> names{};
    /// How many records one page holds; the next page comes with the cursor; 1 to 150, default 150.
    std::optional<std::int64_t> limit{};
    /// `next_cursor` of the page before; none for the first page, and dead ten seconds after that page's
    /// answer.
    std::optional<std::string> cursor{};
    /// Which records come, those in use or the hidden (inactive) ones; without it only those in use; default
    /// active.
    std::optional<open_enum<qbd::status_filter>> status{};
    /// Only records saved at this moment or later; without a zone, the office PC's time; never before 1980.
    std::optional<date_time> updated_after{};
    /// Only records saved at this moment or earlier; without a zone, the office PC's time.
    std::optional<date_time> updated_before{};
    /// Keeps records with this text anywhere in their name, in any case; excludes `name_starts_with` and
    /// `name_ends_with`.
    std::optional<std::string> name_contains{};
    /// Keeps records whose name begins with this text, in any case; excludes `name_contains` and
    /// `name_ends_with`.
    std::optional<std::string> name_starts_with{};
    /// Keeps records whose name closes with this text, in any case; excludes `name_contains` and
    /// `name_starts_with`.
    std::optional<std::string> name_ends_with{};
    /// First name of an alphabetical range, itself included.
    std::optional<std::string> name_from{};
    /// Last name of an alphabetical range, itself included.
    std::optional<std::string> name_to{};

    bool operator==(const payroll_wage_item_list_params&) const = default;
};

/// A payroll wage item to be made: a kind of pay, such as hourly work or sick leave, with the account it is
/// booked to. Parameters of `payroll_wage_items::create`.
struct payroll_wage_item_create_params {
    /// What people call the record, unique in its list; upper and lower case count as the same; required, at
    /// most 31 characters.
    std::string name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused; default true.
    std::optional<bool> is_active{};
    /// How pay is reckoned and for what: hours or salary, at work, ill or on holiday, or a bonus; required.
    open_enum<qbd::wage_type> wage_type{};
    /// Factor on the hourly pay, where "1.5" pays half as much again.
    std::optional<std::string> overtime_multiplier{};
    /// Usual pay of this kind, such as "27.50"; give this or `rate_percent`.
    std::optional<std::string> rate{};
    /// Usual pay of this kind in percent, as text such as "10"; give this or `rate`.
    std::optional<std::string> rate_percent{};
    /// Id of the ledger account to which the wages are booked as a cost; required, at most 36 characters.
    std::string expense_account_id{};

    bool operator==(const payroll_wage_item_create_params&) const = default;
};

} // namespace conductor::qbd
