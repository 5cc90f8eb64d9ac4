#include "catalog/words.hpp"

#include <algorithm>

namespace conductor::inline CONDUCTOR_ABI::catalog {

std::string_view meaning_of(const schema::object_model* owner, std::string_view member) noexcept {
    for (const auto& one : all_special_words())
        if (one.member == member && &one.owner->model() == owner)
            return one.words;
    const auto words = all_general_words();
    const auto found = std::lower_bound(
        words.begin(), words.end(), member,
        [](const general_words& one, std::string_view name) { return one.member < name; });
    return found != words.end() && found->member == member ? found->words : std::string_view();
}

} // namespace conductor::catalog
