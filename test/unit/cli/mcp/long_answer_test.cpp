#include "cli/mcp/long_answer.hpp"
#include "cli/output/json_text.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace conductor::test {

namespace mcp = cli::mcp;
namespace json = boost::json;
using form = mcp::answer_part::form;

BOOST_AUTO_TEST_SUITE(mcp_long_answer)

namespace {

json::value page_of(std::size_t records, std::size_t text) {
    json::array data;
    for (std::size_t i = 0; i != records; ++i)
        data.emplace_back(json::object{{"id", i}, {"note", std::string(text, 'n')}});
    return json::object{{"objectType", "list"}, {"data", std::move(data)}, {"nextCursor", nullptr}};
}

std::vector<mcp::answer_part> all_parts(const mcp::long_answer& of, std::size_t most) {
    std::vector<mcp::answer_part> made{of.part({}, most).value()};
    while (made.back().next)
        made.push_back(of.part(*made.back().next, most).value());
    return made;
}

// What somebody who reads all parts has in the end.
json::value put_together(const mcp::long_answer& of, const std::vector<mcp::answer_part>& parts) {
    if (of.list().empty()) {
        std::string text;
        for (const auto& part : parts)
            text += part.text;
        return json::parse(text);
    }
    auto whole = json::parse(parts.front().text);
    auto& list = whole.at(of.list()).as_array();
    std::string record;
    for (std::size_t i = 1; i != parts.size(); ++i) {
        const auto& part = parts[i];
        if (part.is == form::records) {
            const auto more = json::parse(part.text);
            for (const auto& one : more.at(of.list()).as_array())
                list.push_back(one);
            continue;
        }
        record += part.text;
        if (!part.next || part.next->byte == 0) {
            list.push_back(json::parse(record));
            record.clear();
        }
    }
    return whole;
}

void check_parts(const json::value& whole, std::size_t most) {
    const mcp::long_answer answer(whole);
    const auto parts = all_parts(answer, most);
    for (std::size_t i = 0; i != parts.size(); ++i) {
        BOOST_TEST(parts[i].text.size() <= most);
        BOOST_TEST((parts[i].bytes_after == 0) == (i + 1 == parts.size()));
    }
    BOOST_TEST(put_together(answer, parts) == whole);
}

} // namespace

BOOST_AUTO_TEST_CASE(a_short_answer_is_one_part) {
    const auto whole = page_of(3, 5);
    const mcp::long_answer answer(whole);
    const auto part = answer.part({}, 1'000).value();
    BOOST_TEST(!part.next);
    BOOST_TEST(part.count == 3U);
    BOOST_TEST(part.bytes_after == 0U);
    BOOST_TEST(json::parse(part.text) == whole);
    BOOST_TEST(part.text.size() == answer.bytes());
}

BOOST_AUTO_TEST_CASE(a_list_is_cut_between_records) {
    const mcp::long_answer answer(page_of(10, 50));
    const auto part = answer.part({}, 300).value();
    BOOST_TEST(json::parse(part.text).at("data").as_array().size() == part.count);
    BOOST_TEST(json::parse(part.text).at("objectType").as_string() == "list");
    BOOST_TEST(part.first == 1U);
    BOOST_TEST(part.count == 3U);
    BOOST_TEST((part.next == mcp::part_position{4, 0}));
    const auto second = answer.part({4, 0}, 300).value();
    BOOST_TEST(second.first == 4U);
    BOOST_TEST(json::parse(second.text).at("data").at(0).at("id").as_int64() == 3);
}

BOOST_AUTO_TEST_CASE(the_parts_together_are_the_whole) {
    for (std::size_t most = 70; most < 700; most += 7)
        check_parts(page_of(12, 40), most);
}

BOOST_AUTO_TEST_CASE(a_record_that_is_too_long_comes_in_pieces) {
    auto whole = page_of(5, 20);
    whole.at("data").at(0).as_object()["note"] = std::string(500, 'a');
    whole.at("data").at(3).as_object()["note"] = std::string(700, 'b');
    for (std::size_t most = 70; most < 300; most += 11)
        check_parts(whole, most);
}

BOOST_AUTO_TEST_CASE(what_is_no_list_comes_in_pieces_of_its_text) {
    const json::value whole =
        json::object{{"id", "a"}, {"name", std::string(900, 'x')}, {"lines", json::array{1, 2}}};
    check_parts(json::value(std::string(500, 'y')), 70);
    check_parts(whole, 1'000);
    check_parts(json::object{{"name", std::string(5'000, 'x')}, {"lines", json::array{1, 2}}}, 100);
}

BOOST_AUTO_TEST_CASE(the_longest_list_of_an_object_is_its_records) {
    json::array rows;
    for (int i = 0; i != 20; ++i)
        rows.emplace_back("row");
    const json::value whole =
        json::object{{"columns", json::array{"a", "b"}}, {"rows", rows}, {"title", "Aging"}};
    BOOST_TEST(mcp::long_answer(whole).list() == "rows");
    check_parts(whole, 80);
}

BOOST_AUTO_TEST_CASE(no_piece_tears_a_character_apart) {
    std::string text;
    for (int i = 0; i != 60; ++i)
        text += "é€𝄞";
    const mcp::long_answer answer{json::value(text)};
    for (std::size_t most = 4; most != 20; ++most)
        for (const auto& part : all_parts(answer, most)) {
            BOOST_TEST((static_cast<unsigned char>(part.text.front()) & 0xC0U) != 0x80U);
            BOOST_TEST(part.text.size() <= most);
        }
    check_parts(json::value(text), 9);
    BOOST_TEST(!answer.part({1, 2}, 10));
}

BOOST_AUTO_TEST_CASE(there_is_nothing_beyond_the_end) {
    const mcp::long_answer answer(page_of(3, 5));
    BOOST_TEST(!answer.part({4, 0}, 100));
    BOOST_TEST(!answer.part({1, 5'000}, 100));
    BOOST_TEST(!answer.part({0, 1}, 100));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
