#include "net/percent.hpp"

#include "values/ascii.hpp"

#include <algorithm>
#include <iterator>

namespace conductor::inline CONDUCTOR_ABI::net {

namespace {

bool is_unreserved(char c) noexcept {
    return ascii::is_letter(c) || ascii::is_digit(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

// -1 if it is not a hexadecimal digit.
int hex_value(char c) noexcept {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

// How many characters at the beginning of the text stand for one dot.
std::size_t dot_length(std::string_view text) noexcept {
    if (text.starts_with('.'))
        return 1;
    if (text.starts_with("%2e") || text.starts_with("%2E"))
        return 3;
    return 0;
}

} // namespace

void append_percent_encoded(std::string& out, std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (;;) {
        const auto end = std::ranges::find_if_not(text, is_unreserved);
        out.append(text.begin(), end);
        if (end == text.end())
            return;
        const auto byte = static_cast<unsigned char>(*end);
        out += '%';
        out += digits[byte >> 4];
        out += digits[byte & 15];
        text = {std::next(end), text.end()};
    }
}

std::string percent_encode(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    append_percent_encoded(out, text);
    return out;
}

std::optional<std::string> percent_decode(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        if (text.size() - i < 3)
            return std::nullopt;
        const int high = hex_value(text[i + 1]);
        const int low = hex_value(text[i + 2]);
        if (high < 0 || low < 0)
            return std::nullopt;
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return out;
}

bool is_dot_segment(std::string_view text) {
    for (int dots = 0; dots < 2; ++dots) {
        if (text.empty())
            return true;
        const std::size_t length = dot_length(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return text.empty();
}

} // namespace conductor::net
