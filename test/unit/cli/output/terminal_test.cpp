// Where output goes: whether it may have colours, how many columns a text takes, and what is never sent
// there.

#include "cli/output/terminal.hpp"
#include "unit/cli/output/pseudo_terminal.hpp"
#include "unit/cli/variable.hpp"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

// The environment of somebody at a terminal, but for what is said.
struct surroundings {
    std::optional<std::string> no_color{};
    std::optional<std::string> forced{};
    std::string term = "xterm-256color";
};

bool has_colours(int descriptor, const surroundings& in, colour_choice wanted = colour_choice::automatic) {
    const variable no_color("NO_COLOR", in.no_color);
    const variable forced("CLICOLOR_FORCE", in.forced);
    const variable term("TERM", in.term);
    return terminal::of(descriptor, wanted).colours;
}

} // namespace

BOOST_AUTO_TEST_SUITE(terminals)

BOOST_AUTO_TEST_CASE(who_watches_sees_colours_and_a_file_does_not) {
    const pseudo_terminal watched;
    const variable no_color("NO_COLOR", std::nullopt);
    BOOST_TEST(terminal::of(watched.descriptor(), colour_choice::automatic).watched);
    BOOST_TEST(has_colours(watched.descriptor(), {}));
    const unwatched file;
    BOOST_TEST(!terminal::of(file.descriptor(), colour_choice::always).watched);
    BOOST_TEST(!has_colours(file.descriptor(), {}));
}

BOOST_AUTO_TEST_CASE(no_color_takes_the_colours_away) {
    const pseudo_terminal watched;
    BOOST_TEST(!has_colours(watched.descriptor(), {.no_color = "1"}));
    BOOST_TEST(!has_colours(watched.descriptor(), {.no_color = "0"})); // whatever it says
    BOOST_TEST(has_colours(watched.descriptor(), {.no_color = ""}));   // as no-color.org has it
    BOOST_TEST(!has_colours(watched.descriptor(), {.no_color = "1", .forced = "1"}));
}

BOOST_AUTO_TEST_CASE(colours_can_be_forced_into_a_file) {
    const unwatched file;
    BOOST_TEST(has_colours(file.descriptor(), {.forced = "1"}));
    BOOST_TEST(!has_colours(file.descriptor(), {.forced = ""}));
    BOOST_TEST(!has_colours(file.descriptor(), {.forced = "0"})); // as bixense.com/clicolors has it
}

BOOST_AUTO_TEST_CASE(a_dumb_terminal_has_no_colours) {
    const pseudo_terminal watched;
    BOOST_TEST(!has_colours(watched.descriptor(), {.term = "dumb"}));
}

BOOST_AUTO_TEST_CASE(what_is_chosen_counts_more_than_the_environment) {
    const pseudo_terminal watched;
    const unwatched file;
    BOOST_TEST(has_colours(file.descriptor(), {.no_color = "1", .term = "dumb"}, colour_choice::always));
    BOOST_TEST(!has_colours(watched.descriptor(), {.forced = "1"}, colour_choice::never));
}

BOOST_AUTO_TEST_CASE(columns_are_those_of_the_terminal_now) {
    const pseudo_terminal watched;
    watched.resize(132);
    BOOST_TEST(columns_of(watched.descriptor()) == 132);
    watched.resize(41);
    BOOST_TEST(columns_of(watched.descriptor()) == 41);
    watched.resize(0); // as some have that are not a person's
    BOOST_TEST(columns_of(watched.descriptor()) == 80);
    BOOST_TEST(columns_of(unwatched().descriptor()) == 80);
}

BOOST_AUTO_TEST_CASE(styles_are_there_only_with_colours) {
    terminal on;
    for (const auto how : {style::bold, style::dim, style::red, style::green, style::yellow})
        BOOST_TEST(styled(on, how, "text") == "text");
    on.colours = true;
    for (const auto how : {style::bold, style::dim, style::red, style::green, style::yellow}) {
        const auto made = styled(on, how, "text");
        BOOST_TEST(made.starts_with("\033["));
        BOOST_TEST(made.ends_with("mtext\033[0m"));
    }
    BOOST_TEST(styled(on, style::red, "x") != styled(on, style::green, "x"));
}

BOOST_AUTO_TEST_CASE(a_text_takes_as_many_columns_as_a_terminal_gives_it) {
    BOOST_TEST(width_of("") == 0);
    BOOST_TEST(width_of("abc") == 3);
    BOOST_TEST(width_of("Köln") == 4);
    BOOST_TEST(width_of("Ko\u0308ln") == 4); // the same in two characters
    BOOST_TEST(width_of("株式会社") == 8);
    BOOST_TEST(width_of("한국") == 4);
    BOOST_TEST(width_of("…") == 1);
    BOOST_TEST(width_of("Ωмега") == 5);
    BOOST_TEST(width_of("🙂") == 2);
    BOOST_TEST(width_of("\a\b\r\x7f") == 0);
}

BOOST_AUTO_TEST_CASE(a_text_is_shortened_between_its_letters) {
    BOOST_TEST(shortened("abcdef", 6) == "abcdef");
    BOOST_TEST(shortened("abcdef", 5) == "abcd…");
    BOOST_TEST(shortened("abcdef", 1) == "…");
    BOOST_TEST(shortened("abcdef", 0) == "");
    BOOST_TEST(shortened("Größe", 4) == "Grö…");
    BOOST_TEST(shortened("株式会社", 6) == "株式…"); // half a letter cannot be shown
    BOOST_TEST(shortened("株式会社", 8) == "株式会社");
    BOOST_TEST(shortened("", 0) == "");
    for (std::size_t columns = 0; columns != 12; ++columns)
        BOOST_TEST(width_of(shortened("a株bo\u0308c式d会社", columns)) <= columns, columns);
}

BOOST_AUTO_TEST_CASE(no_control_character_is_left_in_a_line) {
    BOOST_TEST(one_line("plain, ü 株 🙂") == "plain, ü 株 🙂");
    for (const std::string_view text :
         {"\033[31mred", "\033]0;title\a", "a\nb", "a\rb", "a\tb", "a\bb", "a\x7f",
          "\xC2\x9B"
          "31m", // the same in one character
          "\x9B" // and in one byte
          "31m",
          "\xE2\033[31m", "\xF0\033[31m", "\xC0\x9B[31m", // and hidden in broken ones
          "\xE2\x82", "\xE2\x82\n"}) {
        const auto made = one_line(text);
        BOOST_TEST(made.find_first_of("\033\n\r\t\b\a\x7f") == made.npos, text);
        BOOST_TEST(made.find("\xC2\x9B") == made.npos, text);
        BOOST_TEST(!made.starts_with("\x9B"), text);
        BOOST_TEST(made.find("\xC0") == made.npos, text);
    }
    BOOST_TEST(one_line("a\nb") == "a b");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test
