// What of a span came from elsewhere and may be anything, as text.

#include <conductor/metrics/span.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::metrics::test {

BOOST_AUTO_TEST_SUITE(span_texts)

BOOST_AUTO_TEST_CASE(what_would_steer_a_terminal) {
    span s;
    const auto shown = [&](std::string text) {
        s.attributes = {{"a", std::move(text)}};
        const std::string line = to_text(s);
        return line.substr(line.find(" a=") + 3, line.size() - line.find(" a=") - 4);
    };
    BOOST_TEST(shown("Café") == "Café");
    BOOST_TEST(shown("a b") == R"("a b")");
    BOOST_TEST(shown("\x1b[2J") == R"("\u001b[2J")");
    BOOST_TEST(shown("a\x7f") == R"("a\u007f")");
    BOOST_TEST(shown("\u009b2J") == R"("\u009b2J")");
    BOOST_TEST(shown("\u0080\u009f\u00a0") == "\"\\u0080\\u009f\u00a0\"");
    BOOST_TEST(
        shown("\x9b"
              "2J") == "\uFFFD2J");
    s.attributes.clear();
    s.message = "\u009b\x9b";
    BOOST_TEST(to_text(s).ends_with(" message=\"\\u009b\uFFFD\"\n"));
}

BOOST_AUTO_TEST_CASE(what_is_not_utf_8) {
    span s;
    s.name = "n\xff";
    s.failed = true;
    s.message = "é€\xff";
    s.attributes = {{"conductor.request.id", std::string("req_\xff\x9b")}};
    s.events.push_back({"e", {}, {{"error.message", std::string("\xc3")}}});
    const auto read = boost::json::parse(to_otlp_json(s, {{"service.name", std::string("p\xff")}}));
    const auto& only = read.at("resourceSpans").at(0);
    BOOST_TEST(
        boost::json::serialize(only.at("resource").at("attributes")) ==
        "[{\"key\":\"service.name\",\"value\":{\"stringValue\":\"p\uFFFD\"}}]");
    const auto& got = only.at("scopeSpans").at(0).at("spans").at(0);
    BOOST_TEST(got.at("name").as_string() == "n\uFFFD");
    BOOST_TEST(got.at("status").at("message").as_string() == "é€\uFFFD");
    BOOST_TEST(got.at("attributes").at(0).at("value").at("stringValue").as_string() == "req_\uFFFD\uFFFD");
    const auto& event = got.at("events").at(0);
    BOOST_TEST(event.at("attributes").at(0).at("value").at("stringValue").as_string() == "\uFFFD");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::metrics::test
