#pragma once

// The types of other charge items. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/barcode_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/sales_and_purchase_details.hpp>
#include <conductor/qbd/types/sales_and_purchase_details_create_params.hpp>
#include <conductor/qbd/types/sales_and_purchase_details_update_params.hpp>
#include <conductor/qbd/types/sales_or_purchase_details.hpp>
#include <conductor/qbd/types/sales_or_purchase_details_create_params.hpp>
#include <conductor/qbd/types/sales_or_purchase_details_update_params.hpp>
#include <conductor/qbd/types/special_item_type.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// An other charge item: a charge for something else than goods or work, such as freight.
/// `qbd_other_charge_item` in JSON. Answer of `other_charge_items::list`, `other_charge_items::create`,
/// `other_charge_items::retrieve`, `other_charge_items::update`.
struct other_charge_item {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_other_charge_item".
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
    /// Whether the item is normally taxed ("Tax", "Non" or own codes); a line may say otherwise.
    std::optional<qbd::reference> sales_tax_code;
    /// Price, text and account of something only bought or only sold; excludes the details for both.
    std::optional<qbd::sales_or_purchase_details> sales_or_purchase_details;
    /// Prices, texts and accounts of something both bought and sold; excludes the details for only one of the
    /// two.
    std::optional<qbd::sales_and_purchase_details> sales_and_purchase_details;
    /// What QuickBooks itself made this item for; absent for ordinary ones.
    std::optional<open_enum<qbd::special_item_type>> special_item_type;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const other_charge_item&) const = default;
};

/// Which other charge items to list, and how much of each. Looking up by `ids` or `full_names` ignores
/// everything else that is asked for, and fails as a whole if a single one is unknown. A page's cursor is
/// dead ten seconds after its answer. Query parameters of `other_charge_items::list`.
struct other_charge_item_list_params {
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

    bool operator==(const other_charge_item_list_params&) const = default;
};

/// An other charge item to be made: a charge for something else than goods or work, such as freight.
/// `external_id` is fixed from then on. Parameters of `other_charge_items::create`.
struct other_charge_item_create_params {
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
    /// Id of the tax code that lines with this item normally get, taxed or not; at most 36 characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Price, text and account of something only bought or only sold; excludes the details for both.
    std::optional<qbd::sales_or_purchase_details_create_params> sales_or_purchase_details{};
    /// Prices, texts and accounts of something both bought and sold; excludes the details for only one of the
    /// two.
    std::optional<qbd::sales_and_purchase_details_create_params> sales_and_purchase_details{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};

    bool operator==(const other_charge_item_create_params&) const = default;
};

/// What to change of an other charge item; what is left unset stays as it is. `revision_number` has to be the
/// one last read; if somebody saved the record since then, the update is refused. Parameters of
/// `other_charge_items::update`.
struct other_charge_item_update_params {
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
    /// Id of the tax code that lines with this item normally get, taxed or not; at most 36 characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Price, text and account of something only bought or only sold; excludes the details for both.
    std::optional<qbd::sales_or_purchase_details_update_params> sales_or_purchase_details{};
    /// Prices, texts and accounts of something both bought and sold; excludes the details for only one of the
    /// two.
    std::optional<qbd::sales_and_purchase_details_update_params> sales_and_purchase_details{};

    bool operator==(const other_charge_item_update_params&) const = default;
};

} // namespace conductor::qbd
