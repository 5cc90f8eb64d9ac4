#pragma once

// One connected TCP socket, plain or TLS, moved forward by calls that never block.

#include "net/failure.hpp"
#include "net/process_mark.hpp"
#include "net/socket_bio.hpp"
#include "net/tls_context.hpp"
#include "net/url.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/system/error_code.hpp>

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::net {

using tcp_socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, boost::asio::any_io_executor>;

enum class io_status {
    ok,         // done; `bytes` says how much
    want_read,  // call again when the socket is readable
    want_write, // call again when the socket is writable
    end,        // the peer ended its side cleanly: close_notify, or FIN on a plain connection
    failed,     // `error` and stream::last_failure() say why; nothing works any more, but see read_some()
};

struct io_result {
    io_status status = io_status::ok;
    std::size_t bytes = 0;
    boost::system::error_code error; // asio::error::eof if a TLS connection ended without close_notify
};

// Nothing throws. A step that finds no memory fails with not_enough_memory, and so is the stream lost.
//
// Each step is one synchronous call; where it says want_read or want_write, wait for the socket with
// `socket().async_wait(...)` and call again with the same bytes. A read may want to write and a write to read
// (TLS key updates). While a write
// waits, reads may go on, and the other way round. Bytes that were received already do not make the socket
// readable: wait only after want_read, or while has_pending() is false.
//
// After fork(), a stream is of no use to the child: each step fails there, and closing it is nothing that the
// peer or the parent could notice.
//
// Used by one thread at a time. Does not move: OpenSSL holds a pointer into it.
class stream {
public:
    // Takes a connected, non-blocking socket, and the process that opened it.
    explicit stream(tcp_socket socket, process_stamp process = {}) noexcept;
    stream(const stream&) = delete;
    stream& operator=(const stream&) = delete;
    ~stream();

    // Makes it a TLS connection to `peer`; handshake() must follow. Verifies the certificate against the
    // peer's host, and resumes an earlier session with it if the context has one. If it fails, for want of
    // memory or because OpenSSL does not take the host, handshake() tells.
    void start_tls(std::shared_ptr<tls_context> context, const origin& peer) noexcept;

    // ok at once on a plain connection.
    io_result handshake() noexcept;
    // ok with at least one byte, unless `buffer` is empty. After a write failed because of the socket, gives
    // what the peer had sent before.
    io_result read_some(std::span<char> buffer) noexcept;
    // ok with at least one byte, which may be fewer than given, unless `data` is empty.
    io_result write_some(std::span<const char> data) noexcept;

    // Whether the connection can carry another exchange, as far as can be told without waiting: false if the
    // peer ended it, if it failed, if bytes arrived that nobody asked for, or if it is another process's. TLS
    // session tickets are no such bytes.
    [[nodiscard]] bool is_reusable() noexcept;

    // Whether bytes that were received are waiting inside the stream.
    [[nodiscard]] bool has_pending() const noexcept;

    // Sends close_notify if that is possible at once, and closes the socket. May be called again.
    void close() noexcept;

    [[nodiscard]] tcp_socket& socket() noexcept { return socket_; }
    [[nodiscard]] bool is_open() const noexcept { return socket_.is_open(); }

    [[nodiscard]] bool is_tls() const noexcept { return ssl_ != nullptr; }
    [[nodiscard]] bool resumed() const noexcept;
    [[nodiscard]] std::string_view tls_version() const noexcept; // "TLSv1.3"; empty if plain or closed
    [[nodiscard]] std::string_view alpn() const noexcept;        // "http/1.1"; empty if none was agreed

    // Why the last step failed.
    [[nodiscard]] const failure& last_failure() const noexcept { return failure_; }

private:
    struct ssl_deleter {
        void operator()(SSL* ssl) const noexcept;
    };
    [[nodiscard]] bool is_lost(phase where) noexcept;
    [[nodiscard]] bool has_only_tickets() noexcept;
    io_result plain_read(std::span<char> buffer) noexcept;
    io_result plain_write(std::span<const char> data) noexcept;
    io_result unfinished(int ssl_result, phase where) noexcept;
    io_result fail(failure reason) noexcept;
    io_result still_readable(io_result unsent) noexcept;
    template <class Reason>
    io_result fail_with(Reason reason, phase where) noexcept;
    void prepare_tls(const origin& peer);
    [[nodiscard]] failure reason_of(int ssl_error, phase where) const;
    [[nodiscard]] failure broken(phase where) const;

    tcp_socket socket_;
    process_stamp process_;
    socket_wire wire_;
    std::shared_ptr<tls_context> context_; // outlives ssl_, whose BIO uses its method
    std::unique_ptr<SSL, ssl_deleter> ssl_;
    std::string server_; // whose sessions these are
    bool established_ = false;
    bool received_ = false;
    bool failed_ = false;
    failure failure_;
};

} // namespace conductor::net
