// What is accepted though it strays from the tables, how is it reported, and what does strict do about it?

#include "models.hpp"

#include <boost/test/unit_test.hpp>

#include <map>

using conductor::deviation;
using conductor::deviation_kind;
using conductor::json::decode;
using conductor::json::decode_options;

BOOST_AUTO_TEST_SUITE(deviations_)

namespace {

constexpr decode_options strict{.strict = true};

using deviations = std::vector<deviation>;

// Decodes `text` tolerantly, checks what is reported, and that strict fails at the first of it.
template <class T>
T strays(std::string_view text, const deviations& expected) {
    T value;
    const auto report = decode(text, value);
    BOOST_TEST(report.ok, report.message << " at " << report.pointer);
    BOOST_TEST(report.deviations == expected, boost::test_tools::per_element());
    BOOST_TEST(report.deviation_count == expected.size());

    T refused;
    const auto strict_report = decode(text, refused, strict);
    BOOST_TEST(!strict_report.ok);
    BOOST_TEST(strict_report.pointer == expected.at(0).pointer);
    BOOST_TEST(!strict_report.message.empty());
    return value;
}

constexpr std::string_view complete_contact =
    R"({"email":"e","phone":null,"account":{"id":"a","fullName":"b"},"slug":"quickbooks_desktop"})";

} // namespace

BOOST_AUTO_TEST_CASE(a_complete_text_has_none) {
    test::contact value;
    const auto report = decode(complete_contact, value, strict);
    BOOST_TEST(report.ok, report.message << " at " << report.pointer);
    BOOST_TEST(report.deviation_count == 0u);
}

BOOST_AUTO_TEST_CASE(what_is_no_utf8_is_replaced) {
    constexpr decode_options mending{.mend = true};
    const auto mended = [&](const std::string& text, const deviations& expected) {
        test::sample value;
        const auto report = decode(text, value, mending);
        BOOST_TEST(report.ok, text << ": " << report.message << " at " << report.pointer);
        BOOST_TEST(report.offset == 0u);
        BOOST_TEST(report.deviations == expected, boost::test_tools::per_element());
        BOOST_TEST(report.deviation_count == expected.size());
        test::sample refused;
        BOOST_TEST(!decode(text, refused).ok);
        BOOST_TEST(!decode(text, refused, strict).ok);
        return value;
    };
    const deviations of_name{{deviation_kind::encoding, "/name"}};
    const std::pair<const char*, const char*> texts[] = {
        {"a\xff", "a\uFFFD"},
        {"\xc3(", "\uFFFD("},
        {"\xed\xa0\x80", "\uFFFD\uFFFD\uFFFD"},
        {"\xf0\x9f\x98", "\uFFFD\uFFFD\uFFFD"},
        {"\\ud800", "\uFFFD"},
        {"\\uDC00x", "\uFFFDx"},
        {"\\ud800\\ud83d\\ude00", "\uFFFD\U0001F600"},
        {"\\ud800\\n", "\uFFFD\n"},
        {"\\\\ud800\xff", "\\ud800\uFFFD"},
        {"\\ud83d\\u0041", "\uFFFDA"},
        {"\\n\xffgr\xc3\xbc\xc3\x9f", "\n\uFFFDgr\u00fc\u00df"},
    };
    for (const auto& [sent, expected] : texts) {
        BOOST_TEST(
            mended("{\"tags\":[\"a\"],\"name\":\"" + std::string(sent) + "\"}", of_name).name == expected);
    }
    // Text that was right stays so, and each place is told.
    const auto value = mended(
        "{\"name\":\"gr\xc3\xbc\xc3\x9f\",\"tags\":[\"a\",\"\xff\",\"b\"],\"n\xff/w\":[\"\\udfff\"]}",
        {{deviation_kind::encoding, "/tags/1"}, {deviation_kind::encoding, "/n\uFFFD~1w"}});
    BOOST_TEST(value.name == "gr\u00fc\u00df");
    BOOST_TEST(
        value.tags == (std::vector<std::string>{"a", "\uFFFD", "b"}), boost::test_tools::per_element());

    // What is skipped is not looked at, and has no place.
    BOOST_TEST(mended("{\"new\":[\"\xff\",{\"\xff\":\"\xff\\n\"}],\"name\":\"a\"}", {}).name == "a");

    const deviations of_all{{deviation_kind::encoding, ""}};
    BOOST_TEST(mended("\xEF\xBB\xBF{\"name\":\"a\"}", of_all).name == "a");
    BOOST_TEST(mended("\xEF\xBB\xBF{\"name\":\"\uFEFF\"}", of_all).name == "\uFEFF");
}

BOOST_AUTO_TEST_CASE(mending_hides_no_other_error) {
    constexpr decode_options mending{.mend = true};
    for (const std::string text :
         {"", "\xff", "{\"name\":\"\xff", "\xEF\xBB\xBF", "\xEF\xBB\xBF\xEF\xBB\xBF{}",
          "{\"name\":\"\xff\"}x", "{\"name\":\"\\ud800\\x\"}", "{\"na\xffme\":}", "\\ud800"}) {
        test::sample value;
        BOOST_TEST(!decode(text, value, mending).ok, text);
    }
    test::sample value;
    const auto report = decode("\xEF\xBB\xBF{\"name\":\"\xff\xff\",\"count\":true}", value, mending);
    BOOST_TEST(!report.ok);
    BOOST_TEST(report.pointer == "/count");
    BOOST_TEST(report.offset == 24u); // in what the server sent
}

BOOST_AUTO_TEST_CASE(missing_required_fields) {
    const auto value = strays<test::contact>(
        R"({"email":"e","account":{}})", {
                                             {deviation_kind::missing, "/account/id"},
                                             {deviation_kind::missing, "/account/fullName"},
                                             {deviation_kind::missing, "/phone"},
                                             {deviation_kind::missing, "/slug"},
                                         });
    BOOST_TEST(value.email == "e");
    BOOST_TEST(value.account.id.empty());
    BOOST_TEST(!value.phone);
}

BOOST_AUTO_TEST_CASE(missing_in_array_elements) {
    const auto value = strays<test::sample>(
        R"({"lines":[{"id":"a","fullName":"x"},{"fullName":"y"},{"id":"c"}],"count":1})",
        {{deviation_kind::missing, "/lines/1/id"}, {deviation_kind::missing, "/lines/2/fullName"}});
    BOOST_TEST(value.lines.size() == 3u);
    BOOST_TEST(value.count == 1);
}

BOOST_AUTO_TEST_CASE(null_where_a_value_is_due) {
    const auto value = strays<test::contact>(
        R"({"email":null,"phone":null,"street":null,"city":null,"account":null,"slug":null})",
        {
            {deviation_kind::null, "/email"},
            {deviation_kind::null, "/street"},
            {deviation_kind::null, "/account"},
            {deviation_kind::null, "/slug"},
        });
    BOOST_TEST((value == test::contact{}));
}

BOOST_AUTO_TEST_CASE(null_for_every_kind) {
    for (const std::string name :
         {"name", "active", "count", "rate", "slug", "date", "owner", "tags", "matrix"}) {
        const auto value =
            strays<test::sample>("{\"" + name + "\":null}", {{deviation_kind::null, "/" + name}});
        BOOST_TEST((value == test::sample{}));
    }
}

BOOST_AUTO_TEST_CASE(null_elements) {
    const auto value = strays<test::sample>(
        R"({"tags":["a",null],"lines":[null],"matrix":[null,[1,null]]})",
        {
            {deviation_kind::null, "/tags/1"},
            {deviation_kind::null, "/lines/0"},
            {deviation_kind::null, "/matrix/0"},
            {deviation_kind::null, "/matrix/1/1"},
        });
    BOOST_TEST((value.tags == std::vector<std::string>{"a", ""}));
    BOOST_TEST((value.lines == std::vector<test::reference>(1)));
}

BOOST_AUTO_TEST_CASE(unknown_enum_texts_are_kept) {
    const auto value = strays<test::sample>(
        R"({"slug":"xe\u0072o","otherSlug":""})",
        {{deviation_kind::unknown_enum, "/slug"}, {deviation_kind::unknown_enum, "/otherSlug"}});
    BOOST_TEST((value.slug == "xero"));
    BOOST_TEST((value.slug.known() == conductor::integration_slug::unrecognized));
}

BOOST_AUTO_TEST_CASE(the_last_duplicate_counts) {
    const std::map<std::string, std::pair<std::string, std::string>> cases{
        {"name", {R"("a")", R"("b")"}},
        {"active", {"true", "false"}},
        {"count", {"1", "2"}},
        {"rate", {"1.5", "2"}},
        {"slug", {R"("quickbooks_desktop")", R"("quickbooks_desktop")"}},
        {"date", {R"("2020-01-01")", R"("2021-01-01")"}},
        {"owner", {R"({"id":"a","fullName":"x"})", R"({"id":"b","fullName":null})"}},
        {"tags", {R"(["a","b"])", R"(["c"])"}},
        {"lines", {R"([{"id":"a","fullName":"x"}])", "[]"}},
        {"note", {R"("a")", "null"}},
        {"parent", {R"({"id":"a","fullName":"x"})", R"({"id":"b","fullName":null})"}},
        {"children", {R"([{"id":"a","fullName":"x"}])", R"([{"id":"b","fullName":null}])"}},
        {"flag", {"true", "null"}},
        {"extra", {R"({"a":1})", R"({"b":2})"}},
        {"payload", {R"({"a":1})", "null"}},
        {"blobs", {R"([1,2])", R"([3])"}},
    };
    for (const auto& [name, texts] : cases) {
        const auto field = "\"" + name + "\":";
        const auto value = strays<test::sample>(
            "{" + field + texts.first + "," + field + texts.second + "}",
            {{deviation_kind::duplicate, "/" + name}});
        test::sample expected;
        BOOST_TEST(decode("{" + field + texts.second + "}", expected).ok);
        BOOST_TEST((value == expected), name);
    }
}

BOOST_AUTO_TEST_CASE(nothing_of_an_earlier_duplicate_remains) {
    const auto object = strays<test::sample>(
        R"({"owner":{"id":"a","fullName":"x"},"owner":{}})", {
                                                                 {deviation_kind::duplicate, "/owner"},
                                                                 {deviation_kind::missing, "/owner/id"},
                                                                 {deviation_kind::missing, "/owner/fullName"},
                                                             });
    BOOST_TEST((object == test::sample{}));
    const auto scalar = strays<test::sample>(
        R"({"count":7,"name":"n","count":null,"name":null})", {
                                                                  {deviation_kind::duplicate, "/count"},
                                                                  {deviation_kind::null, "/count"},
                                                                  {deviation_kind::duplicate, "/name"},
                                                                  {deviation_kind::null, "/name"},
                                                              });
    BOOST_TEST((scalar == test::sample{}));
}

BOOST_AUTO_TEST_CASE(every_kind_of_an_earlier_duplicate_is_reset) {
    test::holder value;
    const auto report = decode("{\"value\":" + std::string(test::full_text) + ",\"value\":{}}", value);
    BOOST_TEST(report.ok);
    BOOST_TEST((value.value == test::sample{}));
}

BOOST_AUTO_TEST_CASE(unknown_fields_are_errors_only_if_strict) {
    test::contact value;
    std::string text{complete_contact};
    text.insert(text.size() - 1, R"(,"ne~w/":{"a":[1,2]})");
    BOOST_TEST(decode(text, value).deviation_count == 0u);
    const auto report = decode(text, value, strict);
    BOOST_TEST(!report.ok);
    BOOST_TEST(report.pointer == "/ne~0w~1");
    BOOST_TEST(report.message == "unknown field");
}

BOOST_AUTO_TEST_CASE(strict_does_not_look_into_raw_json) {
    test::sample value;
    BOOST_TEST(decode(R"({"extra":{"a":1,"a":null},"blobs":[{"x":{}}]})", value, strict).ok);
}

BOOST_AUTO_TEST_CASE(the_list_is_bounded_and_the_count_is_not) {
    std::string text = R"({"lines":[)";
    for (int i = 0; i < 1000; ++i)
        text += i == 0 ? "{}" : ",{}";
    test::sample value;
    const auto report = decode(text + "]}", value);
    BOOST_TEST(report.ok);
    BOOST_TEST(report.deviations.size() == conductor::json::max_listed_deviations);
    BOOST_TEST(report.deviation_count == 2000u);
    BOOST_TEST(report.deviations.back().pointer == "/lines/31/fullName");
}

BOOST_AUTO_TEST_CASE(kinds_have_names) {
    BOOST_TEST(to_string(deviation_kind::missing) == "missing");
    BOOST_TEST(to_string(deviation_kind::null) == "null");
    BOOST_TEST(to_string(deviation_kind::unknown_enum) == "unknown_enum");
    BOOST_TEST(to_string(deviation_kind::duplicate) == "duplicate");
}

BOOST_AUTO_TEST_SUITE_END()
