#include "json/mend.hpp"

#include "json/text.hpp"

#include <algorithm>
#include <charconv>

namespace conductor::inline CONDUCTOR_ABI::json {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t escape_size = 6; // \uXXXX

// The code unit of the \uXXXX that `text` begins with; 0, which is no surrogate, if it begins otherwise.
unsigned escaped_unit(std::string_view text) noexcept {
    unsigned unit = 0;
    if (text.size() < escape_size || !text.starts_with("\\u"))
        return 0;
    const char* const end = text.data() + escape_size;
    const auto parsed = std::from_chars(text.data() + 2, end, unit, 16);
    return parsed.ptr == end ? unit : 0;
}

bool is_leading(unsigned unit) noexcept {
    return unit >= 0xD800 && unit <= 0xDBFF;
}

bool is_trailing(unsigned unit) noexcept {
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

// How many bytes the escape at the start of `text` has; 0 if it is half of a pair.
std::size_t escape_length(std::string_view text) noexcept {
    const unsigned unit = escaped_unit(text);
    if (is_leading(unit))
        return is_trailing(escaped_unit(text.substr(escape_size))) ? 2 * escape_size : 0;
    return is_trailing(unit) ? 0 : std::min<std::size_t>(2, text.size());
}

} // namespace

std::size_t mended_text::original(std::size_t offset) const noexcept {
    const auto before = std::lower_bound(replaced.begin(), replaced.end(), offset) - replaced.begin();
    const std::size_t grown = static_cast<std::size_t>(before) * (replacement.size() - 1);
    return offset - std::min(offset, grown) + (had_mark ? byte_order_mark.size() : 0);
}

std::optional<mended_text> mend(std::string_view json) {
    mended_text out;
    out.had_mark = json.starts_with(byte_order_mark);
    if (out.had_mark)
        json.remove_prefix(byte_order_mark.size());
    out.text.reserve(json.size());
    while (!json.empty()) {
        const bool is_escape = json.front() == '\\';
        std::size_t length = is_escape ? escape_length(json) : utf8_length(json);
        if (length != 0) {
            out.text += json.substr(0, length);
        } else if (is_escape) {
            out.text += "\\ufffd";
            out.any_replaced = true;
            length = escape_size;
        } else {
            out.replaced.push_back(out.text.size());
            out.text += replacement;
            out.any_replaced = true;
            length = 1;
        }
        json.remove_prefix(length);
    }
    if (!out.had_mark && !out.any_replaced)
        return std::nullopt;
    return out;
}

} // namespace conductor::json
