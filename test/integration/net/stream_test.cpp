// Single connections: data both ways, their ends, and what makes one fit for another exchange.

#include "certificates.hpp"
#include "dial.hpp"
#include "peers.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <sys/socket.h>

#include <csignal>
#include <latch>
#include <numeric>

namespace conductor::inline CONDUCTOR_ABI::net::test {

BOOST_AUTO_TEST_SUITE(streams)

namespace {

const identity& server_identity() {
    static const identity own = test_ca().issue();
    return own;
}

ssl_context server_context(int version = TLS1_3_VERSION) {
    return make_server_context({.own = server_identity(), .max_version = version});
}

// One connection between the stream under test and a server that does what the script says. The script runs
// on the server's thread; step() lets it go on, one step at a time.
class conversation {
public:
    using script = std::function<void(SSL* ssl, int descriptor)>;

    explicit conversation(script serve, int version = TLS1_3_VERSION)
        : server_([this, context = server_context(version), serve = std::move(serve)](int descriptor) {
            serve_tls(context, descriptor, [&](SSL* ssl) { serve(ssl, descriptor); });
            done_.count_down();
        }) {
        connect_result result = dial_(tls_settings(server_.port(), trusting(test_ca().certificate())));
        BOOST_REQUIRE(result.connection);
        client_ = std::move(result.connection);
    }

    stream& client() { return *client_; }
    // Until the script has run to its end and the connection is closed on the server's side.
    void wait_for_server() { done_.wait(); }

private:
    std::latch done_{1};
    listener server_;
    dialer dial_;
    std::unique_ptr<stream> client_;
};

std::string pattern(std::size_t size) {
    std::string out(size, '\0');
    std::iota(out.begin(), out.end(), '\0');
    return out;
}

// Until what the server has sent has arrived. Loopback delivers before send() returns, so readability is
// enough.
void wait_readable(stream& connection) {
    await(connection, {io_status::want_read, 0, {}});
}

volatile std::sig_atomic_t pipe_signals = 0;

} // namespace

// TLS has no place for more than 255 characters (RFC 6066 names hosts as DNS does).
BOOST_AUTO_TEST_CASE(tells_in_openssls_words_that_a_host_cannot_be_named) {
    const listener server(drain);
    dialer dial;
    const connect_result opened = dial(plain_settings(server.port()));
    BOOST_REQUIRE(opened.connection);
    stream& connection = *opened.connection;
    connection.start_tls(trusting(test_ca().certificate()), {true, std::string(300, 'a'), server.port()});
    BOOST_TEST((connection.handshake().status == io_status::failed));
    BOOST_TEST((connection.last_failure().code == errc::tls_failed));
    BOOST_TEST((connection.last_failure().where == phase::handshake));
    BOOST_TEST(!connection.last_failure().cause);
    BOOST_TEST(connection.last_failure().detail.find("servername") != std::string::npos);
    BOOST_TEST(!connection.is_reusable());
}

BOOST_AUTO_TEST_CASE(carries_data_both_ways) {
    conversation talk([](SSL* ssl, int) {
        char buffer[64];
        const int size = SSL_read(ssl, buffer, sizeof(buffer));
        SSL_write(ssl, buffer, size);
        SSL_read(ssl, buffer, sizeof(buffer)); // until the client ends
    });
    BOOST_TEST((write_blocking(talk.client(), std::string_view("ping")).bytes == 4));
    char buffer[64];
    const io_result read = read_blocking(talk.client(), buffer);
    BOOST_TEST((read.status == io_status::ok));
    BOOST_TEST(std::string_view(buffer, read.bytes) == "ping");
    BOOST_TEST(!talk.client().has_pending());
    BOOST_TEST(talk.client().is_reusable());
}

BOOST_AUTO_TEST_CASE(says_what_is_pending) {
    conversation talk([](SSL* ssl, int descriptor) {
        SSL_write(ssl, "ping", 4);
        drain(descriptor);
    });
    char buffer[1];
    BOOST_TEST((read_blocking(talk.client(), buffer).bytes == 1));
    BOOST_TEST(talk.client().has_pending());
    BOOST_TEST(!talk.client().is_reusable());
}

BOOST_AUTO_TEST_CASE(does_nothing_with_empty_buffers) {
    conversation talk([](SSL*, int descriptor) { drain(descriptor); });
    BOOST_TEST((talk.client().read_some({}).status == io_status::ok));
    BOOST_TEST((talk.client().write_some({}).status == io_status::ok));
}

// Larger than the socket buffers, so that writes are partial and have to wait.
BOOST_DATA_TEST_CASE(
    echoes_a_large_transfer, boost::unit_test::data::make({TLS1_2_VERSION, TLS1_3_VERSION}), version) {
    constexpr std::size_t size = 16 << 20;
    conversation talk(
        [](SSL* ssl, int) {
            std::string received;
            char buffer[16384];
            while (received.size() < size) {
                const int got = SSL_read(ssl, buffer, sizeof(buffer));
                if (got <= 0)
                    return;
                received.append(buffer, static_cast<std::size_t>(got));
            }
            SSL_write(ssl, received.data(), static_cast<int>(received.size()));
            SSL_shutdown(ssl);
        },
        version);
    const std::string sent = pattern(size);
    for (std::size_t at = 0; at < size;) {
        const io_result result = write_blocking(talk.client(), std::span(sent).subspan(at));
        BOOST_REQUIRE((result.status == io_status::ok));
        BOOST_REQUIRE(result.bytes > 0u);
        at += result.bytes;
    }
    std::string received;
    char buffer[65536];
    io_result result;
    while ((result = read_blocking(talk.client(), buffer)).status == io_status::ok)
        received.append(buffer, result.bytes);
    BOOST_TEST((result.status == io_status::end));
    BOOST_TEST((received == sent));
}

BOOST_AUTO_TEST_CASE(goes_on_through_key_updates) {
    constexpr int rounds = 50;
    conversation talk([](SSL* ssl, int) {
        char buffer[1024];
        for (int i = 0; i < rounds; ++i) {
            SSL_key_update(ssl, i % 2 == 0 ? SSL_KEY_UPDATE_REQUESTED : SSL_KEY_UPDATE_NOT_REQUESTED);
            const int got = SSL_read(ssl, buffer, sizeof(buffer));
            if (got <= 0 || SSL_write(ssl, buffer, got) != got)
                return;
        }
        SSL_shutdown(ssl);
    });
    const std::string sent = pattern(1000);
    char buffer[1024];
    for (int i = 0; i < rounds; ++i) {
        BOOST_REQUIRE((write_blocking(talk.client(), sent).bytes == sent.size()));
        std::string received;
        while (received.size() < sent.size()) {
            const io_result result = read_blocking(talk.client(), buffer);
            BOOST_REQUIRE((result.status == io_status::ok));
            received.append(buffer, result.bytes);
        }
        BOOST_REQUIRE((received == sent));
    }
    BOOST_TEST((read_blocking(talk.client(), buffer).status == io_status::end));
}

BOOST_AUTO_TEST_CASE(tells_a_clean_end_from_a_truncation) {
    char buffer[16];
    {
        conversation talk([](SSL* ssl, int) { SSL_shutdown(ssl); });
        BOOST_TEST((read_blocking(talk.client(), buffer).status == io_status::end));
    }
    {
        conversation talk([](SSL*, int) {});
        const io_result result = read_blocking(talk.client(), buffer);
        BOOST_TEST((result.status == io_status::failed));
        BOOST_TEST((result.error == boost::asio::error::eof));
        BOOST_TEST((talk.client().last_failure().code == errc::connection_lost));
        BOOST_TEST((talk.client().last_failure().where == phase::receive));
        BOOST_TEST((talk.client().read_some(buffer).status == io_status::failed));
        BOOST_TEST((talk.client().write_some(buffer).status == io_status::failed));
        BOOST_TEST((talk.client().handshake().status == io_status::failed));
    }
}

BOOST_AUTO_TEST_CASE(reports_a_reset) {
    conversation talk([](SSL*, int descriptor) { reset_on_close(descriptor); });
    talk.wait_for_server();
    char buffer[16];
    io_result result;
    while ((result = read_blocking(talk.client(), buffer)).status == io_status::ok) {
    }
    BOOST_TEST((result.status == io_status::failed));
    BOOST_TEST((talk.client().last_failure().code == errc::connection_lost));
}

BOOST_AUTO_TEST_CASE(reports_garbage_between_records) {
    conversation talk([](SSL*, int descriptor) {
        send_text(descriptor, "this is no TLS record");
        drain(descriptor);
    });
    char buffer[16];
    BOOST_TEST((read_blocking(talk.client(), buffer).status == io_status::failed));
    BOOST_TEST((talk.client().last_failure().code == errc::connection_lost));
    BOOST_TEST(!talk.client().last_failure().detail.empty());
}

BOOST_AUTO_TEST_CASE(raises_no_sigpipe) {
    struct sigaction before{};
    struct sigaction count{};
    count.sa_handler = [](int) { pipe_signals = pipe_signals + 1; };
    ::sigaction(SIGPIPE, &count, &before);

    const std::string data = pattern(1000);
    {
        // A FIN first: only a write on a socket that was ended and then reset raises it.
        conversation talk([](SSL*, int descriptor) {
            reset_on_close(descriptor);
            ::shutdown(descriptor, SHUT_RDWR);
        });
        talk.wait_for_server();
        while (write_blocking(talk.client(), data).status == io_status::ok) {
        }
        talk.client().close();
    }
    {
        std::latch connected(1);
        std::latch closed(1);
        const listener server([&](int descriptor) {
            connected.wait(); // a reset any earlier may fail the connect itself
            reset_on_close(descriptor);
            ::shutdown(descriptor, SHUT_RDWR);
            closed.count_down();
        });
        dialer dial;
        const connect_result result = dial(plain_settings(server.port()));
        connected.count_down();
        BOOST_REQUIRE(result.connection);
        closed.wait();
        io_result written;
        while ((written = write_blocking(*result.connection, data)).status == io_status::ok) {
        }
        BOOST_TEST((result.connection->last_failure().where == phase::send));
    }
    ::sigaction(SIGPIPE, &before, nullptr);
    BOOST_TEST(pipe_signals == 0);
}

// The two tickets that a TLS 1.3 server sends make the socket readable, and say nothing against the
// connection.
BOOST_AUTO_TEST_CASE(is_reusable_with_tickets_waiting) {
    conversation talk([](SSL*, int descriptor) { drain(descriptor); });
    wait_readable(talk.client());
    BOOST_TEST(talk.client().is_reusable());
    BOOST_TEST(talk.client().is_reusable());
}

// A ticket that comes right behind an answer is read together with it, and the socket has nothing more to
// say.
BOOST_AUTO_TEST_CASE(is_reusable_with_a_ticket_read_ahead) {
    std::latch sent(1);
    conversation talk([&](SSL* ssl, int descriptor) {
        SSL_write(ssl, "pong", 4);
        SSL_new_session_ticket(ssl);
        SSL_do_handshake(ssl);
        sent.count_down();
        drain(descriptor);
    });
    sent.wait();
    char buffer[64];
    BOOST_TEST((read_blocking(talk.client(), buffer).bytes == 4));
    BOOST_TEST(talk.client().has_pending());
    BOOST_TEST(talk.client().is_reusable());
    BOOST_TEST(!talk.client().has_pending());
    BOOST_TEST(talk.client().is_reusable());
}

BOOST_AUTO_TEST_CASE(is_not_reusable_after_its_end) {
    {
        conversation talk([](SSL* ssl, int) { SSL_shutdown(ssl); });
        talk.wait_for_server();
        wait_readable(talk.client());
        BOOST_TEST(!talk.client().is_reusable());
    }
    {
        conversation talk([](SSL*, int) {});
        talk.wait_for_server();
        wait_readable(talk.client());
        BOOST_TEST(!talk.client().is_reusable());
    }
    {
        conversation talk([](SSL*, int descriptor) { drain(descriptor); });
        talk.client().close();
        BOOST_TEST(!talk.client().is_reusable());
        BOOST_TEST(!talk.client().is_open());
    }
}

BOOST_AUTO_TEST_CASE(is_not_reusable_with_stray_bytes) {
    std::latch sent(1);
    {
        conversation talk([&](SSL* ssl, int descriptor) {
            SSL_write(ssl, "HTTP/1.1 408 Request Timeout\r\n\r\n", 32);
            sent.count_down();
            drain(descriptor);
        });
        sent.wait();
        BOOST_TEST(!talk.client().is_reusable());
    }
}

// A record that has arrived in part may turn out to be anything.
BOOST_AUTO_TEST_CASE(is_not_reusable_within_a_record) {
    std::latch sent(1);
    conversation talk([&](SSL*, int descriptor) {
        send_text(descriptor, std::string("\x17\x03\x03", 3));
        sent.count_down();
        drain(descriptor);
    });
    sent.wait();
    BOOST_TEST(!talk.client().is_reusable());
}

BOOST_AUTO_TEST_CASE(is_reusable_when_plain) {
    std::latch go(1);
    std::latch sent(1);
    const listener server([&](int descriptor) {
        go.wait();
        send_text(descriptor, "stray");
        sent.count_down();
        drain(descriptor);
    });
    dialer dial;
    const connect_result result = dial(plain_settings(server.port()));
    BOOST_REQUIRE(result.connection);
    stream& connection = *result.connection;
    BOOST_TEST(!connection.is_tls());
    BOOST_TEST(connection.tls_version().empty());
    BOOST_TEST(connection.alpn().empty());
    BOOST_TEST((connection.handshake().status == io_status::ok));
    BOOST_TEST(connection.is_reusable());
    go.count_down();
    sent.wait();
    BOOST_TEST(!connection.is_reusable());
    char buffer[16];
    BOOST_TEST((read_blocking(connection, buffer).bytes == 5));
    BOOST_TEST(connection.is_reusable());
}

BOOST_AUTO_TEST_CASE(ends_when_plain) {
    const listener server([](int descriptor) { send_text(descriptor, "last"); });
    dialer dial;
    const connect_result result = dial(plain_settings(server.port()));
    BOOST_REQUIRE(result.connection);
    char buffer[16];
    BOOST_TEST((read_blocking(*result.connection, buffer).bytes == 4));
    BOOST_TEST((read_blocking(*result.connection, buffer).status == io_status::end));
    BOOST_TEST(!result.connection->is_reusable());
}

BOOST_AUTO_TEST_CASE(sends_a_close_notify) {
    std::latch done(1);
    int error = 0;
    conversation talk([&](SSL* ssl, int) {
        char buffer[16];
        error = SSL_get_error(ssl, SSL_read(ssl, buffer, sizeof(buffer)));
        done.count_down();
    });
    talk.client().close();
    talk.client().close();
    done.wait();
    BOOST_TEST(error == SSL_ERROR_ZERO_RETURN);
}

BOOST_DATA_TEST_CASE(
    resumes_a_session, boost::unit_test::data::make({TLS1_2_VERSION, TLS1_3_VERSION}), version) {
    const listener server([context = server_context(version)](int descriptor) {
        serve_tls(context, descriptor, [&](SSL* ssl) {
            SSL_write(ssl, "hello", 5);
            SSL_shutdown(ssl);
            drain(descriptor);
        });
    });
    const auto tls = trusting(test_ca().certificate());
    dialer dial;
    for (int i = 0; i < 4; ++i) {
        connect_result result = dial(tls_settings(server.port(), tls));
        BOOST_REQUIRE(result.connection);
        BOOST_TEST(result.connection->resumed() == (i > 0));
        char buffer[16];
        BOOST_TEST((read_blocking(*result.connection, buffer).bytes == 5)); // takes in the tickets
    }
    // Another name of the same server is another server.
    const connect_result other = dial(tls_settings(server.port(), tls, "127.0.0.1"));
    BOOST_TEST((other.error.code == errc::certificate_host_mismatch));
}

// OpenSSL marks the session of a connection without a clean end as spoilt; the copies that are kept are not.
BOOST_DATA_TEST_CASE(
    resumes_a_session_after_a_truncation, boost::unit_test::data::make({TLS1_2_VERSION, TLS1_3_VERSION}),
    version) {
    const listener server([context = server_context(version)](int descriptor) {
        serve_tls(context, descriptor, [](SSL* ssl) { SSL_write(ssl, "hello", 5); });
    });
    const auto tls = trusting(test_ca().certificate());
    dialer dial;
    for (int i = 0; i < 3; ++i) {
        const connect_result result = dial(tls_settings(server.port(), tls));
        BOOST_REQUIRE(result.connection);
        BOOST_TEST(result.connection->resumed() == (i > 0));
        char buffer[16];
        BOOST_TEST((read_blocking(*result.connection, buffer).status == io_status::ok));
        BOOST_TEST((read_blocking(*result.connection, buffer).status == io_status::failed));
    }
}

BOOST_AUTO_TEST_CASE(resumes_nothing_on_request) {
    const listener server([context = server_context()](int descriptor) {
        serve_tls(context, descriptor, [&](SSL* ssl) {
            SSL_write(ssl, "hello", 5);
            drain(descriptor);
        });
    });
    const auto tls = trusting(test_ca().certificate(), false);
    dialer dial;
    for (int i = 0; i < 2; ++i) {
        const connect_result result = dial(tls_settings(server.port(), tls));
        BOOST_REQUIRE(result.connection);
        BOOST_TEST(!result.connection->resumed());
        char buffer[16];
        BOOST_TEST((read_blocking(*result.connection, buffer).bytes == 5));
    }
    BOOST_TEST(tls->sessions().size() == 0u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
