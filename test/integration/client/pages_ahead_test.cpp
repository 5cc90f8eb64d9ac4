// Pages that are asked for before the program wants them.

#include "pager.hpp"

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(pages_ahead)

// Else the cursor would die while the program works.
BOOST_AUTO_TEST_CASE(all_pages_are_asked_for_ahead) {
    pages_world w;
    w.serve_three();
    auto pages = w.resource().pages();
    w.settle();
    BOOST_TEST(w.asked() == 0u); // nothing before the first next()
    w.run([](page_stream<end_user>& pages) -> asio::awaitable<void> {
        BOOST_TEST((co_await next_ids(pages)) == "ab");
    }(pages));
    w.settle();
    BOOST_TEST(w.asked() == 3u);
    BOOST_TEST((pages.cursor() == "cur/1")); // of the page that was given
    w.run([](page_stream<end_user>& pages) -> asio::awaitable<void> {
        BOOST_TEST((co_await next_ids(pages)) == "cd");
        BOOST_TEST((co_await next_ids(pages)) == "e");
        BOOST_TEST((co_await next_ids(pages)) == "end");
    }(pages));
    BOOST_TEST(w.asked() == 3u);
}

BOOST_AUTO_TEST_CASE(no_more_is_asked_for_than_the_bounds_allow) {
    for (const page_options bounds : {page_options{.ahead_pages = 1}, page_options{.ahead_bytes = 1}}) {
        pages_world w;
        w.serve_three();
        auto pages = w.resource().pages({}, {}, bounds);
        const auto give = [&](const char* expected) {
            w.run([](page_stream<end_user>& pages, const char* expected) -> asio::awaitable<void> {
                BOOST_TEST((co_await next_ids(pages)) == expected);
            }(pages, expected));
            w.settle();
        };
        give("ab");
        BOOST_TEST(w.asked() == 2u);
        give("cd");
        BOOST_TEST(w.asked() == 3u);
        give("e");
        give("end");
        BOOST_TEST(w.asked() == 3u);
    }
}

BOOST_AUTO_TEST_CASE(without_pages_ahead_nothing_is_asked_ahead) {
    pages_world w;
    w.serve_three();
    auto pages = w.resource().pages({}, {}, {.ahead_pages = 0});
    w.run([](page_stream<end_user>& pages) -> asio::awaitable<void> { (void)co_await pages.next(); }(pages));
    w.settle();
    BOOST_TEST(w.asked() == 1u);
}

// What came before it is given first.
BOOST_AUTO_TEST_CASE(an_error_ahead_waits_for_its_turn) {
    pages_world w;
    w.server.inject(page_answer(page_body({"a", "b"}, true)));
    w.server.inject(page_answer(page_body({"c", "d"}, true)));
    w.server.inject(fault::status(500).body("").always().on("GET", pages_path));
    auto pages = w.resource().pages();
    w.run([](page_stream<end_user>& pages) -> asio::awaitable<void> {
        BOOST_TEST((co_await next_ids(pages)) == "ab");
    }(pages));
    w.settle();
    w.run([](page_stream<end_user>& pages) -> asio::awaitable<void> {
        BOOST_TEST((co_await next_ids(pages)) == "cd");
        const error e = co_await failure_of(pages.next());
        BOOST_TEST((e.kind() == error_kind::cursor_expired));
        BOOST_TEST(e.status() == 500);
        BOOST_TEST(e.listing()->items == 4u);
    }(pages));
    BOOST_TEST(w.asked() == 3u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
