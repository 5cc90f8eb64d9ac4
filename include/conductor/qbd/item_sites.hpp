#pragma once

// The types of item sites. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/item_type_filter.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// An item site: how much of an item is at one warehouse or store. `qbd_item_site` in JSON. Answer of
/// `item_sites::list`, `item_sites::retrieve`.
struct item_site {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_item_site".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Product put together from parts whose stock this is; empty for plain goods.
    std::optional<qbd::reference> inventory_assembly_item;
    /// Plain goods whose stock this is; empty for products put together from parts.
    std::optional<qbd::reference> inventory_item;
    /// Warehouse or shop where the goods are kept; only with stock in several places.
    std::optional<qbd::reference> inventory_site;
    /// Bin or shelf inside the warehouse; only with bin tracking.
    std::optional<qbd::reference> inventory_site_location;
    /// Stock at this place at which users are told to buy more.
    std::optional<double> reorder_level;
    /// How many units lie at this place.
    std::optional<double> quantity_on_hand;
    /// How many units vendors have yet to deliver to this place.
    std::optional<double> quantity_on_purchase_orders;
    /// How many units customers have ordered from this place and not yet got.
    std::optional<double> quantity_on_sales_orders;
    /// How many units waiting builds will add here.
    std::optional<double> quantity_to_be_built_by_pending_build_transactions;
    /// How many units here will go into builds that are still waiting.
    std::optional<double> quantity_required_by_pending_build_transactions;
    /// How many units wait to be moved between warehouses.
    std::optional<double> quantity_on_pending_transfers;
    /// Stock at this site below which more should be assembled, counting what is on order.
    std::optional<double> assembly_build_point;

    bool operator==(const item_site&) const = default;
};

/// Which item sites to list, and how much of each. Looking up by `ids` ignores everything else that is asked
/// for, and fails as a whole if a single one is unknown. A page's cursor is dead ten seconds after its
/// answer. Query parameters of `item_sites::list`.
struct item_site_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// Only stock of this kind of item; cannot be combined with filters by item or site.
    std::optional<open_enum<qbd::item_type_filter>> item_type{};
    /// Only stock of these goods, by id; cannot be combined with a filter by item type.
    std::vector<std::string> item_ids{};
    /// Only stock at these warehouses or stores, by their ids; cannot be combined with a filter by item type.
    std::vector<std::string> site_ids{};
    /// How many records one page holds; the next page comes with the cursor; 1 to 150, default 150.
    std::optional<std::int64_t> limit{};
    /// `next_cursor` of the page before; none for the first page, and dead ten seconds after that page's
    /// answer.
    std::optional<std::string> cursor{};
    /// Which records come, those in use or the hidden (inactive) ones; without it only those in use; default
    /// active.
    std::optional<open_enum<qbd::status_filter>> status{};

    bool operator==(const item_site_list_params&) const = default;
};

} // namespace conductor::qbd
