#pragma once

// How OpenSSL reads and writes a socket: its own socket BIO would raise SIGPIPE.

#include <conductor/version.hpp>

#include <openssl/bio.h>

#include <cerrno>
#include <memory>

namespace conductor::inline CONDUCTOR_ABI::net {

// What a BIO knows of its socket, and what happened there last.
struct socket_wire {
    int descriptor = -1;
    int last_errno = 0;  // of the last call that failed for good
    bool end = false;    // the peer sent FIN
    bool broken = false; // nothing can be sent any more; what the peer sent before may still be read
};

inline bool would_block(int error) noexcept {
    return error == EAGAIN || error == EWOULDBLOCK;
}

struct socket_method_deleter {
    void operator()(BIO_METHOD* method) const noexcept;
};
using socket_method_ptr = std::unique_ptr<BIO_METHOD, socket_method_deleter>;

// Both throw as throw_openssl_error() does.
[[nodiscard]] socket_method_ptr make_socket_method();
// The method and the wire outlive the BIO, which the caller gives to an SSL.
[[nodiscard]] BIO* make_socket_bio(const BIO_METHOD* method, socket_wire& wire);

} // namespace conductor::net
