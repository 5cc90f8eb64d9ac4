#pragma once

// The types of discount items. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/barcode_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A discount item: a line for sales forms that takes a percentage or an amount off what stands above it.
/// `qbd_discount_item` in JSON. Answer of `discount_items::list`, `discount_items::create`,
/// `discount_items::retrieve`, `discount_items::update`.
struct discount_item {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_discount_item".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Its own part of the full name, without parents or colons; the same may stand below another parent.
    std::string name;
    /// Name with those of all parents before it, "Parent:Child"; unique in its list, case ignored.
    std::string full_name;
    /// Scanner code of the item.
    std::optional<std::string> barcode;
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    bool is_active = false;
    /// Label for reports across accounts, such as a department or branch; lines without one take their
    /// transaction's.
    std::optional<qbd::reference> class_;
    /// The record directly above this one, whose full name comes before the colon; none at the top.
    std::optional<qbd::reference> parent;
    /// How deeply it is nested: 0 at the top, 1 below a parent, and so on.
    double sublevel = 0;
    /// Text printed on sales forms that use the discount.
    std::optional<std::string> description;
    /// Whether the item is normally taxed ("Tax", "Non" or own codes); a line may say otherwise.
    std::optional<qbd::reference> sales_tax_code;
    /// Fixed sum taken off, such as "10.00"; shared out over all lines above it, which changes the tax.
    std::optional<std::string> discount_rate;
    /// Percent taken off, as a text such as "10"; touches only the one line above it.
    std::optional<std::string> discount_rate_percent;
    /// Income or expense account that collects the discounts given.
    qbd::reference account;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const discount_item&) const = default;
};

/// Which discount items to list, and how much of each. Looking up by `ids` or `full_names` ignores everything
/// else that is asked for, and fails as a whole if a single one is unknown. A page's cursor is dead ten
/// seconds after its answer. Query parameters of `discount_items::list`.
struct discount_item_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// Look-up by names such as "Parent:Child"; one unknown fails the request, every other filter is ignored;
    /// without filters beside it.
    std::vector<std::string> full_names{};
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
    /// Only records labelled with one of these classes, by ids.
    std::vector<std::string> class_ids{};

    bool operator==(const discount_item_list_params&) const = default;
};

/// A discount item to be made: a line for sales forms that takes a percentage or an amount off what stands
/// above it. `external_id` is fixed from then on. Parameters of `discount_items::create`.
struct discount_item_create_params {
    /// Its own part of the full name, without parents or colons; the same may stand below another parent;
    /// required, at most 31 characters.
    std::string name{};
    /// Scanner code to give to the item, and what to do if it is taken.
    std::optional<qbd::barcode_params> barcode{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused; default true.
    std::optional<bool> is_active{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Id of the record that this one is nested below; records at the top have none; at most 36 characters.
    std::optional<std::string> parent_id{};
    /// Text printed on sales forms that use the discount.
    std::optional<std::string> description{};
    /// Id of the tax code that lines with this item normally get, taxed or not; at most 36 characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Fixed sum taken off, such as "10.00"; shared out over all lines above it, which changes the tax.
    std::optional<std::string> discount_rate{};
    /// Percent taken off, as a text such as "10"; touches only the one line above it.
    std::optional<std::string> discount_rate_percent{};
    /// Id of the income or expense account that collects the discounts given; required, at most 36
    /// characters.
    std::string account_id{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};

    bool operator==(const discount_item_create_params&) const = default;
};

/// What to change of a discount item; what is left unset stays as it is. `revision_number` has to be the one
/// last read; if somebody saved the record since then, the update is refused. Parameters of
/// `discount_items::update`.
struct discount_item_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Its own part of the full name, without parents or colons; the same may stand below another parent; at
    /// most 31 characters.
    std::optional<std::string> name{};
    /// Scanner code to give to the item, and what to do if it is taken.
    std::optional<qbd::barcode_params> barcode{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    std::optional<bool> is_active{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Id of the record that this one is nested below; records at the top have none; at most 36 characters.
    std::optional<std::string> parent_id{};
    /// Text printed on sales forms that use the discount.
    std::optional<std::string> description{};
    /// Id of the tax code that lines with this item normally get, taxed or not; at most 36 characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Fixed sum taken off, such as "10.00"; shared out over all lines above it, which changes the tax.
    std::optional<std::string> discount_rate{};
    /// Percent taken off, as a text such as "10"; touches only the one line above it.
    std::optional<std::string> discount_rate_percent{};
    /// Id of the income or expense account that collects the discounts given; at most 36 characters.
    std::optional<std::string> account_id{};
    /// Moves the item's past transactions to the new account; fails in closed periods; left out, the PC's
    /// user is asked.
    std::optional<bool> update_existing_transactions_account{};

    bool operator==(const discount_item_update_params&) const = default;
};

} // namespace conductor::qbd
