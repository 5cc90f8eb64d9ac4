#pragma once

// The types of inventory items. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/barcode_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// An inventory item: goods that are bought, counted in stock and sold. `qbd_inventory_item` in JSON. Answer
/// of `inventory_items::list`, `inventory_items::create`, `inventory_items::retrieve`,
/// `inventory_items::update`.
struct inventory_item {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_inventory_item".
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
    /// Article number, often the one the maker uses; not checked for uniqueness.
    std::optional<std::string> sku;
    /// Units the item can be counted in: a basic one and its multiples.
    std::optional<qbd::reference> unit_of_measure_set;
    /// Whether the item is normally taxed ("Tax", "Non" or own codes); a line may say otherwise.
    std::optional<qbd::reference> sales_tax_code;
    /// Text that invoices and other papers for customers show for the item.
    std::optional<std::string> sales_description;
    /// What customers pay for one unit; a decimal text such as "19.99".
    std::optional<std::string> sales_price;
    /// Ledger account to which selling the item is booked as revenue.
    std::optional<qbd::reference> income_account;
    /// Words put on bills, orders and other forms when the item is bought.
    std::optional<std::string> purchase_description;
    /// What vendors usually charge for one unit, such as "15.75".
    std::optional<std::string> purchase_cost;
    /// Which tax is paid when the item is bought; Canadian and British editions only.
    std::optional<qbd::reference> purchase_tax_code;
    /// Account that takes what the sold goods had cost you.
    std::optional<qbd::reference> cogs_account;
    /// The seller where the item is mostly bought.
    std::optional<qbd::reference> preferred_vendor;
    /// Account that carries the value of the goods in stock.
    std::optional<qbd::reference> asset_account;
    /// Stock of the item at which users are told to buy more.
    std::optional<double> reorder_point;
    /// How many units one wants to have in stock at most.
    std::optional<double> maximum_quantity_on_hand;
    /// How many units are in stock; only an inventory adjustment changes it later.
    std::optional<double> quantity_on_hand;
    /// What one unit in stock cost on the average, decimal text.
    std::optional<std::string> average_cost;
    /// How many units vendors have yet to deliver.
    std::optional<double> quantity_on_purchase_order;
    /// How many units customers have ordered and not yet got.
    std::optional<double> quantity_on_sales_order;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const inventory_item&) const = default;
};

/// Which inventory items to list, and how much of each. Looking up by `ids` or `full_names` ignores
/// everything else that is asked for, and fails as a whole if a single one is unknown. A page's cursor is
/// dead ten seconds after its answer. Query parameters of `inventory_items::list`.
struct inventory_item_list_params {
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

    bool operator==(const inventory_item_list_params&) const = default;
};

/// An inventory item to be made: goods that are bought, counted in stock and sold. `external_id` is fixed
/// from then on. Parameters of `inventory_items::create`.
struct inventory_item_create_params {
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
    /// Article number, often the one the maker uses; not checked for uniqueness.
    std::optional<std::string> sku{};
    /// Id of the set of units that the item can be counted in; at most 36 characters.
    std::optional<std::string> unit_of_measure_set_id{};
    /// Id of the tax code that lines with this item normally get, taxed or not; at most 36 characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Text that invoices and other papers for customers show for the item.
    std::optional<std::string> sales_description{};
    /// What customers pay for one unit; a decimal text such as "19.99".
    std::optional<std::string> sales_price{};
    /// Id of the ledger account to which selling the item is booked as revenue; required, at most 36
    /// characters.
    std::string income_account_id{};
    /// Words put on bills, orders and other forms when the item is bought.
    std::optional<std::string> purchase_description{};
    /// What vendors usually charge for one unit, such as "15.75".
    std::optional<std::string> purchase_cost{};
    /// Id of the tax code for buying the item; Canadian and British editions only; at most 36 characters.
    std::optional<std::string> purchase_tax_code_id{};
    /// Id of the account that takes what the sold goods had cost you; required, at most 36 characters.
    std::string cogs_account_id{};
    /// Id of the seller where the item is mostly bought; at most 36 characters.
    std::optional<std::string> preferred_vendor_id{};
    /// Id of the account that carries the value of the goods in stock; required, at most 36 characters.
    std::string asset_account_id{};
    /// Stock of the item at which users are told to buy more.
    std::optional<double> reorder_point{};
    /// How many units one wants to have in stock at most.
    std::optional<double> maximum_quantity_on_hand{};
    /// How many units to begin with; later only an inventory adjustment changes it.
    std::optional<double> quantity_on_hand{};
    /// Worth of the opening stock, as a decimal text; needs a quantity on hand, and yields to a purchase
    /// cost.
    std::optional<std::string> total_value{};
    /// Day since when the item is counted as stock, if it was of another type before.
    std::optional<std::chrono::year_month_day> inventory_date{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};

    bool operator==(const inventory_item_create_params&) const = default;
};

/// What to change of an inventory item; what is left unset stays as it is. `revision_number` has to be the
/// one last read; if somebody saved the record since then, the update is refused. Parameters of
/// `inventory_items::update`.
struct inventory_item_update_params {
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
    /// Article number, often the one the maker uses; not checked for uniqueness.
    std::optional<std::string> sku{};
    /// Id of the set of units that the item can be counted in; at most 36 characters.
    std::optional<std::string> unit_of_measure_set_id{};
    /// True allows a unit set with another base unit; correct stock and cost yourself afterwards.
    std::optional<bool> force_unit_of_measure_change{};
    /// Id of the tax code that lines with this item normally get, taxed or not; at most 36 characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Text that invoices and other papers for customers show for the item.
    std::optional<std::string> sales_description{};
    /// What customers pay for one unit; a decimal text such as "19.99".
    std::optional<std::string> sales_price{};
    /// Id of the ledger account to which selling the item is booked as revenue; at most 36 characters.
    std::optional<std::string> income_account_id{};
    /// Moves the item's past sales to the new account; fails in closed periods; left out, the PC's user is
    /// asked.
    std::optional<bool> update_existing_transactions_income_account{};
    /// Words put on bills, orders and other forms when the item is bought.
    std::optional<std::string> purchase_description{};
    /// What vendors usually charge for one unit, such as "15.75".
    std::optional<std::string> purchase_cost{};
    /// Id of the tax code for buying the item; Canadian and British editions only; at most 36 characters.
    std::optional<std::string> purchase_tax_code_id{};
    /// Id of the account that takes what the sold goods had cost you; at most 36 characters.
    std::optional<std::string> cogs_account_id{};
    /// Moves the item's past cost of sales to the new account; fails in closed periods; left out, the PC's
    /// user is asked.
    std::optional<bool> update_existing_transactions_cogs_account{};
    /// Id of the seller where the item is mostly bought; at most 36 characters.
    std::optional<std::string> preferred_vendor_id{};
    /// Id of the account that carries the value of the goods in stock; at most 36 characters.
    std::optional<std::string> asset_account_id{};
    /// Stock of the item at which users are told to buy more.
    std::optional<double> reorder_point{};
    /// How many units one wants to have in stock at most.
    std::optional<double> maximum_quantity_on_hand{};

    bool operator==(const inventory_item_update_params&) const = default;
};

} // namespace conductor::qbd
