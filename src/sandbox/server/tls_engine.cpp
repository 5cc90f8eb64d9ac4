#include "sandbox/server/tls_engine.hpp"

#include <openssl/bio.h>
#include <openssl/err.h>

#include <array>
#include <new>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

tls_engine::tls_engine(SSL_CTX* context)
    : ssl_{SSL_new(context)}
    , input_{BIO_new(BIO_s_mem())}
    , output_{BIO_new(BIO_s_mem())} {
    if (!ssl_ || !input_ || !output_) {
        BIO_free(input_);
        BIO_free(output_);
        throw std::bad_alloc{};
    }
    SSL_set_bio(ssl_.get(), input_, output_);
    SSL_set_accept_state(ssl_.get());
}

// OpenSSL keeps its errors per thread: each call starts with none and leaves none.
tls_engine::state tls_engine::after(int result) {
    const int error = SSL_get_error(ssl_.get(), result);
    ERR_clear_error();
    if (error == SSL_ERROR_ZERO_RETURN)
        return state::closed;
    if (error == SSL_ERROR_NONE || error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE)
        return state_;
    return state::failed;
}

tls_engine::state tls_engine::receive(std::string_view bytes, std::string& plain) {
    ERR_clear_error();
    BIO_write(input_, bytes.data(), static_cast<int>(bytes.size()));
    if (state_ == state::handshaking) {
        const int result = SSL_do_handshake(ssl_.get());
        if (result != 1)
            return state_ = after(result);
        state_ = state::open;
    }
    std::array<char, 16'384> piece;
    while (state_ == state::open) {
        const int size = SSL_read(ssl_.get(), piece.data(), static_cast<int>(piece.size()));
        if (size <= 0)
            return state_ = after(size);
        plain.append(piece.data(), static_cast<std::size_t>(size));
    }
    return state_;
}

void tls_engine::send(std::string_view plain) {
    if (state_ == state::handshaking || state_ == state::failed || plain.empty())
        return;
    ERR_clear_error();
    SSL_write(ssl_.get(), plain.data(), static_cast<int>(plain.size()));
    ERR_clear_error();
}

void tls_engine::close_notify() {
    if (state_ != state::open && state_ != state::closed)
        return;
    SSL_shutdown(ssl_.get());
    ERR_clear_error();
}

std::string tls_engine::take_output() {
    char* data = nullptr;
    const long size = BIO_get_mem_data(output_, &data);
    std::string bytes{data, static_cast<std::size_t>(size)};
    BIO_reset(output_);
    return bytes;
}

bool tls_engine::resumed() const {
    return SSL_session_reused(ssl_.get()) == 1;
}

std::string tls_engine::version() const {
    return SSL_get_version(ssl_.get());
}

std::string tls_engine::server_name() const {
    const char* name = SSL_get_servername(ssl_.get(), TLSEXT_NAMETYPE_host_name);
    return name ? name : "";
}

std::string tls_engine::alpn() const {
    const unsigned char* name = nullptr;
    unsigned size = 0;
    SSL_get0_alpn_selected(ssl_.get(), &name, &size);
    return name ? std::string{reinterpret_cast<const char*>(name), size} : std::string{};
}

} // namespace conductor::sandbox
