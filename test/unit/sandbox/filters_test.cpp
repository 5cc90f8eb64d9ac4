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

bool matches(std::string_view query, const sandbox::pc_clock& pc = {}) {
    const auto parsed = parse(query);
    const sandbox::filter wanted{parsed.as_object(), pc};
    BOOST_TEST(!wanted.error().has_value());
    return wanted.matches(object.as_object());
}

} // namespace

BOOST_AUTO_TEST_SUITE(filters)

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
    // Inclusive, to the second.
    BOOST_TEST(matches(R"({"updatedAfter":"2026-03-04T05:06:07.999Z"})"));
    BOOST_TEST(!matches(R"({"updatedAfter":"2026-03-04T05:06:08Z"})"));
    BOOST_TEST(matches(R"({"updatedAfter":"2026-03-04T06:06:07+01:00"})"));
    BOOST_TEST(!matches(R"({"updatedAfter":"2026-03-04 05:06:08"})"));
    BOOST_TEST(matches(R"({"updatedBefore":"2026-03-04T05:06:07Z"})"));
    BOOST_TEST(!matches(R"({"updatedBefore":"2026-03-04T05:06:06Z"})"));
    BOOST_TEST(matches(R"({"transactionDateFrom":"2026-03-04","transactionDateTo":"2026-03-04"})"));
    BOOST_TEST(!matches(R"({"transactionDateFrom":"2026-03-05"})"));
    BOOST_TEST(!matches(R"({"transactionDateTo":"2026-03-03"})"));
    const auto query = parse(R"({"updatedAfter":"soon"})");
    const sandbox::filter wanted{query.as_object(), {}};
    BOOST_TEST(wanted.error().value().message.starts_with("`updatedAfter`"));
}

BOOST_AUTO_TEST_CASE(a_time_without_a_zone_is_in_the_pcs) {
    const sandbox::pc_clock pc{.utc_offset = std::chrono::hours{-8}};
    BOOST_TEST(matches(R"({"updatedAfter":"2026-03-03T21:06:07"})", pc));
    BOOST_TEST(!matches(R"({"updatedAfter":"2026-03-03T21:06:08"})", pc));
    BOOST_TEST(matches(R"({"updatedBefore":"2026-03-03"})", pc));
    BOOST_TEST(!matches(R"({"updatedAfter":"2026-03-04"})", pc));
    BOOST_TEST(matches(R"({"updatedAfter":"2026-03-04T05:06:07Z"})", pc));
}

BOOST_AUTO_TEST_CASE(nothing_is_found_after_a_time_near_1970) {
    BOOST_TEST(!matches(R"({"updatedAfter":"1970-01-01T00:00:00Z"})"));
    BOOST_TEST(!matches(R"({"updatedAfter":"1979-12-31T23:59:59Z"})"));
    BOOST_TEST(matches(R"({"updatedAfter":"1980-01-01T00:00:00Z"})"));
}

BOOST_AUTO_TEST_CASE(references) {
    BOOST_TEST(matches(R"({"customerIds":["c0","c1"]})"));
    BOOST_TEST(!matches(R"({"customerIds":["c0"]})"));
    BOOST_TEST(!matches(R"({"vendorIds":["v"]})"));
    BOOST_TEST(matches(R"({"itemIds":["i"]})")); // it has no item: ignored
}

BOOST_AUTO_TEST_SUITE_END()
