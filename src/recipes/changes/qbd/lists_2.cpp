// Made by tools/generate from api/conductor.yml.

#include "recipes/changes/typed_listing.hpp"

#include <conductor/qbd/estimates.hpp>
#include <conductor/qbd/inventory_adjustments.hpp>
#include <conductor/qbd/inventory_assembly_items.hpp>
#include <conductor/qbd/inventory_items.hpp>
#include <conductor/qbd/inventory_sites.hpp>
#include <conductor/qbd/invoices.hpp>
#include <conductor/qbd/item_groups.hpp>
#include <conductor/qbd/item_receipts.hpp>
#include <conductor/qbd/journal_entries.hpp>
#include <conductor/qbd/resources/estimates.hpp>
#include <conductor/qbd/resources/inventory_adjustments.hpp>
#include <conductor/qbd/resources/inventory_assembly_items.hpp>
#include <conductor/qbd/resources/inventory_items.hpp>
#include <conductor/qbd/resources/inventory_sites.hpp>
#include <conductor/qbd/resources/invoices.hpp>
#include <conductor/qbd/resources/item_groups.hpp>
#include <conductor/qbd/resources/item_receipts.hpp>
#include <conductor/qbd/resources/journal_entries.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

listing_ptr list_estimates(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::estimates, qbd::estimate, qbd::estimate_list_params>(of, options);
}

listing_ptr list_inventory_adjustments(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::inventory_adjustments, qbd::inventory_adjustment,
        qbd::inventory_adjustment_list_params>(of, options);
}

listing_ptr list_inventory_assembly_items(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::inventory_assembly_items, qbd::inventory_assembly_item,
        qbd::inventory_assembly_item_list_params>(of, options);
}

listing_ptr list_inventory_items(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::inventory_items, qbd::inventory_item, qbd::inventory_item_list_params>(of, options);
}

listing_ptr list_inventory_sites(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::inventory_sites, qbd::inventory_site, qbd::inventory_site_list_params>(of, options);
}

listing_ptr list_invoices(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::invoices, qbd::invoice, qbd::invoice_list_params>(of, options);
}

listing_ptr list_item_groups(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::item_groups, qbd::item_group, qbd::item_group_list_params>(
        of, options);
}

listing_ptr list_item_receipts(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::item_receipts, qbd::item_receipt, qbd::item_receipt_list_params>(
        of, options);
}

listing_ptr list_journal_entries(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::journal_entries, qbd::journal_entry, qbd::journal_entry_list_params>(
        of, options);
}

} // namespace conductor::recipes
