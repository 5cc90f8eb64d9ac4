#include "net/tls_error.hpp"

#include <boost/system/errc.hpp>
#include <boost/test/unit_test.hpp>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

#include <cerrno>
#include <memory>
#include <new>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::net::test {

namespace {

struct queued_error {
    explicit queued_error(int reason, int library = ERR_LIB_SSL) {
        ERR_clear_error();
        ERR_raise(library, reason);
    }
    queued_error(const queued_error&) = delete;
    queued_error& operator=(const queued_error&) = delete;
    ~queued_error() { ERR_clear_error(); }
};

std::shared_ptr<SSL> ssl_of(long verify_result = X509_V_OK) {
    const std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    std::shared_ptr<SSL> ssl(SSL_new(context.get()), SSL_free);
    SSL_set_verify_result(ssl.get(), verify_result);
    return ssl;
}

failure failure_with(int reason, long verify_result = X509_V_OK) {
    const auto ssl = ssl_of(verify_result);
    const queued_error queued(reason);
    return handshake_failure(ssl.get());
}

} // namespace

BOOST_AUTO_TEST_SUITE(tls_errors)

BOOST_AUTO_TEST_CASE(tells_certificate_errors_apart) {
    BOOST_TEST((certificate_error(X509_V_ERR_CERT_HAS_EXPIRED) == errc::certificate_expired));
    BOOST_TEST((certificate_error(X509_V_ERR_CERT_NOT_YET_VALID) == errc::certificate_not_yet_valid));
    BOOST_TEST((certificate_error(X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT) == errc::certificate_self_signed));
    BOOST_TEST((certificate_error(X509_V_ERR_HOSTNAME_MISMATCH) == errc::certificate_host_mismatch));
    BOOST_TEST((certificate_error(X509_V_ERR_IP_ADDRESS_MISMATCH) == errc::certificate_host_mismatch));
    for (const int result :
         {X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT,
          X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE,
          X509_V_ERR_CERT_UNTRUSTED})
        BOOST_TEST((certificate_error(result) == errc::certificate_untrusted));
    BOOST_TEST((certificate_error(X509_V_ERR_CERT_REVOKED) == errc::certificate_invalid));
    BOOST_TEST((certificate_error(X509_V_ERR_INVALID_PURPOSE) == errc::certificate_invalid));
}

BOOST_AUTO_TEST_CASE(describes_a_failed_handshake) {
    const failure expired = failure_with(SSL_R_CERTIFICATE_VERIFY_FAILED, X509_V_ERR_CERT_HAS_EXPIRED);
    BOOST_TEST((expired.code == errc::certificate_expired));
    BOOST_TEST((expired.where == phase::handshake));
    BOOST_TEST(expired.detail == "certificate has expired");

    for (const int reason :
         {SSL_R_UNSUPPORTED_PROTOCOL, SSL_R_TLSV1_ALERT_PROTOCOL_VERSION, SSL_R_WRONG_SSL_VERSION,
          SSL_R_VERSION_TOO_LOW, SSL_R_VERSION_TOO_HIGH, SSL_R_NO_PROTOCOLS_AVAILABLE})
        BOOST_TEST((failure_with(reason).code == errc::tls_version));

    const failure other = failure_with(SSL_R_SSLV3_ALERT_HANDSHAKE_FAILURE);
    BOOST_TEST((other.code == errc::tls_failed));
    BOOST_TEST(!other.detail.empty());
}

BOOST_AUTO_TEST_CASE(describes_a_failure_outside_of_tls) {
    const queued_error queued(ERR_R_INTERNAL_ERROR, ERR_LIB_X509);
    BOOST_TEST((handshake_failure(ssl_of().get()).code == errc::tls_failed));
    BOOST_TEST(!handshake_failure(ssl_of().get()).cause);
    BOOST_TEST(!is_client_certificate_refusal());
}

// Whichever of OpenSSL's layers found none, and whatever the others made of it.
BOOST_AUTO_TEST_CASE(describes_a_failure_for_want_of_memory) {
    const auto check = [](const failure& reason) {
        BOOST_TEST((reason.code == errc::tls_failed));
        BOOST_TEST((reason.cause == boost::system::errc::not_enough_memory));
        BOOST_TEST(reason.detail.empty());
    };
    check(failure_with(ERR_R_MALLOC_FAILURE));
    check(failure_with(SSL_R_CERTIFICATE_VERIFY_FAILED, X509_V_ERR_OUT_OF_MEM));
    {
        const queued_error queued(ERR_R_MALLOC_FAILURE, ERR_LIB_BN);
        ERR_raise(ERR_LIB_SSL, SSL_R_CERTIFICATE_VERIFY_FAILED);
        check(handshake_failure(ssl_of(X509_V_ERR_CERT_UNTRUSTED).get()));
    }
    const queued_error queued(ENOMEM, ERR_LIB_SYS);
    check(handshake_failure(ssl_of().get()));
}

BOOST_AUTO_TEST_CASE(throws_what_openssl_says) {
    {
        const queued_error queued(SSL_R_LIBRARY_HAS_NO_CIPHERS);
        ERR_raise_data(ERR_LIB_CONF, ERR_R_INTERNAL_ERROR, "name=%s", "nowhere");
        BOOST_CHECK_EXCEPTION(throw_openssl_error(), openssl_error, [](const openssl_error& e) {
            return std::string_view(e.what()) == "library has no ciphers; internal error: name=nowhere";
        });
        BOOST_TEST(ERR_peek_error() == 0u);
    }
    BOOST_CHECK_EXCEPTION(throw_openssl_error("silence"), openssl_error, [](const openssl_error& e) {
        return std::string_view(e.what()) == "silence";
    });
    const queued_error queued(ERR_R_MALLOC_FAILURE);
    BOOST_CHECK_THROW(throw_openssl_error(), std::bad_alloc);
    BOOST_TEST(ERR_peek_error() == 0u);
}

BOOST_AUTO_TEST_CASE(knows_a_refused_client_certificate) {
    for (const int reason :
         {SSL_R_TLSV13_ALERT_CERTIFICATE_REQUIRED, SSL_R_SSLV3_ALERT_BAD_CERTIFICATE,
          SSL_R_SSLV3_ALERT_CERTIFICATE_EXPIRED, SSL_R_TLSV1_ALERT_UNKNOWN_CA}) {
        const queued_error queued(reason);
        BOOST_TEST(is_client_certificate_refusal());
    }
    const queued_error queued(SSL_R_SSLV3_ALERT_BAD_RECORD_MAC);
    BOOST_TEST(!is_client_certificate_refusal());
}

BOOST_AUTO_TEST_CASE(knows_an_unexpected_end) {
    const queued_error queued(SSL_R_UNEXPECTED_EOF_WHILE_READING);
    BOOST_TEST(is_unexpected_end());
    const queued_error other(SSL_R_BAD_LENGTH);
    BOOST_TEST(!is_unexpected_end());
}

BOOST_AUTO_TEST_CASE(has_a_text_for_every_error) {
    ERR_clear_error();
    BOOST_TEST(openssl_reason().empty());
    const queued_error queued(4000, ERR_LIB_USER);
    BOOST_TEST(!openssl_reason().empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
