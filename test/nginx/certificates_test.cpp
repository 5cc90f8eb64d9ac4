// Which servers are talked to, and with which error the others are refused. A refused server gets no request.

#include "nginx/caller.hpp"
#include "nginx/nginx.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace conductor::test;
using conductor::errc;
using conductor::net::test::authority;
using conductor::net::test::certificate_options;
using conductor::net::test::make_self_signed;

// The codes are compared as text so that a failure shows both.
void check_refused(nginx& server, const conductor::client_options& options, errc expected) {
    caller client(options);
    const auto answer = client.create();
    BOOST_TEST_REQUIRE(answer.has_error());
    const conductor::error& error = answer.error();
    BOOST_TEST(error.code() == boost::system::error_code(expected), error.what());
    BOOST_TEST((error.phase() == conductor::phase::handshake));
    BOOST_TEST((error.outcome() == conductor::outcome::not_processed));
    BOOST_TEST(server.served(0).empty());
}

struct trusted {
    authority ca;

    [[nodiscard]] site serve(const certificate_options& certificate = {}) const {
        site made;
        made.certificate = ca.issue(certificate);
        return made;
    }
    [[nodiscard]] conductor::client_options
    options(const nginx& server, const std::string& host = "localhost") const {
        return options_for(server.base_url(host), ca.certificate());
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(certificates, trusted)

BOOST_AUTO_TEST_CASE(an_expired_one_is_refused) {
    nginx server(serve({.valid_from_days = -10, .valid_to_days = -1}));
    check_refused(server, options(server), errc::certificate_expired);
}

BOOST_AUTO_TEST_CASE(one_of_the_future_is_refused) {
    nginx server(serve({.valid_from_days = 1, .valid_to_days = 10}));
    check_refused(server, options(server), errc::certificate_not_yet_valid);
}

BOOST_AUTO_TEST_CASE(a_self_signed_one_is_refused) {
    site self_signed;
    self_signed.certificate = make_self_signed();
    nginx server(self_signed);
    check_refused(server, options(server), errc::certificate_self_signed);
}

BOOST_AUTO_TEST_CASE(one_of_an_unknown_authority_is_refused) {
    nginx server(serve());
    const authority other("Other CA");
    check_refused(server, options_for(server.base_url(), other.certificate()), errc::certificate_untrusted);
}

BOOST_AUTO_TEST_CASE(the_system_does_not_know_the_authority_either) {
    nginx server(serve());
    check_refused(server, options_for(server.base_url()), errc::certificate_untrusted);
}

BOOST_AUTO_TEST_CASE(one_for_another_host_is_refused) {
    nginx server(serve({.names = "DNS:example.com"}));
    check_refused(server, options(server), errc::certificate_host_mismatch);
}

BOOST_AUTO_TEST_CASE(a_host_name_does_not_stand_for_its_address) {
    nginx server(serve({.names = "DNS:localhost,DNS:127.0.0.1"}));
    check_refused(server, options(server, "127.0.0.1"), errc::certificate_host_mismatch);
}

// nginx needs the security level 0 to offer it at all.
BOOST_AUTO_TEST_CASE(tls_1_1_is_refused) {
    site old = serve();
    old.directives = "ssl_protocols TLSv1.1; ssl_ciphers ALL:@SECLEVEL=0;";
    nginx server(old);
    check_refused(server, options(server), errc::tls_version);
}

BOOST_AUTO_TEST_CASE(tls_1_2_is_refused_when_told_so) {
    site old = serve();
    old.directives = "ssl_protocols TLSv1.2;";
    nginx server(old);
    auto strict = options(server);
    strict.tls.min_version = conductor::tls_version::tls_1_3;
    check_refused(server, strict, errc::tls_version);
}

BOOST_AUTO_TEST_CASE(a_server_without_tls_is_refused) {
    nginx server{site{}};
    auto confused = options(server);
    confused.base_url = "https://localhost:" + std::to_string(server.port()) + "/v1";
    caller client(confused);
    const auto answer = client.create();
    BOOST_TEST_REQUIRE(answer.has_error());
    BOOST_TEST(answer.error().code() == boost::system::error_code(errc::tls_failed), answer.error().what());
}

BOOST_AUTO_TEST_CASE(the_host_name_is_sent_and_checked) {
    site named = serve();
    named.listen = "http2";
    nginx server(named);
    caller client(options(server));
    BOOST_TEST_REQUIRE(client.create().has_value());
    const auto requests = server.served(1);
    BOOST_TEST_REQUIRE(requests.size() == 1u);
    BOOST_TEST(requests[0].server_name == "localhost");
    BOOST_TEST(requests[0].alpn == "http/1.1"); // nginx would have preferred h2
    BOOST_TEST(requests[0].tls_version == "TLSv1.3");
    BOOST_TEST(requests[0].method == "POST");
    BOOST_TEST(requests[0].path == "/v1/end-users");
}

BOOST_AUTO_TEST_CASE(an_address_is_checked_and_not_sent_as_a_name) {
    nginx server(serve({.names = "IP:127.0.0.1"}));
    caller client(options(server, "127.0.0.1"));
    BOOST_TEST_REQUIRE(client.create().has_value());
    const auto requests = server.served(1);
    BOOST_TEST_REQUIRE(requests.size() == 1u);
    BOOST_TEST(requests[0].server_name == "");
}

BOOST_AUTO_TEST_CASE(an_ipv6_address_is_checked) {
    if (!free_port("::1")) {
        BOOST_TEST_MESSAGE("there is no ::1 here");
        return;
    }
    site six = serve({.names = "IP:::1"});
    six.address = "::1";
    nginx server(six);
    caller client(options(server, "::1"));
    const auto answer = client.create();
    BOOST_TEST_REQUIRE(answer.has_value());
    BOOST_TEST(server.served(1).size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_client_certificate_opens_the_door) {
    const authority clients("Client CA");
    site closed = serve();
    closed.directives = "ssl_verify_client on; ssl_client_certificate clients.crt;";
    closed.files["clients.crt"] = clients.certificate();
    nginx server(closed);

    auto with = options(server);
    const identity own = clients.issue({.names = ""});
    with.tls.certificate_pem = own.certificate;
    with.tls.private_key_pem = own.key;
    caller known(with);
    BOOST_TEST(known.create().has_value());

    // nginx accepts the handshake and answers with an error page.
    caller without(options(server));
    const auto answer = without.create();
    BOOST_TEST_REQUIRE(answer.has_error());
    BOOST_TEST(answer.error().status() == 400);

    const identity foreign = authority("Foreign CA").issue({.names = ""});
    with.tls.certificate_pem = foreign.certificate;
    with.tls.private_key_pem = foreign.key;
    caller stranger(with);
    BOOST_TEST_REQUIRE(stranger.create().has_error());

    const auto requests = server.served(3);
    BOOST_TEST_REQUIRE(requests.size() == 3u);
    BOOST_TEST(requests[0].client_verify == "SUCCESS");
    BOOST_TEST(requests[1].client_verify == "NONE");
    BOOST_TEST(requests[2].client_verify.starts_with("FAILED"));
}

BOOST_AUTO_TEST_SUITE_END()
