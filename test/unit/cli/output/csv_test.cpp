// Comma-separated values that every reader of RFC 4180 takes apart again.

#include "cli/output/csv.hpp"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

// As RFC 4180 has it.
std::vector<std::string> cells_of(const std::string& row) {
    std::vector<std::string> made(1);
    bool quoted = false;
    for (std::size_t i = 0; i != row.size(); ++i)
        if (row[i] == '"' && quoted && i + 1 != row.size() && row[i + 1] == '"')
            made.back() += row[++i];
        else if (row[i] == '"')
            quoted = !quoted;
        else if (row[i] == ',' && !quoted)
            made.emplace_back();
        else if (row[i] == '\n' && !quoted && i + 1 == row.size())
            return made;
        else
            made.back() += row[i];
    return {"the row has no end"};
}

} // namespace

BOOST_AUTO_TEST_SUITE(csv)

BOOST_AUTO_TEST_CASE(plain_cells_stand_as_they_are) {
    BOOST_TEST(csv_row({"id", "fullName", "12.50"}) == "id,fullName,12.50\n");
    BOOST_TEST(csv_row({"a b", "", "ü 株"}) == "a b,,ü 株\n");
    BOOST_TEST(csv_row({"", ""}) == ",\n");
}

BOOST_AUTO_TEST_CASE(what_would_break_a_row_is_quoted) {
    BOOST_TEST(csv_row({"a,b"}) == "\"a,b\"\n");
    BOOST_TEST(csv_row({"6\" pipe"}) == "\"6\"\" pipe\"\n");
    BOOST_TEST(csv_row({"two\nlines"}) == "\"two\nlines\"\n");
}

BOOST_AUTO_TEST_CASE(each_row_is_read_again) {
    for (const std::vector<std::string>& cells : std::vector<std::vector<std::string>>{
             {"\"", ","}, {"\"\"", "\r\n", "x"}, {"a\rb", "c"}, {"", "a,\"b\"\n", ""}, {" a ", "'"}})
        BOOST_TEST(cells_of(csv_row(cells)) == cells, boost::test_tools::per_element());
    BOOST_TEST(csv_row({"a\rb"}) == "\"a\rb\"\n"); // some take it for the end of a line
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test
