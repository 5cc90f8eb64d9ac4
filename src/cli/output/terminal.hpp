#pragma once

// What is known of where output goes: whether somebody watches, how wide it is, and whether it may have
// colours.

#include <conductor/version.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli {

enum class colour_choice { automatic, always, never };

struct terminal {
    bool watched = false; // it is a terminal
    bool colours = false;

    // Of the file descriptor, by the conventions of NO_COLOR, CLICOLOR_FORCE and TERM=dumb.
    [[nodiscard]] static terminal of(int descriptor, colour_choice wanted);
};

// How many columns the terminal has now; 80 if that cannot be asked.
[[nodiscard]] std::size_t columns_of(int descriptor);

// In how many columns help is told: those of standard output, and not so many that nobody can read it.
[[nodiscard]] std::size_t help_columns();

enum class style { bold, dim, red, green, yellow };

// The text in a style, if colours are wanted.
[[nodiscard]] std::string styled(const terminal& on, style how, std::string_view text);

// How many columns the text takes; East Asian letters take two. Control characters count as none.
[[nodiscard]] std::size_t width_of(std::string_view text);

// The text in so many columns at the most, with "…" in place of what does not fit.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t columns);

// The text in lines of so many columns, broken at spaces. A word that is longer has a line of its own.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t columns);

// The text in one line that is safe to show: without control characters.
[[nodiscard]] std::string one_line(std::string_view text);

} // namespace conductor::cli
