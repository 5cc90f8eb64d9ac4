// How recipes end before their time, and every way to be told of their end.

#include "office.hpp"

#include <conductor/recipes/qbd/customers.hpp>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_future.hpp>

#include <future>
#include <memory>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

BOOST_AUTO_TEST_SUITE(stopping)

// At each request that it makes, the first one or a later one.
BOOST_AUTO_TEST_CASE(cancelled_at_each_request) {
    for (const auto type : {asio::cancellation_type::terminal, asio::cancellation_type::partial}) {
        for (const unsigned skipped : {0u, 1u}) {
            office o;
            o.server.inject(fault::hold().skip(skipped));
            asio::cancellation_signal signal;
            std::optional<result<ensured<qbd::customer>>> ended;
            const auto params = acme_params();
            o.books.customers.ensure(
                params, {}, {},
                as_result(asio::bind_cancellation_slot(
                    signal.slot(), [&](result<ensured<qbd::customer>> r) { ended = std::move(r); })));
            o.run_until([&] { return o.server.waiting() == 1; });
            signal.emit(type);
            o.run_until([&] { return ended.has_value(); });
            BOOST_TEST_REQUIRE(ended->has_error());
            BOOST_TEST((ended->error().kind() == error_kind::cancelled));
            const bool was_creating = skipped == 1;
            BOOST_TEST((ended->error().outcome() == outcome::unknown) == was_creating);
            o.server.release();
            o.settle();
            BOOST_TEST(o.asked() == skipped + 1);
        }
    }
}

BOOST_AUTO_TEST_CASE(cancelled_while_it_waits) {
    office o;
    o.server.inject(fault::close(point::before_answer).on("POST", office::customers_path).processed(false));
    asio::cancellation_signal signal;
    std::exception_ptr thrown;
    bool over = false;
    const auto params = acme_params();
    o.books.customers.create_once(
        "order-17", params, {}, {},
        asio::bind_cancellation_slot(signal.slot(), [&](std::exception_ptr e, const once<qbd::customer>&) {
            thrown = e;
            over = true;
        }));
    o.run_until([&] { return o.asked("GET") == 1; });
    o.settle();
    BOOST_TEST(!over); // it will look again
    signal.emit(asio::cancellation_type::terminal);
    o.run_until([&] { return over; });
    BOOST_CHECK_EXCEPTION(std::rethrow_exception(thrown), cancelled_error, [](const cancelled_error& e) {
        return e.outcome() == outcome::unknown;
    });
}

BOOST_AUTO_TEST_CASE(cancelled_before_it_runs) {
    office o;
    asio::cancellation_signal signal;
    std::optional<result<ensured<qbd::customer>>> ended;
    const auto params = acme_params();
    o.books.customers.ensure(
        params, {}, {},
        as_result(asio::bind_cancellation_slot(
            signal.slot(), [&](result<ensured<qbd::customer>> r) { ended = std::move(r); })));
    signal.emit(asio::cancellation_type::total);
    o.run_until([&] { return ended.has_value(); });
    BOOST_TEST((ended->error().kind() == error_kind::cancelled));
}

BOOST_AUTO_TEST_CASE(one_deadline_is_over_all_requests) {
    for (const unsigned skipped : {0u, 1u}) {
        office o;
        o.server.inject(fault::hold().skip(skipped));
        o.run([](qbd_client books, bool was_creating) -> asio::awaitable<void> {
            const auto params = acme_params();
            const error e = co_await failure_of(
                books.customers.ensure(params, {}, {.deadline = std::chrono::milliseconds(300)}));
            BOOST_TEST((e.code() == errc::deadline_exceeded));
            BOOST_TEST((e.outcome() == outcome::unknown) == was_creating);
        }(o.books, skipped == 1));
        BOOST_TEST(o.asked() == skipped + 1);
    }
}

BOOST_AUTO_TEST_CASE(the_options_reach_every_request) {
    office o;
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto params = acme_params();
        const header_view fields[] = {{"X-Trace", "abc"}};
        request_options options;
        options.headers = fields;
        (void)co_await books.customers.ensure(params, {}, options);
    }(o.books));
    const auto sent = o.server.requests();
    BOOST_TEST(sent.size() == 2u);
    for (const auto& one : sent)
        BOOST_TEST(
            std::ranges::count(one.headers, std::pair<std::string, std::string>("X-Trace", "abc")) == 1);
}

BOOST_AUTO_TEST_CASE(by_every_token) {
    office o;
    (void)o.have_customer("Acme");
    std::future<std::optional<qbd::customer>> future =
        o.books.customers.find({.full_name = "Acme"}, {}, asio::use_future);
    const auto strand = asio::make_strand(o.io);
    bool on_strand = false;
    o.books.customers.find(
        {.full_name = "Acme"}, {},
        asio::bind_executor(strand, [&](std::exception_ptr, const std::optional<qbd::customer>&) {
            on_strand = strand.running_in_this_thread();
        }));
    o.run_until([&] { return on_strand && future.wait_for(0s) == std::future_status::ready; });
    BOOST_TEST(future.get().has_value());
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto found = co_await books.customers.find({.full_name = "Nobody"}, {}, as_result);
        BOOST_TEST((found.has_value() && !found->has_value()));
    }(o.books));
}

BOOST_AUTO_TEST_CASE(destroyed_with_its_context) {
    auto kept = std::make_shared<int>();
    {
        office o;
        o.server.inject(fault::hold());
        o.books.customers.find(
            {.full_name = "Acme"}, {}, [kept](std::exception_ptr, const std::optional<qbd::customer>&) {});
        o.run_until([&] { return o.server.waiting() == 1; });
        BOOST_TEST(kept.use_count() == 2);
    }
    BOOST_TEST(kept.use_count() == 1);
}

// The frame holds the client, and waits for the recipe; the sanitizers tell whether anything leaks.
BOOST_AUTO_TEST_CASE(destroyed_in_a_coroutine_with_its_context) {
    office o;
    o.server.inject(fault::hold());
    asio::co_spawn(
        o.io,
        [](client of, std::string user) -> asio::awaitable<void> {
            (void)co_await of.qbd(user).customers.find({.full_name = "Acme"}, {}, asio::use_awaitable);
        }(o.c, o.end_user),
        [](const std::exception_ptr&) {});
    o.run_until([&] { return o.server.waiting() == 1; });
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
