// For how long addresses count, and when a name is looked up.

#include "net/name_state.hpp"

#include <boost/asio/error.hpp>
#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::net::test {

BOOST_AUTO_TEST_SUITE(name_states)

namespace {

using namespace std::chrono_literals;

constexpr name_state::clock::time_point noon{1000s};

lookup_answer_ptr at(const char* address) {
    auto out = std::make_shared<lookup_answer>();
    out->found.emplace_back(boost::asio::ip::make_address(address), 0);
    return out;
}

lookup_answer_ptr failed() {
    auto out = std::make_shared<lookup_answer>();
    out->error = boost::asio::error::host_not_found;
    return out;
}

} // namespace

BOOST_AUTO_TEST_CASE(one_look_up_is_for_all_who_ask_meanwhile) {
    name_state name;
    BOOST_TEST(!name.known(noon));
    BOOST_TEST(name.needs_look_up(noon));
    name.began(noon);
    BOOST_TEST(!name.needs_look_up(noon));
    BOOST_TEST(!name.needs_look_up(noon + name_state::patience - 1ns));
    BOOST_TEST(!name.is_idle(noon));
}

BOOST_AUTO_TEST_CASE(addresses_count_from_the_beginning_of_their_look_up) {
    name_state name;
    const auto answer = at("192.0.2.1");
    name.began(noon);
    BOOST_TEST(name.ended(noon, answer));
    BOOST_TEST((name.known(noon) == answer));
    BOOST_TEST((name.known(noon + name_state::lifetime - 1ns) == answer));
    BOOST_TEST(!name.is_idle(noon + name_state::lifetime - 1ns));
    BOOST_TEST(!name.known(noon + name_state::lifetime));
    BOOST_TEST(name.is_idle(noon + name_state::lifetime));
    BOOST_TEST(name.needs_look_up(noon + name_state::lifetime));
}

BOOST_AUTO_TEST_CASE(failures_and_empty_answers_are_not_kept) {
    for (const lookup_answer_ptr& nothing : {failed(), std::make_shared<const lookup_answer>()}) {
        name_state name;
        name.began(noon);
        BOOST_TEST(name.ended(noon, nothing));
        BOOST_TEST(!name.known(noon));
        BOOST_TEST(name.needs_look_up(noon));
        BOOST_TEST(name.is_idle(noon));
    }
}

BOOST_AUTO_TEST_CASE(a_failure_does_not_end_what_is_known) {
    name_state name;
    const auto answer = at("192.0.2.1");
    name.began(noon);
    name.began(noon + 5s);
    BOOST_TEST(name.ended(noon + 5s, answer));
    BOOST_TEST(name.ended(noon, failed()));
    BOOST_TEST((name.known(noon + 6s) == answer));
}

BOOST_AUTO_TEST_CASE(a_late_answer_does_not_replace_a_newer_one) {
    name_state name;
    const auto newer = at("192.0.2.2");
    name.began(noon);
    name.began(noon + 5s);
    BOOST_TEST(name.ended(noon + 5s, newer));
    BOOST_TEST(name.ended(noon, at("192.0.2.1")));
    BOOST_TEST((name.known(noon + 6s) == newer));
}

BOOST_AUTO_TEST_CASE(a_look_up_that_hangs_is_not_waited_for_alone) {
    name_state name;
    for (std::size_t i = 0; i < name_state::max_look_ups; ++i) {
        const auto now = noon + static_cast<int>(i) * name_state::patience;
        BOOST_TEST(name.needs_look_up(now));
        name.began(now);
        BOOST_TEST(!name.needs_look_up(now));
    }
    BOOST_TEST(!name.needs_look_up(noon + 1h));
    BOOST_TEST(!name.ended(noon, failed())); // while others may bring more
    BOOST_TEST(name.ended(noon + name_state::patience, at("192.0.2.1")));
    BOOST_TEST(name.needs_look_up(noon + 1h)); // not the third one, which hangs still
}

BOOST_AUTO_TEST_CASE(addresses_that_do_not_work_are_forgotten) {
    name_state name;
    const auto first = at("192.0.2.1");
    const auto second = at("192.0.2.2");
    name.began(noon);
    BOOST_TEST(name.ended(noon, first));
    name.forget(second);
    BOOST_TEST((name.known(noon) == first));
    name.forget(first);
    BOOST_TEST(!name.known(noon));
    name.began(noon + 1s);
    BOOST_TEST(name.ended(noon + 1s, second));
    name.forget(first);
    BOOST_TEST((name.known(noon + 1s) == second));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
