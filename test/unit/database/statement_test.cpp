// Which statements are refused before they are sent, and which numbers of rows afterwards.

#include "database/statement.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

namespace conductor::database::test {

BOOST_AUTO_TEST_SUITE(statements)

std::optional<failure> refusal_of(std::string sql, std::vector<value> parameters = {}) {
    std::vector<statement> all(2);
    all[0].sql = "SELECT 1";
    all[1].sql = std::move(sql);
    all[1].parameters = std::move(parameters);
    return why_not(all);
}

BOOST_AUTO_TEST_CASE(what_begins_or_ends_a_transaction_is_refused) {
    for (const char* sql :
         {"BEGIN", "begin;", " \n Commit", "-- so\nROLLBACK TO x", "/* a */ /* b */ END", "START TRANSACTION",
          "ABORT", "; COMMIT", "PREPARE TRANSACTION 'x'"}) {
        const auto refused = refusal_of(sql);
        BOOST_TEST_REQUIRE(refused.has_value(), sql);
        BOOST_TEST((refused->kind == failure_kind::misused));
        BOOST_TEST(refused->statement.value() == 1U);
        BOOST_TEST(!refused->maybe_committed);
    }
    for (const char* sql :
         {"SELECT 'begin'", "-- BEGIN\nSELECT 1", "beginning", "PREPARE x AS SELECT 1",
          "/* COMMIT */ SELECT 1"})
        BOOST_TEST(!refusal_of(sql).has_value(), sql);
}

BOOST_AUTO_TEST_CASE(no_statement_is_refused) {
    for (const char* sql : {"", " ;; ", "-- only", "/* never ends"})
        BOOST_TEST(refusal_of(sql).has_value(), sql);
    BOOST_TEST(refusal_of(std::string("SELECT 1\0", 9)).has_value());
}

BOOST_AUTO_TEST_CASE(what_only_one_database_would_store_is_refused) {
    BOOST_TEST(refusal_of("SELECT $1", {value(std::string("a\0b", 3))}).has_value());
    BOOST_TEST(refusal_of("SELECT $1", {value(std::numeric_limits<double>::quiet_NaN())}).has_value());
    BOOST_TEST(!refusal_of("SELECT $1", {value(std::numeric_limits<double>::infinity())}).has_value());
    const auto refused = refusal_of("SELECT $1, $2", {value("good"), value(std::string("\0", 1))});
    BOOST_TEST(refused.value().text.starts_with("parameter $2 "));
}

BOOST_AUTO_TEST_CASE(another_number_of_rows_is_a_failure_that_names_both) {
    statement asked;
    BOOST_TEST(!not_as_expected(asked, 0, 7).has_value());
    asked.must_change = 1;
    BOOST_TEST(!not_as_expected(asked, 0, 1).has_value());
    const auto failed = not_as_expected(asked, 3, 0);
    BOOST_TEST((failed.value().kind == failure_kind::not_as_expected));
    BOOST_TEST(failed->statement.value() == 3U);
    BOOST_TEST(failed->text == "statement 4 affected 0 rows instead of 1");
    asked.must_change = 0;
    BOOST_TEST(not_as_expected(asked, 0, 1).has_value());
}

BOOST_AUTO_TEST_CASE(every_kind_has_a_name_of_its_own) {
    std::vector<std::string_view> names;
    for (int kind = 0; kind <= static_cast<int>(failure_kind::other); ++kind)
        names.push_back(name_of(static_cast<failure_kind>(kind)));
    std::sort(names.begin(), names.end());
    BOOST_TEST((std::adjacent_find(names.begin(), names.end()) == names.end()));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::database::test
