#include "cli/mcp/line_buffer.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(mcp_line_buffer)

namespace {

// The lines, with "(too long)" for one that is.
std::vector<std::string> lines_of(cli::mcp::line_buffer& from) {
    std::vector<std::string> made;
    while (const auto line = from.next())
        made.push_back(line->too_long ? "(too long)" : line->text);
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(the_same_lines_come_of_any_pieces) {
    const std::string text = "one\ntwo\n\nlonger than ten\nten bytes.\nlast";
    const std::vector<std::string> wanted{"one", "two", "", "(too long)", "ten bytes.", "last"};
    for (std::size_t piece = 1; piece <= text.size(); ++piece) {
        cli::mcp::line_buffer buffer(10);
        std::vector<std::string> lines;
        for (std::size_t at = 0; at < text.size(); at += piece) {
            buffer.add(std::string_view(text).substr(at, piece));
            for (auto& line : lines_of(buffer))
                lines.push_back(std::move(line));
        }
        buffer.end();
        for (auto& line : lines_of(buffer))
            lines.push_back(std::move(line));
        BOOST_TEST(lines == wanted, boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(nothing_is_left_after_a_whole_line) {
    cli::mcp::line_buffer buffer(10);
    buffer.add("one\n");
    BOOST_TEST(lines_of(buffer).size() == 1U);
    buffer.end();
    BOOST_TEST(lines_of(buffer).empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
