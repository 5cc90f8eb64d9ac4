// Connections: TLS, keep-alive, pipelining, and what the server can tell of them.

#include "fixture.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>
#include <boost/test/unit_test.hpp>

using namespace sandbox_test;
using namespace std::chrono_literals;

namespace {

struct free_session {
    void operator()(SSL_SESSION* session) const { SSL_SESSION_free(session); }
};
using session_ptr = std::unique_ptr<SSL_SESSION, free_session>;

const auto list = client::request("GET", "/v1/end-users");

} // namespace

BOOST_AUTO_TEST_SUITE(connections)

BOOST_FIXTURE_TEST_CASE(the_base_url_names_the_port, with_server) {
    BOOST_TEST(server.port() != 0);
    BOOST_TEST(server.base_url() == "https://127.0.0.1:" + std::to_string(server.port()) + "/v1");
    BOOST_TEST(server.ca_pem().starts_with("-----BEGIN CERTIFICATE-----\n"));
}

BOOST_AUTO_TEST_CASE(without_tls) {
    sandbox::options options;
    options.tls = false;
    running_server running{options};
    BOOST_TEST(running.server.base_url().starts_with("http://127.0.0.1:"));
    BOOST_TEST(running.server.ca_pem().empty());
    running.server.inject(sandbox::fault::none().times(1));
    running.server.inject(sandbox::fault::close_abruptly(sandbox::point::in_body));
    client peer{running.server};
    BOOST_TEST(peer.call("GET", "/v1/end-users").result_int() == 200);
    peer.send(list);
    BOOST_TEST((peer.read_to_end().how == left::fin));
    BOOST_TEST(running.server.stats().handshakes == 0u);
    BOOST_TEST(running.server.requests().at(0).tls_version.empty());
}

BOOST_AUTO_TEST_CASE(a_port_in_use_is_an_error) {
    asio::io_context io;
    sandbox::server first{io.get_executor()};
    sandbox::options options;
    options.port = first.port();
    BOOST_CHECK_THROW((sandbox::server{io.get_executor(), options}), boost::system::system_error);
    options.host = "not an address";
    BOOST_CHECK_THROW((sandbox::server{io.get_executor(), options}), boost::system::system_error);
}

BOOST_FIXTURE_TEST_CASE(each_server_has_its_own_authority, with_server) {
    running_server other;
    BOOST_TEST(server.ca_pem() != other.server.ca_pem());
}

BOOST_FIXTURE_TEST_CASE(handshake_details_are_recorded, with_server) {
    client peer{server, nullptr, "http/1.1"};
    peer.call("GET", "/v1/end-users");
    const auto seen = server.requests().at(0);
    BOOST_TEST(seen.tls_version == "TLSv1.3");
    BOOST_TEST(seen.server_name == "localhost");
    BOOST_TEST(seen.alpn == "http/1.1");
    BOOST_TEST(!seen.tls_resumed);
    BOOST_CHECK_THROW((client{server, nullptr, "h2"}), boost::system::system_error);
}

BOOST_FIXTURE_TEST_CASE(tls_1_1_is_refused, with_server) {
    auto peer = client::connected(server);
    SSL_set_security_level(peer->native(), 0);
    SSL_set_min_proto_version(peer->native(), TLS1_1_VERSION);
    SSL_set_max_proto_version(peer->native(), TLS1_1_VERSION);
    BOOST_TEST(peer->handshake().failed());
    BOOST_TEST(server.stats().handshakes == 0u);
}

BOOST_FIXTURE_TEST_CASE(tls_1_2_works, with_server) {
    auto peer = client::connected(server);
    SSL_set_max_proto_version(peer->native(), TLS1_2_VERSION);
    BOOST_TEST(!peer->handshake().failed());
    BOOST_TEST(peer->call("GET", "/v1/end-users").result_int() == 200);
    BOOST_TEST(server.requests().at(0).tls_version == "TLSv1.2");
}

BOOST_FIXTURE_TEST_CASE(sessions_resume, with_server) {
    client first{server};
    first.call("GET", "/v1/end-users"); // reads the tickets too
    const session_ptr session{SSL_get1_session(first.native())};
    client second{server, session.get()};
    second.call("GET", "/v1/end-users");
    BOOST_TEST(server.stats().handshakes == 2u);
    BOOST_TEST(server.stats().handshakes_resumed == 1u);
    BOOST_TEST(server.requests().at(1).tls_resumed);
    BOOST_TEST(server.requests().at(1).connection == 2u);
}

BOOST_FIXTURE_TEST_CASE(a_connection_is_kept, with_server) {
    client peer{server};
    for (int i = 0; i != 10; ++i)
        BOOST_TEST(peer.call("GET", "/v1/end-users").keep_alive());
    BOOST_TEST(server.stats().connections == 1u);
    BOOST_TEST(server.stats().open_connections == 1u);
    BOOST_TEST(server.stats().requests_received == 10u);
    peer.close();
    BOOST_TEST(eventually([&] { return server.stats().open_connections == 0; }));
}

BOOST_FIXTURE_TEST_CASE(a_client_may_ask_to_close, with_server) {
    client peer{server};
    peer.send(client::request("GET", "/v1/end-users", {}, "Connection: close\r\n"));
    BOOST_TEST(!peer.read_response().keep_alive());
    BOOST_TEST((peer.read_to_end().how == left::close_notify));
}

BOOST_FIXTURE_TEST_CASE(pipelined_requests_are_answered_in_order, with_server) {
    client peer{server};
    peer.send(client::request("POST", "/v1/end-users", end_user_body("src_1")) + list + list);
    BOOST_TEST(text_at(peer.read_response(), "/sourceId") == "src_1");
    BOOST_TEST(text_at(peer.read_response(), "/data/0/sourceId") == "src_1");
    BOOST_TEST(text_at(peer.read_response(), "/data/0/sourceId") == "src_1");
}

BOOST_FIXTURE_TEST_CASE(a_request_may_come_byte_by_byte, with_server) {
    client peer{server};
    for (const char byte : client::request("POST", "/v1/end-users", end_user_body("src_1")))
        peer.send({&byte, 1});
    BOOST_TEST(peer.read_response().result_int() == 200);
}

// Again and again, because bytes that were sent one by one may come together.
BOOST_FIXTURE_TEST_CASE(a_chunked_request_may_come_byte_by_byte, with_server) {
    client peer{server};
    for (int round = 0; round < 20; ++round) {
        const std::string trailer = round % 2 == 0 ? "" : "X-Sum: 1\r\n";
        const std::string header = "PUT /v1/end-users HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
                                   "Expect: 100-continue\r\n\r\n";
        const std::string chunks = (round < 10 ? "3\r\nabc\r\n0\r\n" : "0\r\n") + trailer + "\r\n";
        peer.send(header);
        BOOST_TEST(peer.read_some() == "HTTP/1.1 100 Continue\r\n\r\n");
        for (const char& byte : chunks)
            peer.send({&byte, 1});
        BOOST_TEST(peer.read_response().result_int() >= 400u);
        BOOST_TEST(server.requests().back().body == (round < 10 ? "abc" : ""));
    }
}

BOOST_FIXTURE_TEST_CASE(a_large_chunked_request, with_server) {
    client peer{server};
    const auto id = server.add_end_user({"Acme", "src_1", "a@acme.test"});
    const auto body = R"({"BigRq":")" + std::string(0xf'fff0, 'x') + R"("})";
    std::string text = "POST /v1/end-users/" + id +
                       "/passthrough/quickbooks_desktop HTTP/1.1\r\nHost: x\r\n" +
                       "Authorization: Bearer sk_test_sandbox\r\nContent-Type: application/json\r\n" +
                       "Transfer-Encoding: chunked\r\n\r\nffffc\r\n" + body + "\r\n0\r\n\r\n";
    BOOST_TEST_REQUIRE(body.size() == 0xf'fffcu);
    peer.send(text);
    BOOST_TEST(peer.read_response().result_int() == 200);
    BOOST_TEST(server.requests().at(0).body == body);
}

BOOST_FIXTURE_TEST_CASE(expect_100_continue, with_server) {
    client peer{server};
    const auto body = end_user_body("src_1");
    const auto text = client::request("POST", "/v1/end-users", body, "Expect: 100-continue\r\n");
    const auto header_size = text.size() - body.size();
    peer.send(std::string_view{text}.substr(0, header_size));
    BOOST_TEST(peer.read_some() == "HTTP/1.1 100 Continue\r\n\r\n");
    peer.send(std::string_view{text}.substr(header_size));
    BOOST_TEST(peer.read_response().result_int() == 200);
}

BOOST_FIXTURE_TEST_CASE(head_gets_no_body, with_server) {
    client peer{server};
    peer.send(client::request("HEAD", "/v1/end-users") + list);
    const auto first = peer.read_some();
    BOOST_TEST(first.starts_with("HTTP/1.1 405 "));
    BOOST_TEST(first.find("{\"error\"") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(keep_alive_settings) {
    sandbox::options options;
    options.announced_keep_alive = 5s;
    options.requests_per_connection = 2;
    running_server running{options};
    client peer{running.server};
    const auto first = peer.call("GET", "/v1/end-users");
    BOOST_TEST(first["Keep-Alive"] == "timeout=5");
    BOOST_TEST(first.keep_alive());
    BOOST_TEST(!peer.call("GET", "/v1/end-users").keep_alive());
    BOOST_TEST((peer.read_to_end().how == left::close_notify));
}

BOOST_AUTO_TEST_CASE(an_idle_connection_is_closed) {
    sandbox::options options;
    options.keep_alive = 1ms;
    running_server running{options};
    client peer{running.server};
    BOOST_TEST((peer.read_to_end().how == left::close_notify));
}

BOOST_AUTO_TEST_CASE(gzip_for_those_who_ask) {
    sandbox::options options;
    options.gzip = true;
    running_server running{options};
    client peer{running.server};
    BOOST_TEST(peer.call("GET", "/v1/end-users").count(http::field::content_encoding) == 0u);
    const auto packed = peer.call("GET", "/v1/end-users", {}, "Accept-Encoding: br, gzip\r\n");
    BOOST_TEST(packed[http::field::content_encoding] == "gzip");
    BOOST_TEST(packed.body().starts_with("\x1f\x8b"));
}

BOOST_AUTO_TEST_CASE(the_oldest_records_go_first) {
    sandbox::options options;
    options.recorded_requests = 2;
    running_server running{options};
    client peer{running.server};
    for (const auto* target : {"/v1/a", "/v1/b", "/v1/c"})
        peer.call("GET", target);
    const auto seen = running.server.requests();
    BOOST_TEST_REQUIRE(seen.size() == 2u);
    BOOST_TEST(seen[0].target == "/v1/b");
    BOOST_TEST(seen[1].target == "/v1/c");
    BOOST_TEST(running.server.stats().requests_received == 3u);
}

BOOST_AUTO_TEST_CASE(a_line_of_log_per_request) {
    std::vector<std::string> lines;
    sandbox::options options;
    options.log = [&](std::string_view line) { lines.emplace_back(line); };
    {
        running_server running{options};
        client peer{running.server};
        peer.call("GET", "/v1/end-users");
        running.server.inject(sandbox::fault::status(503));
        peer.call("GET", "/v1/end-users");
    }
    BOOST_TEST_REQUIRE(lines.size() == 2u);
    BOOST_TEST(lines[0].ends_with(" #1 GET /v1/end-users -> 200"));
    BOOST_TEST(lines[1].ends_with(" #1 GET /v1/end-users -> 503 fault"));
}

BOOST_AUTO_TEST_SUITE_END()
