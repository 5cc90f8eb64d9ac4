// CSV by RFC 4180: what belongs to a cell, and on which line a row begins.

#include "unit/cli/apply/rows.hpp"

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

// "2:a|b", for each row.
std::vector<std::string> rows_of(const std::string& text, char delimiter = ',') {
    std::istringstream in(text);
    csv_reader rows(in, "orders.csv", delimiter);
    std::vector<std::string> made;
    row one;
    while (rows.next(one)) {
        made.push_back(std::to_string(one.line) + ':' + one.wrong);
        for (const auto& cell : one.cells)
            made.back() += (&cell == &one.cells.front() ? "" : "|") + cell;
    }
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(csv)

BOOST_AUTO_TEST_CASE(rows_and_their_lines) {
    const std::vector<std::string> expected{"2:1|2", "3:3|4"};
    for (const char* text :
         {"a,b\n1,2\n3,4\n", "a,b\n1,2\n3,4", "a,b\r\n1,2\r\n3,4\r\n",
          "\xEF\xBB\xBF"
          "a,b\n1,2\n3,4\n"})
        BOOST_TEST(rows_of(text) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_is_no_part_of_the_first_name) {
    std::istringstream in("\xEF\xBB\xBForder,b\n");
    const csv_reader rows(in, "orders.csv", ',');
    BOOST_TEST(rows.header().front() == "order");
}

BOOST_AUTO_TEST_CASE(quotes_hold_what_they_hold) {
    const auto rows = rows_of("a,b\n\"x, y\",\"say \"\"no\"\"\"\n\"one\ntwo\r\n\n\",z\n5,6\n");
    const std::vector<std::string> expected{"2:x, y|say \"no\"", "3:one\ntwo\r\n\n|z", "7:5|6"};
    BOOST_TEST(rows == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(spaces_belong_to_cells) {
    BOOST_TEST(rows_of("a,b\n x ,\t\n").front() == "2: x |\t");
}

BOOST_AUTO_TEST_CASE(empty_lines_are_no_rows_and_are_counted) {
    const std::vector<std::string> expected{"3:1|2", "6:3|4"};
    BOOST_TEST(rows_of("a,b\n\n1,2\n\r\n\n3,4\n\n") == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(empty_cells_stay) {
    BOOST_TEST(rows_of("a,b,c\n,,\n").front() == "2:||");
    BOOST_TEST(rows_of("a,b,c\n\"\",1,\"\"\n").front() == "2:|1|");
}

BOOST_AUTO_TEST_CASE(other_delimiters) {
    BOOST_TEST(rows_of("a;b\n1,5;2\n", ';').front() == "2:1,5|2");
}

BOOST_AUTO_TEST_CASE(a_row_of_another_width_is_wrong_by_itself) {
    const auto rows = rows_of("a,b\n1\n1,2\n1,2,3\n");
    BOOST_TEST(rows.at(0).starts_with("2:the row has 1 cells, and the header has 2"));
    BOOST_TEST(rows.at(1) == "3:1|2");
    BOOST_TEST(rows.at(2).starts_with("4:the row has 3 cells, and the header has 2"));
}

BOOST_AUTO_TEST_CASE(what_is_no_utf8_is_wrong_by_itself) {
    const auto rows = rows_of("a,b\ncaf\xE9,2\n1,2\n");
    BOOST_TEST(rows.at(0).starts_with("2:the row is not in UTF-8"));
    BOOST_TEST(rows.at(1) == "3:1|2");
}

BOOST_AUTO_TEST_CASE(quotes_in_the_wrong_place_end_it) {
    BOOST_TEST(refusal_of([] { rows_of("a,b\n1,2\nx\"y,2\n"); }).starts_with("orders.csv:3: a quote stands"));
    BOOST_TEST(refusal_of([] { rows_of("a,b\n\"x\"y,2\n"); }).starts_with("orders.csv:2: a quote stands"));
    BOOST_TEST(
        refusal_of([] { rows_of("a,b\n1,2\n\"x,2\n3,4\n"); }).starts_with("orders.csv:3: a quote is opened"));
}

BOOST_AUTO_TEST_CASE(an_empty_file_has_no_header) {
    BOOST_TEST(refusal_of([] { rows_of(""); }).starts_with("orders.csv is empty"));
    BOOST_TEST(rows_of("a,b\n").empty());
}

BOOST_AUTO_TEST_CASE(cells_are_chosen_by_their_columns) {
    std::istringstream in("a,b,c\n1,2,3\n");
    csv_reader rows(in, "orders.csv", ',');
    rows.choose({2, 0});
    row one;
    BOOST_TEST_REQUIRE(rows.next(one));
    const std::vector<std::string> expected{"3", "1"};
    BOOST_TEST(one.cells == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test
