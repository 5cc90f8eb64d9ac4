#pragma once

// Finds a record in one of several lists of different types.

#include "recipes/make.hpp"

#include <conductor/detail/company.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

// A list that is only looked things up in.
template <class Resource, class Item, class ListParams>
struct item_list_types {
    using resource = Resource;
    using item = Item;
    using list_params = ListParams;
    using create_params = nothing;
    using update_params = nothing;
};

// `Any` is a variant of the items of all `Types`, in their order.
template <class Any, class... Types>
detail::recipe_ptr<std::optional<Any>> make_find_item(
    const detail::company& in, const detail::recipe_context& context, record_key key,
    const request_options& options) {
    std::vector<std::unique_ptr<record_calls>> lists;
    (lists.push_back(
         std::make_unique<typed_calls<Types>>(typename Types::resource(in), given<Types>{}, lists.size())),
     ...);
    using take = Any (*)(record&);
    return std::make_shared<running<find_fsm, std::optional<Any>>>(
        context, options, std::make_unique<find_fsm>(std::move(key), sizeof...(Types)), std::move(lists),
        [](find_fsm& m) -> std::optional<Any> {
            static constexpr take takes[] = {
                [](record& from) -> Any { return take_value<typename Types::item>(from); }...};
            if (m.found.empty())
                return std::nullopt;
            return takes[m.found.front().kind](m.found.front());
        });
}

} // namespace conductor::recipes
