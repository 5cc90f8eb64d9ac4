#include "bare_tls.hpp"

#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <vector>

#include <netdb.h>

namespace conductor::bench {

namespace {

struct context_deleter {
    void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
};
using context_ptr = std::unique_ptr<SSL_CTX, context_deleter>;

struct addresses_deleter {
    void operator()(addrinfo* addresses) const { freeaddrinfo(addresses); }
};
using addresses_ptr = std::unique_ptr<addrinfo, addresses_deleter>;

[[noreturn]] void fail(const char* what) {
    throw std::runtime_error(std::string("bare handshakes: ") + what);
}

struct authority {
    std::string host;
    std::string port;
};

authority split(const std::string& url) {
    const auto begin = url.find("//") + 2;
    const std::string whole = url.substr(begin, url.find('/', begin) - begin);
    const auto colon = whole.rfind(':');
    if (colon == std::string::npos)
        return {whole, "443"};
    return {whole.substr(0, colon), whole.substr(colon + 1)};
}

// Verifies as the client does, and keeps as little per connection.
context_ptr make_context(const std::string& ca_file) {
    context_ptr context(SSL_CTX_new(TLS_client_method()));
    if (!context)
        fail("no TLS context");
    const int trusted = ca_file.empty()
                            ? SSL_CTX_set_default_verify_paths(context.get())
                            : SSL_CTX_load_verify_locations(context.get(), ca_file.c_str(), nullptr);
    if (trusted != 1)
        fail("the CA certificate cannot be read");
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_read_ahead(context.get(), 1);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    return context;
}

class connection {
public:
    connection(SSL_CTX* context, const addrinfo& to, const std::string& host)
        : socket_(::socket(to.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
        , ssl_(SSL_new(context)) {
        if (socket_ < 0 || ssl_ == nullptr)
            fail("no socket");
        waits_for = {socket_, POLLOUT, 0}; // first for the TCP connection
        const int on = 1;
        (void)::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
        (void)::connect(socket_, to.ai_addr, to.ai_addrlen); // how it ended, the handshake finds out
        SSL_set_fd(ssl_, socket_);
        SSL_set_tlsext_host_name(ssl_, host.c_str());
        SSL_set1_host(ssl_, host.c_str());
    }

    ~connection() {
        SSL_free(ssl_);
        if (socket_ >= 0)
            ::close(socket_);
    }

    connection(const connection&) = delete;
    connection& operator=(const connection&) = delete;

    // True when the handshake is done, else `waits_for` is set.
    bool advance() {
        const int done = SSL_connect(ssl_);
        if (done == 1)
            return true;
        const int error = SSL_get_error(ssl_, done);
        if (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE)
            fail("a handshake failed");
        waits_for = {socket_, static_cast<short>(error == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT), 0};
        return false;
    }

    pollfd waits_for{};

private:
    int socket_;
    SSL* ssl_;
};

using connections = std::vector<std::unique_ptr<connection>>;

// Waits for any of them, and moves those that are done to `open`.
void advance_ready(connections& opening, connections& open) {
    std::vector<pollfd> ready;
    ready.reserve(opening.size());
    for (const auto& one : opening)
        ready.push_back(one->waits_for);
    if (::poll(ready.data(), ready.size(), -1) < 0)
        fail("poll failed");
    connections still;
    for (std::size_t i = 0; i < opening.size(); ++i) {
        const bool done = ready[i].revents != 0 && opening[i]->advance();
        (done ? open : still).push_back(std::move(opening[i]));
    }
    opening = std::move(still);
}

} // namespace

std::chrono::nanoseconds
bare_handshakes(const std::string& url, const std::string& ca_file, std::size_t count, std::size_t at_once) {
    const authority server = split(url);
    addrinfo hints{};
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (::getaddrinfo(server.host.c_str(), server.port.c_str(), &hints, &found) != 0)
        fail("the host name has no address");
    const addresses_ptr addresses(found);
    const context_ptr context = make_context(ca_file);

    connections opening;
    connections open;
    open.reserve(count);
    const auto begin = std::chrono::steady_clock::now();
    while (open.size() < count) {
        while (opening.size() < at_once && opening.size() + open.size() < count)
            opening.push_back(std::make_unique<connection>(context.get(), *addresses, server.host));
        advance_ready(opening, open);
    }
    return std::chrono::steady_clock::now() - begin;
}

} // namespace conductor::bench
