#pragma once

// Tiny servers on loopback that the tests connect to. Each runs on a thread of its own and blocks.

#include "certificates.hpp"

#include <openssl/ssl.h>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace conductor::inline CONDUCTOR_ABI::net::test {

// Accepts connections one after another and hands each to the script, which does not close it.
class listener {
public:
    using script = std::function<void(int descriptor)>;

    explicit listener(script serve, const std::string& address = "127.0.0.1");
    listener(const listener&) = delete;
    listener& operator=(const listener&) = delete;
    // Waits for the script that runs; the client must be gone, or the script done, by then.
    ~listener();

    [[nodiscard]] std::uint16_t port() const noexcept { return port_; }
    [[nodiscard]] int accepted() const noexcept { return accepted_; }

private:
    std::uint16_t port_ = 0;
    int descriptor_;
    std::atomic<int> accepted_{0};
    std::jthread thread_;
};

struct tls_server_options {
    identity own = {};
    int min_version = TLS1_2_VERSION;
    int max_version = TLS1_3_VERSION;
    std::string chain = {};     // sent after the own certificate, as PEM text
    bool weak = false;          // keys of any length will do
    std::string client_ca = {}; // asks for a client certificate and requires it, if it is not empty
};

using ssl_context = std::shared_ptr<SSL_CTX>;
[[nodiscard]] ssl_context make_server_context(const tls_server_options& options);

// Does the handshake as a server on a blocking descriptor, then runs the script. Says whether that succeeded.
bool serve_tls(
    const ssl_context& context, int descriptor, const std::function<void(SSL*)>& script = [](SSL*) {});

// Waits until the client has ended the connection.
void drain(int descriptor);
// Until the client has sent the end of a head.
[[nodiscard]] std::string read_head(int descriptor);
void send_text(int descriptor, const std::string& text);
// Makes the close of the descriptor send RST.
void reset_on_close(int descriptor);

} // namespace conductor::net::test
