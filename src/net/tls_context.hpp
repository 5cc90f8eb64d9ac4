#pragma once

// What all TLS connections of a client share: OpenSSL's context made from tls_options, and the sessions to
// resume.

#include "net/session_cache.hpp"
#include "net/socket_bio.hpp"

#include <conductor/tls_options.hpp>

#include <openssl/ssl.h>

#include <memory>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::net {

// Safe to use from several threads once made. Streams keep it alive.
class tls_context {
public:
    // Throws std::invalid_argument with a text that names the wrong option, or says what is wrong with the
    // system's configuration of OpenSSL.
    explicit tls_context(const tls_options& options);
    tls_context(const tls_context&) = delete;
    tls_context& operator=(const tls_context&) = delete;
    ~tls_context();

    [[nodiscard]] SSL_CTX* native() const noexcept { return context_.get(); }
    [[nodiscard]] const BIO_METHOD* socket_method() const noexcept { return socket_method_.get(); }
    [[nodiscard]] session_cache& sessions() noexcept { return sessions_; }
    [[nodiscard]] bool resumes_sessions() const noexcept { return resumes_sessions_; }

private:
    struct context_deleter {
        void operator()(SSL_CTX* context) const noexcept;
    };

    static tls_context& of(const SSL* ssl) noexcept;
    // OpenSSL calls these from C, through which no exception may pass.
    static int on_new_session(SSL* ssl, SSL_SESSION* session) noexcept;
    static void on_secret(const SSL* ssl, const char* line) noexcept;

    std::unique_ptr<SSL_CTX, context_deleter> context_;
    socket_method_ptr socket_method_;
    session_cache sessions_;
    bool resumes_sessions_;
    int keylog_ = -1; // a file descriptor
};

} // namespace conductor::net
