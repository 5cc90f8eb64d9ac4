// A watch: round after round, however long the company is away.

#include "books.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>

#include <algorithm>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

BOOST_AUTO_TEST_SUITE(watches)

namespace {

constexpr watch_options quickly{.interval = 1ms, .max_interval = 4ms};

using outcome_of_next = result<std::optional<change>>;

asio::awaitable<void> take_round(change_watch& from, texts& into) {
    while (const auto one = co_await from.next())
        into.push_back(in_short(*one));
}

texts round_of(books& w, change_watch& from) {
    texts all;
    w.run(take_round(from, all));
    return all;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_round_follows_another) {
    books w;
    (void)w.add("first");
    auto watch = w.qbd.watch(of_customers, {}, quickly);
    BOOST_TEST(round_of(w, watch) == (texts{"+ customers first"}));
    BOOST_TEST(round_of(w, watch) == texts());
    (void)w.add("second");
    BOOST_TEST(round_of(w, watch) == (texts{"+ customers second"}));
    w.mark = watch.mark();
    BOOST_TEST(w.changes() == texts());
    BOOST_TEST(!watch.trouble().has_value());
}

BOOST_AUTO_TEST_CASE(it_waits_for_a_company_that_is_away) {
    using sandbox::availability;
    for (const auto away : {availability::offline, availability::never_linked, availability::cannot_open}) {
        books w;
        (void)w.add("first");
        auto watch = w.qbd.watch(of_customers, {}, quickly);
        w.set_office([&](sandbox::company_settings& s) { s.availability = away; });
        w.server.clear_requests();
        std::optional<outcome_of_next> got;
        watch.next(as_result([&](outcome_of_next r) { got = std::move(r); }));
        w.run_until([&] { return w.asked() >= 4 && watch.trouble().has_value(); });
        BOOST_TEST(!got.has_value());
        const auto kind = watch.trouble()->kind();
        BOOST_TEST(
            (kind == error_kind::offline || kind == error_kind::not_connected ||
             kind == error_kind::quickbooks_unreachable));
        w.set_office([](sandbox::company_settings& s) { s.availability = availability::ready; });
        w.run_until([&] { return got.has_value(); });
        BOOST_TEST_REQUIRE(got->has_value());
        BOOST_TEST((*got)->value().name == "first");
        BOOST_TEST(!watch.trouble().has_value());
    }
}

BOOST_AUTO_TEST_CASE(other_errors_are_told_and_it_goes_on) {
    books w;
    (void)w.add("first");
    w.server.inject(fault::status(401).on("GET", "/v1/quickbooks-desktop/customers"));
    auto watch = w.qbd.watch(of_customers, {}, quickly);
    w.run([](change_watch& from) -> asio::awaitable<void> {
        const error e = co_await failure_of(from.next());
        BOOST_TEST((e.kind() == error_kind::authentication));
    }(watch));
    BOOST_TEST(round_of(w, watch) == (texts{"+ customers first"}));
}

BOOST_AUTO_TEST_CASE(a_wait_can_be_cancelled_and_gone_on_with) {
    books w;
    (void)w.add("first");
    constexpr watch_options for_ever{.interval = 24h, .max_interval = 24h};
    std::optional<change_watch> watch(w.qbd.watch(of_customers, {}, for_ever));
    (void)round_of(w, *watch);
    w.server.clear_requests();
    for (int i = 0; i < 2; ++i) {
        asio::cancellation_signal signal;
        std::optional<outcome_of_next> got;
        watch->next(as_result(
            asio::bind_cancellation_slot(signal.slot(), [&](outcome_of_next r) { got = std::move(r); })));
        w.settle();
        BOOST_TEST(!got.has_value());
        signal.emit(asio::cancellation_type::total);
        w.run_until([&] { return got.has_value(); });
        BOOST_TEST((got->error().code() == errc::cancelled));
    }
    BOOST_TEST(w.asked() == 0u);
    std::optional<outcome_of_next> got;
    watch->next(as_result([&](outcome_of_next r) { got = std::move(r); }));
    w.settle();
    watch.reset();
    w.run_until([&] { return got.has_value(); });
    BOOST_TEST((got->error().code() == errc::cancelled));
    w.settle();
    BOOST_TEST(w.asked() == 0u);
    check_quiet(w.connection);
}

// Its client has a context of its own, which runs out of work with it.
BOOST_AUTO_TEST_CASE(a_watch_that_is_gone_leaves_nothing_to_wait_for) {
    books w;
    asio::io_context own;
    constexpr watch_options for_ever{.interval = 24h, .max_interval = 24h};
    std::optional<client> c(std::in_place, own.get_executor(), w.options());
    std::optional<change_watch> watch(c->qbd(w.end_user).watch(of_customers, {}, for_ever));
    int answers = 0;
    const auto next = [&] { watch->next(as_result([&](const outcome_of_next&) { ++answers; })); };
    next();
    w.run_until([&] {
        own.restart();
        own.poll();
        return answers == 1;
    });
    next(); // waits for a day
    own.restart();
    own.poll();
    BOOST_TEST(answers == 1);
    watch.reset();
    c.reset();
    for (int i = 0; i < 100 && !own.stopped(); ++i) {
        own.restart();
        own.run_for(100ms);
    }
    BOOST_TEST(answers == 2);
    BOOST_TEST(own.stopped());
}

BOOST_AUTO_TEST_CASE(a_deadline_is_for_requests_and_not_for_the_wait) {
    books w;
    const request_options in_time{.deadline = 20ms};
    constexpr watch_options slow{.interval = 60ms, .max_interval = 60ms};
    auto watch = w.qbd.watch(of_customers, {}, slow, in_time);
    BOOST_TEST(round_of(w, watch) == texts());
    BOOST_TEST(round_of(w, watch) == texts());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
