// Decimal numbers, and what transactions add up to.

#include "models.hpp"
#include "sandbox/company/decimal.hpp"
#include "sandbox/company/totals.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace sandbox_unit;
using sandbox::parse_decimal;

namespace {

std::string round_trip(std::string_view text) {
    const auto number = parse_decimal(text);
    return number ? to_text(*number) : "none";
}

std::string product(std::string_view a, std::string_view b) {
    const auto number = sandbox::multiply(parse_decimal(a).value(), parse_decimal(b).value());
    return number ? to_text(*number) : "none";
}

} // namespace

BOOST_AUTO_TEST_SUITE(amounts)

BOOST_AUTO_TEST_CASE(texts) {
    BOOST_TEST(round_trip("0") == "0.00");
    BOOST_TEST(round_trip("12.5") == "12.50");
    BOOST_TEST(round_trip("-12.05") == "-12.05");
    BOOST_TEST(round_trip(".5") == "0.50");
    BOOST_TEST(round_trip("0.005") == "0.01");
    BOOST_TEST(round_trip("-0.005") == "-0.01");
    BOOST_TEST(round_trip("0.00499") == "0.00");
    BOOST_TEST(round_trip("999999999999.99") == "999999999999.99");
    for (const auto* text : {"", "-", ".", "1.2.3", "1e3", "1,000", "0.123456", "99999999999999999999"})
        BOOST_TEST(round_trip(text) == "none", text);
}

BOOST_AUTO_TEST_CASE(products) {
    BOOST_TEST(product("3", "0.1") == "0.30");
    BOOST_TEST(product("1.5", "-10.01") == "-15.02");
    BOOST_TEST(product("1000000", "999999") == "999999000000.00");
    BOOST_TEST(product("1000000000", "1000000000") == "none");
    BOOST_TEST(to_text(sandbox::to_decimal(0.1).value()) == "0.10");
    BOOST_TEST(!sandbox::to_decimal(1e300).has_value());
}

BOOST_AUTO_TEST_CASE(a_transaction_is_the_sum_of_its_lines) {
    auto bill = parse(R"({"transactionDate":"2026-01-01","totalAmount":"0.00","openAmount":null,"isPaid":null,
        "lines":[{"quantity":3,"rate":"0.10","amount":null},{"quantity":1,"rate":"9","amount":"5.00"}],
        "lineGroups":[{"totalAmount":"0.00","lines":[{"amount":"1.01"},{"amount":"-0.01"}]}]})")
                    .as_object();
    sandbox::fill_totals(bill, {});
    BOOST_TEST(bill["totalAmount"].as_string() == "6.30");
    BOOST_TEST(bill["openAmount"].as_string() == "6.30");
    BOOST_TEST(!bill["isPaid"].as_bool());
    BOOST_TEST(bill["lines"].at(0).at("amount").as_string() == "0.30");
    BOOST_TEST(bill["lineGroups"].at(0).at("totalAmount").as_string() == "1.00");
    sandbox::clear_amounts(bill);
    BOOST_TEST(bill["totalAmount"].as_string() == "0.00");
    BOOST_TEST(bill["lineGroups"].at(0).at("lines").at(0).at("amount").as_string() == "0.00");
}

BOOST_AUTO_TEST_CASE(what_the_request_gives_stays) {
    auto bill =
        parse(R"({"transactionDate":"2026-01-01","amount":"7.00","lines":[{"amount":"5.00"}]})").as_object();
    sandbox::fill_totals(bill, parse(R"({"amount":"7.00"})").as_object());
    BOOST_TEST(bill["amount"].as_string() == "7.00");
}

BOOST_AUTO_TEST_SUITE_END()
