// Plain Beast over asio::ssl::stream, as its examples show it: a coroutine for each connection, Boost.JSON
// both ways.

#include "peer.hpp"

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/json.hpp>

#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
namespace json = boost::json;
namespace ssl = asio::ssl;
using asio::ip::tcp;

struct integration_connection {
    std::string id, object_type, created_at, integration_slug;
    std::optional<std::string> last_request_at, last_successful_request_at;
};

struct end_user {
    std::string id, object_type, created_at, company_name, source_id, email;
    std::vector<integration_connection> integration_connections;
};

std::string text(const json::object& object, std::string_view name) {
    return std::string(object.at(name).as_string());
}

std::optional<std::string> text_or_null(const json::object& object, std::string_view name) {
    const json::value& value = object.at(name);
    return value.is_null() ? std::nullopt : std::optional<std::string>(value.as_string());
}

end_user decode(std::string_view body) {
    json::monotonic_resource memory;
    const json::value parsed = json::parse(body, &memory);
    const json::object& object = parsed.as_object();
    end_user out{
        text(object, "id"),
        text(object, "objectType"),
        text(object, "createdAt"),
        text(object, "companyName"),
        text(object, "sourceId"),
        text(object, "email"),
        {}};
    for (const json::value& one : object.at("integrationConnections").as_array()) {
        const json::object& connection = one.as_object();
        out.integration_connections.push_back(
            {text(connection, "id"), text(connection, "objectType"), text(connection, "createdAt"),
             text(connection, "integrationSlug"), text_or_null(connection, "lastRequestAt"),
             text_or_null(connection, "lastSuccessfulRequestAt")});
    }
    return out;
}

http::request<http::string_body> make_request(const peer::arguments& args) {
    http::request<http::string_body> request{http::verb::post, args.path + "/end-users", 11};
    request.set(http::field::host, args.host + ":" + args.port);
    request.set(http::field::authorization, std::string("Bearer ") + peer::key);
    request.set(http::field::content_type, "application/json");
    request.set(http::field::accept, "application/json");
    request.set(http::field::user_agent, "beast");
    request.body() = json::serialize(json::value{
        {"companyName", "Acme Inc."},
        {"sourceId", "0123456789-0123456789-0123456789"},
        {"email", "alice@acme.example"}});
    request.prepare_payload();
    return request;
}

asio::awaitable<void> work(const peer::arguments& args, ssl::context& context, peer::recorder& recorder) {
    const auto executor = co_await asio::this_coro::executor;
    tcp::resolver resolver(executor);
    const auto found = co_await resolver.async_resolve(args.host, args.port, asio::use_awaitable);
    beast::ssl_stream<beast::tcp_stream> stream(executor, context);
    auto& socket = beast::get_lowest_layer(stream);
    co_await socket.async_connect(found, asio::use_awaitable);
    socket.socket().set_option(tcp::no_delay(true));
    SSL_set_tlsext_host_name(stream.native_handle(), args.host.c_str());
    co_await stream.async_handshake(ssl::stream_base::client, asio::use_awaitable);

    beast::flat_buffer buffer;
    for (bool go_on = true; go_on;) {
        const auto sent = peer::clock::now();
        const auto request = make_request(args);
        socket.expires_after(std::chrono::seconds(30));
        co_await http::async_write(stream, request, asio::use_awaitable);
        http::response<http::string_body> response;
        co_await http::async_read(stream, buffer, response, asio::use_awaitable);
        const end_user user = decode(response.body());
        if (response.result() != http::status::ok || user.id.empty())
            throw std::runtime_error("a wrong answer");
        go_on = recorder.note(sent);
    }
}

void measure(const peer::arguments& args) {
    ssl::context context(ssl::context::tls_client);
    context.load_verify_file(args.ca_file);
    context.set_verify_mode(ssl::verify_peer);
    context.set_verify_callback(ssl::host_name_verification(args.host));

    asio::io_context io(1);
    peer::recorder recorder(args.connections, args.seconds);
    const auto on_end = [](std::exception_ptr thrown) {
        if (thrown)
            std::rethrow_exception(thrown);
    };
    for (std::size_t i = 0; i < args.connections; ++i)
        asio::co_spawn(io, work(args, context, recorder), on_end);
    io.run();
    recorder.print();
}

} // namespace

int main(int argc, char** argv) {
    return peer::run(argc, argv, measure);
}
