// Which alternative does an object become, wherever its discriminator stands, and how is it written again?

#include "models.hpp"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

using conductor::deviation;
using conductor::deviation_kind;
using conductor::unrecognized_object;
using conductor::json::decode;
using conductor::json::decode_options;
using conductor::json::encode;
using test::circle;
using test::drawing;
using test::encoded;
using test::shape;
using test::square;

BOOST_AUTO_TEST_SUITE(variants)

namespace {

constexpr decode_options strict{.strict = true};

using deviations = std::vector<deviation>;

// Decodes a text in which nothing strays.
template <class T = shape>
T decoded(std::string_view text, const decode_options& options = strict) {
    T value;
    const auto report = decode(text, value, options);
    BOOST_TEST(report.ok, report.message << " at " << report.pointer << " in " << text);
    BOOST_TEST(report.deviation_count == 0u);
    return value;
}

// Decodes `text` tolerantly, checks what is reported, and that strict fails at the first of it.
template <class T = shape>
T strays(std::string_view text, const deviations& expected) {
    T value;
    const auto report = decode(text, value);
    BOOST_TEST(report.ok, report.message << " at " << report.pointer << " in " << text);
    BOOST_TEST(report.deviations == expected, boost::test_tools::per_element());
    BOOST_TEST(report.deviation_count == expected.size());

    T refused;
    const auto strict_report = decode(text, refused, strict);
    BOOST_TEST(!strict_report.ok);
    BOOST_TEST(strict_report.pointer == expected.at(0).pointer);
    return value;
}

template <class T = shape>
conductor::json::decode_report refused(std::string_view text, const decode_options& options = {}) {
    T value;
    auto report = decode(text, value, options);
    BOOST_TEST(!report.ok, "accepted: " << text);
    return report;
}

// A square with a circle in its place would compare equal to nothing here.
const shape sample_square = square{"square", 2.5, {{"a", std::nullopt}}};
const shape sample_circle = circle{"circle", 7, "n"};

std::string nested_arrays(std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
}

} // namespace

BOOST_AUTO_TEST_CASE(the_discriminator_may_stand_anywhere) {
    for (const std::string_view text :
         {R"({"kind":"square","side":2.5,"corners":[{"id":"a","fullName":null}]})",
          R"({"side":2.5,"kind":"square","corners":[{"id":"a","fullName":null}]})",
          R"({"corners":[{"id":"a","fullName":null}],"side":2.5,"kind":"square"})"}) {
        BOOST_TEST((decoded(text) == sample_square), text);
    }
    for (const std::string_view text :
         {R"({"kind":"circle","radius":7,"note":"n"})", R"({"note":"n","radius":7,"kind":"circle"})"}) {
        BOOST_TEST((decoded(text) == sample_circle), text);
    }
}

BOOST_AUTO_TEST_CASE(every_value_before_the_discriminator_is_kept) {
    const std::string rest = test::full_text.substr(1).data();
    drawing value;
    // A model with a member of every kind, which comes after a field that is not its discriminator.
    const std::string text =
        R"({"x":{"kind":"circle","y":[1,-2,3.5e300,18446744073709551615,true,false,null,"\u00e9\"\\\n",{},[]]},)" +
        rest.substr(0, rest.size() - 1) + R"(,"kind":"new"})";
    const auto kept = strays(text, {{deviation_kind::unknown_enum, "/kind"}});
    const auto& object = std::get<unrecognized_object>(kept);
    BOOST_TEST(object.tag == "new");
    BOOST_TEST((boost::json::parse(object.json) == boost::json::parse(text)), object.json);
    test::sample again;
    BOOST_TEST(decode(object.json, again).ok);
    BOOST_TEST((again == test::full_sample()));
}

BOOST_AUTO_TEST_CASE(numbers_keep_all_their_digits) {
    const std::string text =
        R"({"a":0.30000000000000004,"b":1.50,"c":123456789012345678901234567890,"d":-0.0,"kind":"new"})";
    const auto kept = strays(text, {{deviation_kind::unknown_enum, "/kind"}});
    BOOST_TEST(std::get<unrecognized_object>(kept).json == text);
    BOOST_TEST(encoded(kept) == text);
}

// As deep as the limit of its client allowed.
BOOST_AUTO_TEST_CASE(it_may_be_deep) {
    const std::string deep = R"({"kind":"new","in":)" + std::string(200, '[') + std::string(200, ']') + "}";
    BOOST_TEST(encoded(shape(unrecognized_object{"new", deep})) == deep);
}

BOOST_AUTO_TEST_CASE(escapes_in_the_discriminator) {
    BOOST_TEST((decoded(R"({"\u006bind":"cir\u0063le","radius":7,"note":"\u006e"})") == sample_circle));
    BOOST_TEST((decoded(R"({"note":"n","radius":7,"k\u0069nd":"\u0063ircle"})") == sample_circle));
    const auto kept = strays(R"({"kind":"a\"\u0062"})", {{deviation_kind::unknown_enum, "/kind"}});
    BOOST_TEST((kept == shape(unrecognized_object{"a\"b", R"({"kind":"a\"b"})"})));
}

BOOST_AUTO_TEST_CASE(a_nested_discriminator_is_another) {
    const auto kept =
        strays(R"({"a":{"kind":"circle"},"b":[{"kind":"square"}]})", {{deviation_kind::missing, "/kind"}});
    BOOST_TEST(std::get<unrecognized_object>(kept).tag.empty());
    BOOST_TEST(
        (decoded(R"({"a":{"kind":"square"},"radius":7,"kind":"circle","note":"n"})", {}) == sample_circle));
}

BOOST_AUTO_TEST_CASE(an_unknown_kind_is_kept) {
    for (const std::string text :
         {R"({"kind":"new","a":[1,{"b":null}]})", R"({"a":[1,{"b":null}],"kind":"new"})"}) {
        const auto kept = strays(text, {{deviation_kind::unknown_enum, "/kind"}});
        BOOST_TEST((kept == shape(unrecognized_object{"new", text})));
        BOOST_TEST(encoded(kept) == text);
    }
}

BOOST_AUTO_TEST_CASE(an_object_without_a_kind_is_kept) {
    for (const std::string text : {R"({})", R"({"radius":7})", R"({"x":{"y":{}}})"}) {
        const auto kept = strays(text, {{deviation_kind::missing, "/kind"}});
        BOOST_TEST((kept == shape(unrecognized_object{"", text})));
        BOOST_TEST(encoded(kept) == text);
    }
    for (const std::string text : {R"({"kind":null})", R"({"kind":null,"a":1})", R"({"a":1,"kind":null})"}) {
        const auto kept = strays(text, {{deviation_kind::null, "/kind"}});
        BOOST_TEST((kept == shape(unrecognized_object{"", text})));
        BOOST_TEST(encoded(kept) == text);
    }
}

BOOST_AUTO_TEST_CASE(a_kind_that_is_not_text) {
    for (const std::string kind :
         {"1", "-1", "18446744073709551615", "1.5", "true", "{}", "[]", R"({"kind":"circle"})",
          R"(["circle",{"kind":null}])"}) {
        for (const std::string& text :
             {R"({"kind":)" + kind + "}", R"({"kind":)" + kind + R"(,"radius":7})",
              R"({"radius":7,"kind":)" + kind + "}"}) {
            const auto kept = strays(text, {{deviation_kind::unknown_enum, "/kind"}});
            BOOST_TEST((kept == shape(unrecognized_object{"", text})), text);
            BOOST_TEST(encoded(kept) == text);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_an_object) {
    for (const std::string text : {"1", "1.5", "true", "[]", "\"circle\"", "18446744073709551615", "null"}) {
        BOOST_TEST(refused(text).message.starts_with("expected object, found "), text);
        BOOST_TEST(refused(text).pointer.empty());
    }
    for (const std::string text : {"1", "1.5", "true", "[]", R"("circle")", R"("\u0063ircle")"}) {
        const auto report = refused<drawing>(R"({"shapes":[)" + text + "]}");
        BOOST_TEST(report.pointer == "/shapes/0");
        BOOST_TEST(report.message.starts_with("expected object, found "));
    }
}

BOOST_AUTO_TEST_CASE(pointers_lead_into_alternatives) {
    for (const std::string text :
         {R"({"frame":{"kind":"square","corners":[{"id":"a","fullName":null},{"id":"b"}],"side":1}})",
          R"({"frame":{"corners":[{"id":"a","fullName":null},{"id":"b"}],"kind":"square","side":1}})"}) {
        const auto value = strays<drawing>(text, {{deviation_kind::missing, "/frame/corners/1/fullName"}});
        BOOST_TEST(std::get<square>(value.frame.value()).corners.size() == 2u);
    }
    for (const std::string text :
         {R"({"shapes":[{"kind":"circle","radius":1},{"kind":"circle"}]})",
          R"({"shapes":[{"radius":1,"kind":"circle"},{"note":"n","kind":"circle"}]})"}) {
        strays<drawing>(text, {{deviation_kind::missing, "/shapes/1/radius"}});
    }
    for (const std::string text :
         {R"({"shapes":[{"kind":"circle","radius":1},{"kind":"square","corners":[{"id":7}]}]})",
          R"({"shapes":[{"kind":"circle","radius":1},{"corners":[{"id":7}],"kind":"square"}]})"}) {
        const auto report = refused<drawing>(text);
        BOOST_TEST(report.pointer == "/shapes/1/corners/0/id");
        BOOST_TEST(report.message == "expected string, found number");
    }
    for (const std::string text :
         {R"([{"kind":"layer","shapes":[{"kind":"circle","radius":"x"}]}])",
          R"([{"shapes":[{"radius":"x","kind":"circle"}],"kind":"layer"}])"}) {
        BOOST_TEST(refused<std::vector<test::paper>>(text).pointer == "/0/shapes/0/radius");
    }
}

BOOST_AUTO_TEST_CASE(strict_looks_into_alternatives) {
    for (const std::string text :
         {R"([{"kind":"circle","radius":1,"ne/w":{"a":1}}])",
          R"([{"radius":1,"kind":"circle","ne/w":[]}])"}) {
        (void)decoded<std::vector<shape>>(text, {});
        const auto report = refused<std::vector<shape>>(text, strict);
        BOOST_TEST(report.pointer == "/0/ne~1w");
        BOOST_TEST(report.message == "unknown field");
    }
}

BOOST_AUTO_TEST_CASE(a_variant_in_a_variant) {
    using papers = std::vector<test::paper>;
    const papers expected{test::layer{"layer", {sample_circle, sample_square}}};
    const std::string text = encoded(expected);
    BOOST_TEST((decoded<papers>(text) == expected));
    const std::string turned =
        R"([{"shapes":[{"note":"n","radius":7,"kind":"circle"},)"
        R"({"corners":[{"id":"a","fullName":null}],"kind":"square","side":2.5}],"kind":"layer"}])";
    BOOST_TEST((decoded<papers>(turned) == expected));
}

BOOST_AUTO_TEST_CASE(a_list_of_many_kinds) {
    const auto value = strays<drawing>(
        R"({"shapes":[{"kind":"circle","radius":7,"note":"n"},{"kind":"new"},{"side":1,"kind":"square"}],)"
        R"("frame":{"radius":7,"note":"n","kind":"circle"}})",
        {{deviation_kind::unknown_enum, "/shapes/1/kind"}});
    const drawing expected{
        {sample_circle, unrecognized_object{"new", R"({"kind":"new"})"}, square{"square", 1, {}}},
        sample_circle};
    BOOST_TEST((value == expected));
    BOOST_TEST(
        encoded(value) == R"({"shapes":[{"kind":"circle","radius":7,"note":"n"},{"kind":"new"},)"
                          R"({"kind":"square","side":1}],"frame":{"kind":"circle","radius":7,"note":"n"}})");
}

// It is neither left out, which would move what follows, nor taken for an object of the first kind.
BOOST_AUTO_TEST_CASE(null_is_kept_as_null) {
    const auto value = strays<drawing>(
        R"({"shapes":[null,{"kind":"circle","radius":7,"note":"n"}],"frame":null})",
        {{deviation_kind::null, "/shapes/0"}});
    BOOST_TEST((value == drawing{{unrecognized_object{"", "null"}, sample_circle}, std::nullopt}));
    BOOST_TEST(encoded(value) == R"({"shapes":[null,{"kind":"circle","radius":7,"note":"n"}]})");

    const auto field = strays<test::badge>(R"({"mark":null})", {{deviation_kind::null, "/mark"}});
    BOOST_TEST(encoded(field) == R"({"mark":null})");
    BOOST_TEST((decoded<std::vector<std::optional<shape>>>("[null]").at(0) == std::nullopt));
}

BOOST_AUTO_TEST_CASE(repeated_fields_are_reported) {
    for (const std::string text :
         {R"({"kind":"circle","radius":6,"radius":7,"note":"n"})",
          R"({"radius":6,"radius":7,"note":"n","kind":"circle"})"}) {
        BOOST_TEST((strays(text, {{deviation_kind::duplicate, "/radius"}}) == sample_circle));
    }
    const auto nested = strays<std::vector<shape>>(
        R"([{"corners":[{"id":"x","id":"a","fullName":null}],"side":2.5,"kind":"square"}])",
        {{deviation_kind::duplicate, "/0/corners/0/id"}});
    BOOST_TEST((nested.at(0) == sample_square));
    BOOST_TEST(
        (strays(
             R"({"radius":7,"note":"n","kind":"square","kind":"circle"})",
             {{deviation_kind::duplicate, "/kind"}}) == sample_circle));
}

BOOST_AUTO_TEST_CASE(nothing_of_an_earlier_duplicate_remains) {
    for (const std::string first :
         {R"({"kind":"square","side":1})", R"({"side":1,"kind":"square"})",
          R"({"kind":"circle","radius":1,"note":"old"})", R"({"kind":"new"})"}) {
        if (first == R"({"kind":"new"})") {
            const auto value = strays<test::badge>(
                R"({"mark":)" + first + R"(,"mark":{"kind":"circle","radius":7,"note":"n"}})",
                {{deviation_kind::unknown_enum, "/mark/kind"}, {deviation_kind::duplicate, "/mark"}});
            BOOST_TEST((value.mark == sample_circle));
            continue;
        }
        const auto value = strays<test::badge>(
            R"({"mark":)" + first + R"(,"mark":{"radius":7,"note":"n","kind":"circle"}})",
            {{deviation_kind::duplicate, "/mark"}});
        BOOST_TEST((value.mark == sample_circle));
        const auto null = strays<drawing>(
            R"({"frame":)" + first + R"(,"frame":null})", {{deviation_kind::duplicate, "/frame"}});
        BOOST_TEST((null == drawing{}));
    }
}

BOOST_AUTO_TEST_CASE(the_depth_is_that_of_the_whole_text) {
    // The variant's object is the first level.
    const auto text = [](std::size_t arrays) {
        return R"({"x":)" + nested_arrays(arrays) + R"(,"kind":"circle","radius":7})";
    };
    (void)decoded(text(63), {});
    BOOST_TEST(refused(text(64)).message == "JSON text is nested too deeply");
    (void)decoded(text(99), {.max_depth = 100});
    BOOST_TEST(!refused(text(100), {.max_depth = 100}).ok);
    (void)decoded<std::vector<shape>>("[" + text(98) + "]", {.max_depth = 100});
    BOOST_TEST(!refused<std::vector<shape>>("[" + text(99) + "]", {.max_depth = 100}).ok);

    const std::string unknown = R"({"kind":"new","x":)" + nested_arrays(63) + "}";
    BOOST_TEST(encoded(strays(unknown, {{deviation_kind::unknown_enum, "/kind"}})) == unknown);
}

BOOST_AUTO_TEST_CASE(every_alternative_is_encoded) {
    BOOST_TEST(
        encoded(sample_square) == R"({"kind":"square","side":2.5,"corners":[{"id":"a","fullName":null}]})");
    BOOST_TEST(encoded(sample_circle) == R"({"kind":"circle","radius":7,"note":"n"})");
    BOOST_TEST(
        encoded(drawing{{unrecognized_object{"ignored", R"({"a":[1]})"}}, sample_circle}) ==
        R"({"shapes":[{"a":[1]}],"frame":{"kind":"circle","radius":7,"note":"n"}})");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_encoded_is_refused) {
    const auto refuse = [](const drawing& value) {
        std::string out = "before";
        const auto error = encode(value, out);
        BOOST_TEST(error.has_value(), "encoded: " << out);
        BOOST_TEST(out == "before");
        return error.value_or(conductor::json::encode_error{});
    };
    for (const std::string json :
         {"", " ", "{", "{}x", "[]", "1", "\"s\"", "nul", "null,1", "{\"a\":}", "{\"a\":\"\xFF\"}",
          "{},{}"}) {
        const auto error = refuse({{sample_circle, unrecognized_object{"t", json}}, {}});
        BOOST_TEST(error.pointer == "/shapes/1", json);
        BOOST_TEST(!error.message.empty());
    }
    BOOST_TEST(refuse({{square{}}, {}}).pointer == "/shapes/0/kind");
    BOOST_TEST(refuse({{}, square{"square", 1, {{}}}}).pointer == "/frame/corners/0/id");
}

BOOST_AUTO_TEST_CASE(every_truncation) {
    const std::string text =
        R"({"shapes":[{"kind":"circle","radius":7},{"radius":7,"no\u0074e":"\u006e","kind":"circle"},{"kind":"new"},)"
        R"({"kind":[1]},{}]})";
    for (std::size_t size = 1; size < text.size(); ++size)
        BOOST_TEST(refused<drawing>(text.substr(0, size)).message == "JSON text is truncated");
    drawing value;
    BOOST_TEST(decode(text, value).ok);
    BOOST_TEST(value.shapes.size() == 5u);
}

BOOST_AUTO_TEST_SUITE_END()
