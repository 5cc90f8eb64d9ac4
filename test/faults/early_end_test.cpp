// A server that ends each new connection before it has got a request. It must cost tries, as any other
// failure does, and not make the client connect again and again.

#include "faults/strikes.hpp"
#include "integration/net/peers.hpp"

#include <conductor/client.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/test/unit_test.hpp>

#include <sys/socket.h>

#include <atomic>
#include <chrono>
#include <optional>

namespace conductor::faults {

namespace net_test = net::test;
using namespace std::chrono_literals;

namespace {

struct farewell {
    const char* name;
    bool tls;
    std::string bytes; // sent before the end
};

// Lets the client go on with a new connection only once the server has ended it.
class patient final : public observer {
public:
    void on_connection_opened(const connection_opened&) noexcept override {
        const int mine = ++opened_;
        for (int seen = ended.load(); seen < mine; seen = ended.load())
            ended.wait(seen);
    }

    std::atomic<int> ended{0};

private:
    int opened_ = 0;
};

net_test::listener::script say(const farewell& last, const std::shared_ptr<patient>& watcher) {
    const auto end = [watcher](int descriptor) {
        ::shutdown(descriptor, SHUT_WR);
        ++watcher->ended;
        watcher->ended.notify_all();
        net_test::drain(descriptor);
    };
    if (!last.tls) {
        return [last, end](int descriptor) {
            net_test::send_text(descriptor, last.bytes);
            end(descriptor);
        };
    }
    const auto context =
        net_test::make_server_context({.own = issued({.names = "DNS:localhost,IP:127.0.0.1"})});
    return [last, end, context](int descriptor) {
        net_test::serve_tls(context, descriptor, [&](SSL* ssl) {
            if (!last.bytes.empty())
                SSL_write(ssl, last.bytes.data(), static_cast<int>(last.bytes.size()));
            SSL_shutdown(ssl);
            end(descriptor);
        });
    };
}

const farewell farewells[] = {
    {"FIN", false, ""},
    {"an answer that nobody asked for", false, "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n"},
    {"close_notify", true, ""},
    {"an answer over TLS", true, "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n"},
};

struct result_of_call {
    std::optional<error> failure;
    int connections = 0;
    pool_stats pool;
};

result_of_call call(const farewell& last, bool creates) {
    const auto watcher = std::make_shared<patient>();
    const net_test::listener server(say(last, watcher));
    client_options options;
    options.secret_key = key;
    options.base_url =
        std::string(last.tls ? "https" : "http") + "://127.0.0.1:" + std::to_string(server.port()) + "/v1";
    options.tls.ca_pem = trusted_certificate();
    options.proxy.use_environment = false;
    options.retry.initial_backoff = 1ms;
    options.retry.max_backoff = 1ms;
    options.timeouts.attempt = 2s; // ends what would never end
    options.observer = watcher;

    result_of_call out;
    boost::asio::io_context io;
    const client c{io.get_executor(), options};
    if (creates) {
        const end_user_create_params params{
            .company_name = "Acme Inc.", .source_id = "acme-1", .email = "alice@acme.example"};
        c.end_users.create(
            params, {}, as_result([&](const result<end_user>& r) { out.failure = r.error(); }));
    } else {
        c.end_users.list({}, as_result([&](const result<end_user_list>& r) { out.failure = r.error(); }));
    }
    io.run();
    out.connections = server.accepted();
    out.pool = c.stats();
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(early_end)

BOOST_AUTO_TEST_CASE(a_connection_that_ends_before_the_request_costs_a_try) {
    for (const farewell& last : farewells) {
        for (const bool creates : {false, true}) {
            BOOST_TEST_CONTEXT(last.name << (creates ? " / create" : " / GET")) {
                const result_of_call got = call(last, creates);
                BOOST_TEST_REQUIRE(got.failure.has_value());
                const boost::system::error_code lost = errc::connection_lost;
                BOOST_TEST(got.failure->code() == lost, got.failure->what());
                BOOST_TEST(to_string(got.failure->phase()) == to_string(phase::send));
                BOOST_TEST((got.failure->outcome() == outcome::not_processed));
                BOOST_TEST(got.failure->attempts() == 3);
                BOOST_TEST(got.connections == 3);
                BOOST_TEST(got.pool.in_use == 0u);
                BOOST_TEST(got.pool.waiting == 0u);
                BOOST_TEST(got.pool.connecting == 0u);
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::faults
