// What is tried again, what is not, and that nothing is made twice.

#include "world.hpp"

#include <array>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(retries)

struct post_case {
    const char* name;
    fault what;
    bool resent;
    outcome result;
};

// What a create may meet, and whether it is sent again by default.
std::vector<post_case> post_cases() {
    return {
        {"429", fault::status(429), true, outcome::not_processed},
        {"a record in use",
         fault::status(502).body(R"({"error": {"type": "INTEGRATION_ERROR", "integrationCode": "3176"}})"),
         true, outcome::not_processed},
        {"409", fault::status(409), false, outcome::not_processed},
        {"503 with Retry-After", fault::status(503).header("Retry-After", "0"), false, outcome::unknown},
        {"500 with x-should-retry", fault::status(500).header("x-should-retry", "true"), false,
         outcome::unknown},
        {"503", fault::status(503), false, outcome::unknown},
        {"500", fault::status(500), false, outcome::unknown},
        {"502", fault::status(502).body(""), false, outcome::unknown},
        {"408", fault::status(408), false, outcome::unknown},
        {"409 with x-should-retry: false", fault::status(409).header("x-should-retry", "false"), false,
         outcome::not_processed},
        {"400", fault::status(400), false, outcome::not_processed},
        {"404", fault::status(404), false, outcome::not_processed},
        {"reset after processing", fault::reset(point::before_answer), false, outcome::unknown},
        {"reset before processing", fault::reset(point::before_processing), false, outcome::unknown},
        {"closed in the header", fault::close(point::in_header), false, outcome::unknown},
        {"closed in the body", fault::close(point::in_body), false, outcome::processed},
        {"garbage", fault::broken(sandbox::defect::garbage), false, outcome::unknown},
    };
}

BOOST_AUTO_TEST_CASE(a_create_is_sent_again_only_if_it_surely_was_not_processed) {
    for (const post_case& test : post_cases()) {
        BOOST_TEST_CONTEXT(test.name) {
            world w;
            auto c = w.make_client();
            w.server.inject(fault(test.what).on("POST", "/v1/end-users"));
            w.run([](client c, const post_case& test) -> asio::awaitable<void> {
                const auto params = acme();
                const auto made = co_await c.end_users.create(params, {}, as_result);
                BOOST_TEST(made.has_value() == test.resent);
                if (made.has_error()) {
                    BOOST_TEST((made.error().outcome() == test.result));
                    BOOST_TEST(made.error().attempts() == 1);
                }
            }(c, test));
            BOOST_TEST(w.server.stats().requests_received == (test.resent ? 2u : 1u));
            BOOST_TEST(w.server.end_users().size() <= 1u);
            w.settle();
            check_quiet(c);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_create_is_sent_again_when_no_connection_was_made) {
    for (const auto& [name, what] : {
             std::pair{"no TCP connection", fault::reset(point::accepted)},
             std::pair{"no handshake", fault::close_abruptly(point::accepted)},
         }) {
        BOOST_TEST_CONTEXT(name) {
            world w;
            auto c = w.make_client();
            w.server.inject(what);
            w.run([](client c) -> asio::awaitable<void> {
                const auto params = acme();
                const auto made = co_await c.end_users.create(params, {}, with_response);
                BOOST_TEST(made.attempts == 2);
            }(c));
            BOOST_TEST(w.server.end_users().size() == 1u);
        }
    }
}

BOOST_AUTO_TEST_CASE(resend_unknown_behaves_as_the_official_clients) {
    world w;
    auto c = w.make_client([](client_options& o) { o.retry.resend_unknown = true; });
    w.server.inject(fault::status(500).times(2).on("POST", "/v1/end-users"));
    w.run([](client c) -> asio::awaitable<void> {
        const auto params = acme();
        const auto made = co_await c.end_users.create(params, {}, with_response);
        BOOST_TEST(made.attempts == 3);
    }(c));
}

BOOST_AUTO_TEST_CASE(reads_are_tried_three_times_by_default) {
    for (const unsigned status : {408u, 409u, 429u, 500u, 502u, 503u, 504u, 599u}) {
        BOOST_TEST_CONTEXT(status) {
            world w;
            auto c = w.make_client();
            w.server.inject(fault::status(status).body("").always());
            w.run([](client c, unsigned status) -> asio::awaitable<void> {
                const error e = co_await failure_of(c.end_users.list());
                BOOST_TEST(e.status() == static_cast<int>(status));
                BOOST_TEST(e.attempts() == 3);
            }(c, status));
            BOOST_TEST(w.server.stats().requests_received == 3u);
        }
    }
}

BOOST_AUTO_TEST_CASE(reads_survive_broken_connections) {
    for (const fault& what : {
             fault::reset(point::before_processing),
             fault::reset(point::before_answer),
             fault::reset(point::in_header),
             fault::reset(point::in_body),
             fault::close(point::in_body),
             fault::broken(sandbox::defect::garbage),
             fault::broken(sandbox::defect::broken_chunks),
         }) {
        world w;
        auto c = w.make_client();
        w.server.inject(fault(what).times(2));
        w.run([](client c) -> asio::awaitable<void> {
            const auto all = co_await c.end_users.list({}, with_response);
            BOOST_TEST(all.attempts == 3);
        }(c));
        check_quiet(c);
    }
}

BOOST_AUTO_TEST_CASE(some_statuses_are_final) {
    for (const unsigned status : {301u, 400u, 401u, 403u, 404u, 422u}) {
        world w;
        auto c = w.make_client();
        w.server.inject(fault::status(status).always());
        w.run([](client c) -> asio::awaitable<void> {
            const error e = co_await failure_of(c.end_users.list());
            BOOST_TEST(e.attempts() == 1);
        }(c));
    }
}

BOOST_AUTO_TEST_CASE(a_retry_after_that_is_too_long_fails_at_once_and_is_told) {
    world w;
    auto c = w.make_client();
    w.server.inject(fault::status(429).header("Retry-After", "3600").always());
    w.run([](client c) -> asio::awaitable<void> {
        const error e = co_await failure_of(c.end_users.list());
        BOOST_TEST(e.attempts() == 1);
        BOOST_TEST((e.retry_after() == std::chrono::hours(1)));
        BOOST_TEST((e.code() == errc::rate_limited));
    }(c));
}

BOOST_AUTO_TEST_CASE(max_retries_can_be_set_for_one_call) {
    world w;
    auto c = w.make_client();
    w.server.inject(fault::status(500).always());
    w.run([](client c) -> asio::awaitable<void> {
        BOOST_TEST((co_await failure_of(c.end_users.list({.max_retries = 0}))).attempts() == 1);
        BOOST_TEST((co_await failure_of(c.end_users.list({.max_retries = 4}))).attempts() == 5);
    }(c));
}

BOOST_AUTO_TEST_CASE(the_budget_ends_a_storm_of_retries) {
    world w;
    auto c = w.make_client(
        [](client_options& o) { o.retry_budget = {.capacity = 10, .per_call = 0.1, .per_second = 0}; });
    w.server.inject(fault::status(500).always());
    w.run([](client c) -> asio::awaitable<void> {
        for (int i = 0; i < 100; ++i)
            (void)co_await failure_of(c.end_users.list());
    }(c));
    const auto requests = w.server.stats().requests_received;
    BOOST_TEST(requests >= 110u);
    BOOST_TEST(requests <= 120u);
}

BOOST_AUTO_TEST_CASE(a_retry_never_passes_the_deadline) {
    world w;
    auto c = w.make_client([](client_options& o) {
        o.retry.initial_backoff = 10s;
        o.retry.max_backoff = 10s;
    });
    w.server.inject(fault::status(500).always());
    w.run([](client c) -> asio::awaitable<void> {
        const error e = co_await failure_of(c.end_users.list({.deadline = 2s}));
        BOOST_TEST(e.status() == 500); // what happened, not that time would have run out
        BOOST_TEST(e.attempts() == 1);
    }(c));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
