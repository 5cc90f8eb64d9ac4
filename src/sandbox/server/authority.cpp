#include "sandbox/server/authority.hpp"

#include <boost/asio/ip/address.hpp>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <cstdint>
#include <stdexcept>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

template <auto Free>
struct deleter {
    template <class T>
    void operator()(T* object) const noexcept {
        Free(object);
    }
};
using key_ptr = std::unique_ptr<EVP_PKEY, deleter<EVP_PKEY_free>>;
using certificate_ptr = std::unique_ptr<X509, deleter<X509_free>>;
using extension_ptr = std::unique_ptr<X509_EXTENSION, deleter<X509_EXTENSION_free>>;
using bio_ptr = std::unique_ptr<BIO, deleter<BIO_free_all>>;

void require(bool ok) {
    if (!ok) {
        const char* reason = ERR_reason_error_string(ERR_get_error());
        throw std::runtime_error{std::string{"sandbox certificate: "} + (reason ? reason : "OpenSSL failed")};
    }
}

key_ptr make_key() {
    key_ptr key{EVP_EC_gen("P-256")};
    require(key != nullptr);
    return key;
}

struct certificate_request {
    const char* name;
    EVP_PKEY* key;
    X509* issuer; ///< null: signs itself
    EVP_PKEY* issuer_key;
    std::vector<std::pair<int, std::string>> extensions;
};

certificate_ptr make_certificate(const certificate_request& wanted) {
    constexpr long day = 24 * 60 * 60;
    certificate_ptr made{X509_new()};
    require(made != nullptr);
    X509_set_version(made.get(), X509_VERSION_3);

    std::uint64_t serial = 0;
    require(RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial) == 1);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(made.get()), serial >> 1 | 1);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), -day);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), 7 * day);
    require(X509_set_pubkey(made.get(), wanted.key) == 1);

    auto* subject = X509_get_subject_name(made.get());
    const auto* name = reinterpret_cast<const unsigned char*>(wanted.name);
    require(X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, name, -1, -1, 0) == 1);
    auto* issuer = wanted.issuer ? wanted.issuer : made.get();
    require(X509_set_issuer_name(made.get(), X509_get_subject_name(issuer)) == 1);

    for (const auto& [id, value] : wanted.extensions) {
        X509V3_CTX context;
        X509V3_set_ctx_nodb(&context);
        X509V3_set_ctx(&context, issuer, made.get(), nullptr, nullptr, 0);
        const extension_ptr extension{X509V3_EXT_conf_nid(nullptr, &context, id, value.c_str())};
        require(extension && X509_add_ext(made.get(), extension.get(), -1) == 1);
    }
    require(X509_sign(made.get(), wanted.issuer_key, EVP_sha256()) > 0);
    return made;
}

std::string subject_names(const std::string& host) {
    std::string names = "DNS:localhost,IP:127.0.0.1,IP:::1";
    boost::system::error_code not_an_address;
    boost::asio::ip::make_address(host, not_an_address);
    return names + (not_an_address ? ",DNS:" : ",IP:") + host;
}

std::string to_pem(X509* certificate) {
    const bio_ptr text{BIO_new(BIO_s_mem())};
    require(text && PEM_write_bio_X509(text.get(), certificate) == 1);
    char* data = nullptr;
    const long size = BIO_get_mem_data(text.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}

int choose_protocol(
    SSL*, const unsigned char** chosen, unsigned char* chosen_size, const unsigned char* offered,
    unsigned int offered_size, void*) {
    static constexpr unsigned char supported[] = "\x08http/1.1";
    unsigned char* match = nullptr;
    const int result = SSL_select_next_proto(
        &match, chosen_size, supported, static_cast<unsigned>(sizeof supported - 1), offered, offered_size);
    *chosen = match;
    return result == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

} // namespace

tls_identity make_tls_identity(const std::string& host) {
    const auto ca_key = make_key();
    const auto ca = make_certificate(
        {"Conductor sandbox CA",
         ca_key.get(),
         nullptr,
         ca_key.get(),
         {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
          {NID_key_usage, "critical,keyCertSign,cRLSign"},
          {NID_subject_key_identifier, "hash"}}});
    const auto key = make_key();
    const auto certificate = make_certificate(
        {"localhost",
         key.get(),
         ca.get(),
         ca_key.get(),
         {{NID_basic_constraints, "critical,CA:FALSE"},
          {NID_key_usage, "critical,digitalSignature"},
          {NID_ext_key_usage, "serverAuth"},
          {NID_subject_key_identifier, "hash"},
          {NID_authority_key_identifier, "keyid"},
          {NID_subject_alt_name, subject_names(host)}}});

    tls_identity identity;
    identity.ca_pem = to_pem(ca.get());
    identity.context.reset(SSL_CTX_new(TLS_server_method()));
    auto* context = identity.context.get();
    require(context != nullptr);
    require(SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1);
    require(SSL_CTX_use_certificate(context, certificate.get()) == 1);
    require(SSL_CTX_use_PrivateKey(context, key.get()) == 1);
    static constexpr unsigned char session_context[] = "conductor-sandbox";
    require(SSL_CTX_set_session_id_context(context, session_context, sizeof session_context - 1) == 1);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_alpn_select_cb(context, choose_protocol, nullptr);
    return identity;
}

} // namespace conductor::sandbox
