// Does every kind of value arrive in its member?

#include "models.hpp"

#include <boost/test/unit_test.hpp>

#include <limits>

using conductor::json::decode;
using test::sample;

namespace {

sample decoded(std::string_view text) {
    sample value;
    const auto report = decode(text, value);
    BOOST_TEST(report.ok, report.message << " at " << report.pointer << ", offset " << report.offset);
    BOOST_TEST(report.message.empty());
    BOOST_TEST(report.deviations.empty());
    BOOST_TEST(report.deviation_count == 0u);
    return value;
}

} // namespace

BOOST_AUTO_TEST_SUITE(decode_values)

BOOST_AUTO_TEST_CASE(every_kind) {
    sample value;
    const auto report = decode(test::full_text, value);
    BOOST_TEST(report.ok, report.message);
    BOOST_TEST((value == test::full_sample()));
    BOOST_REQUIRE(report.deviations.size() == 1u);
    BOOST_TEST(
        report.deviations[0] ==
        (conductor::deviation{conductor::deviation_kind::unknown_enum, "/otherSlug"}));
}

BOOST_AUTO_TEST_CASE(empty_object_leaves_the_defaults) {
    BOOST_TEST((decoded("{}") == sample{}));
    BOOST_TEST((decoded(" \t\r\n{ \n } ") == sample{}));
}

BOOST_AUTO_TEST_CASE(fields_in_any_order) {
    const sample value = decoded(
        R"({"flag":true,"name":"n","due":"2000-01-01","count":1,"active":true,"owner":{"fullName":"f","id":"i"}})");
    BOOST_TEST((value.flag == true));
    BOOST_TEST(value.name == "n");
    BOOST_TEST(value.count == 1);
    BOOST_TEST(value.active);
    BOOST_TEST(value.owner.id == "i");
    BOOST_TEST(value.owner.full_name.value() == "f");
}

BOOST_AUTO_TEST_CASE(strings_with_escapes) {
    BOOST_TEST(decoded(R"({"name":"\"\\\/\b\f\n\r\t"})").name == "\"\\/\b\f\n\r\t");
    BOOST_TEST(
        decoded(R"({"name":"a\u0041\u00e9\u20AC\ud83d\ude00z"})").name ==
        "aA\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80z");
    BOOST_TEST(decoded(R"({"name":"a\u0000b"})").name == std::string("a\0b", 3));
    BOOST_TEST(decoded("{\"name\":\"\xC3\xA9\xF0\x9F\x98\x80\"}").name == "\xC3\xA9\xF0\x9F\x98\x80");
    BOOST_TEST(decoded(R"({"tags":["\n","x\n","\nx","x\nx\nx",""]})").tags.size() == 5u);
    BOOST_TEST(decoded(R"({"note":"\u0022"})").note.value() == "\"");
    BOOST_TEST(
        (decoded(R"({"slug":"quickbooks\u005fdesktop"})").slug ==
         conductor::integration_slug::quickbooks_desktop));
    BOOST_TEST((decoded(R"({"date":"2024\u002d02-03"})") == decoded(R"({"date":"2024-02-03"})")));
}

// Escaped text reaches the engine in parts; a long one in many.
BOOST_AUTO_TEST_CASE(long_strings_with_escapes) {
    for (const std::size_t size : {4095u, 4096u, 4097u, 50'000u}) {
        std::string json;
        std::string text;
        for (std::size_t i = 0; text.size() < size; ++i) {
            json += i % 3 == 0 ? "\\n" : i % 3 == 1 ? "\\u20ac" : "plain \xE2\x82\xAC";
            text += i % 3 == 0 ? "\n" : i % 3 == 1 ? "\xE2\x82\xAC" : "plain \xE2\x82\xAC";
        }
        const sample value =
            decoded("{\"name\":\"" + json + "\",\"tags\":[\"" + json + "\"],\"extra\":\"" + json + "\"}");
        BOOST_TEST(value.name == text);
        BOOST_TEST(value.tags.at(0) == text);
        BOOST_TEST((value.extra == boost::json::value(text)));
    }
}

BOOST_AUTO_TEST_CASE(escaped_field_names) {
    BOOST_TEST(decoded(R"({"na\u006de":"n","\u0063ount":3})").count == 3);
    BOOST_TEST(decoded(R"({"\u0063oun":3,"count":4})").count == 4);
}

BOOST_AUTO_TEST_CASE(integers) {
    const auto count = [](std::string_view number) {
        return decoded("{\"count\":" + std::string(number) + "}").count;
    };
    BOOST_TEST(count("0") == 0);
    BOOST_TEST(count("-1") == -1);
    BOOST_TEST(count("9223372036854775807") == std::numeric_limits<std::int64_t>::max());
    BOOST_TEST(count("-9223372036854775808") == std::numeric_limits<std::int64_t>::min());
    BOOST_TEST(count("3.0") == 3);
    BOOST_TEST(count("1e2") == 100);
    BOOST_TEST(count("-1.5E1") == -15);
    BOOST_TEST(count("12300e-2") == 123);
    BOOST_TEST(count("9007199254740993.0") == 9007199254740993);
    BOOST_TEST(count("0.0") == 0);
    BOOST_TEST(count("0e999999") == 0);
}

BOOST_AUTO_TEST_CASE(doubles) {
    const auto rate = [](std::string_view number) {
        return decoded("{\"rate\":" + std::string(number) + "}").rate;
    };
    BOOST_TEST(rate("3") == 3.0);
    BOOST_TEST(rate("-3") == -3.0);
    BOOST_TEST(rate("18446744073709551615") == 18446744073709551615.0);
    BOOST_TEST(rate("0.1") == 0.1);
    BOOST_TEST(rate("1e-7") == 1e-7);
    BOOST_TEST(rate("1.7976931348623157e308") == std::numeric_limits<double>::max());
    BOOST_TEST(rate("2.2250738585072011e-308") == 2.2250738585072011e-308);
    BOOST_TEST(rate("5e-324") == std::numeric_limits<double>::denorm_min());
    BOOST_TEST(rate("0.30000000000000004") == 0.30000000000000004);
    BOOST_TEST(rate("123456789012345678901234567890") == 123456789012345678901234567890.0);
    BOOST_TEST(rate("1e-999") == 0.0);
}

BOOST_AUTO_TEST_CASE(nulls_where_allowed) {
    const sample value = decoded(
        R"({"note":null,"parent":null,"children":null,"due":null,"otherSlug":null,"flag":null,"payload":null,)"
        R"("extra":null,"gaps":[null],"blobs":[null]})");
    BOOST_TEST(!value.note);
    BOOST_TEST(!value.parent);
    BOOST_TEST(!value.payload);
    BOOST_TEST(value.extra.is_null());
    BOOST_REQUIRE(value.gaps.size() == 1u);
    BOOST_TEST(!value.gaps[0]);
    BOOST_TEST(value.blobs.size() == 1u);
}

BOOST_AUTO_TEST_CASE(unknown_fields_are_skipped_whatever_they_hold) {
    const sample value = decoded(
        R"({"a":1,"name":"n","b":-1.5e3,"c":"x\ny","d":true,"e":null,"f":[1,[2,{"name":"no"}],"x\n"],)"
        R"("g":{"name":"no","count":7,"h":{"count":[{}]}},"count":5,"i":18446744073709551615,"j\n":{},"k":[]})");
    BOOST_TEST(value.name == "n");
    BOOST_TEST(value.count == 5);
}

BOOST_AUTO_TEST_CASE(long_arrays) {
    std::string text = R"({"lines":[)";
    for (int i = 0; i < 10'000; ++i) {
        text += (i == 0 ? "" : ",");
        text += R"({"id":")" + std::to_string(i) + R"(","fullName":"a name that does not fit in place"})";
    }
    text += "]}";
    const sample value = decoded(text);
    BOOST_REQUIRE(value.lines.size() == 10'000u);
    for (std::size_t i = 0; i < value.lines.size(); ++i) {
        BOOST_REQUIRE(value.lines[i].id == std::to_string(i));
        BOOST_REQUIRE(value.lines[i].full_name == "a name that does not fit in place");
    }
}

BOOST_AUTO_TEST_CASE(an_array_replaces_what_its_member_held) {
    sample value;
    value.tags = {"old"};
    value.children.emplace(1);
    BOOST_TEST(decode(R"({"tags":["new"],"children":[]})", value).ok);
    BOOST_TEST((value.tags == std::vector<std::string>{"new"}));
    BOOST_TEST(value.children.value().empty());
}

BOOST_AUTO_TEST_CASE(a_model_that_contains_itself) {
    test::tree value;
    BOOST_TEST(
        decode(R"({"label":"a","branches":[{"label":"b","branches":[{"label":"c"}]},{"label":"d"}]})", value)
            .ok);
    BOOST_REQUIRE(value.branches.size() == 2u);
    BOOST_TEST(value.branches[0].branches.at(0).label == "c");
    BOOST_TEST(value.branches[1].label == "d");
}

BOOST_AUTO_TEST_CASE(raw_json_as_the_root) {
    boost::json::value value;
    BOOST_TEST(decode(R"({"a":[1,{"b":null}],"a":2})", value).ok);
    BOOST_TEST((value == boost::json::value{{"a", 2}}));
    BOOST_TEST(decode("null", value).ok);
    BOOST_TEST(value.is_null());
    BOOST_TEST(decode(R"("te\u0078t")", value).ok);
    BOOST_TEST((value == "text"));
    BOOST_TEST(decode("0.30000000000000004", value).ok);
    BOOST_TEST(value.as_double() == 0.30000000000000004);
}

BOOST_AUTO_TEST_CASE(an_array_as_the_root) {
    std::vector<test::reference> value;
    BOOST_TEST(decode(R"([{"id":"a","fullName":null},{"id":"b","fullName":"c"}])", value).ok);
    BOOST_REQUIRE(value.size() == 2u);
    BOOST_TEST(value[1].full_name.value() == "c");
}

BOOST_AUTO_TEST_SUITE_END()
