#include "recipes/names.hpp"

#include "values/ascii.hpp"

#include <cstdint>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

// The lower-case letter of the Latin, Greek and Cyrillic alphabets as far as their blocks lay the two cases
// out by a rule. All these letters take two bytes in UTF-8, in either case.
char32_t lower(char32_t c) noexcept {
    const auto in = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    if (in(0xC0, 0xDE) && c != 0xD7)
        return c + 0x20;
    if (in(0x100, 0x12F) || in(0x132, 0x137) || in(0x14A, 0x177))
        return c | 1U;
    if (in(0x139, 0x148) || in(0x179, 0x17E))
        return c + (c & 1U);
    if (c == 0x178)
        return 0xFF;
    if (in(0x391, 0x3A9) && c != 0x3A2)
        return c + 0x20;
    if (in(0x400, 0x40F))
        return c + 0x50;
    if (in(0x410, 0x42F))
        return c + 0x20;
    return c;
}

std::uint8_t byte(char c) noexcept {
    return static_cast<std::uint8_t>(c);
}

// Whether a letter of two bytes begins here.
bool is_pair(std::string_view text, std::size_t at) noexcept {
    return byte(text[at]) >= 0xC2 && byte(text[at]) <= 0xDF && at + 1 < text.size() &&
           (byte(text[at + 1]) & 0xC0U) == 0x80;
}

} // namespace

std::string folded(std::string_view name) {
    std::string made;
    made.reserve(name.size());
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (!is_pair(name, at)) {
            made += ascii::to_lower(name[at]);
            continue;
        }
        const char32_t letter =
            lower(static_cast<char32_t>((byte(name[at]) & 0x1FU) << 6U | (byte(name[at + 1]) & 0x3FU)));
        made += static_cast<char>(0xC0U | letter >> 6U);
        made += static_cast<char>(0x80U | (letter & 0x3FU));
        ++at;
    }
    return made;
}

bool same_name(std::string_view a, std::string_view b) {
    return folded(a) == folded(b);
}

bool same_guid(std::string_view a, std::string_view b) noexcept {
    const auto bare = [](std::string_view guid) {
        return guid.size() > 2 && guid.front() == '{' && guid.back() == '}' ? guid.substr(1, guid.size() - 2)
                                                                            : guid;
    };
    return ascii::equal_ignoring_case(bare(a), bare(b));
}

std::vector<std::string> path_of(std::string_view full_name) {
    std::vector<std::string> made;
    for (;;) {
        const std::size_t colon = full_name.find(':');
        made.emplace_back(full_name.substr(0, colon));
        if (colon == std::string_view::npos)
            return made;
        full_name.remove_prefix(colon + 1);
    }
}

} // namespace conductor::recipes
