#pragma once

// The listing of one resource by its last change, with its types.

#include "recipes/changes/one_answer.hpp"
#include "recipes/changes/resources.hpp"
#include "recipes/record_of.hpp"

#include <conductor/item_list.hpp>
#include <conductor/paging.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <exception>
#include <memory>
#include <optional>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

template <class Item>
[[nodiscard]] listed as_listed(Item item) {
    listed made;
    made.updated_at = item.updated_at;
    if constexpr (requires { item.parent->id; }) {
        if (item.parent)
            made.parent = text_of(item.parent->id);
    }
    made.record = record_of(std::move(item));
    return made;
}

// Of a list with pages, or one whose parts cannot be told from outside.
template <class Item>
class item_by_item final : public listing {
public:
    explicit item_by_item(item_stream<Item> items)
        : items_(std::move(items)) {}

    void next(std::shared_ptr<part_waiter> waiter) override {
        items_.next([tell = told_once(std::move(waiter))](
                        std::exception_ptr thrown, std::optional<Item> one) mutable {
            tell(std::move(thrown), [&] {
                listed_part made;
                made.is_last = !one;
                if (one)
                    made.records.push_back(as_listed(*std::move(one)));
                return made;
            });
        });
    }

    [[nodiscard]] std::optional<listed> try_next() override {
        auto one = items_.try_next();
        return one ? std::optional(as_listed(*std::move(one))) : std::nullopt;
    }

private:
    item_stream<Item> items_;
};

template <class Resource, class Item, class Params>
[[nodiscard]] listing_ptr list_changed(const detail::company& of, const listing_options& options) {
    Params params;
    if (options.since)
        params.updated_after = date_time(*options.since);
    if constexpr (requires { params.status; })
        params.status = qbd::status_filter::all;
    if constexpr (requires { params.include_line_items; })
        params.include_line_items = options.line_items;
    if constexpr (requires { params.include_linked_transactions; })
        params.include_linked_transactions = options.linked_transactions;
    if constexpr (requires(Resource r) { r.list_all(std::as_const(params), options.options); }) {
        return std::make_unique<item_by_item<Item>>(
            Resource(of).list_all(std::as_const(params), options.options));
    } else {
        const auto convert = [](item_list<Item> answer) {
            listed_part made;
            for (Item& one : answer.data)
                made.records.push_back(as_listed(std::move(one)));
            return made;
        };
        return std::make_unique<one_answer<Resource, Params, decltype(convert)>>(
            of, std::move(params), options.options, convert);
    }
}

} // namespace conductor::recipes
