// Listings that end before their last page: cancelled, destroyed, and left by their context.

#include "pager.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_future.hpp>

#include <future>
#include <memory>
#include <optional>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(pages_cut_short)

BOOST_AUTO_TEST_CASE(a_cancelled_next_loses_no_page) {
    for (const auto type :
         {asio::cancellation_type::terminal, asio::cancellation_type::partial,
          asio::cancellation_type::total}) {
        for (const std::size_t pages_ahead : {0u, 1u, 1000u}) {
            pages_world w;
            w.server.inject(page_answer(page_body({"a"}, true)));
            w.server.inject(fault::hold().on("GET", pages_path).body(page_body({"b"}, false)));
            auto items = w.resource().list_all({pages_ahead});
            std::optional<result<std::optional<end_user>>> got;
            const auto keep = [&](result<std::optional<end_user>> r) { got = std::move(r); };
            items.next(as_result(keep));
            w.run_until([&] { return got.has_value(); });
            BOOST_TEST((**got)->id == "a");

            got.reset();
            asio::cancellation_signal signal;
            items.next(as_result(asio::bind_cancellation_slot(signal.slot(), keep)));
            w.run_until([&] { return w.server.waiting() == 1; });
            signal.emit(type);
            BOOST_TEST(!got.has_value()); // not from inside emit
            w.run_until([&] { return got.has_value(); });
            BOOST_TEST((got->error().code() == errc::cancelled));

            got.reset();
            items.next(as_result(keep));
            w.server.release();
            w.run_until([&] { return got.has_value(); });
            BOOST_TEST_REQUIRE(got->has_value());
            BOOST_TEST((**got)->id == "b");
            BOOST_TEST(w.asked() == 2u);
        }
    }
}

BOOST_AUTO_TEST_CASE(destroying_a_stream_cancels_its_request) {
    for (const bool waiting : {false, true}) {
        pages_world w;
        w.server.inject(page_answer(page_body({"a"}, true)));
        w.server.inject(fault::hold().on("GET", pages_path));
        std::optional<page_stream<end_user>> pages(w.resource().pages({}, {}, {.ahead_pages = 1}));
        std::optional<result<std::optional<cursor_page<end_user>>>> got;
        const auto keep = [&](result<std::optional<cursor_page<end_user>>> r) { got = std::move(r); };
        pages->next(as_result(keep));
        w.run_until([&] { return got.has_value() && w.server.waiting() == 1; });
        got.reset();
        if (waiting)
            pages->next(as_result(keep));
        pages.reset();
        BOOST_TEST(!got.has_value());
        w.settle();
        BOOST_TEST(got.has_value() == waiting);
        if (got)
            BOOST_TEST((got->error().code() == errc::cancelled));
        const pool_stats stats = w.engine->pool().stats();
        BOOST_TEST(stats.in_use == 0u);
        BOOST_TEST(stats.opened == stats.closed + stats.idle);
        BOOST_TEST(w.server.waiting() == 0u);
    }
}

BOOST_AUTO_TEST_CASE(a_second_next_beside_the_first_fails) {
    pages_world w;
    w.server.inject(fault::hold().on("GET", pages_path).body(page_body({"a"}, false)));
    auto pages = w.resource().pages();
    auto items = w.resource().list_all();
    auto first = pages.next(asio::use_future);
    auto second = pages.next(asio::use_future);
    const auto ready = [](auto& f) { return f.wait_for(0s) == std::future_status::ready; };
    w.run_until([&] { return ready(second) && w.server.waiting() == 1; });
    BOOST_CHECK_THROW(second.get(), invalid_argument_error);
    w.server.release();
    w.run_until([&] { return ready(first); });
    BOOST_TEST(ids_of(*first.get()) == "a");

    w.server.inject(page_answer(page_body({"b"}, false)));
    auto item = items.next(asio::use_future);
    auto other = items.next(asio::use_future);
    BOOST_TEST(!items.try_next().has_value());
    w.run_until([&] { return ready(item) && ready(other); });
    BOOST_TEST(item.get()->id == "b");
    BOOST_CHECK_THROW(other.get(), invalid_argument_error);
}

BOOST_AUTO_TEST_CASE(the_context_may_go_first) {
    for (const bool waiting : {false, true}) {
        auto io = std::make_unique<asio::io_context>();
        std::optional<sandbox::server> server(std::in_place, io->get_executor());
        server->inject(page_answer(page_body({"a"}, true)));
        server->inject(fault::hold().on("GET", pages_path));
        client_options options;
        options.secret_key = test_key;
        options.base_url = server->base_url();
        options.tls.ca_pem = server->ca_pem();
        auto made = client_setup::configure(
            io->get_executor(), options, [](const char*) -> const char* { return nullptr; });
        pager resource(std::make_shared<const detail::scope>(
            std::make_shared<const detail::handle>(call::engine::make(std::move(made.engine))),
            std::make_shared<const call::defaults>(std::move(made.defaults))));
        asio::co_spawn(
            *io,
            [](pager p, bool waits) -> asio::awaitable<void> {
                auto pages = p.pages({}, {}, {.ahead_pages = 1});
                (void)co_await pages.next();
                if (waits)
                    (void)co_await pages.next();
                co_await pause(1h);
            }(std::move(resource), waiting),
            asio::detached);
        resource = pager(nullptr);
        while (server->waiting() == 0)
            io->run_one();
        server.reset();
        io.reset(); // destroys the coroutine with its stream
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
