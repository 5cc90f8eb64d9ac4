// Which servers are refused and why, and which are not.

#include "certificates.hpp"
#include "dial.hpp"
#include "peers.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <ostream>

namespace conductor::inline CONDUCTOR_ABI::net::test {

namespace {

// Serves one certificate for as long as a test lasts.
class tls_server {
public:
    explicit tls_server(const tls_server_options& options, const std::string& address = "127.0.0.1")
        : context_(make_server_context(options))
        , listener_(
              [this](int descriptor) { serve_tls(context_, descriptor, [&](SSL*) { drain(descriptor); }); },
              address) {}

    [[nodiscard]] std::uint16_t port() const { return listener_.port(); }

private:
    ssl_context context_;
    listener listener_;
};

struct refusal {
    const char* what;
    identity server;
    errc expected;

    friend std::ostream& operator<<(std::ostream& out, const refusal& value) { return out << value.what; }
};

identity issued(const certificate_options& options) {
    return test_ca().issue(options);
}

const refusal refusals[] = {
    {"expired", issued({.valid_from_days = -3, .valid_to_days = -1}), errc::certificate_expired},
    {"not yet valid", issued({.valid_from_days = 1, .valid_to_days = 3}), errc::certificate_not_yet_valid},
    {"self-signed", make_self_signed(), errc::certificate_self_signed},
    {"untrusted issuer", authority("Another CA").issue(), errc::certificate_untrusted},
    {"another host", issued({.names = "DNS:elsewhere.example"}), errc::certificate_host_mismatch},
    {"an address only", issued({.names = "IP:127.0.0.1"}), errc::certificate_host_mismatch},
};

} // namespace

BOOST_AUTO_TEST_SUITE(verification)

BOOST_DATA_TEST_CASE(refuses_a_server, boost::unit_test::data::make(refusals), wrong) {
    const tls_server server({.own = wrong.server});
    dialer dial;
    const connect_result result = dial(tls_settings(server.port(), trusting(test_ca().certificate())));
    BOOST_TEST(!result.connection);
    BOOST_TEST((result.error.code == wrong.expected));
    BOOST_TEST((result.error.where == phase::handshake));
    BOOST_TEST(!result.error.detail.empty());
}

BOOST_AUTO_TEST_CASE(refuses_an_old_protocol_version) {
    const tls_server server({.own = issued({}), .min_version = TLS1_VERSION, .max_version = TLS1_1_VERSION});
    dialer dial;
    const connect_result result = dial(tls_settings(server.port(), trusting(test_ca().certificate())));
    BOOST_TEST(!result.connection);
    BOOST_TEST((result.error.code == errc::tls_version));
}

BOOST_AUTO_TEST_CASE(refuses_tls_1_2_on_request) {
    const tls_server server({.own = issued({}), .max_version = TLS1_2_VERSION});
    tls_options options;
    options.ca_pem = test_ca().certificate();
    options.min_version = conductor::tls_version::tls_1_3;
    dialer dial;
    const connect_result result = dial(tls_settings(server.port(), std::make_shared<tls_context>(options)));
    BOOST_TEST((result.error.code == errc::tls_version));
}

BOOST_AUTO_TEST_CASE(refuses_a_private_ca_by_default) {
    const tls_server server({.own = issued({})});
    dialer dial;
    const connect_result result =
        dial(tls_settings(server.port(), std::make_shared<tls_context>(tls_options{})));
    BOOST_TEST((result.error.code == errc::certificate_untrusted));
}

BOOST_AUTO_TEST_CASE(refuses_a_server_without_tls) {
    const listener server([](int descriptor) {
        send_text(descriptor, "HTTP/1.1 400 Bad Request\r\n\r\n");
        drain(descriptor);
    });
    dialer dial;
    const connect_result result = dial(tls_settings(server.port(), trusting(test_ca().certificate())));
    BOOST_TEST((result.error.code == errc::tls_failed));
}

BOOST_AUTO_TEST_CASE(accepts_a_name) {
    const tls_server server({.own = issued({.names = "DNS:*.example.test"})});
    dialer dial;
    const auto settings = tls_settings(server.port(), trusting(test_ca().certificate()), "api.example.test");
    const connect_result result = dial(settings);
    BOOST_REQUIRE(result.connection);
    BOOST_TEST(result.connection->is_tls());
    BOOST_TEST(result.connection->tls_version() == "TLSv1.3");
    BOOST_TEST(result.connection->alpn() == "http/1.1");
    BOOST_TEST(!result.connection->resumed());
}

BOOST_AUTO_TEST_CASE(refuses_a_wildcard_for_part_of_a_label) {
    const tls_server server({.own = issued({.names = "DNS:ap*.example.test"})});
    dialer dial;
    const auto settings = tls_settings(server.port(), trusting(test_ca().certificate()), "api.example.test");
    BOOST_TEST((dial(settings).error.code == errc::certificate_host_mismatch));
}

BOOST_AUTO_TEST_CASE(accepts_a_name_with_the_roots_dot) {
    const tls_server server({.own = issued({})});
    dialer dial;
    const auto settings = tls_settings(server.port(), trusting(test_ca().certificate()), "localhost.");
    BOOST_TEST(dial(settings).connection);
}

BOOST_AUTO_TEST_CASE(accepts_an_ipv4_address) {
    const tls_server server({.own = issued({.names = "IP:127.0.0.1"})});
    dialer dial;
    const auto settings = tls_settings(server.port(), trusting(test_ca().certificate()), "127.0.0.1");
    BOOST_TEST(dial(settings).connection);
}

BOOST_AUTO_TEST_CASE(refuses_another_address) {
    const tls_server server({.own = issued({.names = "IP:127.0.0.2,DNS:127.0.0.1"})});
    dialer dial;
    const auto settings = tls_settings(server.port(), trusting(test_ca().certificate()), "127.0.0.1");
    BOOST_TEST((dial(settings).error.code == errc::certificate_host_mismatch));
}

BOOST_AUTO_TEST_CASE(accepts_an_ipv6_address) {
    std::optional<tls_server> server;
    try {
        server.emplace(tls_server_options{.own = issued({.names = "IP:::1"})}, "::1");
    } catch (const std::runtime_error&) {
        BOOST_TEST_MESSAGE("skipped: this machine has no IPv6 loopback");
        return;
    }
    dialer dial;
    const auto settings = tls_settings(server->port(), trusting(test_ca().certificate()), "::1");
    BOOST_TEST(dial(settings).connection);
}

BOOST_AUTO_TEST_CASE(gives_a_client_certificate) {
    const authority client_ca("Client CA");
    const identity client = client_ca.issue({.names = ""});
    const std::string password = "key password";

    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        const tls_server server(
            {.own = issued({}), .max_version = version, .client_ca = client_ca.certificate()});
        tls_options options;
        options.ca_pem = test_ca().certificate();
        options.certificate_pem = client.certificate;
        options.private_key_pem = encrypt_key(client.key, password);
        options.private_key_password = password;
        dialer dial;
        const connect_result result =
            dial(tls_settings(server.port(), std::make_shared<tls_context>(options)));
        BOOST_REQUIRE(result.connection);
        BOOST_TEST(result.connection->is_reusable());
    }
}

BOOST_AUTO_TEST_CASE(reports_a_missing_client_certificate_in_tls_1_2) {
    const tls_server server(
        {.own = issued({}), .max_version = TLS1_2_VERSION, .client_ca = test_ca().certificate()});
    dialer dial;
    const connect_result result = dial(tls_settings(server.port(), trusting(test_ca().certificate())));
    BOOST_TEST((result.error.code == errc::tls_failed));
}

// The client's side of a TLS 1.3 handshake is complete before the server looks at the certificate.
BOOST_AUTO_TEST_CASE(reports_a_missing_client_certificate_in_tls_1_3) {
    const tls_server server({.own = issued({}), .client_ca = test_ca().certificate()});
    dialer dial;
    const connect_result result = dial(tls_settings(server.port(), trusting(test_ca().certificate())));
    BOOST_REQUIRE(result.connection);
    char buffer[16];
    const io_result read = read_blocking(*result.connection, buffer);
    BOOST_TEST((read.status == io_status::failed));
    BOOST_TEST((result.connection->last_failure().code == errc::tls_failed));
    BOOST_TEST((result.connection->last_failure().where == phase::handshake));
}

BOOST_AUTO_TEST_CASE(writes_a_key_log) {
    std::string name = (std::filesystem::temp_directory_path() / "conductor-keys-XXXXXX").string();
    const int descriptor = ::mkstemp(name.data());
    BOOST_REQUIRE(descriptor >= 0);
    ::close(descriptor);

    const tls_server server({.own = issued({})});
    tls_options options;
    options.ca_pem = test_ca().certificate();
    options.keylog_file = name;
    dialer dial;
    BOOST_TEST(dial(tls_settings(server.port(), std::make_shared<tls_context>(options))).connection);

    std::ifstream file(name);
    int secrets = 0;
    for (std::string line; std::getline(file, line);)
        secrets += line.starts_with("CLIENT_TRAFFIC_SECRET_0 ") ? 1 : 0;
    BOOST_TEST(secrets == 1);
    std::filesystem::remove(name);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
