// Tables as they stand on a terminal.

#include "cli/output/table.hpp"
#include "unit/cli/refusal.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <sstream>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

using row = std::vector<cell>;

// With a line break before it, so that it stands in a test as it does on a terminal.
std::string
table_of(const std::vector<std::string>& names, const std::vector<row>& rows, table_options how = {}) {
    std::string made = "\n";
    table shown(names, how, [&made](std::string_view text) { made += text; });
    for (const auto& one : rows)
        shown.add(one);
    shown.flush();
    return made;
}

table_options as_wide_as(std::size_t columns, bool keep_all = false) {
    table_options made;
    made.columns = columns;
    made.keep_all = keep_all;
    return made;
}

std::size_t widest_line(const std::string& text) {
    std::istringstream in(text);
    std::size_t made = 0;
    for (std::string line; std::getline(in, line);)
        made = std::max(made, width_of(line));
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(tables)

BOOST_AUTO_TEST_CASE(names_stand_left_and_amounts_right) {
    BOOST_TEST(
        table_of(
            {"id", "fullName", "balance", "count"},
            {{{"8-1"}, {"Ash"}, {"12.50"}, {"3", true}},
             {{"8-22"}, {"Birch Ltd"}, {"-1200.00"}, {"12", true}}}) == R"(
id    fullName    balance  count
8-1   Ash           12.50      3
8-22  Birch Ltd  -1200.00     12
)");
}

BOOST_AUTO_TEST_CASE(money_is_shown_as_it_came) {
    BOOST_TEST(table_of({"amount"}, {{{"0.10"}}, {{"1000000.00"}}, {{"-0.05"}}, {{""}}, {{"7"}}}) == R"(
    amount
      0.10
1000000.00
     -0.05

         7
)");
}

BOOST_AUTO_TEST_CASE(numbers_that_name_something_stand_left) {
    BOOST_TEST(
        table_of(
            {"refNumber", "postalCode", "account"},
            {{{"1"}, {"8010"}, {"4000"}}, {{"1000"}, {"1"}, {"1"}}}) == R"(
refNumber  postalCode  account
1          8010        4000
1000       1           1
)");
}

BOOST_AUTO_TEST_CASE(letters_of_any_width_stand_below_each_other) {
    BOOST_TEST(
        table_of(
            {"name", "city"}, {{{"株式会社"}, {"東京"}},
                               {{"Mu\u0308ller"}, {"Köln"}},
                               {{"🙂"}, {"x"}},
                               {{"Smith"}, {"York"}}}) == "\n"
                                                          "name      city\n"
                                                          "株式会社  東京\n"
                                                          "Mu\u0308ller    Köln\n"
                                                          "🙂        x\n"
                                                          "Smith     York\n");
}

BOOST_AUTO_TEST_CASE(a_name_cannot_steer_the_terminal) {
    const auto made = table_of(
        {"name", "me\033mo"}, {{{"\033[31mred\033[0m"}, {"two\nlines"}}, {{"\033]0;title\a"}, {"\r\tx"}}});
    BOOST_TEST(made.find_first_of("\033\a\r\t") == made.npos, made);
    BOOST_TEST(std::count(made.begin(), made.end(), '\n') == 1 + 3, made);
    BOOST_TEST(has(made, "two lines"), made);
}

BOOST_AUTO_TEST_CASE(columns_without_a_value_are_left_out) {
    const std::vector<row> rows{{{"1"}, {""}, {"x"}}, {{"2"}, {""}, {""}}};
    BOOST_TEST(table_of({"id", "memo", "email"}, rows) == R"(
id  email
1   x
2
)");
    BOOST_TEST(table_of({"id", "memo", "email"}, rows, as_wide_as(80, true)) == R"(
id  memo  email
1         x
2
)");
}

BOOST_AUTO_TEST_CASE(on_a_narrow_terminal_the_last_columns_go) {
    const std::vector<row> rows{{{"8-1"}, {"Ash and Birch"}, {"12.50"}, {"2026-01-31"}}};
    const std::vector<std::string> names{"id", "fullName", "balance", "updatedAt"};
    BOOST_TEST(table_of(names, rows, as_wide_as(40)) == R"(
id   fullName       balance  updatedAt
8-1  Ash and Birch    12.50  2026-01-31
)");
    BOOST_TEST(table_of(names, rows, as_wide_as(38)) == R"(
id   fullName       balance
8-1  Ash and Birch    12.50
)");
}

BOOST_AUTO_TEST_CASE(what_was_asked_for_is_narrowed_and_stays) {
    const std::vector<row> rows{{{"8-1"}, {"Ash and Birch"}, {"12.50"}}};
    BOOST_TEST(table_of({"id", "fullName", "balance"}, rows, as_wide_as(22, true)) == R"(
id   fullName  balance
8-1  Ash and…    12.50
)");
}

BOOST_AUTO_TEST_CASE(a_long_text_makes_room_for_the_columns_behind_it) {
    const std::string long_name(60, 'x');
    BOOST_TEST(
        table_of({"id", "name", "email"}, {{{"1"}, {long_name}, {"a@example.com"}}}, as_wide_as(54)) ==
        "\n"
        "id  name                                 email\n"
        "1   " +
            std::string(34, 'x') + "…  a@example.com\n");
}

BOOST_AUTO_TEST_CASE(no_line_is_wider_than_the_terminal) {
    const std::vector<row> rows{
        {{"8-1"}, {std::string(50, 'a')}, {"123456789.00"}, {"株式会社株式会社"}, {"x"}},
        {{"8-2"}, {"short"}, {"1.00"}, {"y"}, {std::string(90, 'b')}}};
    const std::vector<std::string> names{"id", "fullName", "balance", "company", "memo"};
    for (std::size_t columns = 30; columns <= 240; ++columns)
        for (const bool keep_all : {false, true})
            BOOST_TEST(widest_line(table_of(names, rows, as_wide_as(columns, keep_all))) <= columns, columns);
}

BOOST_AUTO_TEST_CASE(nothing_is_cut_where_nobody_watches) {
    const std::string long_text(500, 'x');
    BOOST_TEST(has(table_of({"id", "memo", "more"}, {{{"1"}, {long_text}, {"end"}}}), long_text + "  end\n"));
}

BOOST_AUTO_TEST_CASE(a_long_list_is_shown_as_it_comes) {
    std::string made;
    table shown({"name", "id"}, as_wide_as(40), [&made](std::string_view text) { made += text; });
    for (std::size_t i = 1; i != table::rows_looked_at; ++i)
        shown.add({{"abc"}, {"1"}});
    BOOST_TEST(made.empty());
    shown.add({{"abc"}, {"1"}});
    BOOST_TEST(std::count(made.begin(), made.end(), '\n') == 1 + table::rows_looked_at);
    made.clear();
    shown.add({{"abcdefgh"}, {"2"}}); // wider than all that were looked at
    BOOST_TEST(made == "abc…  2\n");
}

BOOST_AUTO_TEST_CASE(later_rows_lose_nothing_where_nobody_watches) {
    std::string made;
    table shown({"name", "id"}, {}, [&made](std::string_view text) { made += text; });
    shown.add({{"abc"}, {"1"}});
    shown.flush();
    made.clear();
    shown.add({{"abcdefgh"}, {"2"}});
    BOOST_TEST(made == "abcdefgh  2\n");
}

BOOST_AUTO_TEST_CASE(an_empty_table_has_its_names_or_nothing) {
    BOOST_TEST(table_of({"id", "name"}, {}) == "\nid  name\n");
    table_options bare;
    bare.header = false;
    BOOST_TEST(table_of({"id", "name"}, {}, bare) == "\n");
}

BOOST_AUTO_TEST_CASE(the_names_can_be_left_out) {
    table_options bare;
    bare.header = false;
    BOOST_TEST(table_of({"quiteLongName", "id"}, {{{"a"}, {"1"}}}, bare) == "\na  1\n");
}

BOOST_AUTO_TEST_CASE(names_are_bold_where_colours_are_wanted) {
    table_options how;
    how.on.colours = true;
    how.indent = 2;
    BOOST_TEST(table_of({"id"}, {{{"1"}}}, how) == "\n\033[1m  id\033[0m\n  1\n");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test
