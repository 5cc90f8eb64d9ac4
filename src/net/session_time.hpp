// When a TLS session was established, in seconds since the epoch. OpenSSL 3.3 has new functions for it, which
// take a time_t of 64 bits where long has 32; 3.4 deprecates the older ones.
#pragma once

#include <conductor/version.hpp>

#include <openssl/opensslv.h>
#include <openssl/ssl.h>

#include <ctime>

namespace conductor::inline CONDUCTOR_ABI::net {

inline std::time_t established_at(const SSL_SESSION& session) noexcept {
#if OPENSSL_VERSION_NUMBER >= 0x30300000L
    return SSL_SESSION_get_time_ex(&session);
#else
    return SSL_SESSION_get_time(&session);
#endif
}

inline void set_established_at(SSL_SESSION& session, std::time_t time) noexcept {
#if OPENSSL_VERSION_NUMBER >= 0x30300000L
    SSL_SESSION_set_time_ex(&session, time);
#else
    SSL_SESSION_set_time(&session, time);
#endif
}

} // namespace conductor::net
