// How long a watch waits, and what is tried again.

#include "recipes/changes/listing_retries.hpp"
#include "recipes/changes/pace.hpp"

#include <boost/test/unit_test.hpp>

#include <optional>
#include <vector>

namespace conductor::recipes::test {

BOOST_AUTO_TEST_SUITE(pace)

using namespace std::chrono_literals;

BOOST_AUTO_TEST_CASE(it_doubles_while_the_company_is_away) {
    watch_pace pace(10s, 60s);
    BOOST_TEST((pace.between() == 10s));
    const std::vector<error_kind> away{
        error_kind::offline, error_kind::not_connected, error_kind::quickbooks_unreachable,
        error_kind::quickbooks_timeout, error_kind::offline};
    const std::vector<std::chrono::milliseconds> waits{10s, 20s, 40s, 60s, 60s};
    for (std::size_t i = 0; i < away.size(); ++i)
        BOOST_TEST((pace.after(away[i]) == std::optional(waits[i])));
    BOOST_TEST((pace.between() == 10s));
    pace.went_well();
    BOOST_TEST((pace.after(error_kind::offline) == std::optional(std::chrono::milliseconds(10s))));
}

BOOST_AUTO_TEST_CASE(other_errors_are_not_waited_for) {
    watch_pace pace(10s, 60s);
    for (const error_kind kind :
         {error_kind::authentication, error_kind::reset_needed, error_kind::transport, error_kind::decode,
          error_kind::invalid_argument, error_kind::cancelled})
        BOOST_TEST(!pace.after(kind).has_value());
}

BOOST_AUTO_TEST_CASE(it_never_waits_less_than_nothing_or_more_than_the_longest) {
    watch_pace none(-5s, -1s);
    BOOST_TEST((none.between() == 0s));
    BOOST_TEST((none.after(error_kind::offline) == std::optional(0ms)));
    watch_pace reversed(10s, 1s); // the interval is the least
    BOOST_TEST((reversed.after(error_kind::offline) == std::optional(std::chrono::milliseconds(10s))));
    BOOST_TEST((reversed.after(error_kind::offline) == std::optional(std::chrono::milliseconds(10s))));
}

namespace {

error of(errc code, outcome known, std::optional<std::chrono::milliseconds> retry_after = std::nullopt) {
    error_details details;
    details.outcome = known;
    details.retry_after = retry_after;
    return {code, "what", details};
}

} // namespace

BOOST_AUTO_TEST_CASE(a_listing_is_begun_again_as_often_as_a_request_is_sent) {
    const retry_options policy{.max_retries = 3, .initial_backoff = 10ms, .max_backoff = 15ms};
    listing_retries retries(policy, std::nullopt);
    const error lost = of(errc::cursor_expired, outcome::unknown);
    for (int round = 0; round < 2; ++round) {
        BOOST_TEST((retries.after(lost) == std::optional(10ms)));
        BOOST_TEST((retries.after(lost) == std::optional(15ms)));
        BOOST_TEST(
            (retries.after(of(errc::cursor_expired, outcome::unknown, 700ms)) == std::optional(700ms)));
        BOOST_TEST(!retries.after(lost).has_value()); // told, and so it counts anew
    }
    BOOST_TEST(retries.after(lost).has_value());
    retries.ended();
    BOOST_TEST((retries.after(lost) == std::optional(10ms)));
    BOOST_TEST(!listing_retries(policy, 0).after(lost).has_value());
    BOOST_TEST(!listing_retries(policy, 9).after(of(errc::cursor_expired, outcome::unknown, 2min)));
}

// The client has tried them again already, or it would be in vain.
BOOST_AUTO_TEST_CASE(other_errors_are_told) {
    for (const errc code :
         {errc::deadline_exceeded, errc::cancelled, errc::authentication, errc::company_unavailable,
          errc::connection_lost, errc::internal_server, errc::decode_failed, errc::queue_full})
        BOOST_TEST(!listing_retries({}, 9).after(of(code, outcome::unknown)).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
