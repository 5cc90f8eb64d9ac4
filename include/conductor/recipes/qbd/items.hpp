#pragma once

// Recipes for items of all kinds. Made by tools/generate from api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/qbd/discount_items.hpp>
#include <conductor/qbd/inventory_assembly_items.hpp>
#include <conductor/qbd/inventory_items.hpp>
#include <conductor/qbd/item_groups.hpp>
#include <conductor/qbd/non_inventory_items.hpp>
#include <conductor/qbd/other_charge_items.hpp>
#include <conductor/qbd/resources/items.hpp>
#include <conductor/qbd/sales_tax_group_items.hpp>
#include <conductor/qbd/sales_tax_items.hpp>
#include <conductor/qbd/service_items.hpp>
#include <conductor/qbd/subtotal_items.hpp>

#include <optional>
#include <string_view>
#include <utility>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What `items::find` looks for: one of these. Refers to the caller's text until the operation's function
/// returns.
struct item_key {
    std::string_view id{};        ///< given by QuickBooks
    std::string_view full_name{}; ///< with those of its parents, as in "Parent:Child", whatever its case
};

/// An item of some kind.
using any_item = std::variant<
    service_item, inventory_item, non_inventory_item, other_charge_item, inventory_assembly_item, item_group,
    discount_item, subtotal_item, sales_tax_item, sales_tax_group_item>;

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::optional<qbd::any_item>> find_item(
    const detail::company& in, const detail::recipe_context& context, const qbd::item_key& key,
    const request_options& options);

} // namespace conductor::recipes

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

template <class Token>
auto items::find(const item_key& key, request_options options, Token&& token) const {
    return detail::async_recipe<std::optional<any_item>>(
        recipes::find_item(*company_, detail::context_of(*company_->client), key, options),
        std::forward<Token>(token));
}

} // namespace conductor::qbd::resources
