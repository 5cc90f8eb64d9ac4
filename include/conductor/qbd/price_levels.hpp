#pragma once

// The types of price levels. Made by tools/generate from api/conductor.yml.

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

/// Whether a price level changes all prices alike or those of single items. Used by `price_levels`.
enum class price_level_type : std::uint16_t {
    unrecognized,
    fixed_percentage, ///< all by the same percentage
    per_item,         ///< each as its own line says
};

/// The price that a percentage starts from. Used by `price_levels`.
enum class adjust_relative_to : std::uint16_t { unrecognized, cost, current_custom_price, standard_price };

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::price_level_type> {
    static constexpr std::string_view values[] = {"fixed_percentage", "per_item"};
};

template <>
struct enum_texts<qbd::adjust_relative_to> {
    static constexpr std::string_view values[] = {"cost", "current_custom_price", "standard_price"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// The price of one item at this level. Part of `price_level`.
struct per_item_price_level {
    /// Good or service whose price this level changes.
    qbd::reference item;
    /// Item's own fixed price at this level, decimal text; not together with a percent.
    std::optional<std::string> custom_price;
    /// Percent by which the item's usual price is changed at this level, such as "15.0".
    std::optional<std::string> custom_price_percent;

    bool operator==(const per_item_price_level&) const = default;
};

/// A price level: prices for some customers, as a percentage off all items or as prices of single ones.
/// `qbd_price_level` in JSON. Answer of `price_levels::list`, `price_levels::create`,
/// `price_levels::retrieve`, `price_levels::update`.
struct price_level {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_price_level".
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
    /// Whether one percentage holds for all items, or single items have their own prices.
    open_enum<qbd::price_level_type> price_level_type;
    /// Percent added to every price, "-10" to lower it; cannot be changed after creation.
    std::optional<std::string> fixed_percentage;
    /// The single items that have a price of their own here, with that price.
    std::vector<qbd::per_item_price_level> per_item_price_levels;
    /// Money that the amounts are in, only in companies that keep several currencies.
    std::optional<qbd::reference> currency;

    bool operator==(const price_level&) const = default;
};

/// Which price levels to list, and how much of each. Looking up by `ids` or `names` ignores everything else
/// that is asked for, and fails as a whole if a single one is unknown. Query parameters of
/// `price_levels::list`.
struct price_level_list_params {
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
    /// Only price levels that set a price for one of these items, by id.
    std::vector<std::string> item_ids{};
    /// Only those in one of these currencies, by record ids, not by codes such as "EUR".
    std::vector<std::string> currency_ids{};

    bool operator==(const price_level_list_params&) const = default;
};

/// The price of one item at this level: itself, a percentage, or a change of another price. Part of
/// `price_level_create_params`, `price_level_update_params`.
struct price_level_per_item_price_level_params {
    /// Id of the good or service whose price this level changes; required, at most 36 characters.
    std::string item_id{};
    /// Item's own fixed price at this level, decimal text; not together with a percent.
    std::optional<std::string> custom_price{};
    /// Percent by which the item's usual price is changed at this level, such as "15.0".
    std::optional<std::string> custom_price_percent{};
    /// Percent to add to the starting price, such as "20", or "-10" for a discount; together with
    /// `adjust_relative_to`.
    std::optional<std::string> adjust_percentage{};
    /// Price that the percentage starts from, such as cost; not together with a fixed custom price.
    std::optional<open_enum<qbd::adjust_relative_to>> adjust_relative_to{};

    bool operator==(const price_level_per_item_price_level_params&) const = default;
};

/// A price level to be made: prices for some customers, as a percentage off all items or as prices of single
/// ones. Parameters of `price_levels::create`.
struct price_level_create_params {
    /// What people call the record, unique in its list; upper and lower case count as the same; required, at
    /// most 31 characters.
    std::string name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused; default true.
    std::optional<bool> is_active{};
    /// Percent added to every price, "-10" to lower it; cannot be changed after creation.
    std::optional<std::string> fixed_percentage{};
    /// The single items that have a price of their own here, with that price.
    std::vector<qbd::price_level_per_item_price_level_params> per_item_price_levels{};
    /// Id of the currency's record, not its code; only in companies that keep several currencies; at most 36
    /// characters.
    std::optional<std::string> currency_id{};

    bool operator==(const price_level_create_params&) const = default;
};

/// What to change of a price level; what is left unset stays as it is. `revision_number` has to be the one
/// last read; if somebody saved the record since then, the update is refused. Parameters of
/// `price_levels::update`.
struct price_level_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// What people call the record, unique in its list; upper and lower case count as the same; at most 31
    /// characters.
    std::optional<std::string> name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    std::optional<bool> is_active{};
    /// Percent added to every price, "-10" to lower it; cannot be changed after creation.
    std::optional<std::string> fixed_percentage{};
    /// The single items that have a price of their own here, with that price.
    std::vector<qbd::price_level_per_item_price_level_params> per_item_price_levels{};
    /// Id of the currency's record, not its code; only in companies that keep several currencies; at most 36
    /// characters.
    std::optional<std::string> currency_id{};

    bool operator==(const price_level_update_params&) const = default;
};

} // namespace conductor::qbd
