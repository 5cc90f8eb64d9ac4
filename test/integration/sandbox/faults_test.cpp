// Faults in what the server does: endings at each point, statuses, delays and holds, and what they leave
// behind.

#include "fixture.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

using namespace sandbox_test;
using namespace std::chrono_literals;
using sandbox::ending;
using sandbox::fault;
using sandbox::point;

namespace {

struct cut {
    ending how;
    point at;
    bool processed;
};

std::ostream& operator<<(std::ostream& out, const cut& sample) {
    return out << "ending " << static_cast<int>(sample.how) << " at " << static_cast<int>(sample.at);
}

fault make(const cut& sample) {
    switch (sample.how) {
    case ending::close:
        return fault::close(sample.at);
    case ending::close_abruptly:
        return fault::close_abruptly(sample.at);
    default:
        return fault::reset(sample.at);
    }
}

left expected_ending(ending how) {
    return how == ending::close ? left::close_notify : how == ending::reset ? left::reset : left::fin;
}

std::vector<cut> all_cuts() {
    std::vector<cut> all;
    for (const auto how : {ending::close, ending::close_abruptly, ending::reset})
        for (const auto at :
             {point::before_processing, point::before_answer, point::in_header, point::in_body,
              point::after_answer})
            all.push_back({how, at, at != point::before_processing});
    return all;
}

const auto create = client::request("POST", "/v1/end-users", end_user_body("src_1"));

} // namespace

BOOST_AUTO_TEST_SUITE(faults)

BOOST_DATA_TEST_CASE(each_ending_at_each_point, boost::unit_test::data::make(all_cuts()), sample) {
    running_server running;
    auto& server = running.server;
    server.inject(make(sample));
    client peer{server};
    peer.send(create);
    const auto got = peer.read_to_end();
    BOOST_TEST((got.how == expected_ending(sample.how)));

    const auto header_end = got.bytes.find("\r\n\r\n");
    if (sample.at <= point::before_answer) {
        BOOST_TEST(got.bytes.empty());
    } else if (sample.at == point::in_header) {
        BOOST_TEST(got.bytes.starts_with("HTTP/1.1 200 OK\r\n"));
        BOOST_TEST(header_end == std::string::npos);
    } else {
        const auto declared = std::stoul(got.bytes.substr(got.bytes.find("Content-Length: ") + 16));
        const auto received = got.bytes.size() - header_end - 4;
        BOOST_TEST(received == (sample.at == point::in_body ? declared / 2 : declared));
    }
    BOOST_TEST(server.end_users().size() == (sample.processed ? 1u : 0u));
    const auto stats = server.stats();
    BOOST_TEST(stats.requests_received == 1u);
    BOOST_TEST(stats.requests_processed == (sample.processed ? 1u : 0u));
    BOOST_TEST(stats.faults_left == 0u);

    client again{server};
    BOOST_TEST(again.call("GET", "/v1/end-users").result_int() == 200);
}

BOOST_FIXTURE_TEST_CASE(whether_the_request_is_processed_can_be_said, with_server) {
    server.inject(fault::reset(point::before_answer).processed(false));
    client first{server};
    first.send(create);
    BOOST_TEST((first.read_to_end().how == left::reset));
    BOOST_TEST(server.end_users().empty());

    server.inject(fault::status(503).processed(true));
    client second{server};
    second.send(create);
    BOOST_TEST(second.read_response().result_int() == 503);
    BOOST_TEST(server.end_users().size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(connections_end_before_or_after_the_handshake, with_server) {
    server.inject(fault::reset(point::accepted));
    server.inject(fault::close_abruptly(point::accepted));
    const auto first = client::connected(server)->handshake();
    BOOST_TEST((first == asio::error::connection_reset));
    const auto second = client::connected(server)->handshake();
    BOOST_TEST(
        (second == asio::ssl::error::stream_truncated || second == asio::error::eof), second.message());
    BOOST_TEST(server.stats().handshakes == 0u);

    server.inject(fault::close(point::handshaken));
    client third{server};
    BOOST_TEST((third.read_to_end().how == left::close_notify));
    BOOST_TEST(server.stats().handshakes == 1u);
    BOOST_TEST(server.stats().requests_received == 0u);
}

BOOST_FIXTURE_TEST_CASE(a_handshake_can_stall, with_server) {
    server.inject(fault::stall(point::accepted));
    auto peer = client::connected(server);
    auto& socket = peer->stream().next_layer();
    const unsigned char hello[] = {0x16, 0x03, 0x01};
    asio::write(socket, asio::buffer(hello));
    BOOST_TEST(eventually([&] { return server.stats().faults_left == 0; }));
    BOOST_TEST(socket.available() == 0u);
    BOOST_TEST(server.stats().open_connections == 1u);
    peer->close();
    BOOST_TEST(eventually([&] { return server.stats().open_connections == 0; }));
}

BOOST_FIXTURE_TEST_CASE(status_with_headers_and_body, with_server) {
    server.inject(fault::status(429).header("Retry-After", "7").header("x-should-retry", "true"));
    server.inject(fault::status(502).body("<h1>Bad gateway</h1>").header("Content-Type", "text/html"));
    server.inject(fault::status(204));
    client peer{server};
    const auto limited = peer.call("GET", "/v1/end-users");
    BOOST_TEST(limited.result_int() == 429);
    BOOST_TEST(limited[http::field::retry_after] == "7");
    BOOST_TEST(limited["x-should-retry"] == "true");
    BOOST_TEST(text_at(limited, "/error/httpStatusCode") == "429");
    BOOST_TEST(text_at(limited, "/error/requestId") == std::string{limited["Conductor-Request-Id"]});
    const auto html = peer.call("GET", "/v1/end-users");
    BOOST_TEST(html.body() == "<h1>Bad gateway</h1>");
    BOOST_TEST(html[http::field::content_type] == "text/html");
    BOOST_TEST(html.count(http::field::content_type) == 1u);
    const auto empty = peer.call("GET", "/v1/end-users");
    BOOST_TEST(empty.result_int() == 204);
    // One tells that nothing was done, the other one does not.
    server.inject(fault::status(502));
    server.inject(fault::status(502).processed(true));
    BOOST_TEST(text_at(peer.call("GET", "/v1/end-users"), "/error/integrationCode") == "0x80040400");
    BOOST_TEST(text_at(peer.call("GET", "/v1/end-users"), "/error/integrationCode") == "0x800706BA");
    BOOST_TEST(empty.count(http::field::content_length) == 0u);
    BOOST_TEST(peer.call("GET", "/v1/end-users").result_int() == 200);
}

BOOST_FIXTURE_TEST_CASE(which_requests_and_how_many, with_server) {
    server.inject(fault::status(503).on("POST", "/v1/end-users").skip(1).times(2));
    server.inject(fault::status(404).on("GET", "/v1/end-users/{id}"));
    server.inject(fault::status(500).on("", "/v1/quickbooks-desktop/*").always());
    client peer{server};
    const auto post = [&](const char* source) {
        return peer.call("POST", "/v1/end-users", end_user_body(source)).result_int();
    };
    const auto get = [&](const std::string& path) { return peer.call("GET", path).result_int(); };
    BOOST_TEST(get("/v1/end-users?x=1") == 200u);
    BOOST_TEST(post("a") == 200u);
    BOOST_TEST(post("b") == 503u);
    BOOST_TEST(server.faults().at(0).times == 1u);
    BOOST_TEST(post("b") == 503u);
    BOOST_TEST(post("b") == 200u);
    const auto known = "/v1/end-users/" + server.end_users().at(0).id;
    BOOST_TEST(get(known) == 404u);
    BOOST_TEST(get(known) == 200u);
    for (int i = 0; i != 5; ++i)
        BOOST_TEST(get("/v1/quickbooks-desktop/unknown") == 500u);
    BOOST_TEST(server.faults().size() == 1u);
    server.clear_faults();
    BOOST_TEST(server.stats().faults_left == 0u);
    BOOST_TEST(get("/v1/quickbooks-desktop/unknown") == 404u);
}

BOOST_FIXTURE_TEST_CASE(the_first_of_several_faults_applies, with_server) {
    server.inject(fault::status(500));
    server.inject(fault::status(501));
    client peer{server};
    BOOST_TEST(peer.call("GET", "/v1/end-users").result_int() == 500);
    BOOST_TEST(peer.call("GET", "/v1/end-users").result_int() == 501);
}

BOOST_FIXTURE_TEST_CASE(a_delayed_request_is_processed_on_arrival, with_server) {
    server.inject(fault::delay(1h));
    client peer{server};
    peer.send(create);
    BOOST_TEST(eventually([&] { return server.end_users().size() == 1; }));
    peer.close();
    BOOST_TEST(eventually([&] { return server.stats().open_connections == 0; }));

    server.inject(fault::delay(1ms));
    client other{server};
    BOOST_TEST(other.call("GET", "/v1/end-users").result_int() == 200);
}

BOOST_FIXTURE_TEST_CASE(a_request_on_hold_waits_for_its_release, with_server) {
    server.inject(fault::hold().times(2));
    client first{server};
    client second{server};
    first.send(create);
    BOOST_TEST(eventually([&] { return server.waiting() == 1; }));
    second.send(client::request("POST", "/v1/end-users", end_user_body("src_2")));
    BOOST_TEST(eventually([&] { return server.waiting() == 2; }));
    BOOST_TEST(server.end_users().empty());
    BOOST_TEST(server.release(1) == 1u);
    BOOST_TEST(text_at(first.read_response(), "/sourceId") == "src_1");
    BOOST_TEST(server.end_users().size() == 1u);
    BOOST_TEST(server.waiting() == 1u);
    BOOST_TEST(server.release() == 1u);
    BOOST_TEST(text_at(second.read_response(), "/sourceId") == "src_2");
    BOOST_TEST(server.release() == 0u);
}

BOOST_FIXTURE_TEST_CASE(a_held_request_whose_client_goes_is_not_processed, with_server) {
    server.inject(fault::hold());
    client peer{server};
    peer.send(create);
    BOOST_TEST(eventually([&] { return server.waiting() == 1; }));
    peer.close();
    BOOST_TEST(eventually([&] { return server.waiting() == 0; }));
    BOOST_TEST(eventually([&] { return server.stats().open_connections == 0; }));
    BOOST_TEST(server.end_users().empty());
    BOOST_TEST(server.stats().requests_processed == 0u);
}

BOOST_FIXTURE_TEST_CASE(a_held_answer, with_server) {
    server.inject(fault::hold().processed(true));
    client peer{server};
    peer.send(create);
    BOOST_TEST(eventually([&] { return server.waiting() == 1; }));
    BOOST_TEST(server.end_users().size() == 1u);
    server.release();
    BOOST_TEST(peer.read_response().result_int() == 200);
}

BOOST_FIXTURE_TEST_CASE(never_answer, with_server) {
    server.inject(fault::never_answer());
    client peer{server};
    peer.send(create);
    BOOST_TEST(eventually([&] { return server.end_users().size() == 1; }));
    BOOST_TEST(server.stats().open_connections == 1u);
    BOOST_TEST(peer.stream().next_layer().available() < 600u); // session tickets at the most
    peer.close();
    BOOST_TEST(eventually([&] { return server.stats().open_connections == 0; }));
}

BOOST_AUTO_TEST_SUITE_END()
