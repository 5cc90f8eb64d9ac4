// One request at a time, in order: when each is done, and who has given up before.

#include "sandbox/company/request_queue.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <ostream>
#include <string>

using conductor::sandbox::pace;
using conductor::sandbox::request_queue;
using namespace std::chrono_literals;

namespace {

// Tells events as text: "1 at 3000" or "1 too slow at 90000".
struct harness {
    explicit harness(const pace& first = {})
        : queue{first} {}

    request_queue::ticket enter(std::chrono::milliseconds at, std::chrono::milliseconds patience = 90s) {
        return queue.enter(start + at, patience);
    }

    std::string happened(std::chrono::milliseconds until) {
        std::string all;
        while (const auto event = queue.next(start + until)) {
            const auto at = std::chrono::duration_cast<std::chrono::milliseconds>(event->at - start);
            all += all.empty() ? "" : ", ";
            all += std::to_string(event->ticket);
            all += event->what == request_queue::what::too_slow ? " too slow at " : " at ";
            all += std::to_string(at.count());
        }
        return all;
    }

    // In milliseconds; -1: nothing will.
    [[nodiscard]] long next_time() const {
        const auto at = queue.next_time();
        return at ? std::chrono::duration_cast<std::chrono::milliseconds>(*at - start).count() : -1;
    }

    request_queue::time_point start{};
    request_queue queue;
};

} // namespace

BOOST_AUTO_TEST_SUITE(queue_of_requests)

BOOST_AUTO_TEST_CASE(a_fast_company_answers_on_arrival) {
    harness one;
    BOOST_TEST(one.next_time() == -1);
    one.enter(5ms);
    BOOST_TEST(one.next_time() == 5);
    BOOST_TEST(one.happened(5ms) == "1 at 5");
    BOOST_TEST(one.queue.size() == 0u);
    BOOST_TEST(one.next_time() == -1);
}

BOOST_AUTO_TEST_CASE(one_after_another) {
    harness one{{.answer_time = 3s}};
    one.enter(0ms);
    one.enter(1ms);
    one.enter(2ms);
    BOOST_TEST(one.queue.size() == 3u);
    BOOST_TEST(one.happened(2999ms) == "");
    BOOST_TEST(one.next_time() == 3000);
    BOOST_TEST(one.happened(3s) == "1 at 3000");
    BOOST_TEST(one.next_time() == 6000);
    BOOST_TEST(one.happened(20s) == "2 at 6000, 3 at 9000");
    one.enter(21s);
    BOOST_TEST(one.happened(1min) == "4 at 24000");
}

BOOST_AUTO_TEST_CASE(all_at_once) {
    harness one{{.answer_time = 3s, .one_at_a_time = false}};
    one.enter(0ms);
    one.enter(0ms);
    one.enter(500ms);
    BOOST_TEST(one.happened(10s) == "1 at 3000, 2 at 3000, 3 at 3500");
}

BOOST_AUTO_TEST_CASE(quickbooks_opens_for_the_first) {
    harness one{{.answer_time = 2s, .opening_time = 30s}};
    one.enter(0ms);
    one.enter(0ms);
    BOOST_TEST(one.happened(1min) == "1 at 32000, 2 at 34000");
    one.enter(1min);
    BOOST_TEST(one.happened(2min) == "3 at 62000");
}

BOOST_AUTO_TEST_CASE(all_wait_for_the_same_opening) {
    harness one{{.answer_time = 2s, .opening_time = 30s, .one_at_a_time = false}};
    one.enter(0ms);
    one.enter(10s);
    one.enter(31s);
    BOOST_TEST(one.happened(1min) == "1 at 32000, 2 at 32000, 3 at 33000");
}

BOOST_AUTO_TEST_CASE(what_does_not_open_tries_for_each) {
    harness one{{.answer_time = 2s, .opening_time = 30s, .opens = false}};
    one.enter(0ms);
    one.enter(0ms);
    BOOST_TEST(one.happened(1min) == "1 at 30000, 2 at 60000");
}

BOOST_AUTO_TEST_CASE(too_late_for_the_client_and_done_all_the_same) {
    harness one{{.answer_time = 40s}};
    one.enter(0ms);
    one.enter(1s);
    one.enter(2s);
    BOOST_TEST(one.happened(100s) == "1 at 40000, 2 at 80000, 3 too slow at 92000");
    BOOST_TEST(one.queue.size() == 1u);
    BOOST_TEST(one.next_time() == 120'000);
    BOOST_TEST(one.happened(200s) == "3 at 120000");
}

BOOST_AUTO_TEST_CASE(each_has_its_own_patience) {
    harness one{{.answer_time = 40s}};
    one.enter(0ms, 90s);
    one.enter(0ms, 5s);
    one.enter(0ms, 60s);
    BOOST_TEST(
        one.happened(200s) == "2 too slow at 5000, 1 at 40000, 3 too slow at 60000, 2 at 80000, 3 at 120000");
}

BOOST_AUTO_TEST_CASE(just_in_time_is_in_time) {
    harness one{{.answer_time = 90s}};
    one.enter(0ms);
    BOOST_TEST(one.happened(200s) == "1 at 90000");
    harness none;
    none.enter(0ms, 0s);
    BOOST_TEST(none.happened(0s) == "1 at 0");
}

BOOST_AUTO_TEST_CASE(a_new_pace_is_for_what_has_not_begun) {
    harness one{{.answer_time = 10s}};
    one.enter(0ms);
    one.enter(0ms);
    one.queue.set_pace({.answer_time = 1s}, one.start + 5s);
    BOOST_TEST(one.happened(1min) == "1 at 10000, 2 at 11000");
}

BOOST_AUTO_TEST_CASE(a_new_pace_closes_quickbooks) {
    harness one{{.opening_time = 30s}};
    one.enter(0ms);
    BOOST_TEST(one.happened(30s) == "1 at 30000");
    one.queue.set_pace({.opening_time = 30s}, one.start + 40s);
    one.enter(50s);
    BOOST_TEST(one.happened(2min) == "2 at 80000");
}

BOOST_AUTO_TEST_CASE(those_who_wait_begin_when_the_pace_lets_them) {
    harness one{{.answer_time = 10s}};
    one.enter(0ms);
    one.enter(0ms);
    one.enter(0ms);
    one.queue.set_pace({.answer_time = 10s, .one_at_a_time = false}, one.start + 2s);
    BOOST_TEST(one.happened(11s) == "1 at 10000");
    one.queue.set_pace({.answer_time = 10s}, one.start + 11s);
    one.enter(11s);
    BOOST_TEST(one.happened(1min) == "2 at 12000, 3 at 12000, 4 at 22000");
}

BOOST_AUTO_TEST_SUITE_END()
