// The life of calls and connections as an observer sees it.

#include "integration/net/ports.hpp"
#include "integration/net/shortage.hpp"
#include "world.hpp"

#include <sstream>
#include <vector>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(observing)

class recorder final : public observer {
public:
    std::vector<std::string> lines;

    void on_queued(const call_info& call) noexcept override { add("queued ", call.method, " ", call.path); }
    void on_connecting(const call_info&, int attempt) noexcept override { add("connecting ", attempt); }
    void on_attempt_started(const call_info&, const attempt_started& e) noexcept override {
        add("attempt ", e.attempt, e.reused ? " reused" : " new");
    }
    void on_retry_scheduled(const call_info&, const retry_scheduled& e) noexcept override {
        add("retry after ", e.attempt, " ", to_string(e.reason), " ", e.status, " ", e.delay.count());
    }
    void on_finished(const call_info&, const call_finished& e) noexcept override {
        add("finished ", e.attempts, " ", e.status, e.error ? " failed" : " ok");
    }
    void on_connection_opened(const connection_opened& e) noexcept override {
        add(e.error ? "not opened " : "opened ", e.tls_version);
    }
    void on_connection_closed(const connection_closed& e) noexcept override {
        add("closed ", to_string(e.reason), " ", e.requests);
    }

private:
    template <class... Parts>
    void add(const Parts&... parts) {
        std::ostringstream line;
        (line << ... << parts);
        lines.push_back(line.str());
    }
};

BOOST_AUTO_TEST_CASE(sees_everything_in_order) {
    world w;
    auto seen = std::make_shared<recorder>();
    {
        auto c = w.make_client([&](client_options& o) { o.observer = seen; });
        w.server.inject(fault::status(429).header("Retry-After-Ms", "3"));
        w.run([](client c) -> asio::awaitable<void> { (void)co_await c.end_users.list(); }(c));
    }
    w.settle();
    const std::vector<std::string> expected{
        "queued GET /end-users",      "connecting 1",     "opened TLSv1.3",    "attempt 1 new",
        "retry after 1 status 429 3", "attempt 2 reused", "finished 2 200 ok", "closed shutdown 2",
    };
    BOOST_TEST(seen->lines == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(sees_connections_that_fail_and_calls_that_are_refused) {
    world w;
    auto seen = std::make_shared<recorder>();
    auto c = w.make_client([&](client_options& o) {
        o.observer = seen;
        o.retry.max_retries = 0;
    });
    w.server.inject(fault::close_abruptly(point::accepted));
    w.run([](client c) -> asio::awaitable<void> {
        (void)co_await failure_of(c.end_users.list());
        (void)co_await failure_of(c.end_users.retrieve(""));
    }(c));
    const std::vector<std::string> expected{
        "queued GET /end-users", "connecting 1",           "not opened ",
        "finished 1 0 failed",   "queued GET /end-users/", "finished 0 0 failed",
    };
    BOOST_TEST(seen->lines == expected, boost::test_tools::per_element());
}

// A server that is down and a process without descriptors are told apart by what everybody reads.
BOOST_AUTO_TEST_CASE(is_told_where_and_why_a_connection_failed) {
    struct reader : observer {
        std::vector<std::string> said;
        void on_connection_opened(const connection_opened& e) noexcept override {
            said.emplace_back(e.message);
        }
    };
    world w;
    const net::test::closed_port closed;
    const auto seen = std::make_shared<reader>();
    const auto c = w.make_client([&](client_options& o) {
        o.observer = seen;
        o.retry.max_retries = 0;
        o.base_url = "https://127.0.0.1:" + std::to_string(closed.port()) + "/v1";
    });
    const std::string refused =
        "connect: 127.0.0.1:" + std::to_string(closed.port()) + ": Connection refused";
    const std::string exhausted =
        "connect: 127.0.0.1:" + std::to_string(closed.port()) + ": Too many open files";
    std::vector<std::string> what;
    const auto call = [&] {
        c.end_users.list(
            {}, as_result([&](const result<end_user_list>& r) { what.emplace_back(r.error().what()); }));
    };
    call();
    w.run_until([&] { return what.size() == 1; });
    {
        const net::test::no_descriptors shortage;
        call();
        w.run_until([&] { return what.size() == 2; });
    }
    BOOST_TEST(seen->said == std::vector({refused, exhausted}), boost::test_tools::per_element());
    BOOST_TEST(what[0].find(refused) != std::string::npos, what[0]);
    BOOST_TEST(what[1].find(exhausted) != std::string::npos, what[1]);
    w.run([](client c) -> asio::awaitable<void> {
        try {
            (void)co_await c.warm_up(1);
            BOOST_ERROR("nobody is there");
        } catch (const error& e) {
            BOOST_TEST(std::string(e.what()).find("Connection refused") != std::string::npos, e.what());
        }
    }(c));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
