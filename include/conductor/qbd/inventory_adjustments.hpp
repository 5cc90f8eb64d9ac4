#pragma once

// The types of inventory adjustments. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>
#include <conductor/qbd/types/transaction_void.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Whether a unit with a serial number came into stock or left it. Used by `inventory_adjustments`.
enum class serial_number_action : std::uint16_t { unrecognized, added, removed };

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::serial_number_action> {
    static constexpr std::string_view values[] = {"added", "removed"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// One item's correction, in pieces, in value or both. `qbd_inventory_adjustment_line` in JSON. Part of
/// `inventory_adjustment`.
struct inventory_adjustment_line {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_inventory_adjustment_line".
    std::string object_type;
    /// Good whose stock is corrected.
    std::optional<qbd::reference> item;
    /// Number of one single piece, for stock that is tracked piece by piece.
    std::optional<std::string> serial_number;
    /// Whether that piece came into stock or left it.
    std::optional<open_enum<qbd::serial_number_action>> serial_number_action;
    /// Which batch of production or purchase the units come from.
    std::optional<std::string> lot_number;
    /// Day until which the batch or piece is good; needs the 2023 edition or a later one.
    std::optional<std::chrono::year_month_day> expiration_date;
    /// Bin or shelf inside the warehouse; only with bin tracking.
    std::optional<qbd::reference> inventory_site_location;
    /// By how many units the stock changes; below zero for a loss.
    std::optional<double> quantity_difference;
    /// By how much the worth of the whole stock of the item rises, or falls if negative.
    std::optional<double> value_difference;

    bool operator==(const inventory_adjustment_line&) const = default;
};

/// An inventory adjustment: a correction of how much of an item is in stock, or of what it is worth.
/// `qbd_inventory_adjustment` in JSON. Answer of `inventory_adjustments::list`,
/// `inventory_adjustments::create`, `inventory_adjustments::retrieve`, `inventory_adjustments::update`.
struct inventory_adjustment {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_inventory_adjustment".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Account that takes the gain or loss in stock value.
    qbd::reference account;
    /// Warehouse or shop where the goods are kept; only with stock in several places.
    std::optional<qbd::reference> inventory_site;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::chrono::year_month_day transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// Customer or job that the change in stock is counted to.
    std::optional<qbd::reference> customer;
    /// Label for reports across accounts, such as a department or branch; lines without one take their
    /// transaction's.
    std::optional<qbd::reference> class_;
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// The items whose count, worth, serial or lot number is put right.
    std::vector<qbd::inventory_adjustment_line> lines;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const inventory_adjustment&) const = default;
};

/// Which inventory adjustments to list, and how much of each. Looking up by `ids` or `ref_numbers` ignores
/// everything else that is asked for, and fails as a whole if a single one is unknown. Lines come only if
/// `include_line_items` asks for them. Query parameters of `inventory_adjustments::list`.
struct inventory_adjustment_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// Look-up by exact numbers, case matters; one unknown fails the whole call, all other filters are
    /// ignored; without filters beside it.
    std::vector<std::string> ref_numbers{};
    /// How many records to give at most; there is no next page, so the rest stays unseen; at least 1, cuts
    /// the rest off.
    std::optional<std::int64_t> limit{};
    /// Only records saved at this moment or later; without a zone, the office PC's time; never before 1980.
    std::optional<date_time> updated_after{};
    /// Only records saved at this moment or earlier; without a zone, the office PC's time.
    std::optional<date_time> updated_before{};
    /// Only those dated this day or later, by the office PC's calendar; not the day of entry.
    std::optional<std::chrono::year_month_day> transaction_date_from{};
    /// Only those dated up to this day, itself included; the office PC's calendar, not the day of entry.
    std::optional<std::chrono::year_month_day> transaction_date_to{};
    /// Only those of these customers, by ids; a job has an id of its own.
    std::vector<std::string> customer_ids{};
    /// Only those booked to one of these accounts, by account ids.
    std::vector<std::string> account_ids{};
    /// Only records that concern one of these items, by id.
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
    /// False leaves out the lines of each record, for a smaller and quicker answer; default true.
    std::optional<bool> include_line_items{};

    bool operator==(const inventory_adjustment_list_params&) const = default;
};

/// A new count, or by how many it differs, but not both. For one that is to be made. Part of
/// `inventory_adjustment_line_create_params`.
struct inventory_adjustment_adjust_quantity_create_params {
    /// Units counted in stock, which the books shall show from now on.
    std::optional<double> new_quantity{};
    /// By how many units the stock changes; below zero for a loss.
    std::optional<double> quantity_difference{};
    /// Number of one single piece, for stock that is tracked piece by piece.
    std::optional<std::string> serial_number{};
    /// Which batch of production or purchase the units come from.
    std::optional<std::string> lot_number{};
    /// Day until which the batch or piece is good; needs the 2023 edition or a later one.
    std::optional<std::chrono::year_month_day> expiration_date{};
    /// Id of the bin or shelf inside the warehouse; only with bin tracking; at most 36 characters.
    std::optional<std::string> inventory_site_location_id{};

    bool operator==(const inventory_adjustment_adjust_quantity_create_params&) const = default;
};

/// What the stock is worth, and its count if that changes too. For one that is to be made. Part of
/// `inventory_adjustment_line_create_params`.
struct inventory_adjustment_adjust_value_create_params {
    /// Units counted in stock, which the books shall show from now on.
    std::optional<double> new_quantity{};
    /// By how many units the stock changes; below zero for a loss.
    std::optional<double> quantity_difference{};
    /// Worth of the whole stock from now on, such as "1250.50"; need not be count times cost.
    std::optional<std::string> new_value{};
    /// By how much the worth of the whole stock of the item rises, or falls if negative.
    std::optional<double> value_difference{};

    bool operator==(const inventory_adjustment_adjust_value_create_params&) const = default;
};

/// A unit, by its serial number, to put into stock or take out. For one that is to be made. Part of
/// `inventory_adjustment_line_create_params`.
struct inventory_adjustment_adjust_serial_number_create_params {
    /// Serial number of one unit that comes into stock.
    std::optional<std::string> add_serial_number{};
    /// Serial number of the one piece that leaves the stock.
    std::optional<std::string> remove_serial_number{};
    /// Day until which the batch or piece is good; needs the 2023 edition or a later one.
    std::optional<std::chrono::year_month_day> expiration_date{};
    /// Id of the bin or shelf inside the warehouse; only with bin tracking; at most 36 characters.
    std::optional<std::string> inventory_site_location_id{};

    bool operator==(const inventory_adjustment_adjust_serial_number_create_params&) const = default;
};

/// How many pieces a lot gains or loses. For one that is to be made. Part of
/// `inventory_adjustment_line_create_params`.
struct inventory_adjustment_adjust_lot_number_create_params {
    /// Which batch of production or purchase the units come from.
    std::optional<std::string> lot_number{};
    /// How many units to add to the lot, negative to take away.
    std::optional<double> adjust_count{};
    /// Day until which the batch or piece is good; needs the 2023 edition or a later one.
    std::optional<std::chrono::year_month_day> expiration_date{};
    /// Id of the bin or shelf inside the warehouse; only with bin tracking; at most 36 characters.
    std::optional<std::string> inventory_site_location_id{};

    bool operator==(const inventory_adjustment_adjust_lot_number_create_params&) const = default;
};

/// One item's correction: exactly one of the adjustments by quantity, value, serial number or lot number. For
/// one that is to be made. Part of `inventory_adjustment_create_params`.
struct inventory_adjustment_line_create_params {
    /// Id of the good whose stock is corrected; required, at most 36 characters.
    std::string item_id{};
    /// Changes the count only, by a new total or a difference; choose one kind of adjustment per line.
    std::optional<qbd::inventory_adjustment_adjust_quantity_create_params> adjust_quantity{};
    /// Changes what the whole stock is worth, and its count if wished; choose one kind of adjustment per
    /// line.
    std::optional<qbd::inventory_adjustment_adjust_value_create_params> adjust_value{};
    /// Brings one serial-numbered unit in or out; choose one kind of adjustment per line.
    std::optional<qbd::inventory_adjustment_adjust_serial_number_create_params> adjust_serial_number{};
    /// Changes the stock of one lot; choose one kind of adjustment per line.
    std::optional<qbd::inventory_adjustment_adjust_lot_number_create_params> adjust_lot_number{};

    bool operator==(const inventory_adjustment_line_create_params&) const = default;
};

/// An inventory adjustment to be made: a correction of how much of an item is in stock, or of what it is
/// worth. `external_id` is fixed from then on. Parameters of `inventory_adjustments::create`.
struct inventory_adjustment_create_params {
    /// Id of the account that takes the gain or loss in stock value; required, at most 36 characters.
    std::string account_id{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar; required.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one;
    /// at most 11 characters.
    std::optional<std::string> ref_number{};
    /// Id of the warehouse or shop where the goods are kept; only with stock in several places; at most 36
    /// characters.
    std::optional<std::string> inventory_site_id{};
    /// Id of the customer or job that the change in stock is counted to; at most 36 characters.
    std::optional<std::string> customer_id{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};
    /// The items whose count, worth, serial or lot number is put right.
    std::vector<qbd::inventory_adjustment_line_create_params> lines{};

    bool operator==(const inventory_adjustment_create_params&) const = default;
};

/// One item's correction, in pieces, in value or both. For one that is kept by its id, or added with the id
/// "-1". Part of `inventory_adjustment_update_params`.
struct inventory_adjustment_line_update_params {
    /// Key of the line to keep or change; "-1" adds a new one; required, at most 36 characters.
    std::string id{};
    /// Id of the good whose stock is corrected; at most 36 characters.
    std::optional<std::string> item_id{};
    /// Number of one single piece, for stock that is tracked piece by piece.
    std::optional<std::string> serial_number{};
    /// Which batch of production or purchase the units come from.
    std::optional<std::string> lot_number{};
    /// How many units to add to the lot, negative to take away.
    std::optional<double> adjust_count{};
    /// Day until which the batch or piece is good; needs the 2023 edition or a later one.
    std::optional<std::chrono::year_month_day> expiration_date{};
    /// Id of the bin or shelf inside the warehouse; only with bin tracking; at most 36 characters.
    std::optional<std::string> inventory_site_location_id{};
    /// By how many units the stock changes; below zero for a loss.
    std::optional<double> quantity_difference{};
    /// By how much the worth of the whole stock of the item rises, or falls if negative.
    std::optional<double> value_difference{};

    bool operator==(const inventory_adjustment_line_update_params&) const = default;
};

/// What to change of an inventory adjustment; what is left unset stays as it is. `revision_number` has to be
/// the one last read; if somebody saved the record since then, the update is refused. Lines that are given
/// take the place of all there are, so those left out are deleted; keep one by its id, add one with the id
/// "-1". Parameters of `inventory_adjustments::update`.
struct inventory_adjustment_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Id of the account that takes the gain or loss in stock value; at most 36 characters.
    std::optional<std::string> account_id{};
    /// Id of the warehouse or shop where the goods are kept; only with stock in several places; at most 36
    /// characters.
    std::optional<std::string> inventory_site_id{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one;
    /// at most 11 characters.
    std::optional<std::string> ref_number{};
    /// Id of the customer or job that the change in stock is counted to; at most 36 characters.
    std::optional<std::string> customer_id{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// All rows that shall remain; those left out are deleted, new ones have the id "-1", no array changes
    /// nothing.
    std::vector<qbd::inventory_adjustment_line_update_params> lines{};

    bool operator==(const inventory_adjustment_update_params&) const = default;
};

} // namespace conductor::qbd
