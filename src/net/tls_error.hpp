#pragma once

// What OpenSSL's errors mean to a caller of the API.

#include "net/failure.hpp"

#include <openssl/err.h>
#include <openssl/types.h>

#include <stdexcept>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::net {

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

// Whether the thread's error queue says that memory ran out.
[[nodiscard]] bool is_out_of_memory() noexcept;

// How a step fails for want of memory.
[[nodiscard]] failure memory_failure(phase where) noexcept;

// OpenSSL refused what it was given, or the configuration that it found on the system.
class openssl_error : public std::invalid_argument {
    using std::invalid_argument::invalid_argument;
};

// After a call of OpenSSL that failed: empties the thread's error queue, and throws std::bad_alloc if that
// says so, else an openssl_error with all that it says. Some calls leave the queue empty; of them, `silence`
// is said.
[[noreturn]] void throw_openssl_error(const char* silence = "OpenSSL gives no reason");

inline void require_success(long openssl_result) {
    if (openssl_result != 1)
        throw_openssl_error();
}

template <class T>
[[nodiscard]] T* require(T* made) {
    if (made == nullptr)
        throw_openssl_error();
    return made;
}

// OpenSSL's text for the first error of the thread's queue; empty if there is none.
[[nodiscard]] std::string openssl_reason();

} // namespace conductor::net
