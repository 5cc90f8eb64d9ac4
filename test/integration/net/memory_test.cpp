// Connections opened while every single allocation on the way fails once, and while nothing is left from any
// point on: the connector completes once, and the next connection can be opened.

#define BOOST_TEST_MODULE integration.net.memory

#include "certificates.hpp"
#include "dial.hpp"
#include "memory/failing_allocations.hpp"
#include "net/exhaustion.hpp"
#include "peers.hpp"
#include "ports.hpp"

#include <boost/asio/strand.hpp>
#include <boost/test/unit_test.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::net::test {

namespace {

namespace asio = boost::asio;
using conductor::test::allocator;
using conductor::test::failing_allocations;
using conductor::test::shortage;
using conductor::test::threads;

enum class allocations { cpp, openssl_too };

// A server that is no part of what is tested.
listener::script bystander(listener::script serve) {
    return [serve = std::move(serve)](int descriptor) {
        failing_allocations::spare_this_thread();
        serve(descriptor);
    };
}

void accept_tunnel(int descriptor) {
    static_cast<void>(read_head(descriptor));
    send_text(descriptor, "HTTP/1.1 200 Connection established\r\n\r\n");
}

asio::ip::tcp::endpoint at(std::uint16_t port) {
    return {asio::ip::address_v4::loopback(), port};
}

struct attempt {
    bool started = false;
    bool struck = false;
    int completed = 0;
    bool connected = false;
    failure error;
    bool escaped = false;
};

attempt connect(
    const std::shared_ptr<const connect_settings>& settings, std::uint64_t first, shortage kind,
    allocations which) {
    attempt out;
    asio::io_context io(1);
    failing_allocations memory(allocator::cpp, first, kind, threads::all);
    if (which == allocations::openssl_too)
        memory.and_of(allocator::openssl);
    try {
        const auto opening = std::make_shared<connector>(io.get_executor(), settings);
        opening->start([&](connect_result result) {
            memory.stop();
            ++out.completed;
            out.connected = result.connection != nullptr;
            out.error = std::move(result.error);
        });
        out.started = true;
    } catch (const std::bad_alloc&) {
    }
    try {
        io.run();
    } catch (...) {
        memory.stop();
        out.escaped = true;
    }
    memory.stop();
    out.struck = memory.has_failed();
    return out;
}

// Returns how many allocations there are to fail. OpenSSL's are some thousands: a part of them has to do.
std::uint64_t fail_each(const connect_settings& given, allocations which, shortage kind) {
    const auto settings = std::make_shared<connect_settings>(given);
    for (std::uint64_t first = 0;; first += which == allocations::cpp ? 1 : 17) {
        const attempt got = connect(settings, first, kind, which);
        if (!got.struck) {
            BOOST_TEST(got.connected);
            return first;
        }
        BOOST_TEST_CONTEXT("allocation " << first) {
            BOOST_TEST(!got.escaped);
            BOOST_TEST(got.completed == (got.started ? 1 : 0));
            if (got.completed == 1 && !got.connected && which == allocations::cpp)
                BOOST_TEST(is_local_exhaustion(got.error.cause));
            const attempt next = connect(settings, 1'000'000, kind, which);
            BOOST_TEST(next.completed == 1);
            BOOST_TEST(next.connected);
        }
    }
}

void survives(const connect_settings& settings, allocations which = allocations::cpp) {
    for (const shortage kind : {shortage::fails_once, shortage::nothing_left})
        BOOST_TEST(fail_each(settings, which, kind) > 3);
}

} // namespace

BOOST_AUTO_TEST_SUITE(memory)

BOOST_AUTO_TEST_CASE(may_run_out_while_connecting_to_an_address) {
    const listener server(bystander(drain));
    survives(plain_settings(server.port()));
}

BOOST_AUTO_TEST_CASE(may_run_out_while_connecting_to_a_name) {
    const listener server(bystander(drain));
    survives(plain_settings(server.port(), "localhost"));
}

BOOST_AUTO_TEST_CASE(may_run_out_while_going_on_to_the_next_address) {
    const closed_port closed;
    const listener server(bystander(drain));
    connect_settings settings = plain_settings(1, "server.test");
    settings.resolve = [&](const std::string&, std::uint16_t, const resolve_callback& callback) {
        callback({}, {at(closed.port()), at(server.port())});
    };
    survives(settings);
}

BOOST_AUTO_TEST_CASE(may_run_out_while_tunnelling_through_a_proxy) {
    const listener server(bystander([](int descriptor) {
        accept_tunnel(descriptor);
        drain(descriptor);
    }));
    connect_settings settings = plain_settings(80, "server.test");
    settings.via = proxy{"127.0.0.1", server.port(), "user", "a password too long for any small string"};
    survives(settings);
}

BOOST_AUTO_TEST_CASE(may_run_out_while_shaking_hands) {
    const ssl_context context =
        make_server_context({.own = test_ca().issue({.names = "DNS:localhost,IP:127.0.0.1"})});
    const listener server(
        bystander([&](int descriptor) { serve_tls(context, descriptor, [&](SSL*) { drain(descriptor); }); }));
    const connect_settings settings = tls_settings(server.port(), trusting(test_ca().certificate(), false));
    survives(settings);
    survives(settings, allocations::openssl_too);
}

// A strand of Asio's needs memory to pass a handler on. Without it, the handler is lost, and run() throws;
// but the connector still completes, with its context at the latest.
BOOST_AUTO_TEST_CASE(may_run_out_for_a_strand) {
    const listener server(bystander(drain));
    const auto settings = std::make_shared<connect_settings>(plain_settings(server.port()));
    for (std::uint64_t first = 0;; ++first) {
        int completed = 0;
        bool started = false;
        bool connected = false;
        bool struck = false;
        {
            asio::io_context io;
            const auto strand = asio::make_strand(io);
            failing_allocations memory(allocator::cpp, first, shortage::fails_once, threads::all);
            try {
                std::make_shared<connector>(strand, settings)->start([&](const connect_result& result) {
                    connected = result.connection != nullptr;
                    ++completed;
                });
                started = true;
            } catch (const std::bad_alloc&) {
            }
            for (bool is_over = false; !is_over;) {
                try {
                    io.run();
                    is_over = true;
                } catch (const std::bad_alloc&) { // Asio's
                    io.restart();
                }
            }
            memory.stop();
            struck = memory.has_failed();
        }
        BOOST_TEST(completed == (started ? 1 : 0), "allocation " << first);
        if (!struck) {
            BOOST_TEST(connected);
            break;
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
