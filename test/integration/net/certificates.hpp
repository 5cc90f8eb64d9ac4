#pragma once

// Certificates made in memory, for servers and clients of the tests.

#include <conductor/version.hpp>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::net::test {

// A certificate with its private key, both as PEM text.
struct identity {
    std::string certificate;
    std::string key;
};

struct certificate_options {
    std::string names = "DNS:localhost"; // a subjectAltName; none if empty
    int valid_from_days = -1;            // from now
    int valid_to_days = 1;
    std::string common_name = "Test";
    std::string name_bytes = {};  // a DNS name as it is, instead of `names`
    std::string key_usages = {};  // an extendedKeyUsage; none if empty
    std::string constraints = {}; // nameConstraints, of an authority; none if empty
    unsigned rsa_bits = 0;        // zero: a key on an elliptic curve
};

class authority {
public:
    explicit authority(const std::string& name = "Test CA");

    // Whoever holds the key of a certificate, whether that is one of an authority or not.
    [[nodiscard]] static authority of(const identity& holder);

    // One that this one vouches for, whatever the options make of it.
    [[nodiscard]] authority vouch_for(const certificate_options& options) const;

    [[nodiscard]] identity issue(const certificate_options& options = {}) const;
    [[nodiscard]] std::string certificate() const;

private:
    authority(std::shared_ptr<EVP_PKEY> key, std::shared_ptr<X509> certificate);

    std::shared_ptr<EVP_PKEY> key_;
    std::shared_ptr<X509> certificate_;
};

// The one that tests trust.
[[nodiscard]] const authority& test_ca();

[[nodiscard]] identity make_self_signed(const certificate_options& options = {});

// The key as PEM text, encrypted.
[[nodiscard]] std::string encrypt_key(const std::string& key, const std::string& password);

} // namespace conductor::net::test
