// Listings in pages: to the end, through errors, and by every token.

#include "pager.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_future.hpp>

#include <future>
#include <optional>
#include <string>
#include <tuple>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(pages)

BOOST_AUTO_TEST_CASE(to_the_last_page) {
    pages_world w;
    w.serve_three();
    w.run([](pager p) -> asio::awaitable<void> {
        auto pages = p.pages();
        BOOST_TEST(!pages.cursor().has_value());
        BOOST_TEST((co_await next_ids(pages)) == "ab");
        BOOST_TEST((pages.cursor() == std::optional<std::string>("cur/1")));
        BOOST_TEST((pages.remaining_count() == std::optional<double>(5)));
        BOOST_TEST((co_await next_ids(pages)) == "cd");
        BOOST_TEST((co_await next_ids(pages)) == "e");
        BOOST_TEST(!pages.cursor().has_value());
        BOOST_TEST((co_await next_ids(pages)) == "end");
        BOOST_TEST((co_await next_ids(pages)) == "end");
    }(w.resource()));
    const auto sent = w.server.requests();
    BOOST_TEST_REQUIRE(sent.size() == 3u);
    BOOST_TEST(sent[0].target == "/v1/end-users?limit=2");
    BOOST_TEST(sent[1].target == "/v1/end-users?limit=2&cursor=cur%2F1");
    BOOST_TEST(sent[2].target == sent[1].target);
}

BOOST_AUTO_TEST_CASE(item_by_item) {
    for (const std::size_t pages_ahead : {0u, 1u, 1000u}) {
        pages_world w;
        w.serve_three();
        std::string all;
        w.run(read_all(w.resource().list_all({pages_ahead}), all));
        BOOST_TEST(all == "abcde");
        BOOST_TEST(w.asked() == 3u);
    }
}

BOOST_AUTO_TEST_CASE(an_empty_page_in_the_middle_gives_no_item) {
    pages_world w;
    w.server.inject(page_answer(page_body({}, true)));
    w.server.inject(page_answer(page_body({"a"}, true)));
    w.server.inject(page_answer(page_body({}, false)));
    std::string all;
    w.run(read_all(w.resource().list_all(), all));
    BOOST_TEST(all == "a");
}

BOOST_AUTO_TEST_CASE(empty_pages_with_new_cursors_are_passed_over) {
    pages_world w;
    w.server.inject(page_answer(page_body({}, true, "\"1\"")));
    w.server.inject(page_answer(page_body({}, true, "\"2\"")));
    w.server.inject(page_answer(page_body({}, true, "\"3\"")));
    w.server.inject(page_answer(page_body({"a"}, false)));
    std::string all;
    w.run(read_all(w.resource().list_all(), all));
    BOOST_TEST(all == "a");
    BOOST_TEST(w.asked() == 4u);
    BOOST_TEST(w.server.requests()[3].target == "/v1/end-users?limit=2&cursor=3");
}

BOOST_AUTO_TEST_CASE(it_starts_where_the_caller_says) {
    pages_world w;
    w.server.inject(page_answer(page_body({"a"}, true, "\"other\"")));
    w.server.inject(page_answer(page_body({"b"}, false)));
    w.run([](pager p) -> asio::awaitable<void> {
        auto pages = p.pages("my cursor");
        BOOST_TEST((pages.cursor() == std::optional<std::string>("my cursor")));
        BOOST_TEST((co_await next_ids(pages)) == "a");
        BOOST_TEST((co_await next_ids(pages)) == "b");
    }(w.resource()));
    BOOST_TEST(w.server.requests()[0].target == "/v1/end-users?limit=2&cursor=my%20cursor");
    BOOST_TEST(w.server.requests()[1].target == "/v1/end-users?limit=2&cursor=other");
}

BOOST_AUTO_TEST_CASE(after_an_error_it_goes_on) {
    for (const std::size_t pages_ahead : {0u, 1u, 1000u}) {
        pages_world w;
        w.server.inject(page_answer(page_body({"a"}, true)));
        w.server.inject(fault::status(404).on("GET", pages_path));
        w.server.inject(page_answer(page_body({"b"}, false)));
        w.run([](pager p, page_options paging) -> asio::awaitable<void> {
            auto items = p.list_all(paging);
            const auto first = co_await items.next();
            BOOST_TEST(first->id == "a");
            const error e = co_await failure_of(items.next());
            BOOST_TEST((e.code() == errc::not_found));
            const auto second = co_await items.next();
            BOOST_TEST(second->id == "b");
        }(w.resource(), {pages_ahead}));
        BOOST_TEST_REQUIRE(w.asked() == 3u);
        BOOST_TEST(w.server.requests()[1].target == w.server.requests()[2].target);
    }
}

BOOST_AUTO_TEST_CASE(a_listing_without_end_fails) {
    const auto first = page_body({"a"}, true);
    const struct {
        std::string second;
        const char* pointer;
    } cases[] = {
        {page_body({"a"}, true), "/data"},
        {page_body({"b"}, true, "null"), "/nextCursor"},
        {page_body({"b"}, true, "\"\""), "/nextCursor"},
    };
    for (const auto& c : cases) {
        pages_world w;
        w.server.inject(page_answer(first));
        w.server.inject(page_answer(c.second).always());
        w.run([](pager p, const char* pointer) -> asio::awaitable<void> {
            auto items = p.list_all();
            (void)co_await items.next();
            const error e = co_await failure_of(items.next());
            BOOST_TEST((e.code() == errc::decode_failed));
            BOOST_TEST(e.pointer() == pointer);
            BOOST_TEST((e.outcome() == outcome::processed));
            BOOST_TEST(e.status() == 200);
            BOOST_TEST(!e.body().empty());
            BOOST_TEST(!e.request_id().empty());
        }(w.resource(), c.pointer));
    }
    pages_world w;
    w.server.inject(page_answer(page_body({}, true)).always());
    w.run([](pager p) -> asio::awaitable<void> {
        auto items = p.list_all();
        const error e = co_await failure_of(items.next());
        BOOST_TEST(e.pointer() == "/hasMore");
    }(w.resource()));
    BOOST_TEST(w.asked() == 2u);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_sent_fails_at_next) {
    pages_world w;
    w.run([](pager p) -> asio::awaitable<void> {
        const header_view bad[] = {{"X-A", "line\nbreak"}};
        auto pages = p.pages({}, {.headers = bad});
        const error e = co_await failure_of(pages.next());
        BOOST_TEST((e.code() == errc::invalid_argument));
    }(w.resource()));
    BOOST_TEST(w.asked() == 0u);
}

BOOST_AUTO_TEST_CASE(gathered_at_once) {
    pages_world w;
    w.serve_three();
    w.run([](pager resource) -> asio::awaitable<void> {
        auto items = resource.list_all();
        const auto first = co_await items.next();
        BOOST_TEST((first && first->id == "a"));
        const auto rest = co_await items.collect();
        BOOST_TEST(rest.size() == 4u);
        BOOST_TEST(rest.front().id == "b");
        BOOST_TEST(rest.back().id == "e");
        BOOST_TEST(!(co_await items.next()));
    }(w.resource()));
}

BOOST_AUTO_TEST_CASE(more_items_than_wanted_are_an_error_and_no_cut) {
    for (const std::size_t wanted : {std::size_t{1}, std::size_t{4}, std::size_t{5}}) {
        pages_world w;
        w.serve_three();
        w.run([](pager resource, std::size_t wanted) -> asio::awaitable<void> {
            auto items = resource.list_all();
            const auto all = co_await items.collect({.max_items = wanted}, as_result);
            BOOST_TEST(all.has_value() == (wanted >= 5));
            if (all.has_error())
                BOOST_TEST((all.error().code() == errc::too_many_items));
        }(w.resource(), wanted));
    }
}

BOOST_AUTO_TEST_CASE(every_token) {
    using namespace asio::experimental::awaitable_operators;
    pages_world w;
    w.server.inject(page_answer(page_body({"a", "b", "c", "d", "e", "f", "g"}, false)));
    auto items = w.resource().list_all();
    w.run([](item_stream<end_user>& items) -> asio::awaitable<void> {
        const result<std::optional<end_user>> a = co_await items.next(as_result);
        BOOST_TEST((*a)->id == "a");
        const auto b = co_await items.next(asio::as_tuple(asio::use_awaitable));
        BOOST_TEST(std::get<1>(b)->id == "b");
        const auto c = co_await (items.next(asio::use_awaitable) || pause(1h));
        BOOST_TEST(std::get<0>(c)->id == "c");
    }(items));
    auto d = items.next(asio::use_future);
    auto e = items.next(asio::deferred);
    const auto strand = asio::make_strand(w.io);
    int done = 0;
    w.run_until([&] { return d.wait_for(0s) == std::future_status::ready; });
    BOOST_TEST(d.get()->id == "d");
    std::move(e)(asio::bind_executor(strand, [&](std::exception_ptr thrown, std::optional<end_user> item) {
        ++done;
        BOOST_TEST(!thrown);
        BOOST_TEST(item->id == "e");
        BOOST_TEST(strand.running_in_this_thread());
    }));
    BOOST_TEST(done == 0); // never from inside the function
    w.run_until([&] { return done == 1; });
    BOOST_TEST(items.buffered() == 2u);
    BOOST_TEST(items.try_next()->id == "f");
    items.next(asio::detached);
    w.settle();
    BOOST_TEST(items.buffered() == 0u);
}

BOOST_AUTO_TEST_CASE(a_stream_can_be_moved_and_keeps_the_client) {
    pages_world w;
    w.serve_three();
    std::optional<item_stream<end_user>> moved;
    {
        auto items = w.resource().list_all();
        moved.emplace(std::move(items));
    }
    w.scope.reset(); // the stream is the last handle
    std::string all;
    w.run(read_all(std::move(*moved), all));
    BOOST_TEST(all == "abcde");
}

BOOST_AUTO_TEST_CASE(a_stream_that_was_moved_from_is_over) {
    pages_world w;
    w.serve_three();
    w.run([](pager p) -> asio::awaitable<void> {
        auto empty = p.pages();
        auto pages = std::move(empty);
        BOOST_TEST((co_await next_ids(empty)) == "end");
        BOOST_TEST(!empty.cursor().has_value());
        BOOST_TEST(!empty.remaining_count().has_value());
        item_stream<end_user> none(std::move(empty));
        const auto nothing = co_await none.next();
        BOOST_TEST(!nothing.has_value());

        item_stream<end_user> gone(std::move(pages));
        BOOST_TEST((co_await next_ids(pages)) == "end");
        item_stream<end_user> items(std::move(gone));
        const auto first = co_await items.next();
        BOOST_TEST(first->id == "a");
        BOOST_TEST(items.buffered() == 1u);
        BOOST_TEST(gone.buffered() == 0u);
        BOOST_TEST(!gone.try_next().has_value());
        const auto over = co_await gone.next();
        BOOST_TEST(!over.has_value());
        none = std::move(items); // they change places
        const auto second = co_await none.next();
        BOOST_TEST(second->id == "b");
    }(w.resource()));
    BOOST_TEST(w.asked() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
