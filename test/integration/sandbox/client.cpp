#include "client.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <array>

namespace sandbox_test {

using asio::ip::tcp;
using boost::system::error_code;

template <class F>
auto client::with_stream(F&& f) {
    return tls_ ? f(stream_) : f(stream_.next_layer());
}

client::client(const sandbox::server& server, connect_only)
    : tls_{server.base_url().starts_with("https:")}
    , context_{asio::ssl::context::tls_client}
    , stream_{io_, context_} {
    if (tls_) {
        const auto ca = server.ca_pem();
        context_.add_certificate_authority(asio::buffer(ca));
        stream_.set_verify_mode(asio::ssl::verify_peer);
        // The stream has its own settings from the context as it was: it needs the trust store set anew.
        SSL_set1_verify_cert_store(stream_.native_handle(), SSL_CTX_get_cert_store(context_.native_handle()));
        stream_.set_verify_callback(asio::ssl::host_name_verification{"localhost"});
    }
    stream_.next_layer().connect(tcp::endpoint{asio::ip::address_v4::loopback(), server.port()});
    stream_.next_layer().set_option(tcp::no_delay{true});
}

client::client(const sandbox::server& server, SSL_SESSION* session, std::string alpn)
    : client{server, connect_only{}} {
    if (session)
        SSL_set_session(native(), session);
    if (!alpn.empty()) {
        alpn.insert(alpn.begin(), static_cast<char>(alpn.size()));
        SSL_set_alpn_protos(
            native(), reinterpret_cast<const unsigned char*>(alpn.data()),
            static_cast<unsigned>(alpn.size()));
    }
    SSL_set_tlsext_host_name(native(), "localhost");
    if (const auto ec = handshake())
        throw boost::system::system_error{ec};
}

client::~client() = default;

std::unique_ptr<client> client::connected(const sandbox::server& server) {
    return std::unique_ptr<client>{new client{server, connect_only{}}};
}

error_code client::handshake() {
    error_code ec;
    if (tls_)
        stream_.handshake(asio::ssl::stream_base::client, ec);
    return ec;
}

void client::send(std::string_view bytes) {
    with_stream([&](auto& stream) { return asio::write(stream, asio::buffer(bytes)); });
}

std::string client::request(
    std::string_view method, std::string_view target, std::string_view body, std::string_view more) {
    std::string text{method};
    text += " " + std::string{target} + " HTTP/1.1\r\nHost: localhost\r\n";
    if (more.find("Authorization:") == std::string_view::npos)
        text += "Authorization: Bearer sk_test_sandbox\r\n";
    if (!body.empty() && more.find("Content-Type:") == std::string_view::npos)
        text += "Content-Type: application/json\r\n";
    if (!body.empty())
        text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    return text + std::string{more} + "\r\n" + std::string{body};
}

response
client::call(std::string_view method, std::string_view target, std::string_view body, std::string_view more) {
    send(request(method, target, body, more));
    return read_response();
}

response client::read_response() {
    http::response_parser<http::string_body> parser;
    parser.header_limit(1024 * 1024);
    parser.body_limit(64u * 1024 * 1024);
    with_stream([&](auto& stream) { return http::read(stream, buffer_, parser); });
    return parser.release();
}

std::string client::read_some() {
    std::array<char, 65'536> piece;
    const auto size = with_stream([&](auto& stream) { return stream.read_some(asio::buffer(piece)); });
    return {piece.data(), size};
}

remains client::read_to_end() {
    remains all;
    const auto kept = buffer_.data();
    all.bytes.assign(static_cast<const char*>(kept.data()), kept.size());
    error_code ec;
    std::array<char, 65'536> piece;
    while (!ec) {
        const auto size =
            with_stream([&](auto& stream) { return stream.read_some(asio::buffer(piece), ec); });
        all.bytes.append(piece.data(), size);
    }
    if (ec == asio::error::eof)
        all.how = tls_ ? left::close_notify : left::fin;
    else if (ec == asio::ssl::error::stream_truncated)
        all.how = left::fin;
    else if (ec == asio::error::connection_reset)
        all.how = left::reset;
    return all;
}

void client::close() {
    stream_.next_layer().close();
}

json::value parse(const response& answer) {
    return json::parse(answer.body());
}

std::string text_at(const response& answer, std::string_view pointer) {
    const auto whole = parse(answer);
    const auto& value = whole.at_pointer({pointer.data(), pointer.size()});
    if (value.is_string())
        return {value.get_string().data(), value.get_string().size()};
    return json::serialize(value);
}

std::string end_user_body(std::string_view source_id) {
    return R"({"companyName":"Acme","sourceId":")" + std::string{source_id} + R"(","email":"a@acme.test"})";
}

} // namespace sandbox_test
