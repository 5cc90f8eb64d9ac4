#pragma once

// The types of build assemblies. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Whether builds are wanted that wait for parts, or those that are done. Used by `build_assemblies`.
enum class pending_status_filter : std::uint16_t {
    unrecognized,
    all,
    not_pending, ///< built, and counted in stock
    pending,     ///< not built yet, mostly because parts are short
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::pending_status_filter> {
    static constexpr std::string_view values[] = {"all", "not_pending", "pending"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A part that went into the goods, with how many are needed and how many there are. Part of
/// `build_assembly`.
struct component_item_line {
    /// Part that the build uses up.
    std::optional<qbd::reference> item;
    /// Warehouse or shop where the goods are kept; only with stock in several places.
    std::optional<qbd::reference> inventory_site;
    /// Bin or shelf inside the warehouse; only with bin tracking.
    std::optional<qbd::reference> inventory_site_location;
    /// Number of one single piece, for stock that is tracked piece by piece.
    std::optional<std::string> serial_number;
    /// Which batch of production or purchase the units come from.
    std::optional<std::string> lot_number;
    /// Day until which the batch or piece is good; needs the 2023 edition or a later one.
    std::optional<std::chrono::year_month_day> expiration_date;
    /// What the used part is.
    std::optional<std::string> description;
    /// How many units of the part are in stock.
    std::optional<double> quantity_on_hand;
    /// How many of this part go into the build.
    std::optional<double> quantity_needed;

    bool operator==(const component_item_line&) const = default;
};

/// A build assembly: the assembling of finished goods, which takes the parts out of stock and brings the
/// product in. `qbd_build_assembly` in JSON. Answer of `build_assemblies::list`, `build_assemblies::create`,
/// `build_assemblies::retrieve`, `build_assemblies::update`.
struct build_assembly {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_build_assembly".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Product put together from parts that is being built.
    qbd::reference inventory_assembly_item;
    /// Warehouse or shop where the goods are kept; only with stock in several places.
    std::optional<qbd::reference> inventory_site;
    /// Bin or shelf inside the warehouse; only with bin tracking.
    std::optional<qbd::reference> inventory_site_location;
    /// Number of one single piece, for stock that is tracked piece by piece.
    std::optional<std::string> serial_number;
    /// Which batch of production or purchase the units come from.
    std::optional<std::string> lot_number;
    /// Day until which the batch or piece is good; needs the 2023 edition or a later one.
    std::optional<std::chrono::year_month_day> expiration_date;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::chrono::year_month_day transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo;
    /// True while the build waits, mostly for missing parts.
    std::optional<bool> is_pending;
    /// How many finished units to make; refused if parts run short, unless `mark_pending_if_required` is set.
    double quantity_to_build = 0;
    /// How many could be made from the parts now in stock.
    double quantity_can_build = 0;
    /// How many finished units are in stock.
    double quantity_on_hand = 0;
    /// How many units customers have ordered and not yet got.
    double quantity_on_sales_order = 0;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// The parts that the build uses up, with what is needed and in stock.
    std::vector<qbd::component_item_line> lines;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const build_assembly&) const = default;
};

/// Which build assemblies to list, and how much of each. Looking up by `ids` or `ref_numbers` ignores
/// everything else that is asked for, and fails as a whole if a single one is unknown. A page's cursor is
/// dead ten seconds after its answer. Query parameters of `build_assemblies::list`.
struct build_assembly_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// Look-up by exact numbers, case matters; one unknown fails the whole call, all other filters are
    /// ignored; without filters beside it.
    std::vector<std::string> ref_numbers{};
    /// How many records one page holds; the next page comes with the cursor; 1 to 150, default 150.
    std::optional<std::int64_t> limit{};
    /// `next_cursor` of the page before; none for the first page, and dead ten seconds after that page's
    /// answer.
    std::optional<std::string> cursor{};
    /// Only records saved at this moment or later; without a zone, the office PC's time; never before 1980.
    std::optional<date_time> updated_after{};
    /// Only records saved at this moment or earlier; without a zone, the office PC's time.
    std::optional<date_time> updated_before{};
    /// Only those dated this day or later, by the office PC's calendar; not the day of entry.
    std::optional<std::chrono::year_month_day> transaction_date_from{};
    /// Only those dated up to this day, itself included; the office PC's calendar, not the day of entry.
    std::optional<std::chrono::year_month_day> transaction_date_to{};
    /// Only builds in which one of these items occurs, by id.
    std::vector<std::string> item_ids{};
    /// Keeps transactions with this text anywhere in their number; excludes the filters for its start and
    /// end.
    std::optional<std::string> ref_number_contains{};
    /// Keeps transactions whose number begins with this text; excludes the filters for its end and inside.
    std::optional<std::string> ref_number_starts_with{};
    /// Keeps transactions whose number closes with this text; excludes the filters for its start and inside.
    std::optional<std::string> ref_number_ends_with{};
    /// Lowest number to give, itself included; digits alone compare as numbers, anything else as text.
    std::optional<std::string> ref_number_from{};
    /// Highest number to give, itself included; digits alone compare as numbers, anything else as text.
    std::optional<std::string> ref_number_to{};
    /// Whether to give builds that still wait for parts, done ones, or both; default all.
    std::optional<open_enum<qbd::pending_status_filter>> pending_status{};
    /// False leaves out the parts that each build used up; default true.
    std::optional<bool> include_component_line_items{};

    bool operator==(const build_assembly_list_params&) const = default;
};

/// A build assembly to be made: the assembling of finished goods, which takes the parts out of stock and
/// brings the product in. `external_id` is fixed from then on. Parameters of `build_assemblies::create`.
struct build_assembly_create_params {
    /// Id of the product put together from parts that is to be built; required, at most 36 characters.
    std::string inventory_assembly_item_id{};
    /// Id of the warehouse or shop where the goods are kept; only with stock in several places; at most 36
    /// characters.
    std::optional<std::string> inventory_site_id{};
    /// Id of the bin or shelf inside the warehouse; only with bin tracking; at most 36 characters.
    std::optional<std::string> inventory_site_location_id{};
    /// Number of one single piece, for stock that is tracked piece by piece.
    std::optional<std::string> serial_number{};
    /// Which batch of production or purchase the units come from.
    std::optional<std::string> lot_number{};
    /// Day until which the batch or piece is good; needs the 2023 edition or a later one.
    std::optional<std::chrono::year_month_day> expiration_date{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar; required.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one;
    /// at most 11 characters.
    std::optional<std::string> ref_number{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// How many finished units to make; refused if parts run short, unless `mark_pending_if_required` is set;
    /// required.
    std::optional<double> quantity_to_build{};
    /// Whether to save the build as waiting, rather than fail, while parts are missing.
    std::optional<bool> mark_pending_if_required{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};

    bool operator==(const build_assembly_create_params&) const = default;
};

/// What to change of a build assembly; what is left unset stays as it is. `revision_number` has to be the one
/// last read; if somebody saved the record since then, the update is refused. Parameters of
/// `build_assemblies::update`.
struct build_assembly_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Id of the warehouse or shop where the goods are kept; only with stock in several places; at most 36
    /// characters.
    std::optional<std::string> inventory_site_id{};
    /// Id of the bin or shelf inside the warehouse; only with bin tracking; at most 36 characters.
    std::optional<std::string> inventory_site_location_id{};
    /// Number of one single piece, for stock that is tracked piece by piece.
    std::optional<std::string> serial_number{};
    /// Which batch of production or purchase the units come from.
    std::optional<std::string> lot_number{};
    /// Day until which the batch or piece is good; needs the 2023 edition or a later one.
    std::optional<std::chrono::year_month_day> expiration_date{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one;
    /// at most 11 characters.
    std::optional<std::string> ref_number{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// How many finished units to make; refused if parts run short, unless `mark_pending_if_required` is set.
    std::optional<double> quantity_to_build{};
    /// Whether to save the build as waiting, rather than fail, while parts are missing.
    std::optional<bool> mark_pending_if_required{};
    /// Whether to carry out a waiting build now; fails while parts are missing.
    std::optional<bool> remove_pending{};

    bool operator==(const build_assembly_update_params&) const = default;
};

} // namespace conductor::qbd
