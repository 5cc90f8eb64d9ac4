#include "recipes/compare.hpp"

#include "values/ascii.hpp"

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

// A decimal number without zeros that mean nothing; any other text as it is.
std::string_view shortest(std::string_view text) noexcept {
    const bool is_number = !text.empty() && std::ranges::count(text, '.') <= 1 &&
                           std::ranges::all_of(text.substr(text.front() == '-' ? 1 : 0), [](char c) {
                               return ascii::is_digit(c) || c == '.';
                           });
    if (is_number && text.find('.') != std::string_view::npos) {
        text = text.substr(0, text.find_last_not_of('0') + 1);
        if (text.ends_with('.'))
            text.remove_suffix(1);
    }
    return text;
}

} // namespace

bool same_text(std::string_view wanted, std::string_view now) noexcept {
    return wanted == now || shortest(wanted) == shortest(now);
}

} // namespace conductor::recipes
