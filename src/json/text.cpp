#include "json/text.hpp"

#include <array>
#include <charconv>
#include <limits>

namespace conductor::inline CONDUCTOR_ABI::json {
namespace {

// value * 10 + digit; false if that does not fit.
bool push_digit(std::uint64_t& value, unsigned digit) noexcept {
    constexpr auto max = std::numeric_limits<std::uint64_t>::max();
    if (value > max / 10 || value * 10 > max - digit)
        return false;
    value = value * 10 + digit;
    return true;
}

enum class byte_class : std::uint8_t { plain, escaped, multibyte };

constexpr std::array<byte_class, 256> classify_bytes() {
    std::array<byte_class, 256> classes{};
    for (std::size_t i = 0; i < classes.size(); ++i) {
        classes[i] = i >= 0x80                           ? byte_class::multibyte
                     : i < 0x20 || i == '"' || i == '\\' ? byte_class::escaped
                                                         : byte_class::plain;
    }
    return classes;
}

constexpr std::array<byte_class, 256> byte_classes = classify_bytes();

void append_escaped(std::string& out, char c) {
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\b':
        out += "\\b";
        return;
    case '\f':
        out += "\\f";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        out += "\\u00";
        out += "0123456789abcdef"[(c >> 4) & 0xf];
        out += "0123456789abcdef"[c & 0xf];
    }
}

// How many bytes the well-formed multi-byte sequence at the start of `text` has; 0 if there is none.
// The ranges are those of table 3-7 of the Unicode standard.
std::size_t utf8_sequence(std::string_view text) noexcept {
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto within = [&](std::size_t i, unsigned low, unsigned high) {
        return i < text.size() && byte(i) >= low && byte(i) <= high;
    };
    const unsigned lead = byte(0);
    if (lead >= 0xC2 && lead <= 0xDF)
        return within(1, 0x80, 0xBF) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;  // not overlong
        const unsigned high = lead == 0xED ? 0x9F : 0xBF; // not a surrogate
        return within(1, low, high) && within(2, 0x80, 0xBF) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80;  // not overlong
        const unsigned high = lead == 0xF4 ? 0x8F : 0xBF; // at most U+10FFFF
        return within(1, low, high) && within(2, 0x80, 0xBF) && within(3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

} // namespace

std::optional<std::int64_t> exact_int64(std::string_view number) noexcept {
    const bool negative = number.starts_with('-');
    if (negative)
        number.remove_prefix(1);

    // The number is significand * 10^exponent, with no zero at the significand's end.
    std::uint64_t significand = 0;
    std::int64_t exponent = 0;
    std::int64_t zeros = 0; // read, and not yet known to be inside the significand
    bool in_fraction = false;
    std::size_t i = 0;
    for (; i < number.size() && number[i] != 'e' && number[i] != 'E'; ++i) {
        if (number[i] == '.') {
            in_fraction = true;
            continue;
        }
        exponent -= in_fraction ? 1 : 0;
        if (number[i] == '0') {
            ++zeros;
            continue;
        }
        for (; zeros > 0 && significand != 0; --zeros)
            if (!push_digit(significand, 0))
                return std::nullopt;
        zeros = 0;
        if (!push_digit(significand, static_cast<unsigned>(number[i] - '0')))
            return std::nullopt;
    }
    if (significand == 0)
        return 0;
    exponent += zeros;
    if (i < number.size()) {
        ++i;
        if (i < number.size() && number[i] == '+')
            ++i;
        std::int32_t written = 0;
        const auto parsed = std::from_chars(number.data() + i, number.data() + number.size(), written);
        if (parsed.ec != std::errc{})
            return std::nullopt;
        exponent += written;
    }

    if (exponent < 0)
        return std::nullopt;
    for (; exponent > 0; --exponent)
        if (!push_digit(significand, 0))
            return std::nullopt;
    constexpr auto max = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (significand > max + (negative ? 1 : 0))
        return std::nullopt;
    return static_cast<std::int64_t>(negative ? 0 - significand : significand);
}

std::size_t utf8_length(std::string_view text) noexcept {
    return static_cast<unsigned char>(text.front()) < 0x80 ? 1 : utf8_sequence(text);
}

bool is_utf8(std::string_view text) noexcept {
    while (!text.empty()) {
        const std::size_t length = utf8_length(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

bool append_quoted(std::string& out, std::string_view text) {
    out += '"';
    std::size_t run = 0; // start of the bytes that are copied as they are
    std::size_t i = 0;
    while (i < text.size()) {
        switch (byte_classes[static_cast<unsigned char>(text[i])]) {
        case byte_class::plain:
            ++i;
            break;
        case byte_class::escaped:
            out.append(text, run, i - run);
            append_escaped(out, text[i]);
            run = ++i;
            break;
        case byte_class::multibyte:
            const std::size_t length = utf8_sequence(text.substr(i));
            if (length == 0)
                return false;
            i += length;
            break;
        }
    }
    out.append(text, run, i - run);
    out += '"';
    return true;
}

void append_step(std::string& pointer, std::string_view name) {
    pointer += '/';
    for (const char c : name) {
        switch (c) {
        case '~':
            pointer += "~0";
            break;
        case '/':
            pointer += "~1";
            break;
        default:
            pointer += c;
        }
    }
}

void append_step(std::string& pointer, std::size_t index) {
    pointer += '/';
    std::array<char, std::numeric_limits<std::size_t>::digits10 + 1> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), index);
    pointer.append(digits.data(), written.ptr);
}

} // namespace conductor::json
