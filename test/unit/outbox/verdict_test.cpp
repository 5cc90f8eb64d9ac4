// What becomes of an entry after each kind of error, and how long things wait.

#include "outbox/verdict.hpp"

#include <boost/test/unit_test.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail::test {

using namespace std::chrono_literals;

namespace {

error failed(error_kind kind, outcome known = outcome::not_processed) {
    error_details details;
    details.kind = kind;
    details.outcome = known;
    return {errc::refused, "", std::move(details)};
}

tried at(int tries, bool can_ask = true) {
    tried made;
    made.tries = tries;
    made.can_ask = can_ask;
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(verdicts)

BOOST_AUTO_TEST_CASE(a_company_that_cannot_be_reached_waits_as_a_whole) {
    for (const auto kind :
         {error_kind::offline, error_kind::not_connected, error_kind::quickbooks_unreachable,
          error_kind::transport, error_kind::timeout, error_kind::server, error_kind::rate_limited,
          error_kind::authentication}) {
        const verdict v = verdict_on(failed(kind), at(100)); // a weekend long
        BOOST_TEST((v.state == entry_state::waiting));
        BOOST_TEST(v.pauses_company);
    }
}

BOOST_AUTO_TEST_CASE(a_record_in_use_waits_alone_and_not_for_ever) {
    const verdict v = verdict_on(failed(error_kind::record_in_use), at(1));
    BOOST_TEST((v.state == entry_state::waiting));
    BOOST_TEST(!v.pauses_company);
    BOOST_TEST((v.rests > 0ms));
    BOOST_TEST((verdict_on(failed(error_kind::record_in_use), at(20)).state == entry_state::refused));
}

BOOST_AUTO_TEST_CASE(what_can_never_be_made_is_refused) {
    for (const auto kind :
         {error_kind::refused, error_kind::invalid_request, error_kind::invalid_argument,
          error_kind::not_found, error_kind::name_taken, error_kind::name_taken_elsewhere})
        BOOST_TEST((verdict_on(failed(kind), at(1)).state == entry_state::refused));
}

BOOST_AUTO_TEST_CASE(what_may_have_been_made_is_asked_about_once_it_is_settled) {
    for (const auto known : {outcome::unknown, outcome::processed}) {
        const verdict v = verdict_on(failed(error_kind::transport, known), at(1));
        BOOST_TEST((v.state == entry_state::sending));
        BOOST_TEST(!v.pauses_company); // others of the company go on
        BOOST_TEST((v.rests >= 125s));
    }
}

BOOST_AUTO_TEST_CASE(what_may_have_been_made_and_cannot_be_asked_about_needs_a_look) {
    const verdict v = verdict_on(failed(error_kind::timeout, outcome::unknown), at(1, false));
    BOOST_TEST((v.state == entry_state::unknown));
    BOOST_TEST((verdict_on(failed(error_kind::offline), at(1, false)).state == entry_state::waiting));
}

BOOST_AUTO_TEST_CASE(a_worker_that_ends_leaves_things_as_they_are) {
    tried how = at(1);
    how.is_stopping = true;
    const verdict sent = verdict_on(failed(error_kind::cancelled, outcome::unknown), how);
    BOOST_TEST((sent.state == entry_state::sending));
    const verdict unsent = verdict_on(failed(error_kind::cancelled), how);
    BOOST_TEST((unsent.state == entry_state::waiting));
    BOOST_TEST(!unsent.pauses_company);
    BOOST_TEST((verdict_on_undecided({}, how).state == entry_state::sending));
}

BOOST_AUTO_TEST_CASE(undecided_is_looked_at_again_and_in_the_end_by_a_person) {
    BOOST_TEST((verdict_on_undecided({}, at(1)).state == entry_state::sending));
    BOOST_TEST((verdict_on_undecided({}, at(1)).rests >= 125s));
    BOOST_TEST((verdict_on_undecided({}, at(20)).state == entry_state::unknown));
    // A look that gave no answer has told nothing.
    const verdict offline = verdict_on_undecided(failed(error_kind::offline), at(1'000));
    BOOST_TEST((offline.state == entry_state::sending));
    BOOST_TEST(offline.pauses_company);
}

BOOST_AUTO_TEST_CASE(waits_grow_and_have_an_end) {
    BOOST_TEST((doubled(2s, 1, 30min) == 2s));
    BOOST_TEST((doubled(2s, 2, 30min) == 4s));
    BOOST_TEST((doubled(2s, 11, 30min) == 30min));
    BOOST_TEST((doubled(2s, 1'000'000, 30min) == 30min));
    BOOST_TEST((rest_after(at(1)) == 2s));
    BOOST_TEST((rest_after(at(2)) == 4s));
    BOOST_TEST((rest_after(at(1'000)) == 10min));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::outbox_detail::test
