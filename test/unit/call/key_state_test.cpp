// When is a source of keys asked, and who shares an answer?

#include "call/key_state.hpp"

#include <boost/test/unit_test.hpp>

#include <ostream>

namespace conductor::inline CONDUCTOR_ABI::call {

static std::ostream& operator<<(std::ostream& out, key_state::advice value) {
    constexpr const char* names[] = {"take_newer", "ask", "give_up"};
    return out << names[static_cast<int>(value)];
}

namespace test {

using namespace std::chrono_literals;
using advice = key_state::advice;

BOOST_AUTO_TEST_SUITE(key_states)

constexpr time_point made_at{1000s};

BOOST_AUTO_TEST_CASE(one_looks_once_a_second) {
    key_state keys(made_at);
    BOOST_TEST(!keys.wants_look(made_at));
    BOOST_TEST(!keys.wants_look(made_at + 999ms));
    BOOST_TEST(keys.wants_look(made_at + 1s));
    BOOST_TEST(!keys.wants_look(made_at + 1s));
    BOOST_TEST(!keys.wants_look(made_at + 1999ms));
    BOOST_TEST(keys.wants_look(made_at + 100s)); // and not a hundred times
    BOOST_TEST(!keys.wants_look(made_at + 100'999ms));
    BOOST_TEST(keys.wants_look(made_at + 101s));
}

BOOST_AUTO_TEST_CASE(a_refused_key_is_asked_for_again) {
    const key_state keys(made_at);
    BOOST_TEST(keys.refused(0, made_at, made_at + 1ms) == advice::ask);
}

BOOST_AUTO_TEST_CASE(what_somebody_found_is_taken) {
    key_state keys(made_at);
    keys.changed();
    BOOST_TEST(keys.generation() == 1U);
    BOOST_TEST(keys.refused(0, made_at, made_at + 1ms) == advice::take_newer);
    BOOST_TEST(keys.refused(1, made_at, made_at + 1ms) == advice::ask);
    keys.changed();
    BOOST_TEST(keys.refused(0, made_at, made_at + 1h) == advice::take_newer);
}

BOOST_AUTO_TEST_CASE(calls_that_were_on_their_way_share_an_answer) {
    key_state keys(made_at);
    const auto asked = made_at + 500ms;
    keys.had_no_other(asked);
    BOOST_TEST(keys.refused(0, made_at, asked) == advice::give_up);
    BOOST_TEST(keys.refused(0, asked, asked + 999ms) == advice::give_up);
    // What was sent later asks again, and what was on its way for long, too.
    BOOST_TEST(keys.refused(0, asked + 1ms, asked + 2ms) == advice::ask);
    BOOST_TEST(keys.refused(0, made_at, asked + 1s) == advice::ask);
}

BOOST_AUTO_TEST_CASE(an_answer_in_vain_says_nothing_of_a_later_key) {
    key_state keys(made_at);
    keys.had_no_other(made_at + 1s);
    keys.changed();
    BOOST_TEST(keys.refused(1, made_at + 1s, made_at + 1s) == advice::ask);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace test

} // namespace conductor::call
