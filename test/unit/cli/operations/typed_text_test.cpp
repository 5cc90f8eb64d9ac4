// How an argument's text becomes JSON, by its type; and how that type is told.

#include "cli/operations/typed_text.hpp"
#include "unit/cli/folder.hpp"
#include "unit/cli/operations/models.hpp"
#include "unit/cli/refusal.hpp"

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstdint>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

namespace schema = catalog::schema;

template <class T>
std::string typed(std::string_view text) {
    return boost::json::serialize(typed_text(schema::type_of<T>, text));
}

template <class T>
std::string refused_text(std::string_view text) {
    return refusal([&] { (void)typed_text(schema::type_of<T>, text); });
}

std::string refused_json(std::string_view text) {
    return refusal([&] { (void)json_argument(text); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(typed_texts)

BOOST_AUTO_TEST_CASE(texts_are_taken_as_they_are) {
    BOOST_TEST(typed<std::string>("12") == R"("12")");
    BOOST_TEST(typed<std::string>("true") == R"("true")");
    BOOST_TEST(typed<std::string>("@nobody") == R"("@nobody")");
    BOOST_TEST(typed<std::string>("-") == R"("-")");
    BOOST_TEST(typed<std::string>(" a \"b\" ") == R"(" a \"b\" ")");
    BOOST_TEST(typed<std::string>("") == R"("")");
    BOOST_TEST(typed<std::optional<std::string>>("null") == R"("null")");
    BOOST_TEST(typed<std::chrono::year_month_day>("2026-01-31") == R"("2026-01-31")");
    BOOST_TEST(typed<date_time>("2026-01-31T10:00:00Z") == R"("2026-01-31T10:00:00Z")");
}

BOOST_AUTO_TEST_CASE(numbers_have_the_form_of_json) {
    BOOST_TEST(typed<std::int64_t>("-7") == "-7");
    BOOST_TEST(typed<std::int64_t>("9007199254740993") == "9007199254740993");
    BOOST_TEST(typed<std::optional<std::int64_t>>("25") == "25");
    BOOST_TEST((typed_text(schema::type_of<double>, "12.50") == boost::json::value(12.5)));
    BOOST_TEST(typed<double>("3") == "3");
    for (const auto* text : {"", "x", "1,5", "1.5", "1e3", "0x10", "1 2", "\"1\"", "true", "+1", "007"})
        BOOST_TEST(has(refused_text<std::int64_t>(text), "whole number"), text);
    for (const auto* text : {"", "x", "1,5", "NaN", "Infinity", "1.5.2", "\"1\"", "[1]", "1e999"})
        BOOST_TEST(has(refused_text<double>(text), "is no number"), text);
}

BOOST_AUTO_TEST_CASE(what_has_another_form_is_repeated_to_who_wrote_it) {
    BOOST_TEST(refused_text<std::int64_t>("ten") == "\"ten\" is no whole number");
    BOOST_TEST(refused_text<bool>("yes") == "\"yes\" is neither true nor false");
}

BOOST_AUTO_TEST_CASE(booleans_are_true_or_false) {
    BOOST_TEST(typed<bool>("true") == "true");
    BOOST_TEST(typed<bool>("false") == "false");
    for (const auto* text : {"", "1", "TRUE", "no", " true"})
        BOOST_TEST(!refused_text<bool>(text).empty(), text);
}

BOOST_AUTO_TEST_CASE(objects_and_lists_have_the_form_of_json) {
    const auto& address = *parameter("qbd invoices create", "billingAddress").value;
    BOOST_TEST(boost::json::serialize(typed_text(address, R"({"city": "Graz"})")) == R"({"city":"Graz"})");
    BOOST_TEST(typed<std::vector<std::string>>(R"(["a", "b"])") == R"(["a","b"])");
    // One element, as in `--ids 1-2`, which the caller makes a list.
    BOOST_TEST(typed<std::vector<std::string>>("1-2") == R"("1-2")");
    BOOST_TEST(!refusal([&] { (void)typed_text(address, "Graz"); }).empty());
}

BOOST_AUTO_TEST_CASE(what_is_no_json_is_shown_by_line_and_column) {
    const auto late = refused_json("{\n  \"a\": 1,\n  \"b\": oops\n}");
    BOOST_TEST(has(late, "line 3"), late);
    BOOST_TEST(has(late, "column 8"), late);
    const auto rest = refused_json("{} {}");
    BOOST_TEST(has(rest, "line 1, column 4"), rest);
    BOOST_TEST(has(rest, "after its end"), rest);
    for (const auto* text : {"", "{", "{\"a\":}", "[1,]", "{'a': 1}", "nul", "{\"a\" 1}"})
        BOOST_TEST(has(refused_json(text), "line 1, column "), text);
}

BOOST_AUTO_TEST_CASE(space_around_json_is_nothing) {
    BOOST_TEST(boost::json::serialize(json_argument(" \n{\"a\": [1]}\r\n ")) == R"({"a":[1]})");
}

BOOST_AUTO_TEST_CASE(json_comes_from_a_file) {
    const folder in;
    const auto good = in.with("good.json", "{\"memo\": \"x\"}\n");
    BOOST_TEST(boost::json::serialize(json_argument("@" + good)) == R"({"memo":"x"})");
    const auto bad = in.with("bad.json", "{\n\"memo\": }\n");
    const auto told = refused_json("@" + bad);
    BOOST_TEST(has(told, bad), told);
    BOOST_TEST(has(told, "line 2, column 9"), told);
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_read_is_named) {
    const folder in;
    for (const auto& name : {in.path("missing.json"), in.path()}) { // a folder is no file
        const auto told = refused_json("@" + name);
        BOOST_TEST(has(told, name + " cannot be read"), told);
    }
}

BOOST_AUTO_TEST_CASE(json_comes_from_standard_input) {
    const auto read = [](const std::string& text) {
        std::istringstream given(text);
        auto* const before = std::cin.rdbuf(given.rdbuf());
        std::string made;
        try {
            made = boost::json::serialize(json_argument("-"));
        } catch (const usage_error& why) {
            made = why.what();
        }
        std::cin.rdbuf(before);
        return made;
    };
    BOOST_TEST(read("{\"a\":1}\n") == R"({"a":1})");
    BOOST_TEST(has(read("{\"a\":"), "standard input"));
}

BOOST_AUTO_TEST_CASE(types_have_a_word_each) {
    BOOST_TEST(type_word(schema::type_of<std::string>) == "TEXT");
    BOOST_TEST(type_word(schema::type_of<std::int64_t>) == "INTEGER");
    BOOST_TEST(type_word(schema::type_of<double>) == "NUMBER");
    BOOST_TEST(type_word(schema::type_of<std::chrono::year_month_day>) == "DATE");
    BOOST_TEST(type_word(schema::type_of<date_time>) == "TIME");
    BOOST_TEST(type_word(schema::type_of<std::optional<double>>) == "NUMBER");
    BOOST_TEST(type_word(schema::type_of<std::vector<std::string>>) == "TEXT");
    BOOST_TEST(type_word(*parameter("qbd invoices create", "lines").value) == "JSON");
}

BOOST_AUTO_TEST_CASE(limits_are_told_in_words) {
    const auto limits = [](std::string_view command, std::string_view name) {
        return limits_text(parameter(command, name));
    };
    BOOST_TEST(limits("qbd invoices create", "refNumber") == "at most 11 characters");
    BOOST_TEST(limits("qbd invoices list", "limit") == "1 to 150");
    BOOST_TEST(limits("qbd invoices create", "externalId") == "a UUID");
    BOOST_TEST(limits("qbd invoices create", "memo") == "");
    BOOST_TEST(has(limits("qbd invoices create", "lines"), "a list"));
    BOOST_TEST(has(limits("auth-sessions create", "redirectUrl"), "a URI"));
    const auto status = limits("qbd invoices list", "paymentStatus");
    BOOST_TEST(has(status, "one of "), status);
    for (const auto text : catalog::texts_of(parameters("qbd invoices list"), "paymentStatus"))
        BOOST_TEST(has(status, text), status);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test
