#pragma once

// What recipes know of a record, read from its type.

#include "recipes/record.hpp"

#include <memory>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] inline std::string text_of(std::string text) {
    return text;
}
template <class Optional>
[[nodiscard]] std::string text_of(const Optional& text) {
    return text ? std::string(*text) : std::string();
}

template <class Item>
[[nodiscard]] record record_of(Item item) {
    record made;
    if constexpr (requires { item.id; })
        made.id = item.id;
    else
        made.id = item.transaction_id;
    if constexpr (requires { item.full_name; })
        made.name = text_of(item.full_name);
    else if constexpr (requires { item.name; })
        made.name = text_of(item.name);
    else if constexpr (requires { item.initial; }) // sales representatives go by it
        made.name = text_of(item.initial);
    else if constexpr (requires { item.ref_number; })
        made.name = text_of(item.ref_number);
    else if constexpr (requires { item.source_id; })
        made.name = item.source_id;
    if constexpr (requires { item.revision_number; })
        made.revision = text_of(item.revision_number);
    if constexpr (requires { item.external_id; })
        made.external_id = text_of(item.external_id);
    if constexpr (requires { item.is_active; })
        made.active = item.is_active;
    made.value = std::make_shared<Item>(std::move(item));
    return made;
}

template <class Item>
[[nodiscard]] records one_record(Item item) {
    records made;
    made.push_back(record_of(std::move(item)));
    return made;
}

// The caller's own again.
template <class Item>
[[nodiscard]] Item take_value(record& from) {
    return std::move(*static_cast<Item*>(from.value.get()));
}

} // namespace conductor::recipes
