// Which objects a list's query asks for.

#include "models.hpp"
#include "sandbox/company/filters.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>

using namespace sandbox_unit;

namespace {

const auto object = parse(R"({"id":"1","name":"Blue Door","fullName":"House:Blue Door","refNumber":"R-10",
    "isActive":true,"updatedAt":"2026-03-04T05:06:07.890Z","transactionDate":"2026-03-04",
    "customer":{"id":"c1","fullName":null},"vendor":null,"accountType":"bank"})");

bool matches(std::string_view query) {
    const auto parsed = parse(query);
    const sandbox::filter wanted{parsed.as_object()};
    BOOST_TEST(!wanted.error().has_value());
    return wanted.matches(object.as_object());
}

} // namespace

BOOST_AUTO_TEST_SUITE(filters)

BOOST_AUTO_TEST_CASE(names) {
    BOOST_TEST(matches("{}"));
    BOOST_TEST(matches(R"({"ids":["2","1"]})"));
    BOOST_TEST(!matches(R"({"ids":["2"]})"));
    BOOST_TEST(matches(R"({"fullNames":["house:blue door"]})"));
    BOOST_TEST(matches(R"({"refNumbers":["R-10"]})"));
    BOOST_TEST(!matches(R"({"refNumbers":["r-10"]})"));
    BOOST_TEST(matches(R"({"ids":["1"],"status":"inactive","nameContains":"x"})"));
}

BOOST_AUTO_TEST_CASE(texts) {
    BOOST_TEST(matches(R"({"nameContains":"E d","nameStartsWith":"bl","nameEndsWith":"OOR"})"));
    BOOST_TEST(!matches(R"({"nameContains":"window"})"));
    BOOST_TEST(matches(R"({"nameFrom":"a","nameTo":"c"})"));
    BOOST_TEST(!matches(R"({"nameFrom":"c"})"));
    BOOST_TEST(!matches(R"({"nameTo":"b"})"));
    BOOST_TEST(matches(R"({"refNumberContains":"-1"})"));
    BOOST_TEST(!matches(R"({"refNumberStartsWith":"r"})"));
    BOOST_TEST(matches(R"({"accountType":"bank"})"));
    BOOST_TEST(!matches(R"({"accountType":"equity"})"));
}

BOOST_AUTO_TEST_CASE(status) {
    BOOST_TEST(matches(R"({"status":"active"})"));
    BOOST_TEST(matches(R"({"status":"all"})"));
    BOOST_TEST(!matches(R"({"status":"inactive"})"));
}

BOOST_AUTO_TEST_CASE(times) {
    BOOST_TEST(matches(R"({"updatedAfter":"2026-03-04","updatedBefore":"2026-03-04"})"));
    BOOST_TEST(!matches(R"({"updatedAfter":"2026-03-05"})"));
    BOOST_TEST(matches(R"({"updatedAfter":"2026-03-04T06:06:07+01:00"})"));
    BOOST_TEST(!matches(R"({"updatedAfter":"2026-03-04 05:06:08"})"));
    BOOST_TEST(!matches(R"({"updatedBefore":"2026-03-04T05:06:07Z"})"));
    BOOST_TEST(matches(R"({"transactionDateFrom":"2026-03-04","transactionDateTo":"2026-03-04"})"));
    BOOST_TEST(!matches(R"({"transactionDateFrom":"2026-03-05"})"));
    BOOST_TEST(!matches(R"({"transactionDateTo":"2026-03-03"})"));
    const auto query = parse(R"({"updatedAfter":"soon"})");
    BOOST_TEST(sandbox::filter{query.as_object()}.error().value().message.starts_with("`updatedAfter`"));
}

BOOST_AUTO_TEST_CASE(references) {
    BOOST_TEST(matches(R"({"customerIds":["c0","c1"]})"));
    BOOST_TEST(!matches(R"({"customerIds":["c0"]})"));
    BOOST_TEST(!matches(R"({"vendorIds":["v"]})"));
    BOOST_TEST(matches(R"({"itemIds":["i"]})")); // it has no item: ignored
}

BOOST_AUTO_TEST_CASE(instants) {
    using namespace std::chrono;
    const auto noon = sys_days{year{2026} / 1 / 2} + hours{12};
    BOOST_TEST((sandbox::parse_instant("2026-01-02T12:00", false) == noon));
    BOOST_TEST((sandbox::parse_instant("2026-01-02T12:00:00.5Z", false) == noon + milliseconds{500}));
    BOOST_TEST((sandbox::parse_instant("2026-01-02T07:00:00-05:00", false) == noon));
    BOOST_TEST((sandbox::parse_instant("2026-01-02T14:00:00+02", false) == noon));
    BOOST_TEST((sandbox::parse_instant("2026-01-02", true) == noon + hours{12} - milliseconds{1}));
    for (const auto* text :
         {"", "2026", "2026-02-30", "2026-01-02T", "2026-01-02T25:00", "2026-01-02T12:00:00x",
          "2026-01-02T12:00:00+", "2026-01-02T12:00:00+1:00"})
        BOOST_TEST(!sandbox::parse_instant(text, false).has_value(), text);
}

BOOST_AUTO_TEST_SUITE_END()
