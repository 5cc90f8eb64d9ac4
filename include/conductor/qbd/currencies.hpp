#pragma once

// The types of currencies. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// The mark between groups of digits. Used by `currencies`.
enum class thousand_separator : std::uint16_t { unrecognized, apostrophe, comma, period, space };

/// How digits are grouped. Used by `currencies`.
enum class thousand_separator_grouping : std::uint16_t {
    unrecognized,
    x_xx_xx_xxx, ///< by twos after the last three, as in India
    xx_xxx_xxx,  ///< by threes
};

/// How many digits follow the decimal mark. Used by `currencies`.
enum class decimal_places : std::uint16_t { unrecognized, _0, _2 };

/// The mark before the decimals. Used by `currencies`.
enum class decimal_separator : std::uint16_t { unrecognized, comma, period };

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::thousand_separator> {
    static constexpr std::string_view values[] = {"apostrophe", "comma", "period", "space"};
};

template <>
struct enum_texts<qbd::thousand_separator_grouping> {
    static constexpr std::string_view values[] = {"x_xx_xx_xxx", "xx_xxx_xxx"};
};

template <>
struct enum_texts<qbd::decimal_places> {
    static constexpr std::string_view values[] = {"0", "2"};
};

template <>
struct enum_texts<qbd::decimal_separator> {
    static constexpr std::string_view values[] = {"comma", "period"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// How sums of a currency are written on forms and on the screen. Part of `currency`.
struct currency_format {
    /// Mark between groups of digits when money of this currency is shown.
    std::optional<open_enum<qbd::thousand_separator>> thousand_separator;
    /// How digits are grouped on display: by threes, or the Indian way.
    std::optional<open_enum<qbd::thousand_separator_grouping>> thousand_separator_grouping;
    /// Whether cents are shown in QuickBooks' windows; the API's amounts are not touched.
    std::optional<open_enum<qbd::decimal_places>> decimal_places;
    /// Mark before the cents in QuickBooks' windows; the API always uses a point.
    std::optional<open_enum<qbd::decimal_separator>> decimal_separator;

    bool operator==(const currency_format&) const = default;
};

/// A currency: money that the company can trade in, with its rate of exchange. `qbd_currency` in JSON. Answer
/// of `currencies::list`, `currencies::create`, `currencies::retrieve`, `currencies::update`.
struct currency {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_currency".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Unique full word for the money, such as "Canadian Dollar"; built-in ones cannot be renamed.
    std::string name;
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    bool is_active = false;
    /// Three letters such as "EUR"; self-made currencies may stray from the ISO codes.
    std::string currency_code;
    /// How sums are written in QuickBooks' own windows; the API's amounts stay plain decimal texts.
    std::optional<qbd::currency_format> currency_format;
    /// True if somebody at the office added it, false if it came with the program.
    std::optional<bool> is_user_defined_currency;
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate;
    /// Day of the exchange rate kept for it; may be long ago.
    std::optional<std::chrono::year_month_day> as_of_date;

    bool operator==(const currency&) const = default;
};

/// Which currencies to list, and how much of each. Looking up by `ids` or `names` ignores everything else
/// that is asked for, and fails as a whole if a single one is unknown. Query parameters of
/// `currencies::list`.
struct currency_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// Look-up by exact names, in any case; one unknown fails the whole call, all other filters are ignored;
    /// without filters beside it.
    std::vector<std::string> names{};
    /// How many records to give at most; there is no next page, so the rest stays unseen; at least 1, cuts
    /// the rest off.
    std::optional<std::int64_t> limit{};
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

    bool operator==(const currency_list_params&) const = default;
};

/// How sums of a currency are written on forms and on the screen. For one that is to be made. Part of
/// `currency_create_params`.
struct currency_format_create_params {
    /// Mark between groups of digits when money of this currency is shown; default comma.
    std::optional<open_enum<qbd::thousand_separator>> thousand_separator{};
    /// How digits are grouped on display: by threes, or the Indian way; default xx_xxx_xxx.
    std::optional<open_enum<qbd::thousand_separator_grouping>> thousand_separator_grouping{};
    /// Whether cents are shown in QuickBooks' windows; the API's amounts are not touched; default 2.
    std::optional<open_enum<qbd::decimal_places>> decimal_places{};
    /// Mark before the cents in QuickBooks' windows; the API always uses a point; default period.
    std::optional<open_enum<qbd::decimal_separator>> decimal_separator{};

    bool operator==(const currency_format_create_params&) const = default;
};

/// A currency to be made: money that the company can trade in, with its rate of exchange. Parameters of
/// `currencies::create`.
struct currency_create_params {
    /// Unique full word for the money, such as "Canadian Dollar"; built-in ones cannot be renamed; required,
    /// at most 64 characters.
    std::string name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused; default true.
    std::optional<bool> is_active{};
    /// Three letters such as "EUR"; self-made currencies may stray from the ISO codes; required, at most 3
    /// characters.
    std::string currency_code{};
    /// How sums are written in QuickBooks' own windows; the API's amounts stay plain decimal texts.
    std::optional<qbd::currency_format_create_params> currency_format{};

    bool operator==(const currency_create_params&) const = default;
};

/// How sums of a currency are written on forms and on the screen. For one that is to be changed. Part of
/// `currency_update_params`.
struct currency_format_update_params {
    /// Mark between groups of digits when money of this currency is shown.
    std::optional<open_enum<qbd::thousand_separator>> thousand_separator{};
    /// How digits are grouped on display: by threes, or the Indian way.
    std::optional<open_enum<qbd::thousand_separator_grouping>> thousand_separator_grouping{};
    /// Whether cents are shown in QuickBooks' windows; the API's amounts are not touched.
    std::optional<open_enum<qbd::decimal_places>> decimal_places{};
    /// Mark before the cents in QuickBooks' windows; the API always uses a point.
    std::optional<open_enum<qbd::decimal_separator>> decimal_separator{};

    bool operator==(const currency_format_update_params&) const = default;
};

/// What to change of a currency; what is left unset stays as it is. `revision_number` has to be the one last
/// read; if somebody saved the record since then, the update is refused. Parameters of `currencies::update`.
struct currency_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Unique full word for the money, such as "Canadian Dollar"; built-in ones cannot be renamed; at most 64
    /// characters.
    std::optional<std::string> name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    std::optional<bool> is_active{};
    /// Three letters such as "EUR"; self-made currencies may stray from the ISO codes; at most 3 characters.
    std::optional<std::string> currency_code{};
    /// How sums are written in QuickBooks' own windows; the API's amounts stay plain decimal texts.
    std::optional<qbd::currency_format_update_params> currency_format{};

    bool operator==(const currency_update_params&) const = default;
};

} // namespace conductor::qbd
