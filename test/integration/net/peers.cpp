#include "peers.hpp"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <openssl/pem.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::net::test {

namespace {

void check(bool condition, const char* what) {
    if (!condition)
        throw std::runtime_error(what);
}

int listen_at(const std::string& address, std::uint16_t& port) {
    sockaddr_storage storage{};
    socklen_t size;
    if (address.find(':') != address.npos) {
        auto& in6 = reinterpret_cast<sockaddr_in6&>(storage);
        in6.sin6_family = AF_INET6;
        inet_pton(AF_INET6, address.c_str(), &in6.sin6_addr);
        size = sizeof(sockaddr_in6);
    } else {
        auto& in = reinterpret_cast<sockaddr_in&>(storage);
        in.sin_family = AF_INET;
        inet_pton(AF_INET, address.c_str(), &in.sin_addr);
        size = sizeof(sockaddr_in);
    }
    const int descriptor = ::socket(storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    check(descriptor >= 0, "socket");
    auto* const generic = reinterpret_cast<sockaddr*>(&storage);
    check(::bind(descriptor, generic, size) == 0, "bind");
    check(::listen(descriptor, 64) == 0, "listen");
    check(::getsockname(descriptor, generic, &size) == 0, "getsockname");
    const auto& bound =
        reinterpret_cast<const sockaddr_in&>(storage); // the port is at the same place in both
    port = ntohs(bound.sin_port);
    return descriptor;
}

void add_certificate(X509_STORE* store, const std::string& pem) {
    BIO* const bio = BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()));
    X509* const certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    X509_STORE_add_cert(store, certificate);
    X509_free(certificate);
    BIO_free(bio);
}

} // namespace

listener::listener(script serve, const std::string& address)
    : descriptor_(listen_at(address, port_)) {
    thread_ = std::jthread([this, serve = std::move(serve)] {
        sigset_t pipe;
        sigemptyset(&pipe);
        sigaddset(&pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &pipe, nullptr); // a client may be gone before its answer is written
        for (;;) {
            const int connection = ::accept4(descriptor_, nullptr, nullptr, SOCK_CLOEXEC);
            if (connection < 0)
                return;
            ++accepted_;
            const int on = 1; // what a script has written is there for the client at once
            ::setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
            serve(connection);
            ::close(connection);
        }
    });
}

listener::~listener() {
    ::shutdown(descriptor_, SHUT_RDWR);
    thread_.join();
    ::close(descriptor_);
}

ssl_context make_server_context(const tls_server_options& options) {
    ssl_context out(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    SSL_CTX* const context = out.get();
    if (options.weak || options.max_version < TLS1_2_VERSION)
        SSL_CTX_set_security_level(context, 0); // TLS 1.1 signs with SHA-1
    SSL_CTX_set_min_proto_version(context, options.min_version);
    SSL_CTX_set_max_proto_version(context, options.max_version);

    BIO* const certificate_bio =
        BIO_new_mem_buf(options.own.certificate.data(), static_cast<int>(options.own.certificate.size()));
    X509* const certificate = PEM_read_bio_X509(certificate_bio, nullptr, nullptr, nullptr);
    BIO* const key_bio = BIO_new_mem_buf(options.own.key.data(), static_cast<int>(options.own.key.size()));
    EVP_PKEY* const key = PEM_read_bio_PrivateKey(key_bio, nullptr, nullptr, nullptr);
    check(SSL_CTX_use_certificate(context, certificate) == 1, "server certificate");
    check(SSL_CTX_use_PrivateKey(context, key) == 1, "server key");
    X509_free(certificate);
    EVP_PKEY_free(key);
    BIO_free(certificate_bio);
    BIO_free(key_bio);
    if (!options.chain.empty()) {
        SSL_CTX_set_mode(context, SSL_MODE_NO_AUTO_CHAIN);
        BIO* const chain = BIO_new_mem_buf(options.chain.data(), static_cast<int>(options.chain.size()));
        while (X509* const next = PEM_read_bio_X509(chain, nullptr, nullptr, nullptr))
            check(SSL_CTX_add0_chain_cert(context, next) == 1, "server chain");
        BIO_free(chain);
    }

    constexpr unsigned char session_context[] = "test";
    SSL_CTX_set_session_id_context(context, session_context, sizeof(session_context) - 1);
    if (!options.client_ca.empty()) {
        add_certificate(SSL_CTX_get_cert_store(context), options.client_ca);
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    }
    SSL_CTX_set_alpn_select_cb(
        context,
        [](SSL*, const unsigned char** out, unsigned char* out_size, const unsigned char* in,
           unsigned in_size, void*) {
            static constexpr unsigned char known[] = "\x08http/1.1";
            const int result = SSL_select_next_proto(
                const_cast<unsigned char**>(out), out_size, known, sizeof(known) - 1, in, in_size);
            return result == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
        },
        nullptr);
    return out;
}

bool serve_tls(const ssl_context& context, int descriptor, const std::function<void(SSL*)>& script) {
    const std::unique_ptr<SSL, decltype(&SSL_free)> ssl(SSL_new(context.get()), SSL_free);
    SSL_set_fd(ssl.get(), descriptor);
    if (SSL_accept(ssl.get()) != 1)
        return false;
    script(ssl.get());
    return true;
}

void drain(int descriptor) {
    char buffer[4096];
    while (::recv(descriptor, buffer, sizeof(buffer), 0) > 0) {
    }
}

std::string read_head(int descriptor) {
    std::string head;
    char byte;
    while (!head.ends_with("\r\n\r\n") && ::recv(descriptor, &byte, 1, 0) == 1)
        head += byte;
    return head;
}

void send_text(int descriptor, const std::string& text) {
    [[maybe_unused]] const ssize_t sent = ::send(descriptor, text.data(), text.size(), MSG_NOSIGNAL);
}

void reset_on_close(int descriptor) {
    const linger now{1, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
}

} // namespace conductor::net::test
