// What is refused, at which place, and what does the report say?

#include "models.hpp"

#include <boost/test/unit_test.hpp>

using conductor::json::decode;
using conductor::json::decode_options;
using conductor::json::decode_report;

BOOST_AUTO_TEST_SUITE(decode_errors)

namespace {

template <class T = test::sample>
decode_report refused(std::string_view text, const decode_options& options = {}) {
    T value;
    decode_report report = decode(text, value, options);
    BOOST_TEST(!report.ok, "accepted: " << text);
    BOOST_TEST(!report.message.empty());
    BOOST_TEST(report.offset <= text.size());
    return report;
}

// `depth` arrays in one another.
std::string nested_arrays(std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
}

} // namespace

// Every kind of member meets every other kind of value.
BOOST_AUTO_TEST_CASE(wrong_kinds) {
    struct member {
        std::string name;
        std::string expected;
        std::string accepts; // kinds of values, below
    };
    const std::vector<member> members{
        {"name", "string", "string"},   {"active", "boolean", "boolean"}, {"count", "integer", "number"},
        {"rate", "number", "number"},   {"slug", "string", "string"},     {"owner", "object", "object"},
        {"tags", "array", "array"},     {"note", "string", "string"},     {"parent", "object", "object"},
        {"children", "array", "array"}, {"flag", "boolean", "boolean"},
    };
    const std::vector<std::pair<std::string, std::string>> values{
        {"string", R"("text")"}, {"string", R"("te\nxt")"},
        {"number", "1"},         {"number", "18446744073709551615"},
        {"number", "2.0"},       {"boolean", "true"},
        {"object", "{}"},        {"array", "[]"},
    };
    for (const auto& m : members) {
        for (const auto& [kind, text] : values) {
            if (kind == m.accepts)
                continue;
            const auto report = refused("{\"" + m.name + "\":" + text + "}");
            BOOST_TEST(report.pointer == "/" + m.name);
            BOOST_TEST(report.message == "expected " + m.expected + ", found " + kind);
        }
    }
}

BOOST_AUTO_TEST_CASE(wrong_kinds_of_the_root) {
    for (const std::string text : {"1", "1.5", "true", "null", "[]", "\"text\"", "18446744073709551615"}) {
        const auto report = refused(text);
        BOOST_TEST(report.pointer.empty());
        BOOST_TEST(report.message.starts_with("expected object, found "));
    }
    BOOST_TEST(refused<std::vector<std::string>>("{}").message == "expected array, found object");
    BOOST_TEST(refused<std::string>("null").message == "expected string, found null");
}

BOOST_AUTO_TEST_CASE(pointers_name_the_place) {
    BOOST_TEST(refused(R"({"lines":[{"id":"a"},{"id":7}]})").pointer == "/lines/1/id");
    BOOST_TEST(refused(R"({"tags":["a","b",{}]})").pointer == "/tags/2");
    BOOST_TEST(refused(R"({"matrix":[[1],[1,2,"x"]]})").pointer == "/matrix/1/2");
    BOOST_TEST(
        refused(R"({"lines":[{"id":"a"}],"x":[{"y":1}],"children":[{},{},{"fullName":[]}]})").pointer ==
        "/children/2/fullName");
    BOOST_TEST(
        refused<std::vector<test::tree>>(R"([{},{"branches":[{"label":0}]}])").pointer ==
        "/1/branches/0/label");
    BOOST_TEST(refused<test::odd_names>(R"({"a/b":"x"})").pointer == "/a~1b");
    BOOST_TEST(refused<test::odd_names>(R"({"c~d":"x"})").pointer == "/c~0d");
    BOOST_TEST(refused<test::odd_names>(R"({"~1/":[1,"x"]})").pointer == "/~01~1/1");
}

BOOST_AUTO_TEST_CASE(offsets_are_where_reading_stopped) {
    BOOST_TEST(refused(R"({"count":"x"})").offset == 11u);
    BOOST_TEST(refused(R"({"name":[]})").offset == 8u);
    BOOST_TEST(refused(R"({"name" "x"})").offset == 8u);
    BOOST_TEST(refused(R"({"name":"x"} x)").offset == 13u);
}

BOOST_AUTO_TEST_CASE(numbers_out_of_range) {
    for (const std::string number :
         {"9223372036854775808", "18446744073709551615", "18446744073709551616", "-9223372036854775809",
          "9223372036854775808.0", "1e19", "1e999", "1.5", "1e-1", "0.1e0", "1e2147483647"}) {
        BOOST_TEST(refused("{\"count\":" + number + "}").pointer == "/count");
    }
    for (const std::string number : {"1e999", "-1e999", "1.8e308"}) {
        BOOST_TEST(refused("{\"rate\":" + number + "}").message == "number out of range");
        BOOST_TEST(refused("{\"extra\":{\"a\":[" + number + "]}}").pointer == "/extra");
    }
}

BOOST_AUTO_TEST_CASE(dates_that_are_not_in_the_calendar) {
    for (const std::string date :
         {"", "2024", "2024-1-01", "2024-02-30", "2023-02-29", "2024-13-01", "2024-00-01", "2024-01-00",
          "24-01-01", "2024-01-01T00:00:00Z", "2024/01/01", "-024-01-01", "+024-01-01", "2024-01- 1",
          "abcd-ef-gh"}) {
        const auto report = refused("{\"date\":\"" + date + "\"}");
        BOOST_TEST(report.pointer == "/date");
        BOOST_TEST(report.message.starts_with("expected date"));
    }
    BOOST_TEST(refused(R"({"due":20240101})").message == "expected date as YYYY-MM-DD, found number");
}

BOOST_AUTO_TEST_CASE(no_text) {
    BOOST_TEST(refused("").message == "empty body");
    BOOST_TEST(refused("  \n").message == "JSON text is truncated");
}

BOOST_AUTO_TEST_CASE(every_truncation) {
    for (std::size_t size = 1; size < test::full_text.size(); ++size) {
        const auto report = refused(test::full_text.substr(0, size));
        BOOST_TEST(report.message == "JSON text is truncated");
        BOOST_TEST(report.offset == size);
    }
}

BOOST_AUTO_TEST_CASE(text_after_the_end) {
    for (const std::string_view tail : {"x", "{}", ",", "}", "null", "\"", "\x01"}) {
        const auto report = refused(std::string(test::full_text).append(tail));
        BOOST_TEST(report.message == "extra data after the JSON text");
        BOOST_TEST(report.offset == test::full_text.size());
    }
}

BOOST_AUTO_TEST_CASE(not_json) {
    for (const std::string text :
         {"{'name':1}", "{name:1}", R"({"name":"a",})", R"({"tags":["a",]})", R"({"count":01})",
          R"({"count":+1})", R"({"count":.5})", R"({"rate":1.})", R"({"rate":NaN})", R"({"flag":True})",
          R"({"flag":nul})", "<html>", "{/**/}", R"({"name":"\x"})", R"({"name":"\u12g4"})",
          "{\"name\":\"line\nbreak\"}", "\xEF\xBB\xBF{}"}) {
        BOOST_TEST(refused(text).message.starts_with("not JSON"));
    }
}

BOOST_AUTO_TEST_CASE(invalid_utf8_anywhere) {
    for (const std::string bytes :
         {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80",
          "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xC3(", "\xE2\x82(", "\xF0\x9F\x98("}) {
        (void)refused("{\"name\":\"" + bytes + "    \"}");
        (void)refused("{\"name\":\"\\n" + bytes + "    \"}");
        (void)refused("{\"" + bytes + "    \":1}");
        (void)refused("{\"unknown\":[\"" + bytes + "    \"]}");
        (void)refused("{\"extra\":[\"" + bytes + "    \"]}");
    }
}

BOOST_AUTO_TEST_CASE(lone_surrogates) {
    for (const std::string escape :
         {R"(\ud800)", R"(\udc00)", R"(\ud800\ud800)", R"(\ud800x)", R"(\ud83d\n)"}) {
        (void)refused("{\"name\":\"" + escape + "\"}");
        (void)refused("{\"name\":\"" + escape + "and then enough text\"}");
    }
}

BOOST_AUTO_TEST_CASE(depth) {
    boost::json::value raw;
    BOOST_TEST(decode(nested_arrays(64), raw).ok);
    BOOST_TEST(refused<boost::json::value>(nested_arrays(65)).message == "JSON text is nested too deeply");
    BOOST_TEST(
        refused<boost::json::value>(std::string(100'000, '[')).message == "JSON text is nested too deeply");

    const decode_options three{.max_depth = 3};
    test::tree tree;
    BOOST_TEST(decode(R"({"branches":[{"label":"a"}]})", tree, three).ok);
    BOOST_TEST(!decode(R"({"branches":[{"branches":[]}]})", tree, three).ok);
    BOOST_TEST(decode(R"({"unknown":[[1]]})", tree, three).ok);
    BOOST_TEST(!decode(R"({"unknown":[[[1]]]})", tree, three).ok);

    std::string deep = "{}";
    for (int i = 0; i < 31; ++i)
        deep = R"({"branches":[)" + deep + "]}";
    BOOST_TEST(decode(deep, tree).ok);
}

// Whatever was read before the error, the value can still be destroyed and assigned to.
BOOST_AUTO_TEST_CASE(a_value_survives_a_failed_decode) {
    std::string text{test::full_text};
    test::sample value;
    for (std::size_t i = 0; i < text.size(); i += 3) {
        const char kept = text[i];
        text[i] = '\x01';
        BOOST_TEST(!decode(text, value).ok);
        text[i] = kept;
    }
    value = test::full_sample();
    BOOST_TEST((value == test::full_sample()));
}

BOOST_AUTO_TEST_SUITE_END()
