#include <conductor/trace_context.hpp>

#include <algorithm>
#include <cstddef>
#include <span>

namespace conductor::inline CONDUCTOR_ABI {

namespace {

constexpr std::string_view hex_digits = "0123456789abcdef"; // the standard allows no capitals

bool read_hex(std::string_view text, std::span<std::uint8_t> out) noexcept {
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto high = hex_digits.find(text[2 * i]);
        const auto low = hex_digits.find(text[2 * i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos)
            return false;
        out[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return true;
}

void append_hex(std::string& out, std::span<const std::uint8_t> bytes) {
    for (const std::uint8_t byte : bytes) {
        out += hex_digits[byte >> 4U];
        out += hex_digits[byte & 15U];
    }
}

bool is_zero(std::span<const std::uint8_t> bytes) noexcept {
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

bool is_lower(char c) noexcept {
    return c >= 'a' && c <= 'z';
}

bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

bool is_visible(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

// The rest of a key's part: its first character is told apart by the caller.
bool is_key_text(std::string_view text, std::size_t longest) noexcept {
    return !text.empty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](char c) {
        return is_lower(c) || is_digit(c) || c == '_' || c == '-' || c == '*' || c == '/';
    });
}

bool is_state_key(std::string_view key) noexcept {
    const auto at = key.find('@');
    if (at == std::string_view::npos)
        return is_key_text(key, 256) && is_lower(key.front());
    const std::string_view tenant = key.substr(0, at);
    const std::string_view system = key.substr(at + 1);
    return is_key_text(tenant, 241) && (is_lower(tenant.front()) || is_digit(tenant.front())) &&
           is_key_text(system, 14) && is_lower(system.front());
}

bool is_state_value(std::string_view value) noexcept {
    return !value.empty() && value.size() <= 256 && value.back() != ' ' &&
           std::all_of(value.begin(), value.end(), [](char c) {
               return c >= ' ' && c <= '~' && c != ',' && c != '=';
           });
}

std::string_view trimmed(std::string_view text) noexcept {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

} // namespace

std::optional<trace_context> parse_traceparent(std::string_view text) noexcept {
    constexpr std::size_t length = 55; // 00-{32 digits}-{16 digits}-{2 digits}
    if (text.size() < length || text[2] != '-' || text[35] != '-' || text[52] != '-')
        return std::nullopt;
    std::array<std::uint8_t, 1> version{};
    std::array<std::uint8_t, 1> flags{};
    trace_context read;
    if (!read_hex(text.substr(0, 2), version) || !read_hex(text.substr(3, 32), read.trace_id) ||
        !read_hex(text.substr(36, 16), read.span_id) || !read_hex(text.substr(53, 2), flags))
        return std::nullopt;
    const bool may_be_longer = version[0] != 0;
    if (version[0] == 0xff || is_zero(read.trace_id) || is_zero(read.span_id))
        return std::nullopt;
    if (text.size() > length && (!may_be_longer || text[length] != '-' || !is_visible(text.substr(length))))
        return std::nullopt;
    read.flags = flags[0];
    return read;
}

std::string to_traceparent(const trace_context& context) {
    std::string text = "00-";
    append_hex(text, context.trace_id);
    text += '-';
    append_hex(text, context.span_id);
    text += '-';
    append_hex(text, std::span(&context.flags, 1));
    return text;
}

std::string to_hex(const std::array<std::uint8_t, 16>& trace_id) {
    std::string text;
    append_hex(text, trace_id);
    return text;
}

std::string to_hex(const std::array<std::uint8_t, 8>& span_id) {
    std::string text;
    append_hex(text, span_id);
    return text;
}

bool is_tracestate(std::string_view text) noexcept {
    if (text.size() > 512)
        return false;
    std::array<std::string_view, 32> keys;
    std::size_t count = 0;
    for (bool more = true; more;) {
        const auto comma = text.find(',');
        const std::string_view member = trimmed(text.substr(0, comma));
        more = comma != std::string_view::npos;
        text.remove_prefix(more ? comma + 1 : text.size());
        if (member.empty())
            continue;
        const auto equals = member.find('=');
        if (count == keys.size() || equals == std::string_view::npos)
            return false;
        const std::string_view key = member.substr(0, equals);
        if (!is_state_key(key) || !is_state_value(member.substr(equals + 1)) ||
            std::find(keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(count), key) !=
                keys.begin() + static_cast<std::ptrdiff_t>(count))
            return false;
        keys[count++] = key;
    }
    return count > 0;
}

} // namespace conductor
