#pragma once

// What does a property or parameter mean, in words for a person?

#include "catalog/schema.hpp"

#include <span>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::catalog {

// The words for a member of this name in an object of this model. Without a model, those that hold
// wherever nothing else is said; they are those of what stands in a path, too. Empty if there are none.
[[nodiscard]] std::string_view
meaning_of(const schema::object_model* owner, std::string_view member) noexcept;

// The tables, which are generated: by name; and for some types alone, in no order.
struct general_words {
    std::string_view member;
    std::string_view words;
};
struct special_words {
    const schema::type* owner;
    std::string_view member;
    std::string_view words;
};
[[nodiscard]] std::span<const general_words> all_general_words() noexcept;
[[nodiscard]] std::span<const special_words> all_special_words() noexcept;

} // namespace conductor::catalog
