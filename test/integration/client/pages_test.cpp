// Listings in pages: to the end, through errors, ahead of the caller, and cut short.

#include "api/account/models.hpp"
#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/configure.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"
#include "client/scope.hpp"
#include "world.hpp"

#include <conductor/paging.hpp>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_future.hpp>

#include <future>
#include <tuple>
#include <vector>

namespace conductor::test {

namespace {

constexpr const char* path = "/v1/end-users";

// A resource with pages: end-users, as if the API gave them so.
class pager {
public:
    explicit pager(detail::scope_ptr scope)
        : scope_(std::move(scope)) {}

    [[nodiscard]] page_stream<end_user> pages(
        std::optional<std::string> cursor = {}, request_options options = {},
        page_options paging = {}) const {
        qbd::customer_list_params params;
        params.limit = 2;
        params.cursor = std::move(cursor);
        detail::request_builder request(*scope_, http_method::get, options);
        request.path("/end-users");
        return page_stream<end_user>(std::move(request).expect_pages<end_user>(scope_, params, paging));
    }

    [[nodiscard]] item_stream<end_user> list_all(page_options paging = {}) const {
        return item_stream<end_user>(pages({}, {}, paging));
    }

private:
    detail::scope_ptr scope_;
};

constexpr page_options ahead{.ahead_pages = 1};
constexpr page_options at_once{.ahead_pages = 0};

// A page of end-users with these ids.
std::string body(const std::vector<std::string>& ids, bool has_more, const char* cursor = "\"cur/1\"") {
    std::string text = R"({"objectType":"list","url":"/v1/end-users","data":[)";
    for (const std::string& id : ids) {
        text += (text.back() == '[' ? "" : ",");
        text += R"({"id":")" + id +
                R"(","objectType":"end_user","createdAt":"","companyName":"","sourceId":"","email":"",)" +
                R"("integrationConnections":[]})";
    }
    text += std::string("],\"nextCursor\":") + (has_more ? cursor : "null") +
            ",\"remainingCount\":" + (has_more ? "5" : "0") +
            ",\"hasMore\":" + (has_more ? "true}" : "false}");
    return text;
}

fault answer(std::string text) {
    return fault::status(200).body(std::move(text)).on("GET", path);
}

class listing : public world {
public:
    listing() {
        const auto made = client_setup::configure(
            io.get_executor(), options(), [](const char*) -> const char* { return nullptr; });
        engine = call::engine::make(made.engine);
        scope = std::make_shared<const detail::scope>(
            std::make_shared<const detail::handle>(engine),
            std::make_shared<const call::defaults>(made.defaults));
    }

    // Five end-users in three pages.
    void serve_three() {
        server.inject(answer(body({"a", "b"}, true)));
        server.inject(answer(body({"c", "d"}, true)));
        server.inject(answer(body({"e"}, false)));
    }

    [[nodiscard]] pager resource() const { return pager(scope); }
    [[nodiscard]] std::size_t asked() const { return server.requests().size(); }

    std::shared_ptr<call::engine> engine;
    detail::scope_ptr scope;
};

std::string ids_of(const cursor_page<end_user>& page) {
    std::string all;
    for (const end_user& u : page.data)
        all += u.id;
    return all;
}

asio::awaitable<void> read_all(item_stream<end_user> items, std::string& all) {
    while (auto item = co_await items.next()) {
        all += item->id;
        while (auto here = items.try_next())
            all += here->id;
    }
    const auto after = co_await items.next();
    BOOST_TEST(!after.has_value());
}

asio::awaitable<std::string> next_ids(page_stream<end_user>& pages) {
    const auto page = co_await pages.next();
    co_return page ? ids_of(*page) : "end";
}

} // namespace

BOOST_AUTO_TEST_SUITE(pages)

BOOST_AUTO_TEST_CASE(to_the_last_page) {
    listing w;
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
        listing w;
        w.serve_three();
        std::string all;
        w.run(read_all(w.resource().list_all({pages_ahead}), all));
        BOOST_TEST(all == "abcde");
        BOOST_TEST(w.asked() == 3u);
    }
}

BOOST_AUTO_TEST_CASE(an_empty_page_in_the_middle_gives_no_item) {
    listing w;
    w.server.inject(answer(body({}, true)));
    w.server.inject(answer(body({"a"}, true)));
    w.server.inject(answer(body({}, false)));
    std::string all;
    w.run(read_all(w.resource().list_all(), all));
    BOOST_TEST(all == "a");
}

BOOST_AUTO_TEST_CASE(empty_pages_with_new_cursors_are_passed_over) {
    listing w;
    w.server.inject(answer(body({}, true, "\"1\"")));
    w.server.inject(answer(body({}, true, "\"2\"")));
    w.server.inject(answer(body({}, true, "\"3\"")));
    w.server.inject(answer(body({"a"}, false)));
    std::string all;
    w.run(read_all(w.resource().list_all(), all));
    BOOST_TEST(all == "a");
    BOOST_TEST(w.asked() == 4u);
    BOOST_TEST(w.server.requests()[3].target == "/v1/end-users?limit=2&cursor=3");
}

BOOST_AUTO_TEST_CASE(it_starts_where_the_caller_says) {
    listing w;
    w.server.inject(answer(body({"a"}, true, "\"other\"")));
    w.server.inject(answer(body({"b"}, false)));
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
        listing w;
        w.server.inject(answer(body({"a"}, true)));
        w.server.inject(fault::status(404).on("GET", path));
        w.server.inject(answer(body({"b"}, false)));
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
    const auto first = body({"a"}, true);
    const struct {
        std::string second;
        const char* pointer;
    } cases[] = {
        {body({"a"}, true), "/data"},
        {body({"b"}, true, "null"), "/nextCursor"},
        {body({"b"}, true, "\"\""), "/nextCursor"},
    };
    for (const auto& c : cases) {
        listing w;
        w.server.inject(answer(first));
        w.server.inject(answer(c.second).always());
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
    listing w;
    w.server.inject(answer(body({}, true)).always());
    w.run([](pager p) -> asio::awaitable<void> {
        auto items = p.list_all();
        const error e = co_await failure_of(items.next());
        BOOST_TEST(e.pointer() == "/hasMore");
    }(w.resource()));
    BOOST_TEST(w.asked() == 2u);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_sent_fails_at_next) {
    listing w;
    w.run([](pager p) -> asio::awaitable<void> {
        const header_view bad[] = {{"X-A", "line\nbreak"}};
        auto pages = p.pages({}, {.headers = bad});
        const error e = co_await failure_of(pages.next());
        BOOST_TEST((e.code() == errc::invalid_argument));
    }(w.resource()));
    BOOST_TEST(w.asked() == 0u);
}

// Else the cursor would die while the program works.
BOOST_AUTO_TEST_CASE(all_pages_are_asked_for_ahead) {
    listing w;
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
        listing w;
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
    listing w;
    w.serve_three();
    auto pages = w.resource().pages({}, {}, at_once);
    w.run([](page_stream<end_user>& pages) -> asio::awaitable<void> { (void)co_await pages.next(); }(pages));
    w.settle();
    BOOST_TEST(w.asked() == 1u);
}

// What came before it is given first.
BOOST_AUTO_TEST_CASE(an_error_ahead_waits_for_its_turn) {
    listing w;
    w.server.inject(answer(body({"a", "b"}, true)));
    w.server.inject(answer(body({"c", "d"}, true)));
    w.server.inject(fault::status(500).body("").always().on("GET", path));
    auto pages = w.resource().pages();
    w.run([](page_stream<end_user>& pages) -> asio::awaitable<void> {
        BOOST_TEST((co_await next_ids(pages)) == "ab");
    }(pages));
    w.settle();
    w.run([](page_stream<end_user>& pages) -> asio::awaitable<void> {
        BOOST_TEST((co_await next_ids(pages)) == "cd");
        const error e = co_await failure_of(pages.next());
        BOOST_TEST((e.kind() == error_kind::server));
    }(pages));
    BOOST_TEST(w.asked() == 5u); // tried three times
}

BOOST_AUTO_TEST_CASE(gathered_at_once) {
    listing w;
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
        listing w;
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

BOOST_AUTO_TEST_CASE(a_cancelled_next_loses_no_page) {
    for (const auto type :
         {asio::cancellation_type::terminal, asio::cancellation_type::partial,
          asio::cancellation_type::total}) {
        for (const std::size_t pages_ahead : {0u, 1u, 1000u}) {
            listing w;
            w.server.inject(answer(body({"a"}, true)));
            w.server.inject(fault::hold().on("GET", path).body(body({"b"}, false)));
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
        listing w;
        w.server.inject(answer(body({"a"}, true)));
        w.server.inject(fault::hold().on("GET", path));
        std::optional<page_stream<end_user>> pages(w.resource().pages({}, {}, ahead));
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
    listing w;
    w.server.inject(fault::hold().on("GET", path).body(body({"a"}, false)));
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

    w.server.inject(answer(body({"b"}, false)));
    auto item = items.next(asio::use_future);
    auto other = items.next(asio::use_future);
    BOOST_TEST(!items.try_next().has_value());
    w.run_until([&] { return ready(item) && ready(other); });
    BOOST_TEST(item.get()->id == "b");
    BOOST_CHECK_THROW(other.get(), invalid_argument_error);
}

BOOST_AUTO_TEST_CASE(every_token) {
    using namespace asio::experimental::awaitable_operators;
    listing w;
    w.server.inject(answer(body({"a", "b", "c", "d", "e", "f", "g"}, false)));
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
    listing w;
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
    listing w;
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

BOOST_AUTO_TEST_CASE(the_context_may_go_first) {
    for (const bool waiting : {false, true}) {
        auto io = std::make_unique<asio::io_context>();
        std::optional<sandbox::server> server(std::in_place, io->get_executor());
        server->inject(answer(body({"a"}, true)));
        server->inject(fault::hold().on("GET", path));
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
                auto pages = p.pages({}, {}, ahead);
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
