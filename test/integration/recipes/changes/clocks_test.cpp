// Clocks that are off, zones, and marks that are old.

#include "books.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

BOOST_AUTO_TEST_SUITE(clocks)

namespace {

constexpr int minutes_ahead[] = {-90, -3, 0, 3, 90};

// The clock of a program that lives in the sandbox's time.
struct shifted_time {
    shifted_time() { passed = 0; }
    void advance(books& w, std::chrono::milliseconds time) const {
        passed += time.count();
        w.server.advance(time);
    }
};

constexpr change_selection invoices_in_time{.invoices = true, .deletions = true, .clock = &shifted_now};

} // namespace

BOOST_DATA_TEST_CASE(an_office_whose_clock_is_off, minutes_ahead, ahead) {
    const shifted_time time;
    books w;
    w.set_office([&](sandbox::company_settings& s) {
        s.clock_ahead = std::chrono::minutes{ahead};
        s.utc_offset = -420min;
    });
    auto acme = w.add("Acme");
    const auto job = w.add("Job", acme.id);
    constexpr change_selection selection{.customers = true, .deletions = true, .clock = &shifted_now};
    BOOST_TEST(w.changes(selection).size() == 2u);
    for (int i = 0; i < 4; ++i) {
        acme = w.change_phone(acme, "555-" + std::to_string(i)); // within the second of the last listing
        BOOST_TEST(w.changes(selection) == (texts{"+ customers Acme"}));
        time.advance(w, 25min);
        BOOST_TEST(w.changes(selection) == texts());
    }
}

BOOST_AUTO_TEST_CASE(a_clock_that_is_set_right) {
    books w;
    w.set_office([](sandbox::company_settings& s) { s.clock_ahead = 2h; });
    const auto acme = w.add("Acme");
    (void)w.changes();
    w.set_office([](sandbox::company_settings& s) { s.clock_ahead = 0s; });
    (void)w.change_phone(acme, "555");
    BOOST_TEST(w.changes() == (texts{"+ customers Acme"}));
}

BOOST_AUTO_TEST_CASE(a_mark_asks_for_no_more_than_it_has_to) {
    const shifted_time time;
    books w;
    constexpr change_selection selection{.customers = true, .clock = &shifted_now};
    (void)w.add("Acme");
    (void)w.changes(selection);
    time.advance(w, 24h);
    (void)w.add("Best");
    (void)w.changes(selection);
    w.server.clear_requests();
    (void)w.changes(selection);
    const texts since = query_values(w.server.requests().at(0), "updatedAfter");
    BOOST_TEST_REQUIRE(since.size() == 1u);
    std::string text = since[0]; // with its colons as %3A
    for (auto at = text.find("%3A"); at != std::string::npos; at = text.find("%3A"))
        text.replace(at, 3, ":");
    const auto sent = date_time(text).time();
    BOOST_TEST_REQUIRE(sent.has_value());
    BOOST_TEST((*sent > shifted_now() - 12min));
    BOOST_TEST((*sent <= shifted_now() - 10min));
}

BOOST_AUTO_TEST_CASE(a_mark_that_is_too_old_needs_a_reset) {
    const shifted_time time;
    books w;
    const auto acme = w.add("Acme");
    const auto one = w.invoice(acme, "1");
    (void)w.invoice(acme, "2");
    (void)w.changes(invoices_in_time);
    time.advance(w, std::chrono::days{89});
    w.remove(one);
    const change_mark before = w.mark;
    BOOST_TEST(w.changes(invoices_in_time) == (texts{"- invoices 1"}));

    w.mark = before;
    time.advance(w, std::chrono::days{2});
    w.run([](books& at) -> asio::awaitable<void> {
        auto stream = at.qbd.changes(invoices_in_time, at.mark);
        for (int i = 0; i < 2; ++i) {
            const error e = co_await failure_of(stream.next());
            BOOST_TEST((e.code() == errc::reset_needed));
            BOOST_TEST((e.kind() == error_kind::reset_needed));
        }
        BOOST_TEST((stream.mark() == at.mark));
        bool caught = false;
        try {
            (void)co_await stream.next();
        } catch (const reset_needed_error&) {
            caught = true;
        }
        BOOST_TEST(caught);
    }(w));

    // What is there to do then.
    w.mark = {};
    BOOST_TEST(w.changes(invoices_in_time) == (texts{"+ invoices 2"}));
    BOOST_TEST(w.changes(invoices_in_time) == texts());

    // Without deletions, a mark does not grow old.
    w.mark = before;
    constexpr change_selection no_deletions{.invoices = true, .clock = &shifted_now};
    BOOST_TEST(w.changes(no_deletions) == texts());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
