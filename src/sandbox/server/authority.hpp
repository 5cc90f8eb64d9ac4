#pragma once

// A certificate authority made on the spot, and the server certificate that it signs.

#include <conductor/version.hpp>

#include <openssl/ssl.h>

#include <memory>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

struct ssl_ctx_deleter {
    void operator()(SSL_CTX* context) const noexcept { SSL_CTX_free(context); }
};
using ssl_ctx_ptr = std::unique_ptr<SSL_CTX, ssl_ctx_deleter>;

struct tls_identity {
    ssl_ctx_ptr context; ///< for servers: TLS 1.2 or later, session tickets, ALPN http/1.1
    std::string ca_pem;
};

/// Valid for localhost, 127.0.0.1, ::1 and `host`.
///
/// @throws std::runtime_error if OpenSSL fails.
[[nodiscard]] tls_identity make_tls_identity(const std::string& host);

} // namespace conductor::sandbox
