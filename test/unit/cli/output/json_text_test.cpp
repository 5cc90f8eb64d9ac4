// JSON as it is written: exact, in its own order, and readable again.

#include "cli/output/json_text.hpp"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

std::string compact(std::string_view text) {
    return compact_json(boost::json::parse(text));
}

std::string pretty(std::string_view text, std::size_t indent = 0) {
    return pretty_json(boost::json::parse(text), indent);
}

} // namespace

BOOST_AUTO_TEST_SUITE(json_texts)

BOOST_AUTO_TEST_CASE(numbers_are_as_short_as_they_can_be_told_exactly) {
    BOOST_TEST(compact("12.5") == "12.5");
    BOOST_TEST(compact("0.1") == "0.1");
    BOOST_TEST(compact("100.0") == "100");
    BOOST_TEST(compact("-0.07") == "-0.07");
    BOOST_TEST(compact("1234567.89") == "1234567.89");
    BOOST_TEST(compact("9223372036854775807") == "9223372036854775807");
    BOOST_TEST(compact("-9223372036854775808") == "-9223372036854775808");
    BOOST_TEST(compact("18446744073709551615") == "18446744073709551615");
}

BOOST_AUTO_TEST_CASE(numbers_are_read_again_as_the_same) {
    for (const double number :
         {0.1 + 0.2, 1e21, 1e-7, 5e-324, std::numeric_limits<double>::max(), -1.0 / 3,
          123456789012345680.0}) {
        const auto text = compact_json(boost::json::value(number));
        BOOST_TEST(boost::json::parse(text).to_number<double>() == number, text);
    }
}

BOOST_AUTO_TEST_CASE(members_keep_their_order) {
    BOOST_TEST(compact(R"({ "z": 1, "a": [ ], "m": { } })") == R"({"z":1,"a":[],"m":{}})");
}

BOOST_AUTO_TEST_CASE(texts_are_escaped_as_json_wants_it_and_no_further) {
    for (const auto* text :
         {R"("a\"b\\c")", R"("line\nbreak\ttab\r")", R"("ü 株 🙂 / <&>")", "\"\\u0000\\u001b\"", R"("")"}) {
        const auto value = boost::json::parse(text);
        const auto made = compact_json(value);
        BOOST_TEST((boost::json::parse(made) == value), made);
        for (const char c : made)
            BOOST_TEST(static_cast<unsigned char>(c) >= 0x20, made);
    }
    BOOST_TEST(compact(R"("\u00fc\u682a\/")") == "\"ü株/\"");
    BOOST_TEST(compact("{\"a\\\"\\n\": 1}") == "{\"a\\\"\\n\":1}");
}

BOOST_AUTO_TEST_CASE(words_are_words) {
    BOOST_TEST(compact("[true, false, null]") == "[true,false,null]");
}

BOOST_AUTO_TEST_CASE(people_get_it_indented) {
    BOOST_TEST(pretty(R"({"id":"1","lines":[{"amount":1.5},{}],"none":[],"at":null})") == R"({
  "id": "1",
  "lines": [
    {
      "amount": 1.5
    },
    {}
  ],
  "none": [],
  "at": null
})");
    BOOST_TEST(pretty("[1]", 2) == "[\n    1\n  ]");
    BOOST_TEST(pretty("\"x\"", 4) == "\"x\"");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test
