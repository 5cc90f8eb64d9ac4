// Proxies that are no proxies, and a network that changes what is sent: nothing of it may pass for the
// server.

#include "certificates.hpp"
#include "dial.hpp"
#include "peers.hpp"

#include <boost/test/unit_test.hpp>

#include <openssl/ssl.h>
#include <sys/socket.h>

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::net::test {

BOOST_AUTO_TEST_SUITE(hostile_network)

namespace {

using namespace std::string_literals;

// How connecting ended; the connection itself is closed, which the server waits for.
struct dialed {
    std::string tls_version; // of the connection; empty if there was none
    failure error;

    explicit dialed(const connect_result& result)
        : tls_version(result.connection ? result.connection->tls_version() : "")
        , error(result.error) {}
};

dialed through(listener::script proxy_script) {
    const listener server(std::move(proxy_script));
    connect_settings settings = tls_settings(443, trusting(test_ca().certificate()));
    settings.via = proxy{"127.0.0.1", server.port(), {}, {}};
    dialer dial;
    return dialed(dial(settings));
}

// Answers CONNECT with a head and, when the client has begun its handshake, with more.
dialed through_proxy_that_says(const std::string& head, const std::string& later) {
    return through([&](int descriptor) {
        static_cast<void>(read_head(descriptor));
        send_text(descriptor, head);
        char hello;
        if (::recv(descriptor, &hello, 1, 0) == 1)
            send_text(descriptor, later);
    });
}

// One TLS record.
std::string receive_record(int descriptor) {
    std::string record(5, '\0');
    if (::recv(descriptor, record.data(), 5, MSG_WAITALL) != 5)
        return {};
    const auto size = static_cast<std::size_t>(static_cast<unsigned char>(record[3])) << 8 |
                      static_cast<unsigned char>(record[4]);
    record.resize(5 + size);
    ::recv(descriptor, record.data() + 5, size, MSG_WAITALL);
    return record;
}

// Makes the client's list of versions an extension that nobody knows, as one in the middle would who wants
// TLS 1.2.
void hide_versions(std::string& hello) {
    for (std::size_t at = 0; at + 5 < hello.size(); ++at) {
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(hello[at + i]); };
        const bool is_versions = byte(0) == 0 && byte(1) == 0x2b && byte(2) == 0 && byte(3) == byte(4) + 1;
        if (is_versions) {
            hello[at] = hello[at + 1] = 0x6a;
            return;
        }
    }
}

// A server that the client's first record reaches only as `change` leaves it.
dialed to_server_behind(const std::function<void(std::string& hello)>& change) {
    const ssl_context context = make_server_context({.own = test_ca().issue()});
    const listener server([&](int descriptor) {
        const std::unique_ptr<SSL, decltype(&SSL_free)> ssl(SSL_new(context.get()), SSL_free);
        BIO* const in = BIO_new(BIO_s_mem());
        BIO* const out = BIO_new(BIO_s_mem());
        SSL_set_bio(ssl.get(), in, out);
        std::string record = receive_record(descriptor);
        change(record);
        while (!record.empty()) {
            BIO_write(in, record.data(), static_cast<int>(record.size()));
            const int result = SSL_accept(ssl.get());
            char* bytes = nullptr;
            const long size = BIO_get_mem_data(out, &bytes);
            send_text(descriptor, std::string(bytes, static_cast<std::size_t>(size)));
            static_cast<void>(BIO_reset(out));
            if (result == 1 || SSL_get_error(ssl.get(), result) != SSL_ERROR_WANT_READ)
                break;
            record = receive_record(descriptor);
        }
        drain(descriptor);
    });
    dialer dial;
    return dialed(dial(tls_settings(server.port(), trusting(test_ca().certificate()))));
}

} // namespace

BOOST_AUTO_TEST_CASE(content_in_place_of_the_server_is_refused) {
    const std::string content = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    for (const std::string& head :
         {"HTTP/1.1 200 OK\r\n\r\n"s, "HTTP/1.1 200 OK\r\nContent-Length: 41\r\n\r\n"s,
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"s}) {
        const dialed result = through_proxy_that_says(head, content);
        BOOST_TEST(result.tls_version.empty());
        BOOST_TEST((result.error.code == errc::tls_failed));
        BOOST_TEST((result.error.where == phase::handshake));
    }
}

// Before the client has said anything, nobody has anything to tell it.
BOOST_AUTO_TEST_CASE(bytes_that_come_with_the_proxys_answer_are_refused) {
    for (const std::string& surplus :
         {"x"s, "\r\n"s, "\x16\x03\x03\x00\x04"s, "HTTP/1.1 200 OK\r\n\r\n"s, std::string(2000, 'x')}) {
        const dialed result = through_proxy_that_says("HTTP/1.1 200 OK\r\n\r\n" + surplus, "");
        BOOST_TEST(result.tls_version.empty());
        BOOST_TEST((result.error.code == errc::protocol_violation));
        BOOST_TEST((result.error.where == phase::proxy));
    }
}

BOOST_AUTO_TEST_CASE(a_proxy_cannot_pose_as_the_server) {
    const ssl_context context = make_server_context({.own = authority("Proxy CA").issue()});
    const dialed result = through([&](int descriptor) {
        static_cast<void>(read_head(descriptor));
        send_text(descriptor, "HTTP/1.1 200 OK\r\n\r\n");
        serve_tls(context, descriptor);
    });
    BOOST_TEST(result.tls_version.empty());
    BOOST_TEST((result.error.code == errc::certificate_untrusted));
}

BOOST_AUTO_TEST_CASE(a_downgrade_is_noticed) {
    const dialed untouched = to_server_behind([](std::string&) {});
    BOOST_TEST(untouched.tls_version == "TLSv1.3");

    const dialed downgraded = to_server_behind(hide_versions);
    BOOST_TEST(downgraded.tls_version.empty());
    BOOST_TEST((downgraded.error.code == errc::tls_failed));
    BOOST_TEST(downgraded.error.detail.ends_with(": inappropriate fallback"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
