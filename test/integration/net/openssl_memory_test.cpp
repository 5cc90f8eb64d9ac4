// TLS while OpenSSL finds no memory, at each of its allocations on the way.

#include "certificates.hpp"
#include "dial.hpp"
#include "memory/failing_allocations.hpp"
#include "peers.hpp"

#include <boost/system/errc.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdint>
#include <new>
#include <stdexcept>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::net::test {

namespace {

using conductor::test::allocator;
using conductor::test::failing_allocations;

// Runs the play again and again, with another allocation that fails, until none did.
template <class Play>
void at_each_allocation(std::uint64_t stride, Play play) {
    for (std::uint64_t number = 0;; number += stride) {
        BOOST_TEST_CONTEXT("allocation " << number)
        play(number);
        if (!failing_allocations::has_failed())
            return;
    }
}

// OpenSSL often calls it something else ("internal error"); then that is what is told.
class failures {
public:
    void add(const failure& reason, phase where) {
        BOOST_TEST(failing_allocations::has_failed());
        BOOST_TEST((reason.where == where));
        if (reason.cause == boost::system::errc::not_enough_memory) {
            ++for_memory_;
            BOOST_TEST(
                (reason.code == (where == phase::handshake ? errc::tls_failed : errc::connection_lost)));
            BOOST_TEST(reason.detail.empty(), reason.detail);
        } else {
            BOOST_TEST(!reason.cause, reason.cause.message());
            BOOST_TEST(!reason.detail.empty());
        }
    }

    [[nodiscard]] int for_memory() const noexcept { return for_memory_; }

private:
    int for_memory_ = 0;
};

tls_options trusted(const std::string& ca_pem) {
    tls_options out;
    out.ca_pem = ca_pem;
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(openssl_memory)

BOOST_AUTO_TEST_CASE(a_context_is_made_or_there_is_no_memory) {
    const std::string ca = test_ca().certificate();
    int for_memory = 0;
    int others = 0;
    at_each_allocation(1, [&](std::uint64_t number) {
        const failing_allocations scarce(allocator::openssl, number);
        try {
            const tls_context made(trusted(ca));
        } catch (const std::bad_alloc&) {
            BOOST_TEST(failing_allocations::has_failed());
            ++for_memory;
        } catch (const std::invalid_argument&) { // which OpenSSL said instead
            BOOST_TEST(failing_allocations::has_failed());
            ++others;
        }
    });
    BOOST_TEST(for_memory > 10 * others);
}

BOOST_AUTO_TEST_CASE(a_handshake_is_done_or_there_is_no_memory) {
    const auto context = make_server_context({.own = test_ca().issue({.names = "DNS:localhost"})});
    const listener server(
        [&](int descriptor) { serve_tls(context, descriptor, [&](SSL*) { drain(descriptor); }); });
    const auto tls = trusting(test_ca().certificate(), false);
    failures seen;
    at_each_allocation(7, [&](std::uint64_t number) {
        dialer dial;
        const connect_result plain = dial(plain_settings(server.port()));
        BOOST_REQUIRE(plain.connection);
        stream& connection = *plain.connection;
        const failing_allocations scarce(allocator::openssl, number);
        connection.start_tls(tls, {true, "localhost", server.port()});
        if (finish_step(connection, [&] { return connection.handshake(); }).status == io_status::failed)
            seen.add(connection.last_failure(), phase::handshake);
    });
    BOOST_TEST(seen.for_memory() > 10);
}

BOOST_AUTO_TEST_CASE(bytes_go_both_ways_or_there_is_no_memory) {
    const auto context = make_server_context({.own = test_ca().issue({.names = "DNS:localhost"})});
    const listener server([&](int descriptor) {
        serve_tls(context, descriptor, [&](SSL* ssl) {
            char byte = 0;
            if (SSL_read(ssl, &byte, 1) == 1)
                SSL_write(ssl, &byte, 1);
            drain(descriptor);
        });
    });
    const auto tls = trusting(test_ca().certificate()); // takes in tickets as well
    failures seen;
    at_each_allocation(1, [&](std::uint64_t number) {
        dialer dial;
        const connect_result opened = dial(tls_settings(server.port(), tls));
        BOOST_REQUIRE(opened.connection);
        stream& connection = *opened.connection;
        const failing_allocations scarce(allocator::openssl, number);
        std::array<char, 1> byte{'x'};
        if (write_blocking(connection, byte).status == io_status::failed)
            seen.add(connection.last_failure(), phase::send);
        else if (read_blocking(connection, byte).status == io_status::failed)
            seen.add(connection.last_failure(), phase::receive);
        else
            BOOST_TEST(byte[0] == 'x');
    });
    BOOST_TEST(seen.for_memory() > 0);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
