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

/// Used by `currencies`.
enum class thousand_separator : std::uint16_t { unrecognized, apostrophe, comma, period, space };

/// Used by `currencies`.
enum class thousand_separator_grouping : std::uint16_t { unrecognized, x_xx_xx_xxx, xx_xxx_xxx };

/// Used by `currencies`.
enum class decimal_places : std::uint16_t { unrecognized, _0, _2 };

/// Used by `currencies`.
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

/// Part of `currency`.
struct currency_format {
    std::optional<open_enum<qbd::thousand_separator>> thousand_separator; ///< `thousandSeparator`
    std::optional<open_enum<qbd::thousand_separator_grouping>>
        thousand_separator_grouping;                                    ///< `thousandSeparatorGrouping`
    std::optional<open_enum<qbd::decimal_places>> decimal_places;       ///< `decimalPlaces`
    std::optional<open_enum<qbd::decimal_separator>> decimal_separator; ///< `decimalSeparator`

    bool operator==(const currency_format&) const = default;
};

/// `qbd_currency` in JSON. Answer of `currencies::list`, `currencies::create`, `currencies::retrieve`,
/// `currencies::update`.
struct currency {
    std::string id;                                        ///< `id`
    std::string object_type;                               ///< `objectType`, always "qbd_currency"
    date_time created_at;                                  ///< `createdAt`
    date_time updated_at;                                  ///< `updatedAt`
    std::string revision_number;                           ///< `revisionNumber`
    std::string name;                                      ///< `name`
    bool is_active = false;                                ///< `isActive`
    std::string currency_code;                             ///< `currencyCode`
    std::optional<qbd::currency_format> currency_format;   ///< `currencyFormat`
    std::optional<bool> is_user_defined_currency;          ///< `isUserDefinedCurrency`
    std::optional<double> exchange_rate;                   ///< `exchangeRate`
    std::optional<std::chrono::year_month_day> as_of_date; ///< `asOfDate`

    bool operator==(const currency&) const = default;
};

/// Query parameters of `currencies::list`.
struct currency_list_params {
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

    bool operator==(const currency_list_params&) const = default;
};

/// Part of `currency_create_params`.
struct currency_format_create_params {
    std::optional<open_enum<qbd::thousand_separator>>
        thousand_separator{}; ///< `thousandSeparator`, default comma
    std::optional<open_enum<qbd::thousand_separator_grouping>>
        thousand_separator_grouping{}; ///< `thousandSeparatorGrouping`, default xx_xxx_xxx
    std::optional<open_enum<qbd::decimal_places>> decimal_places{}; ///< `decimalPlaces`, default 2
    std::optional<open_enum<qbd::decimal_separator>>
        decimal_separator{}; ///< `decimalSeparator`, default period

    bool operator==(const currency_format_create_params&) const = default;
};

/// Parameters of `currencies::create`.
struct currency_create_params {
    std::string name{};              ///< `name`, required, at most 64 characters
    std::optional<bool> is_active{}; ///< `isActive`, default true
    std::string currency_code{};     ///< `currencyCode`, required, at most 3 characters
    std::optional<qbd::currency_format_create_params> currency_format{}; ///< `currencyFormat`

    bool operator==(const currency_create_params&) const = default;
};

/// Part of `currency_update_params`.
struct currency_format_update_params {
    std::optional<open_enum<qbd::thousand_separator>> thousand_separator{}; ///< `thousandSeparator`
    std::optional<open_enum<qbd::thousand_separator_grouping>>
        thousand_separator_grouping{};                                    ///< `thousandSeparatorGrouping`
    std::optional<open_enum<qbd::decimal_places>> decimal_places{};       ///< `decimalPlaces`
    std::optional<open_enum<qbd::decimal_separator>> decimal_separator{}; ///< `decimalSeparator`

    bool operator==(const currency_format_update_params&) const = default;
};

/// Parameters of `currencies::update`.
struct currency_update_params {
    std::string revision_number{};              ///< `revisionNumber`, required
    std::optional<std::string> name{};          ///< `name`, at most 64 characters
    std::optional<bool> is_active{};            ///< `isActive`
    std::optional<std::string> currency_code{}; ///< `currencyCode`, at most 3 characters
    std::optional<qbd::currency_format_update_params> currency_format{}; ///< `currencyFormat`

    bool operator==(const currency_update_params&) const = default;
};

} // namespace conductor::qbd
