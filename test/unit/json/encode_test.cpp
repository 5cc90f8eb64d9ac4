// Which text does a value become, and which values are refused?

#include "models.hpp"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <limits>

using conductor::json::encode;
using test::encoded;

namespace {

test::contact complete_contact() {
    test::contact value;
    value.email = "e";
    value.account.id = "a";
    value.slug = conductor::integration_slug::quickbooks_desktop;
    return value;
}

template <class T>
conductor::json::encode_error refused(const T& value, const boost::json::object* extra = nullptr) {
    std::string out = "before";
    const auto error = encode(value, out, extra);
    BOOST_TEST(error.has_value(), "encoded: " << out);
    BOOST_TEST(out == "before");
    return error.value_or(conductor::json::encode_error{});
}

} // namespace

BOOST_AUTO_TEST_SUITE(encode_)

BOOST_AUTO_TEST_CASE(every_kind) {
    BOOST_TEST(encoded(test::full_sample()) == test::full_text);
}

BOOST_AUTO_TEST_CASE(unset_optionals_are_left_out_or_null) {
    BOOST_TEST(
        encoded(complete_contact()) ==
        R"({"email":"e","phone":null,"account":{"id":"a","fullName":null},"slug":"quickbooks_desktop"})");
}

BOOST_AUTO_TEST_CASE(appends) {
    std::string out = "x=";
    BOOST_TEST(!encode(test::tree{}, out));
    BOOST_TEST(out == R"(x={"label":""})");
}

BOOST_AUTO_TEST_CASE(required_fields_cannot_be_forgotten) {
    auto value = complete_contact();
    value.email.clear();
    BOOST_TEST(refused(value).pointer == "/email");
    BOOST_TEST(refused(value).message == "required, and not set");

    value = complete_contact();
    value.slug = {};
    BOOST_TEST(refused(value).pointer == "/slug");

    value = complete_contact();
    value.account.id.clear();
    BOOST_TEST(refused(value).pointer == "/account/id");

    test::sample sample;
    sample.owner.id = "u";
    sample.date = std::chrono::year{2024} / 1 / 1;
    sample.lines = {{.id = "a", .full_name = {}}, {}};
    BOOST_TEST(refused(sample).pointer == "/lines/1/id");
}

BOOST_AUTO_TEST_CASE(strings) {
    const auto quoted = [](std::string_view text) { return encoded(std::string(text)); };
    BOOST_TEST(quoted("") == R"("")");
    BOOST_TEST(quoted("a/b \x7F") == "\"a/b \x7F\"");
    BOOST_TEST(quoted("\"\\\b\f\n\r\t") == R"("\"\\\b\f\n\r\t")");
    BOOST_TEST(quoted(std::string_view("\0\x1F", 2)) == R"("\u0000\u001f")");
    BOOST_TEST(quoted("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80") == "\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\"");
    for (const std::string bytes :
         {"\x80", "\xC0\x80", "\xC1\xBF", "\xC3", "\xE0\x80\x80", "\xE2\x82", "\xED\xA0\x80",
          "\xF0\x80\x80\x80", "\xF0\x9F\x98", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xC3(",
          "\xE2\x82("}) {
        test::tree value{.label = "ok", .branches = {{.label = "a" + bytes + "b", .branches = {}}}};
        BOOST_TEST(refused(value).pointer == "/branches/0/label");
        BOOST_TEST(refused(value).message == "not valid UTF-8");
        value.branches[0].label = bytes;
        BOOST_TEST(refused(value).pointer == "/branches/0/label");
    }
}

BOOST_AUTO_TEST_CASE(numbers) {
    BOOST_TEST(encoded(0.1) == "0.1");
    BOOST_TEST(encoded(100.0) == "100");
    BOOST_TEST(encoded(0.30000000000000004) == "0.30000000000000004");
    BOOST_TEST(encoded(1e300) == "1e+300");
    BOOST_TEST(encoded(std::numeric_limits<double>::max()) == "1.7976931348623157e+308");
    BOOST_TEST(encoded(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
    BOOST_TEST(refused(std::numeric_limits<double>::infinity()).message == "not a finite number");
    BOOST_TEST(refused(-std::numeric_limits<double>::infinity()).pointer.empty());
    test::sample value;
    value.owner.id = "u";
    value.date = std::chrono::year{2024} / 1 / 1;
    value.matrix = {{0}, {1, std::numeric_limits<double>::quiet_NaN()}};
    BOOST_TEST(refused(value).pointer == "/matrix/1/1");
    value.matrix.clear();
    value.extra = {{"a/b", {1, std::numeric_limits<double>::quiet_NaN()}}};
    BOOST_TEST(refused(value).pointer == "/extra/a~1b/1");
}

BOOST_AUTO_TEST_CASE(dates) {
    using namespace std::chrono_literals;
    BOOST_TEST(encoded(2024y / 2 / 29) == R"("2024-02-29")");
    BOOST_TEST(encoded(7y / 1 / 1) == R"("0007-01-01")");
    BOOST_TEST(refused(2023y / 2 / 29).message == "not a date in the calendar");
    BOOST_TEST(refused(10000y / 1 / 1).message == "not a date in the calendar");
    BOOST_TEST(refused(std::chrono::year{-1} / 1 / 1).message == "not a date in the calendar");
    BOOST_TEST(refused(std::chrono::year_month_day{}).message == "not a date in the calendar");
}

BOOST_AUTO_TEST_CASE(extra_members_are_added_to_the_root) {
    const boost::json::object extra{{"new", {1, {{"x", nullptr}}}}, {"odd \"name\"", true}};
    BOOST_TEST(
        encoded(test::tree{.label = "l", .branches = {{}}}, &extra) ==
        R"({"label":"l","branches":[{"label":""}],"new":[1,{"x":null}],"odd \"name\"":true})");
}

BOOST_AUTO_TEST_CASE(extra_members_win) {
    const boost::json::object extra{{"email", 7}, {"street", "s"}};
    auto value = complete_contact();
    value.street = "typed";
    BOOST_TEST(
        encoded(value, &extra) ==
        R"({"phone":null,"account":{"id":"a","fullName":null},"slug":"quickbooks_desktop","email":7,"street":"s"})");

    value.email.clear();
    BOOST_TEST(encoded(value, &extra).find("\"email\":7") != std::string::npos);

    const boost::json::object other{{"id", 1}};
    BOOST_TEST(encoded(complete_contact(), &other).find(R"("account":{"id":"a")") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(extra_members_of_raw_json) {
    const boost::json::object extra{{"b", 3}, {"c", 4}};
    const boost::json::value object{{"a", 1}, {"b", 2}};
    BOOST_TEST(encoded(object, &extra) == R"({"a":1,"b":3,"c":4})");
    BOOST_TEST(encoded(boost::json::value(boost::json::object{}), &extra) == R"({"b":3,"c":4})");

    const boost::json::object none;
    BOOST_TEST(encoded(boost::json::value(boost::json::array{1}), &none) == "[1]");
    BOOST_TEST(refused(boost::json::value(boost::json::array{1}), &extra).pointer.empty());
    BOOST_TEST(refused(std::string("s"), &extra).message == "extra fields can only be added to an object");
}

BOOST_AUTO_TEST_CASE(extra_members_are_checked_too) {
    const boost::json::object bad_value{{"a", {{"b", "\xFF"}}}};
    BOOST_TEST(refused(test::tree{}, &bad_value).pointer == "/a/b");
    const boost::json::object bad_name{{"\xFF", 1}};
    BOOST_TEST(refused(test::tree{}, &bad_name).message == "not valid UTF-8");
}

BOOST_AUTO_TEST_SUITE_END()
