#include "certificates.hpp"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <atomic>
#include <stdexcept>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::net::test {

namespace {

using key_ptr = std::shared_ptr<EVP_PKEY>;
using certificate_ptr = std::shared_ptr<X509>;

void check(bool condition) {
    if (!condition)
        throw std::runtime_error("OpenSSL refused to make a test certificate");
}

key_ptr make_key(unsigned rsa_bits = 0) {
    return {rsa_bits != 0 ? EVP_RSA_gen(rsa_bits) : EVP_EC_gen("P-256"), EVP_PKEY_free};
}

template <class Write>
std::string to_text(Write write) {
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
    check(write(bio.get()) == 1);
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}

std::string to_pem(X509* certificate) {
    return to_text([&](BIO* bio) { return PEM_write_bio_X509(bio, certificate); });
}

std::string to_pem(EVP_PKEY* key) {
    return to_text(
        [&](BIO* bio) { return PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr); });
}

void add_extension(X509* certificate, X509* issuer, int id, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.c_str());
    check(extension != nullptr);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

// As no configuration text can say it: with whatever bytes.
void add_name_bytes(X509* certificate, const std::string& bytes) {
    GENERAL_NAMES* const names = GENERAL_NAMES_new();
    GENERAL_NAME* const name = GENERAL_NAME_new();
    ASN1_IA5STRING* const text = ASN1_IA5STRING_new();
    ASN1_STRING_set(text, bytes.data(), static_cast<int>(bytes.size()));
    GENERAL_NAME_set0_value(name, GEN_DNS, text);
    sk_GENERAL_NAME_push(names, name);
    check(X509_add1_ext_i2d(certificate, NID_subject_alt_name, names, 0, 0) == 1);
    GENERAL_NAMES_free(names);
}

certificate_ptr make_certificate(
    const std::string& name, EVP_PKEY* key, const certificate_options& options, X509* issuer,
    EVP_PKEY* issuer_key, bool is_authority) {
    static std::atomic<long> serial{1};
    certificate_ptr out(X509_new(), X509_free);
    X509* const certificate = out.get();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial++);
    X509_time_adj_ex(X509_getm_notBefore(certificate), options.valid_from_days, 0, nullptr);
    X509_time_adj_ex(X509_getm_notAfter(certificate), options.valid_to_days, 0, nullptr);
    X509_set_pubkey(certificate, key);
    X509_NAME_add_entry_by_txt(
        X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char*>(name.data()), static_cast<int>(name.size()), -1, 0);
    X509* const signer = issuer != nullptr ? issuer : certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(signer));
    if (is_authority)
        add_extension(certificate, signer, NID_basic_constraints, "critical,CA:TRUE");
    if (!options.names.empty())
        add_extension(certificate, signer, NID_subject_alt_name, options.names);
    if (!options.name_bytes.empty())
        add_name_bytes(certificate, options.name_bytes);
    if (!options.key_usages.empty())
        add_extension(certificate, signer, NID_ext_key_usage, options.key_usages);
    if (!options.constraints.empty())
        add_extension(certificate, signer, NID_name_constraints, options.constraints);
    check(X509_sign(certificate, issuer_key, EVP_sha256()) > 0);
    return out;
}

} // namespace

authority::authority(const std::string& name)
    : key_(make_key())
    , certificate_(make_certificate(
          name, key_.get(), {.names = "", .valid_from_days = -30}, nullptr, key_.get(), true)) {}

authority::authority(key_ptr key, certificate_ptr certificate)
    : key_(std::move(key))
    , certificate_(std::move(certificate)) {}

authority authority::of(const identity& holder) {
    const auto open = [](const std::string& text) {
        return std::unique_ptr<BIO, decltype(&BIO_free)>(
            BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), BIO_free);
    };
    const auto certificate = open(holder.certificate);
    const auto key = open(holder.key);
    return {
        key_ptr(PEM_read_bio_PrivateKey(key.get(), nullptr, nullptr, nullptr), EVP_PKEY_free),
        certificate_ptr(PEM_read_bio_X509(certificate.get(), nullptr, nullptr, nullptr), X509_free)};
}

authority authority::vouch_for(const certificate_options& options) const {
    const key_ptr key = make_key(options.rsa_bits);
    return {
        key, make_certificate(options.common_name, key.get(), options, certificate_.get(), key_.get(), true)};
}

identity authority::issue(const certificate_options& options) const {
    const key_ptr key = make_key(options.rsa_bits);
    const certificate_ptr certificate =
        make_certificate(options.common_name, key.get(), options, certificate_.get(), key_.get(), false);
    return {to_pem(certificate.get()), to_pem(key.get())};
}

std::string authority::certificate() const {
    return to_pem(certificate_.get());
}

const authority& test_ca() {
    static const authority ca;
    return ca;
}

identity make_self_signed(const certificate_options& options) {
    const key_ptr key = make_key();
    const certificate_ptr certificate =
        make_certificate("Self", key.get(), options, nullptr, key.get(), false);
    return {to_pem(certificate.get()), to_pem(key.get())};
}

std::string encrypt_key(const std::string& key, const std::string& password) {
    const std::unique_ptr<BIO, decltype(&BIO_free)> in(
        BIO_new_mem_buf(key.data(), static_cast<int>(key.size())), BIO_free);
    const key_ptr parsed(PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    return to_text([&](BIO* bio) {
        return PEM_write_bio_PrivateKey(
            bio, parsed.get(), EVP_aes_256_cbc(), reinterpret_cast<const unsigned char*>(password.data()),
            static_cast<int>(password.size()), nullptr, nullptr);
    });
}

} // namespace conductor::net::test
