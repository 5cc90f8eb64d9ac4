#pragma once

// What OpenSSL's errors mean to a caller of the API.

#include "net/failure.hpp"

#include <openssl/err.h>
#include <openssl/types.h>

namespace conductor::net {

// The error value of a certificate verification result (X509_V_ERR_…).
[[nodiscard]] errc certificate_error(long verify_result) noexcept;

// Describes why the last handshake step failed, from the thread's error queue and the verification result.
[[nodiscard]] failure handshake_failure(const SSL* ssl);

// Whether the thread's error queue says that the socket ended where TLS goes on.
[[nodiscard]] bool is_unexpected_end() noexcept;

// Whether the error on top of the thread's queue is an alert by which the server refuses this client's
// certificate. In TLS 1.3 it arrives after the client's side of the handshake is complete.
[[nodiscard]] bool is_client_certificate_refusal() noexcept;

// Empties the thread's error queue, which OpenSSL's calls on a connection have to find empty.
// ERR_clear_error() touches every slot of a queue that nearly always is empty: 840 instructions a call, twice
// for each request.
inline void clear_errors() noexcept {
    if (ERR_peek_error() != 0)
        ERR_clear_error();
}

// Throws std::bad_alloc unless OpenSSL succeeded with what fails only without memory.
void require_success(int openssl_result);

// OpenSSL's text for the first error of the thread's queue; empty if there is none.
[[nodiscard]] std::string openssl_reason();

} // namespace conductor::net
