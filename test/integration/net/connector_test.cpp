// Opening connections: the way there, its limits of time, and giving up at any point.

#include "certificates.hpp"
#include "dial.hpp"
#include "name_server.hpp"
#include "net/exhaustion.hpp"
#include "peers.hpp"
#include "ports.hpp"
#include "shortage.hpp"

#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <boost/test/unit_test.hpp>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::net::test {

namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

// Long enough to be noticed, short enough to wait for.
constexpr auto short_timeout = 30ms;

ssl_context server_context() {
    return make_server_context({.own = test_ca().issue({.names = "DNS:localhost,IP:127.0.0.1"})});
}

asio::ip::tcp::endpoint local(std::uint16_t port) {
    return {asio::ip::address_v4::loopback(), port};
}

resolve_function resolve_to(std::vector<asio::ip::tcp::endpoint> found) {
    return [found = std::move(found)](const std::string&, std::uint16_t, const resolve_callback& callback) {
        callback({}, found);
    };
}

void resolve_never(const std::string&, std::uint16_t, const resolve_callback&) {}

connect_settings named(resolve_function resolve) {
    connect_settings out = plain_settings(1, "server.test");
    out.resolve = std::move(resolve);
    return out;
}

void hold(int descriptor) {
    drain(descriptor);
}

// Opens a tunnel to the TLS server inside the same connection.
listener::script proxy_script(ssl_context context, std::string& request) {
    return [context = std::move(context), &request](int descriptor) {
        request = read_head(descriptor);
        send_text(descriptor, "HTTP/1.1 200 Connection established\r\n\r\n");
        serve_tls(context, descriptor, [&](SSL*) { drain(descriptor); });
    };
}

connect_settings through_proxy(std::uint16_t port) {
    connect_settings out = tls_settings(443, trusting(test_ca().certificate()));
    out.via = proxy{"127.0.0.1", port, {}, {}};
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(connectors)

BOOST_AUTO_TEST_CASE(connects_plainly) {
    const listener server(hold);
    dialer dial;
    const connect_result result = dial(plain_settings(server.port()));
    BOOST_REQUIRE(result.connection);
    BOOST_TEST((result.error.code == errc{}));
    BOOST_TEST(result.durations.connect.count() > 0);
    BOOST_TEST(result.durations.proxy.count() == 0);
    BOOST_TEST(result.durations.handshake.count() == 0);
}

BOOST_AUTO_TEST_CASE(measures_the_handshake) {
    const listener server([context = server_context()](int descriptor) {
        serve_tls(context, descriptor, [&](SSL*) { drain(descriptor); });
    });
    dialer dial;
    const connect_result result = dial(tls_settings(server.port(), trusting(test_ca().certificate())));
    BOOST_REQUIRE(result.connection);
    BOOST_TEST(result.durations.resolve.count() > 0);
    BOOST_TEST(result.durations.handshake.count() > 0);
}

BOOST_AUTO_TEST_CASE(resolves_localhost_by_the_system) {
    const listener server(hold);
    dialer dial;
    BOOST_TEST(dial(plain_settings(server.port(), "localhost")).connection);
}

BOOST_AUTO_TEST_CASE(sets_socket_options) {
    const listener server(hold);
    dialer dial;
    connect_settings settings = plain_settings(server.port());
    settings.keep_alive = {.enabled = true, .idle = 7s, .interval = 5s, .count = 2};
    const connect_result result = dial(settings);
    BOOST_REQUIRE(result.connection);
    const int descriptor = result.connection->socket().native_handle();
    const auto option = [&](int level, int name) {
        int value = -1;
        socklen_t size = sizeof(value);
        ::getsockopt(descriptor, level, name, &value, &size);
        return value;
    };
    BOOST_TEST(option(IPPROTO_TCP, TCP_NODELAY) == 1);
    BOOST_TEST(option(SOL_SOCKET, SO_KEEPALIVE) == 1);
    BOOST_TEST(option(IPPROTO_TCP, TCP_KEEPIDLE) == 7);
    BOOST_TEST(option(IPPROTO_TCP, TCP_KEEPINTVL) == 5);
    BOOST_TEST(option(IPPROTO_TCP, TCP_KEEPCNT) == 2);
    BOOST_TEST((::fcntl(descriptor, F_GETFD) & FD_CLOEXEC) != 0);
    BOOST_TEST((::fcntl(descriptor, F_GETFL) & O_NONBLOCK) != 0);

    settings.keep_alive.enabled = false;
    const connect_result without = dial(settings);
    int value = -1;
    socklen_t size = sizeof(value);
    ::getsockopt(without.connection->socket().native_handle(), SOL_SOCKET, SO_KEEPALIVE, &value, &size);
    BOOST_TEST(value == 0);
}

BOOST_AUTO_TEST_CASE(reports_a_refused_connection) {
    const closed_port port;
    dialer dial;
    const connect_result result = dial(plain_settings(port.port()));
    BOOST_TEST(!result.connection);
    BOOST_TEST((result.error.code == errc::connect_failed));
    BOOST_TEST((result.error.where == phase::connect));
    BOOST_TEST((result.error.cause == asio::error::connection_refused));
    BOOST_TEST(result.error.detail.find("127.0.0.1") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(reports_a_name_without_address) {
    dialer dial;
    const connect_result unknown = dial(named([](const auto&, auto, const resolve_callback& callback) {
        callback(asio::error::host_not_found, {});
    }));
    BOOST_TEST((unknown.error.code == errc::resolve_failed));
    BOOST_TEST((unknown.error.where == phase::resolve));
    BOOST_TEST((unknown.error.cause == asio::error::host_not_found));

    const connect_result empty = dial(named(resolve_to({})));
    BOOST_TEST((empty.error.code == errc::resolve_failed));
}

BOOST_AUTO_TEST_CASE(goes_on_to_the_next_address_after_a_refusal) {
    const closed_port port;
    const listener server(hold);
    connect_settings settings = named(resolve_to({local(port.port()), local(server.port())}));
    settings.attempt_delay = 1h; // the refusal alone moves it on
    dialer dial;
    BOOST_TEST(dial(settings).connection);
}

BOOST_AUTO_TEST_CASE(goes_on_to_the_next_address_after_a_silence) {
    const silent_port silent;
    const listener server(hold);
    connect_settings settings = named(
        resolve_to({local(silent.port()), local(silent.port() /* a duplicate */), local(server.port())}));
    settings.attempt_delay = 1ms;
    dialer dial;
    BOOST_TEST(dial(settings).connection);
}

BOOST_AUTO_TEST_CASE(goes_on_without_a_family) {
    const listener server(hold);
    // Where the machine has no IPv6, the socket cannot even be opened; elsewhere this is refused.
    const asio::ip::tcp::endpoint unreachable(asio::ip::make_address("::1"), 1);
    connect_settings settings = named(resolve_to({unreachable, local(server.port())}));
    settings.attempt_delay = 1ms;
    dialer dial;
    BOOST_TEST(dial(settings).connection);
}

BOOST_AUTO_TEST_CASE(times_out_in_each_part) {
    dialer dial;
    {
        connect_settings settings = named(resolve_never);
        settings.connect_timeout = short_timeout;
        const connect_result result = dial(settings);
        BOOST_TEST((result.error.code == errc::connect_timeout));
        BOOST_TEST((result.error.where == phase::resolve));
    }
    {
        const silent_port silent;
        connect_settings settings = plain_settings(silent.port());
        settings.connect_timeout = short_timeout;
        const connect_result result = dial(settings);
        BOOST_TEST((result.error.code == errc::connect_timeout));
        BOOST_TEST((result.error.where == phase::connect));
    }
    {
        const listener server(hold);
        connect_settings settings = through_proxy(server.port());
        settings.connect_timeout = short_timeout;
        const connect_result result = dial(settings);
        BOOST_TEST((result.error.code == errc::connect_timeout));
        BOOST_TEST((result.error.where == phase::proxy));
    }
    {
        const listener server(hold);
        connect_settings settings = tls_settings(server.port(), trusting(test_ca().certificate()));
        settings.connect_timeout = 0s;
        settings.handshake_timeout = short_timeout;
        const connect_result result = dial(settings);
        BOOST_TEST((result.error.code == errc::handshake_timeout));
        BOOST_TEST((result.error.where == phase::handshake));
    }
}

BOOST_AUTO_TEST_CASE(needs_no_time_limits) {
    const listener server([context = server_context()](int descriptor) {
        serve_tls(context, descriptor, [&](SSL*) { drain(descriptor); });
    });
    connect_settings settings = tls_settings(server.port(), trusting(test_ca().certificate()));
    settings.connect_timeout = settings.handshake_timeout = 0s;
    dialer dial;
    BOOST_TEST(dial(settings).connection);
}

BOOST_AUTO_TEST_CASE(ignores_a_late_resolver) {
    asio::io_context io;
    resolve_callback late;
    connect_settings settings =
        named([&](const auto&, auto, const resolve_callback& callback) { late = callback; });
    settings.connect_timeout = short_timeout;
    int completed = 0;
    std::make_shared<connector>(io.get_executor(), std::make_shared<connect_settings>(settings))
        ->start([&](const connect_result&) { ++completed; });
    io.run();
    BOOST_TEST(completed == 1);
    late({}, {local(1)});
    io.restart();
    BOOST_TEST(io.run() == 1u); // the late answer, and nothing after it
    BOOST_TEST(completed == 1);
}

BOOST_AUTO_TEST_CASE(leaves_a_look_up_at_once) {
    const name_server names;
    connect_settings settings = plain_settings(1, "server.test");
    settings.names = std::make_shared<resolver>(names.lookup());
    settings.connect_timeout = 0s;
    asio::io_context io;
    int completed = 0;
    const auto opening =
        std::make_shared<connector>(io.get_executor(), std::make_shared<connect_settings>(settings));
    opening->start([&](const connect_result& result) {
        BOOST_TEST((result.error.code == errc::cancelled));
        BOOST_TEST((result.error.where == phase::resolve));
        ++completed;
    });
    while (names.asked() == 0)
        io.poll();
    opening->cancel();
    io.run();
    BOOST_TEST(completed == 1);
}

BOOST_AUTO_TEST_CASE(shares_a_look_up) {
    const listener server(hold);
    const name_server names;
    connect_settings settings = plain_settings(server.port(), "server.test");
    settings.names = std::make_shared<resolver>(names.lookup());
    const auto shared = std::make_shared<connect_settings>(settings);
    asio::io_context io;
    int connected = 0;
    for (int i = 0; i < 3; ++i) {
        std::make_shared<connector>(io.get_executor(), shared)->start([&](const connect_result& result) {
            connected += result.connection ? 1 : 0;
        });
    }
    while (names.asked() == 0)
        io.poll();
    io.poll();
    names.answer(0, {{}, {local(0)}});
    io.run();
    BOOST_TEST(connected == 3);
    BOOST_TEST(names.asked() == 1u);
}

BOOST_AUTO_TEST_CASE(cancels_its_own_wait_for_a_look_up_alone) {
    const listener server(hold);
    const name_server names;
    connect_settings settings = plain_settings(server.port(), "server.test");
    settings.names = std::make_shared<resolver>(names.lookup());
    const auto shared = std::make_shared<connect_settings>(settings);
    asio::io_context io;
    connect_result first, second;
    const auto cancelled = std::make_shared<connector>(io.get_executor(), shared);
    cancelled->start([&](connect_result result) { first = std::move(result); });
    std::make_shared<connector>(io.get_executor(), shared)->start([&](connect_result result) {
        second = std::move(result);
    });
    while (names.asked() == 0)
        io.poll();
    io.poll();
    cancelled->cancel();
    names.answer(0, {{}, {local(0)}});
    io.run();
    BOOST_TEST((first.error.code == errc::cancelled));
    BOOST_TEST(second.connection);
    BOOST_TEST(names.asked() == 1u);
}

BOOST_AUTO_TEST_CASE(opens_many_connections_with_one_look_up) {
    const listener server(hold);
    const name_server names;
    names.answer_all({{}, {local(0)}});
    connect_settings settings = plain_settings(server.port(), "server.test");
    settings.names = std::make_shared<resolver>(names.lookup());
    dialer dial;
    for (int i = 0; i < 32; ++i)
        BOOST_TEST(dial(settings).connection);
    BOOST_TEST(names.asked() == 1u);
}

BOOST_AUTO_TEST_CASE(looks_a_server_up_again_that_cannot_be_reached) {
    const listener server(hold);
    const name_server names;
    names.answer(0, {{}, {{asio::ip::make_address("127.0.0.2"), 0}}}); // nobody listens there
    names.answer(1, {{}, {local(0)}});
    connect_settings settings = plain_settings(server.port(), "server.test");
    settings.names = std::make_shared<resolver>(names.lookup());
    dialer dial;
    BOOST_TEST((dial(settings).error.code == errc::connect_failed));
    BOOST_TEST(dial(settings).connection);
    BOOST_TEST(names.asked() == 2u);
}

BOOST_AUTO_TEST_CASE(can_be_cancelled_before_its_start) {
    const listener server(hold);
    asio::io_context io;
    const auto opening = std::make_shared<connector>(
        io.get_executor(), std::make_shared<connect_settings>(plain_settings(server.port())));
    opening->cancel();
    int completed = 0;
    opening->start([&](const connect_result& result) {
        BOOST_TEST((result.error.code == errc::cancelled));
        ++completed;
    });
    io.run();
    BOOST_TEST(completed == 1);
}

BOOST_AUTO_TEST_CASE(reports_what_the_process_has_used_up) {
    const auto dial_without = [](auto shortage, const connect_settings& settings) {
        asio::io_context io;
        connect_result out;
        const auto opening =
            std::make_shared<connector>(io.get_executor(), std::make_shared<connect_settings>(settings));
        opening->start([&](connect_result result) { out = std::move(result); });
        const auto none = shortage();
        io.run();
        return out.error;
    };
    const auto descriptors = [] { return std::make_unique<no_descriptors>(); };
    const auto threads = [] { return std::make_unique<no_threads>(); };
    const failure no_socket = dial_without(descriptors, plain_settings(1));
    BOOST_TEST((no_socket.code == errc::connect_failed));
    BOOST_TEST((no_socket.cause == asio::error::no_descriptors));
    BOOST_TEST(describe(no_socket) == "connect: 127.0.0.1:1: Too many open files");
    const failure no_pair = dial_without(descriptors, plain_settings(1, "localhost"));
    BOOST_TEST((no_pair.code == errc::resolve_failed));
    BOOST_TEST((no_pair.cause == asio::error::no_descriptors));
    const failure no_thread = dial_without(threads, plain_settings(1, "localhost"));
    BOOST_TEST((no_thread.code == errc::resolve_failed));
    BOOST_TEST(is_local_exhaustion(no_thread.cause));
}

// Two servers at one name, of which the first accepts connections and no more.
BOOST_AUTO_TEST_CASE(takes_another_address_after_a_handshake_that_failed) {
    const auto check = [](const listener::script& bad_script, std::chrono::milliseconds limit,
                          errc first_code) {
        const listener bad(bad_script, "127.0.0.2");
        const listener good([context = server_context()](int descriptor) {
            serve_tls(context, descriptor, [&](SSL*) { drain(descriptor); });
        });
        connect_settings settings = tls_settings(1, trusting(test_ca().certificate()));
        settings.resolve =
            resolve_to({{asio::ip::make_address("127.0.0.2"), bad.port()}, local(good.port())});
        settings.attempt_delay = 1h;
        settings.handshake_timeout = limit;
        dialer dial;
        BOOST_TEST((dial(settings).error.code == first_code));
        settings.handshake_timeout = 10s;
        BOOST_TEST(dial(settings).connection);
        BOOST_TEST(bad.accepted() == 1);

        settings.addresses = std::make_shared<address_memory>(); // another client knows nothing of it
        settings.handshake_timeout = limit;
        BOOST_TEST((dial(settings).error.code == first_code));
    };
    check(hold, short_timeout, errc::handshake_timeout);
    check([](int) {}, 0ms, errc::tls_failed);
}

BOOST_AUTO_TEST_CASE(takes_another_address_of_a_proxy_that_hangs) {
    const listener hanging(hold, "127.0.0.2");
    std::string request;
    const listener good(proxy_script(server_context(), request));
    connect_settings settings = through_proxy(1);
    settings.via->host = "proxy.test";
    settings.resolve =
        resolve_to({{asio::ip::make_address("127.0.0.2"), hanging.port()}, local(good.port())});
    settings.attempt_delay = 1h;
    settings.connect_timeout = short_timeout;
    dialer dial;
    BOOST_TEST((dial(settings).error.code == errc::connect_timeout));
    settings.connect_timeout = 10s;
    BOOST_TEST(dial(settings).connection);
}

BOOST_AUTO_TEST_CASE(tries_silent_and_closed_addresses_last) {
    const silent_port silent;
    const closed_port closed;
    const listener server(hold);
    connect_settings settings = named(resolve_to({local(silent.port()), local(server.port())}));
    settings.attempt_delay = 1ms;
    dialer dial;
    BOOST_TEST(dial(settings).connection);
    settings.attempt_delay = 1h; // the silent one is not waited for again
    BOOST_TEST(dial(settings).connection);

    settings.resolve = resolve_to({local(closed.port()), local(server.port())});
    BOOST_TEST(dial(settings).connection);
    std::vector<asio::ip::tcp::endpoint> order{local(closed.port()), local(server.port())};
    settings.addresses->put_last(order, std::chrono::steady_clock::now());
    BOOST_TEST((order.back() == local(closed.port())));
}

// That this process lacks something, or that the caller has changed its mind, is not the server's fault.
BOOST_AUTO_TEST_CASE(holds_nothing_of_its_own_against_an_address) {
    const listener server(hold);
    connect_settings settings = named(resolve_to({local(server.port()), local(1)}));
    const auto shared = std::make_shared<connect_settings>(settings);
    asio::io_context io;
    {
        const auto opening = std::make_shared<connector>(io.get_executor(), shared);
        opening->start([](const connect_result&) {});
        const no_descriptors shortage;
        io.run();
    }
    io.restart();
    const auto opening = std::make_shared<connector>(io.get_executor(), shared);
    opening->start([](const connect_result&) {});
    io.poll_one();
    opening->cancel();
    io.run();
    std::vector<asio::ip::tcp::endpoint> order{local(server.port()), local(1)};
    settings.addresses->put_last(order, std::chrono::steady_clock::now());
    BOOST_TEST((order.front() == local(server.port())));
}

BOOST_AUTO_TEST_CASE(says_where_and_why_it_failed) {
    const auto said = [](const connect_settings& settings) {
        dialer dial;
        return describe(dial(settings).error);
    };
    const closed_port closed;
    const std::string port = std::to_string(closed.port());
    const std::string number = "127.0.0.1:" + port;
    BOOST_TEST(said(plain_settings(closed.port())) == "connect: " + number + ": Connection refused");
    connect_settings by_name = plain_settings(closed.port(), "server.test");
    by_name.resolve = resolve_to({local(closed.port())});
    BOOST_TEST(said(by_name) == "connect: server.test:" + port + " at " + number + ": Connection refused");
    BOOST_TEST(said(through_proxy(closed.port())) == "connect: the proxy " + number + ": Connection refused");
    BOOST_TEST(
        said(plain_settings(443, std::string(300, 'a'))) ==
        "resolve: " + std::string(300, 'a') + ":443: Host not found (authoritative)");

    const silent_port silent;
    connect_settings late = named(resolve_to({local(silent.port()), local(silent.port())}));
    late.connect_timeout = short_timeout;
    BOOST_TEST(said(late) == "connect: server.test:1 at 127.0.0.1:" + std::to_string(silent.port()));

    const listener untrusted(
        [context = server_context()](int descriptor) { serve_tls(context, descriptor); });
    BOOST_TEST(
        said(tls_settings(untrusted.port(), std::make_shared<tls_context>(tls_options{}))) ==
        "TLS handshake: localhost:" + std::to_string(untrusted.port()) +
            " at 127.0.0.1:" + std::to_string(untrusted.port()) + ": unable to get local issuer certificate");

    const listener refusing([](int descriptor) {
        static_cast<void>(read_head(descriptor));
        send_text(descriptor, "HTTP/1.1 502 Bad Gateway\r\n\r\n");
    });
    connect_settings proxied = through_proxy(refusing.port());
    proxied.via->username = "user";
    proxied.via->password = "open sesame";
    BOOST_TEST(
        said(proxied) == "proxy: the proxy 127.0.0.1:" + std::to_string(refusing.port()) +
                             ": the proxy answered with status 502");
    const listener tunnel([](int descriptor) {
        static_cast<void>(read_head(descriptor));
        send_text(descriptor, "HTTP/1.1 200 OK\r\n\r\n");
    });
    BOOST_TEST(said(through_proxy(tunnel.port()))
                   .starts_with(
                       "TLS handshake: localhost:443 through the proxy 127.0.0.1:" +
                       std::to_string(tunnel.port()) + ": "));
}

BOOST_AUTO_TEST_CASE(reports_a_server_that_leaves_the_handshake) {
    const listener server([](int) {});
    dialer dial;
    const connect_result result = dial(tls_settings(server.port(), trusting(test_ca().certificate())));
    BOOST_TEST((result.error.code == errc::tls_failed));
    BOOST_TEST((result.error.where == phase::handshake));
    BOOST_TEST(result.error.cause.failed());
}

BOOST_AUTO_TEST_CASE(tunnels_through_a_proxy) {
    std::string request;
    const listener server(proxy_script(server_context(), request));
    connect_settings settings = through_proxy(server.port());
    settings.via->username = "user";
    settings.via->password = "secret";
    dialer dial;
    connect_result result = dial(settings);
    BOOST_REQUIRE(result.connection);
    BOOST_TEST(result.connection->is_reusable());
    BOOST_TEST(result.durations.proxy.count() > 0);
    BOOST_TEST(request.starts_with("CONNECT localhost:443 HTTP/1.1\r\n"));
    BOOST_TEST(request.find("Proxy-Authorization: Basic dXNlcjpzZWNyZXQ=\r\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(tunnels_plain_connections_too) {
    const listener server([](int descriptor) {
        static_cast<void>(read_head(descriptor));
        send_text(descriptor, "HTTP/1.1 200 OK\r\n\r\n");
        drain(descriptor);
    });
    connect_settings settings = plain_settings(80, "server.test");
    settings.via = proxy{"127.0.0.1", server.port(), {}, {}};
    dialer dial;
    BOOST_TEST(dial(settings).connection);
}

BOOST_AUTO_TEST_CASE(reports_what_the_proxy_says) {
    const auto dial_with_answer = [](const std::string& answer) {
        const listener server([&](int descriptor) {
            static_cast<void>(read_head(descriptor));
            send_text(descriptor, answer);
        });
        dialer dial;
        return dial(through_proxy(server.port())).error;
    };
    const failure denied = dial_with_answer("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    BOOST_TEST((denied.code == errc::proxy_authentication));
    const failure refused = dial_with_answer("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 2\r\n\r\nno");
    BOOST_TEST((refused.code == errc::proxy_failed));
    BOOST_TEST(refused.detail.find("502") != std::string::npos);
    const failure early = dial_with_answer("HTTP/1.1 200 OK\r\n\r\nearly");
    BOOST_TEST((early.code == errc::protocol_violation));
    const failure gone = dial_with_answer("");
    BOOST_TEST((gone.code == errc::proxy_failed));
    for (const failure& each : {denied, refused, early, gone})
        BOOST_TEST((each.where == phase::proxy));
}

BOOST_AUTO_TEST_CASE(reports_a_proxy_that_is_away) {
    const closed_port port;
    dialer dial;
    const connect_result result = dial(through_proxy(port.port()));
    BOOST_TEST((result.error.code == errc::connect_failed));
    BOOST_TEST(result.error.detail.find("proxy") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(completes_outside_of_start_and_cancel) {
    asio::io_context io;
    bool inside = true;
    int completed = 0;
    const auto opening = std::make_shared<connector>(
        io.get_executor(), std::make_shared<connect_settings>(named(resolve_never)));
    opening->cancel(); // nothing to cancel yet
    opening->start([&](const connect_result& result) {
        BOOST_TEST(!inside);
        BOOST_TEST((result.error.code == errc::cancelled));
        ++completed;
    });
    asio::post(io, [&] {
        inside = true;
        opening->cancel();
        opening->cancel();
        inside = false;
    });
    inside = false;
    io.run();
    opening->cancel();
    BOOST_TEST(completed == 1);
}

BOOST_AUTO_TEST_CASE(can_be_cancelled_in_each_part) {
    const auto cancel_when = [](const connect_settings& settings, const auto& reached) {
        asio::io_context io(1);
        connect_result out;
        const auto opening =
            std::make_shared<connector>(io.get_executor(), std::make_shared<connect_settings>(settings));
        opening->start([&](connect_result result) { out = std::move(result); });
        do
            io.poll();
        while (!reached());
        opening->cancel();
        io.run();
        BOOST_TEST(!out.connection);
        BOOST_TEST((out.error.code == errc::cancelled));
        return out.error.where;
    };
    const auto at_once = [] { return true; };
    const silent_port silent;
    std::atomic<bool> has_request = false;
    const listener server([&](int descriptor) {
        char byte;
        has_request = ::recv(descriptor, &byte, 1, 0) == 1;
        drain(descriptor);
    });
    const auto requested = [&] { return has_request.load(); };

    BOOST_TEST((cancel_when(named(resolve_never), at_once) == phase::resolve));
    BOOST_TEST((cancel_when(plain_settings(silent.port()), at_once) == phase::connect));
    BOOST_TEST((cancel_when(through_proxy(server.port()), requested) == phase::proxy));
    has_request = false;
    const auto tls = tls_settings(server.port(), trusting(test_ca().certificate()));
    BOOST_TEST((cancel_when(tls, requested) == phase::handshake));
}

// Cancels after every number of handlers until the connection is complete by then.
BOOST_AUTO_TEST_CASE(can_be_cancelled_at_every_step) {
    std::string request;
    const listener server(proxy_script(server_context(), request));
    connect_settings settings = through_proxy(server.port());
    settings.via->host = "proxy.test";
    settings.resolve = resolve_to({local(server.port())});
    const auto shared = std::make_shared<connect_settings>(settings);

    bool connected = false;
    int cancelled = 0;
    for (int handlers = 0; !connected && handlers < 100; ++handlers) {
        asio::io_context io(1);
        int completed = 0;
        const auto opening = std::make_shared<connector>(io.get_executor(), shared);
        opening->start([&](connect_result result) {
            ++completed;
            connected = result.connection != nullptr;
            if (!connected)
                BOOST_TEST((result.error.code == errc::cancelled));
        });
        for (int i = 0; i < handlers && completed == 0; ++i)
            io.run_one();
        opening->cancel();
        io.run();
        BOOST_TEST(completed == 1);
        cancelled += connected ? 0 : 1;
    }
    BOOST_TEST(connected);
    BOOST_TEST(cancelled > 0);
}

BOOST_AUTO_TEST_CASE(completes_when_its_context_is_destroyed) {
    const listener server(hold);
    for (const int handlers : {0, 1, 2, 4}) {
        int completed = 0;
        {
            asio::io_context io;
            const auto settings = tls_settings(server.port(), trusting(test_ca().certificate()));
            std::make_shared<connector>(io.get_executor(), std::make_shared<connect_settings>(settings))
                ->start([&](const connect_result& result) {
                    BOOST_TEST((result.error.code == errc::cancelled));
                    ++completed;
                });
            for (int i = 0; i < handlers; ++i)
                io.run_one();
            BOOST_TEST(completed == 0);
        }
        BOOST_TEST(completed == 1);
    }
}

BOOST_AUTO_TEST_CASE(works_on_strands_of_several_threads) {
    const listener server([context = server_context()](int descriptor) {
        serve_tls(context, descriptor, [&](SSL* ssl) {
            SSL_write(ssl, "hello", 5);
            drain(descriptor);
        });
    });
    connect_settings settings = tls_settings(server.port(), trusting(test_ca().certificate()));
    settings.handshake_timeout = 60s; // the server takes one at a time
    const auto shared = std::make_shared<connect_settings>(settings);

    asio::io_context io;
    std::atomic<int> connected{0};
    constexpr int total = 32;
    for (int i = 0; i < total; ++i) {
        std::make_shared<connector>(asio::make_strand(io), shared)->start([&](connect_result result) {
            char buffer[16];
            if (result.connection && read_blocking(*result.connection, buffer).bytes == 5)
                ++connected;
        });
    }
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] { io.run(); });
    threads.clear();
    BOOST_TEST(connected == total);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
