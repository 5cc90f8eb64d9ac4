#include "http/fields.hpp"

#include "values/ascii.hpp"

#include <algorithm>
#include <array>

namespace conductor::inline CONDUCTOR_ABI::http {

namespace {

bool is_token_character(char c) noexcept {
    return ascii::is_letter(c) || ascii::is_digit(c) ||
           std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

} // namespace

bool is_field_name(std::string_view text) noexcept {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_token_character);
}

bool is_field_value(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return c == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

bool is_bearer_token(std::string_view text) noexcept {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; });
}

bool is_framing_field(std::string_view name) noexcept {
    constexpr std::array<std::string_view, 6> framing{"Connection",        "Content-Length", "Host",
                                                      "Transfer-Encoding", "Upgrade",        "Trailer"};
    return std::any_of(framing.begin(), framing.end(), [&](std::string_view f) {
        return ascii::equal_ignoring_case(f, name);
    });
}

} // namespace conductor::http
