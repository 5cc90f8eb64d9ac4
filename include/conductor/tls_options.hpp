#pragma once

// How TLS connections are secured: whom to trust, who we are, and what is kept between connections.

#include <conductor/version.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI {

/// A TLS protocol version.
enum class tls_version {
    tls_1_2,
    tls_1_3,
};

/// Settings of TLS. The server's certificate chain and its host name (or IP address) are always verified;
/// there is no switch that turns this off.
///
/// A mistake in here (a file that cannot be read, text that is not PEM, a key that does not belong to the
/// certificate) is reported when the client is made, and the message names the member.
struct tls_options {
    /// A file with trusted CA certificates in PEM form. If any of the three `ca_` members is set, only those
    /// are trusted; otherwise the system's trust store is, with OpenSSL's `SSL_CERT_FILE` and `SSL_CERT_DIR`.
    std::string ca_file = {};
    /// A folder of trusted CA certificates, named by subject hash as `openssl rehash` does.
    std::string ca_path = {};
    /// Trusted CA certificates as PEM text.
    std::string ca_pem = {};

    /// The client certificate, followed by its intermediate certificates, as a PEM file.
    std::string certificate_file = {};
    /// The same as PEM text; set one of the two at most.
    std::string certificate_pem = {};
    /// The client certificate's private key as a PEM file.
    std::string private_key_file = {};
    /// The same as PEM text; set one of the two at most.
    std::string private_key_pem = {};
    /// The password of an encrypted private key.
    std::string private_key_password = {};

    /// The lowest protocol version to accept. A higher one that the system's configuration of OpenSSL asks
    /// for counts instead; if it allows none from this one on, the client is refused.
    conductor::tls_version min_version = conductor::tls_version::tls_1_2;

    /// Whether later connections resume the sessions of earlier ones, which saves a round trip of
    /// certificates and most of the handshake's CPU time on both sides.
    bool session_resumption = true;

    /// A file that TLS secrets are appended to, in the NSS key log format, so that captured traffic can be
    /// decrypted. For debugging only. Empty: none are written.
    std::string keylog_file = {};

    bool operator==(const tls_options&) const = default;
};

} // namespace conductor
