#include "net/tls_error.hpp"

#include <boost/system/errc.hpp>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

#include <cerrno>
#include <new>

namespace conductor::inline CONDUCTOR_ABI::net {

namespace {

bool is_version_reason(int reason) noexcept {
    switch (reason) {
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_TLSV1_ALERT_PROTOCOL_VERSION:
    case SSL_R_WRONG_SSL_VERSION:
    case SSL_R_VERSION_TOO_LOW:
    case SSL_R_VERSION_TOO_HIGH:
    case SSL_R_NO_PROTOCOLS_AVAILABLE:
        return true;
    default:
        return false;
    }
}

bool says_out_of_memory(unsigned long code) noexcept {
    const int reason = ERR_GET_REASON(code);
    return ERR_SYSTEM_ERROR(code) ? reason == ENOMEM : reason == ERR_R_MALLOC_FAILURE;
}

std::string reason_of(unsigned long code) {
    const char* const reason = ERR_reason_error_string(code);
    return reason != nullptr ? reason : "OpenSSL error " + std::to_string(code);
}

} // namespace

errc certificate_error(long verify_result) noexcept {
    switch (verify_result) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return errc::certificate_expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return errc::certificate_not_yet_valid;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return errc::certificate_self_signed;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_UNTRUSTED:
        return errc::certificate_untrusted;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return errc::certificate_host_mismatch;
    default:
        return errc::certificate_invalid;
    }
}

failure handshake_failure(const SSL* ssl) {
    if (is_out_of_memory() || SSL_get_verify_result(ssl) == X509_V_ERR_OUT_OF_MEM)
        return memory_failure(phase::handshake);
    failure out{errc::tls_failed, phase::handshake, {}, openssl_reason()};
    const unsigned long code = ERR_peek_error();
    if (ERR_GET_LIB(code) != ERR_LIB_SSL)
        return out;
    const int reason = ERR_GET_REASON(code);
    if (reason == SSL_R_CERTIFICATE_VERIFY_FAILED) {
        const long result = SSL_get_verify_result(ssl);
        out.code = certificate_error(result);
        out.detail = X509_verify_cert_error_string(result);
    } else if (is_version_reason(reason)) {
        out.code = errc::tls_version;
    }
    return out;
}

bool is_unexpected_end() noexcept {
    const unsigned long code = ERR_peek_error();
    return ERR_GET_LIB(code) == ERR_LIB_SSL && ERR_GET_REASON(code) == SSL_R_UNEXPECTED_EOF_WHILE_READING;
}

bool is_client_certificate_refusal() noexcept {
    const unsigned long code = ERR_peek_error();
    if (ERR_GET_LIB(code) != ERR_LIB_SSL)
        return false;
    switch (ERR_GET_REASON(code)) {
    case SSL_R_TLSV13_ALERT_CERTIFICATE_REQUIRED:
    case SSL_R_SSLV3_ALERT_BAD_CERTIFICATE:
    case SSL_R_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE:
    case SSL_R_SSLV3_ALERT_CERTIFICATE_REVOKED:
    case SSL_R_SSLV3_ALERT_CERTIFICATE_EXPIRED:
    case SSL_R_SSLV3_ALERT_CERTIFICATE_UNKNOWN:
    case SSL_R_TLSV1_ALERT_UNKNOWN_CA:
    case SSL_R_TLSV1_ALERT_ACCESS_DENIED:
        return true;
    default:
        return false;
    }
}

bool is_out_of_memory() noexcept {
    return says_out_of_memory(ERR_peek_error()) || says_out_of_memory(ERR_peek_last_error());
}

failure memory_failure(phase where) noexcept {
    const errc code = where == phase::handshake ? errc::tls_failed : errc::connection_lost;
    return {code, where, make_error_code(boost::system::errc::not_enough_memory), {}};
}

void throw_openssl_error(const char* silence) {
    std::string text;
    bool out_of_memory = false;
    const char* data = nullptr;
    int flags = 0;
    while (const unsigned long code = ERR_get_error_all(nullptr, nullptr, nullptr, &data, &flags)) {
        out_of_memory = out_of_memory || says_out_of_memory(code);
        if (!text.empty())
            text += "; ";
        text += reason_of(code);
        if ((flags & ERR_TXT_STRING) != 0 && *data != '\0')
            text.append(": ").append(data);
    }
    if (out_of_memory)
        throw std::bad_alloc();
    throw openssl_error(text.empty() ? silence : text);
}

std::string openssl_reason() {
    const unsigned long code = ERR_peek_error();
    return code != 0 ? reason_of(code) : std::string();
}

} // namespace conductor::net
