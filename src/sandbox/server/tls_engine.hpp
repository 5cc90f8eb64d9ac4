#pragma once

// The server's side of one TLS connection, as bytes in and bytes out. No I/O.

#include <conductor/version.hpp>

#include <openssl/ssl.h>

#include <memory>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

class tls_engine {
public:
    enum class state {
        handshaking,
        open,
        closed, ///< the client sent close_notify
        failed, ///< a protocol error; an alert may be in the output
    };

    explicit tls_engine(SSL_CTX* context);

    /// Takes bytes from the network; appends what they decrypt to.
    state receive(std::string_view bytes, std::string& plain);

    /// Encrypts into the output.
    void send(std::string_view plain);

    /// Puts a close_notify alert into the output.
    void close_notify();

    /// The bytes that the network has to carry, once.
    [[nodiscard]] std::string take_output();

    [[nodiscard]] state current() const noexcept { return state_; }
    [[nodiscard]] bool resumed() const;
    [[nodiscard]] std::string version() const;
    [[nodiscard]] std::string server_name() const;
    [[nodiscard]] std::string alpn() const;

private:
    struct ssl_deleter {
        void operator()(SSL* ssl) const noexcept { SSL_free(ssl); }
    };

    state after(int result);

    std::unique_ptr<SSL, ssl_deleter> ssl_;
    BIO* input_ = nullptr;  // owned by ssl_
    BIO* output_ = nullptr; // owned by ssl_
    state state_ = state::handshaking;
};

} // namespace conductor::sandbox
