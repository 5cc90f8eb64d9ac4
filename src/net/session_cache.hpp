#pragma once

// TLS sessions that later connections may resume: few, newest first, each for one server.

#include <conductor/version.hpp>

#include <openssl/ssl.h>

#include <cstddef>
#include <ctime>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::net {

struct session_deleter {
    void operator()(SSL_SESSION* session) const noexcept;
};
using session_ptr = std::unique_ptr<SSL_SESSION, session_deleter>;

// Safe to use from several threads. A session belongs to one server: resuming it skips the verification of
// the certificate, which was done for that server's name. No SSL_SESSION object is shared with a connection,
// since OpenSSL marks a connection's session as spoilt when that connection ends badly.
class session_cache {
public:
    static constexpr std::size_t capacity = 32;

    // Without memory the session is lost, which costs a full handshake later on.
    void put(std::string_view server, const SSL_SESSION* session) noexcept;

    // The newest session of the server, or null. Expired ones are dropped on the way. A TLS 1.3 ticket is
    // handed out once, so that an onlooker cannot link connections by it (RFC 8446, C.4).
    [[nodiscard]] session_ptr take(std::string_view server, std::time_t now);

    // Forgets the server's sessions: one of them did not work.
    void drop(std::string_view server);
    void clear();

    [[nodiscard]] std::size_t size() const;

private:
    struct entry {
        std::string server;
        session_ptr session;
    };

    mutable std::mutex mutex_;
    std::vector<entry> entries_; // oldest first
};

} // namespace conductor::net
