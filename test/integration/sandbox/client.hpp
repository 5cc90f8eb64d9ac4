#pragma once

// A plain blocking client that shows the bytes and the endings as they are, and nothing of the library.

#include <conductor/sandbox/server.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/json/value.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox_test {

namespace asio = boost::asio;
namespace http = boost::beast::http;
namespace json = boost::json;
namespace sandbox = conductor::sandbox;

using response = http::response<http::string_body>;

/// How the server left.
enum class left { close_notify, fin, reset, other };

/// What arrived until the server left.
struct remains {
    std::string bytes;
    left how = left::other;
};

class client {
public:
    /// Connects, and shakes hands if the server speaks TLS.
    explicit client(const sandbox::server& server, SSL_SESSION* session = nullptr, std::string alpn = {});
    ~client();

    /// TCP alone; `handshake` later.
    static std::unique_ptr<client> connected(const sandbox::server& server);
    boost::system::error_code handshake();

    void send(std::string_view bytes);

    /// Sends a request with key and Content-Type and reads its answer.
    response call(
        std::string_view method, std::string_view target, std::string_view body = {},
        std::string_view more = {});

    /// The request as `call` sends it.
    static std::string request(
        std::string_view method, std::string_view target, std::string_view body = {},
        std::string_view more = {});

    response read_response();
    std::string read_some();

    /// Reads until the server leaves.
    remains read_to_end();

    void close();

    asio::ssl::stream<asio::ip::tcp::socket>& stream() { return stream_; }
    SSL* native() { return stream_.native_handle(); }

private:
    struct connect_only {};
    client(const sandbox::server& server, connect_only);

    template <class F>
    auto with_stream(F&& f);

    bool tls_;
    asio::io_context io_;
    asio::ssl::context context_;
    asio::ssl::stream<asio::ip::tcp::socket> stream_;
    boost::beast::flat_buffer buffer_;
};

json::value parse(const response& answer);

/// The value at a JSON pointer, as text.
std::string text_at(const response& answer, std::string_view pointer);

/// A body that creates an end-user.
std::string end_user_body(std::string_view source_id);

} // namespace sandbox_test
