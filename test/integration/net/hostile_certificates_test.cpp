// Certificates that an attacker could get or make: names that almost match, chains that overstep, weak keys.

#include "certificates.hpp"
#include "dial.hpp"
#include "peers.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <openssl/ssl.h>

#include <ostream>

namespace conductor::inline CONDUCTOR_ABI::net::test {

namespace {

using namespace std::string_literals;

// How connecting ended; the connection itself is closed, which the server waits for.
struct dialed {
    bool connected = false;
    failure error;
};

dialed dial_server(const tls_server_options& options, const std::string& host) {
    const ssl_context context = make_server_context(options);
    const listener server(
        [&](int descriptor) { serve_tls(context, descriptor, [&](SSL*) { drain(descriptor); }); });
    dialer dial;
    const connect_result result = dial(tls_settings(server.port(), trusting(test_ca().certificate()), host));
    return {result.connection != nullptr, result.error};
}

void check_refused(const dialed& result, errc expected) {
    BOOST_TEST(!result.connected);
    BOOST_TEST((result.error.code == expected), result.error.detail);
    BOOST_TEST((result.error.where == phase::handshake));
}

struct wrong_name {
    const char* what;
    certificate_options certificate;
    std::string host;

    friend std::ostream& operator<<(std::ostream& out, const wrong_name& value) { return out << value.what; }
};

const wrong_name wrong_names[] = {
    {"a star alone", {.names = "DNS:*"}, "localhost"},
    {"a star for a whole domain", {.names = "DNS:*"}, "api.example"},
    {"a star for a top-level domain", {.names = "DNS:*.test"}, "example.test"},
    {"a star not in front", {.names = "DNS:api.*.test"}, "api.example.test"},
    {"a star behind", {.names = "DNS:api.example.*"}, "api.example.test"},
    {"a star for two labels", {.names = "DNS:*.example.test"}, "a.b.example.test"},
    {"a star for no label", {.names = "DNS:*.example.test"}, "example.test"},
    {"two stars", {.names = "DNS:*.*.example.test"}, "a.b.example.test"},
    {"a star in a label", {.names = "DNS:a*i.example.test"}, "api.example.test"},
    {"a dot in front", {.names = "DNS:.example.test"}, "api.example.test"},
    {"a star for an address", {.names = "DNS:*.0.0.1"}, "127.0.0.1"},
    {"a longer name", {.names = "DNS:api.example.test.attacker.test"}, "api.example.test"},
    {"a name that ends alike", {.names = "DNS:notapi.example.test"}, "api.example.test"},
    {"a zero byte in the name",
     {.names = "", .name_bytes = "api.example.test\0.attacker.test"s},
     "api.example.test"},
    {"a zero byte at the end", {.names = "", .name_bytes = "api.example.test\0"s}, "api.example.test"},
    {"a zero byte in the common name",
     {.names = "", .common_name = "api.example.test\0.attacker.test"s},
     "api.example.test"},
    {"the common name alone", {.names = "", .common_name = "api.example.test"}, "api.example.test"},
    {"the common name beside another name",
     {.names = "DNS:attacker.test", .common_name = "api.example.test"},
     "api.example.test"},
    {"an address as a name", {.names = "DNS:127.0.0.1", .common_name = "127.0.0.1"}, "127.0.0.1"},
    {"an address as a mail address", {.names = "email:a@api.example.test"}, "api.example.test"},
    {"a URI", {.names = "URI:https://api.example.test/"}, "api.example.test"},
};

} // namespace

BOOST_AUTO_TEST_SUITE(hostile_certificates)

BOOST_DATA_TEST_CASE(
    a_name_that_does_not_match_is_refused, boost::unit_test::data::make(wrong_names), wrong) {
    check_refused(
        dial_server({.own = test_ca().issue(wrong.certificate)}, wrong.host),
        errc::certificate_host_mismatch);
}

// What makes the refusals above mean something.
BOOST_AUTO_TEST_CASE(names_that_do_match_are_accepted) {
    const std::pair<certificate_options, std::string> right[] = {
        {{.names = "DNS:*.example.test"}, "api.example.test"},
        {{.names = "DNS:attacker.test,DNS:API.example.test"}, "api.example.test"},
        {{.names = "", .name_bytes = "api.example.test"}, "api.example.test"},
        {{.names = "IP:127.0.0.1"}, "127.0.0.1"}};
    for (const auto& [certificate, host] : right)
        BOOST_TEST(dial_server({.own = test_ca().issue(certificate)}, host).connected, host);
}

BOOST_AUTO_TEST_CASE(an_intermediate_authority_is_accepted) {
    const authority intermediate = test_ca().vouch_for(
        {.names = "", .common_name = "Intermediate", .constraints = "permitted;DNS:example.test"});
    const identity server = intermediate.issue({.names = "DNS:api.example.test"});
    BOOST_TEST(
        dial_server({.own = server, .chain = intermediate.certificate()}, "api.example.test").connected);
}

BOOST_AUTO_TEST_CASE(an_intermediate_authority_keeps_to_its_names) {
    const std::string names = "DNS:api.example.test";
    const authority permitted = test_ca().vouch_for(
        {.names = "", .common_name = "Permitted", .constraints = "permitted;DNS:other.test"});
    check_refused(
        dial_server(
            {.own = permitted.issue({.names = names}), .chain = permitted.certificate()}, "api.example.test"),
        errc::certificate_invalid);
    const authority excluded = test_ca().vouch_for(
        {.names = "", .common_name = "Excluded", .constraints = "excluded;DNS:example.test"});
    check_refused(
        dial_server(
            {.own = excluded.issue({.names = names}), .chain = excluded.certificate()}, "api.example.test"),
        errc::certificate_invalid);
}

BOOST_AUTO_TEST_CASE(an_expired_intermediate_authority_is_refused) {
    const authority expired = test_ca().vouch_for(
        {.names = "", .valid_from_days = -3, .valid_to_days = -1, .common_name = "Expired"});
    check_refused(
        dial_server({.own = expired.issue(), .chain = expired.certificate()}, "localhost"),
        errc::certificate_expired);
}

// The holder of a server's certificate is no authority.
BOOST_AUTO_TEST_CASE(a_server_cannot_vouch_for_another) {
    const identity server = test_ca().issue({.names = "DNS:attacker.test", .common_name = "Attacker"});
    const authority pretended = authority::of(server);
    check_refused(
        dial_server({.own = pretended.issue(), .chain = server.certificate}, "localhost"),
        errc::certificate_invalid);
}

BOOST_AUTO_TEST_CASE(a_missing_intermediate_authority_is_refused) {
    const authority intermediate = test_ca().vouch_for({.names = "", .common_name = "Intermediate"});
    check_refused(dial_server({.own = intermediate.issue()}, "localhost"), errc::certificate_untrusted);
}

// As good as the real authority but for the key: the name of the issuer proves nothing.
BOOST_AUTO_TEST_CASE(an_authority_of_the_same_name_is_refused) {
    const authority namesake;
    const dialed alone = dial_server({.own = namesake.issue()}, "localhost");
    BOOST_TEST(!alone.connected);
    const dialed with_root =
        dial_server({.own = namesake.issue(), .chain = namesake.certificate()}, "localhost");
    BOOST_TEST(!with_root.connected);
}

BOOST_AUTO_TEST_CASE(a_certificate_for_another_use_is_refused) {
    for (const char* usage : {"clientAuth", "codeSigning", "emailProtection"})
        check_refused(
            dial_server({.own = test_ca().issue({.key_usages = usage})}, "localhost"),
            errc::certificate_invalid);
    BOOST_TEST(dial_server({.own = test_ca().issue({.key_usages = "serverAuth"})}, "localhost").connected);
}

// How weak is too weak is the system's decision: at OpenSSL's level 2, which Debian has, this key is.
BOOST_AUTO_TEST_CASE(a_weak_key_is_refused_where_the_system_says_so) {
    const int level = SSL_CTX_get_security_level(trusting(test_ca().certificate())->native());
    const identity weak = test_ca().issue({.rsa_bits = 1024});
    const dialed result = dial_server({.own = weak, .weak = true}, "localhost");
    BOOST_TEST(!result.connected == (level >= 2), "security level " << level);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
