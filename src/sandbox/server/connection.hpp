#pragma once

// One accepted connection as a stream of bytes, plain or TLS. It always reads, so that whoever waits for
// something else learns at once that the client has gone.

#include "sandbox/server/tls_engine.hpp"

#include <conductor/sandbox/fault.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// All members but `abort` and `post_wake` are for the socket's strand, and for one coroutine on it.
class connection : public std::enable_shared_from_this<connection> {
public:
    using clock = std::chrono::steady_clock;

    /// @param context Null for plain HTTP; must outlive the connection.
    connection(boost::asio::ip::tcp::socket socket, std::uint64_t number, SSL_CTX* context);

    [[nodiscard]] std::uint64_t number() const noexcept { return number_; }
    [[nodiscard]] boost::asio::any_io_executor executor() { return socket_.get_executor(); }
    [[nodiscard]] const tls_engine* tls() const noexcept { return tls_ ? &*tls_ : nullptr; }

    /// Starts to read. Bytes arrive in `inbox`.
    void start();

    /// Waits for the TLS handshake, if there is one; whether it succeeded.
    boost::asio::awaitable<bool> handshake(clock::time_point deadline);

    /// Sends all bytes; false if the client has gone.
    boost::asio::awaitable<bool> send(std::string_view bytes);

    /// Waits until something happens: bytes arrive, the client goes, `wake` is called, or time is up.
    boost::asio::awaitable<void> wait(clock::time_point deadline);

    /// Waits for so long; false if the client went before.
    boost::asio::awaitable<bool> sleep(clock::duration time);

    /// Waits until the client goes.
    boost::asio::awaitable<void> wait_until_gone();

    /// Ends `wait`.
    void wake() { wake_.cancel(); }

    /// `wake` on the connection's strand, from any thread.
    void post_wake();

    /// The client closed or reset the connection, or it was aborted. Bytes it sent before may be in the
    /// inbox.
    [[nodiscard]] bool gone() const noexcept { return gone_; }

    /// What arrived and was not consumed yet.
    [[nodiscard]] std::string_view inbox() const noexcept { return inbox_; }
    void consume(std::size_t count);

    /// Leaves in the given way; `none` and `stall` do nothing.
    boost::asio::awaitable<void> leave(ending how);

    /// Leaves by `close` or `close_abruptly`, and goes on reading for a moment: a plain close would reset the
    /// connection under bytes that the client is still sending.
    boost::asio::awaitable<void> linger(ending how);

    /// Shuts the connection down at once, from any thread.
    void abort();

private:
    boost::asio::awaitable<void> read_all(std::shared_ptr<connection> self);
    boost::asio::awaitable<bool> write(std::string bytes);
    boost::asio::awaitable<void> notify(ending how);
    void close_socket();

    boost::asio::ip::tcp::socket socket_;
    const int descriptor_;
    const std::uint64_t number_;
    std::optional<tls_engine> tls_;
    boost::asio::steady_timer wake_;
    boost::asio::steady_timer room_;
    std::string inbox_;
    bool gone_ = false;

    std::mutex mutex_; // `abort` must not meet a descriptor that was closed and given to somebody else
    bool open_ = true;
};

} // namespace conductor::sandbox
