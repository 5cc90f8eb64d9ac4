#include "cli/output/terminal.hpp"

#include "cli/profile/environment.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <cwchar>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

bool is_set(const char* name) {
    return !environment(name).empty();
}

struct character {
    char32_t code = 0;
    std::size_t bytes = 1;
};

// The first character of a text that is not empty; what is no UTF-8 counts by its bytes.
character first_of(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t bytes = lead < 0x80          ? 1
                              : (lead >> 5U) == 6  ? 2
                              : (lead >> 4U) == 14 ? 3
                              : (lead >> 3U) == 30 ? 4
                                                   : 1;
    if (bytes == 1 || bytes > text.size())
        return {lead, 1};
    char32_t code = lead & (0x7FU >> bytes);
    for (std::size_t i = 1; i != bytes; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next >> 6U) != 2)
            return {lead, 1};
        code = (code << 6U) | (next & 0x3FU);
    }
    return {code, bytes};
}

// wcwidth goes by the locale, which is "C" in a program that sets none.
int width_in_utf8(char32_t code) {
    static const locale_t utf8 = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", locale_t());
    if (utf8 == locale_t())
        return 1;
    const locale_t before = ::uselocale(utf8);
    const int width = ::wcwidth(static_cast<wchar_t>(code));
    ::uselocale(before);
    return width;
}

std::size_t columns_of_character(char32_t code) {
    if (code < 0x20 || (code >= 0x7F && code < 0xA0))
        return 0;
    if (code < 0x300)
        return 1;
    const int width = width_in_utf8(code);
    return width < 0 ? 1 : static_cast<std::size_t>(width);
}

} // namespace

terminal terminal::of(int descriptor, colour_choice wanted) {
    terminal made;
    made.watched = ::isatty(descriptor) == 1;
    const bool forced =
        wanted == colour_choice::always ||
        (is_set("CLICOLOR_FORCE") && environment("CLICOLOR_FORCE") != "0" && !is_set("NO_COLOR"));
    made.colours = wanted != colour_choice::never &&
                   (forced || (made.watched && !is_set("NO_COLOR") && environment("TERM") != "dumb"));
    return made;
}

std::size_t columns_of(int descriptor) {
    winsize size{};
    if (::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col != 0)
        return size.ws_col;
    return 80;
}

std::size_t help_columns() {
    return std::min<std::size_t>(columns_of(STDOUT_FILENO), 120);
}

std::string styled(const terminal& on, style how, std::string_view text) {
    if (!on.colours)
        return std::string(text);
    const char* code = nullptr;
    switch (how) {
    case style::bold:
        code = "1";
        break;
    case style::dim:
        code = "2";
        break;
    case style::red:
        code = "31";
        break;
    case style::green:
        code = "32";
        break;
    case style::yellow:
        code = "33";
        break;
    }
    return "\033[" + std::string(code) + 'm' + std::string(text) + "\033[0m";
}

std::size_t width_of(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        const auto one = first_of(text);
        width += columns_of_character(one.code);
        text.remove_prefix(one.bytes);
    }
    return width;
}

std::string shortened(std::string_view text, std::size_t columns) {
    if (width_of(text) <= columns)
        return std::string(text);
    std::string made;
    std::size_t width = 0;
    while (!text.empty()) {
        const auto one = first_of(text);
        const auto more = columns_of_character(one.code);
        if (width + more + 1 > columns)
            break;
        width += more;
        made += text.substr(0, one.bytes);
        text.remove_prefix(one.bytes);
    }
    return columns == 0 ? std::string() : made + "…";
}

std::string wrapped(std::string_view text, std::size_t columns) {
    std::string made;
    std::size_t used = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        const auto word = text.substr(0, end);
        const auto width = width_of(word);
        if (used != 0 && used + 1 + width > columns) {
            made += '\n';
            used = 0;
        }
        made.append(used == 0 ? "" : " ").append(word);
        used += width + (used == 0 ? 0 : 1);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return made;
}

std::string one_line(std::string_view text) {
    std::string made;
    while (!text.empty()) {
        const auto one = first_of(text);
        const bool control = one.code < 0x20 || (one.code >= 0x7F && one.code < 0xA0);
        if (control)
            made += ' ';
        else
            made += text.substr(0, one.bytes);
        text.remove_prefix(one.bytes);
    }
    return made;
}

} // namespace conductor::cli
