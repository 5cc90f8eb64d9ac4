#pragma once

// The types of sales tax items. Made by tools/generate from api/conductor.yml.

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

/// A sales tax item: a sales tax with its rate, and the agency that gets it. `qbd_sales_tax_item` in JSON.
/// Answer of `sales_tax_items::list`, `sales_tax_items::create`, `sales_tax_items::retrieve`,
/// `sales_tax_items::update`.
struct sales_tax_item {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_sales_tax_item".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// What people call the record, unique in its list; upper and lower case count as the same.
    std::string name;
    /// Scanner code of the item.
    std::optional<std::string> barcode;
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    bool is_active = false;
    /// Label for reports across accounts, such as a department or branch; lines without one take their
    /// transaction's.
    std::optional<qbd::reference> class_;
    /// Text printed beside the tax on sales forms.
    std::optional<std::string> description;
    /// Percent as a decimal text, "7.5" for 7.5 %; unless it is 0, a tax agency must be named.
    std::optional<std::string> tax_rate;
    /// Agency that the tax must be handed over to, kept as a vendor; needed unless the rate is 0.
    std::optional<qbd::reference> tax_vendor;
    /// Line of the official tax form to which the tax collected here is added.
    std::optional<qbd::reference> sales_tax_return_line;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const sales_tax_item&) const = default;
};

/// Which sales tax items to list, and how much of each. Looking up by `ids` or `names` ignores everything
/// else that is asked for, and fails as a whole if a single one is unknown. A page's cursor is dead ten
/// seconds after its answer. Query parameters of `sales_tax_items::list`.
struct sales_tax_item_list_params {
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
    /// Only records labelled with one of these classes, by ids.
    std::vector<std::string> class_ids{};

    bool operator==(const sales_tax_item_list_params&) const = default;
};

/// A sales tax item to be made: a sales tax with its rate, and the agency that gets it. `external_id` is
/// fixed from then on. Parameters of `sales_tax_items::create`.
struct sales_tax_item_create_params {
    /// What people call the record, unique in its list; upper and lower case count as the same; required, at
    /// most 31 characters.
    std::string name{};
    /// Scanner code to give to the item, and what to do if it is taken.
    std::optional<qbd::barcode_params> barcode{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused; default true.
    std::optional<bool> is_active{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Text printed beside the tax on sales forms.
    std::optional<std::string> description{};
    /// Percent as a decimal text, "7.5" for 7.5 %; unless it is 0, a tax agency must be named.
    std::optional<std::string> tax_rate{};
    /// Id of the vendor that stands for the tax agency; needed unless the rate is 0; at most 36 characters.
    std::optional<std::string> tax_vendor_id{};
    /// Id of the official form's line to which the tax collected here is added; at most 36 characters.
    std::optional<std::string> sales_tax_return_line_id{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};

    bool operator==(const sales_tax_item_create_params&) const = default;
};

/// What to change of a sales tax item; what is left unset stays as it is. `revision_number` has to be the one
/// last read; if somebody saved the record since then, the update is refused. Parameters of
/// `sales_tax_items::update`.
struct sales_tax_item_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// What people call the record, unique in its list; upper and lower case count as the same; at most 31
    /// characters.
    std::optional<std::string> name{};
    /// Scanner code to give to the item, and what to do if it is taken.
    std::optional<qbd::barcode_params> barcode{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    std::optional<bool> is_active{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Text printed beside the tax on sales forms.
    std::optional<std::string> description{};
    /// Percent as a decimal text, "7.5" for 7.5 %; unless it is 0, a tax agency must be named.
    std::optional<std::string> tax_rate{};
    /// Id of the vendor that stands for the tax agency; needed unless the rate is 0; at most 36 characters.
    std::optional<std::string> tax_vendor_id{};
    /// Id of the official form's line to which the tax collected here is added; at most 36 characters.
    std::optional<std::string> sales_tax_return_line_id{};

    bool operator==(const sales_tax_item_update_params&) const = default;
};

} // namespace conductor::qbd
