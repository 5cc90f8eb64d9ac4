// Faults in the bytes of an answer.

#include "fixture.hpp"

#include <boost/beast/http/read.hpp>
#include <boost/test/unit_test.hpp>

#include <zlib.h>

using namespace sandbox_test;
using namespace std::chrono_literals;
using sandbox::defect;
using sandbox::fault;

BOOST_AUTO_TEST_SUITE(defects)

namespace {

const auto list = client::request("GET", "/v1/end-users");
constexpr auto empty_list = R"({"objectType":"list","url":"/v1/end-users","data":[]})";

std::string inflate(std::string_view packed) {
    z_stream stream{};
    ::inflateInit2(&stream, 15 + 16);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string text;
    int result = Z_OK;
    while (result == Z_OK) {
        char piece[16'384];
        stream.next_out = reinterpret_cast<Bytef*>(piece);
        stream.avail_out = sizeof piece;
        result = ::inflate(&stream, Z_NO_FLUSH);
        text.append(piece, sizeof piece - stream.avail_out);
    }
    ::inflateEnd(&stream);
    return result == Z_STREAM_END ? text : "not gzip";
}

std::string body_of(const remains& got) {
    return got.bytes.substr(got.bytes.find("\r\n\r\n") + 4);
}

} // namespace

BOOST_FIXTURE_TEST_CASE(invalid_json_in_a_valid_answer, with_server) {
    server.inject(fault::broken(defect::invalid_json));
    client peer{server};
    const auto answer = peer.call("GET", "/v1/end-users");
    BOOST_TEST(answer.result_int() == 200);
    BOOST_CHECK_THROW(parse(answer), boost::system::system_error);
    BOOST_TEST(peer.call("GET", "/v1/end-users").body() == empty_list);
}

BOOST_FIXTURE_TEST_CASE(garbage, with_server) {
    server.inject(fault::broken(defect::garbage));
    client peer{server};
    peer.send(list);
    const auto got = peer.read_to_end();
    BOOST_TEST(!got.bytes.empty());
    BOOST_TEST(!got.bytes.starts_with("HTTP/"));
    BOOST_TEST((got.how == left::close_notify));
}

BOOST_FIXTURE_TEST_CASE(overlong_body, with_server) {
    server.inject(fault::broken(defect::overlong_body, 5).header("Connection", "close"));
    client peer{server};
    peer.send(list);
    const auto got = peer.read_to_end();
    BOOST_TEST(body_of(got) == std::string{empty_list} + "xxxxx");
    BOOST_TEST(got.bytes.find("Content-Length: 53\r\n") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(truncated_body, with_server) {
    server.inject(fault::truncated_body());
    client peer{server};
    peer.send(list);
    BOOST_TEST(body_of(peer.read_to_end()) == std::string_view{empty_list}.substr(0, 26));
}

BOOST_FIXTURE_TEST_CASE(broken_chunks, with_server) {
    server.inject(fault::broken(defect::broken_chunks));
    client peer{server};
    peer.send(list);
    boost::system::error_code seen;
    try {
        peer.read_response();
    } catch (const boost::system::system_error& error) {
        seen = error.code();
    }
    BOOST_TEST((seen == http::error::bad_chunk));
}

BOOST_FIXTURE_TEST_CASE(endless_header, with_server) {
    server.inject(fault::broken(defect::endless_header));
    client peer{server};
    peer.send(list);
    std::string got;
    while (got.size() < 1'000'000)
        got += peer.read_some();
    BOOST_TEST(got.starts_with("HTTP/1.1 200 OK\r\nX-Filler: "));
    BOOST_TEST(got.find("\r\n\r\n") == std::string::npos);
    peer.close();
    BOOST_TEST(eventually([&] { return server.stats().open_connections == 0; }));
}

BOOST_FIXTURE_TEST_CASE(endless_body, with_server) {
    server.inject(fault::broken(defect::endless_body));
    client peer{server};
    peer.send(list);
    std::string got;
    while (got.size() < 1'000'000)
        got += peer.read_some();
    BOOST_TEST(got.find("Transfer-Encoding: chunked\r\n") != std::string::npos);
    BOOST_TEST(got.find("Content-Length") == std::string::npos);
    BOOST_TEST(got.find("\r\n0\r\n") == std::string::npos);
    peer.close();
    BOOST_TEST(eventually([&] { return server.stats().open_connections == 0; }));
}

BOOST_FIXTURE_TEST_CASE(oversized_header, with_server) {
    server.inject(fault::broken(defect::oversized_header, 60'000));
    client peer{server};
    const auto answer = peer.call("GET", "/v1/end-users");
    BOOST_TEST(answer["X-Filler"].size() == 60'000u);
    BOOST_TEST(answer.body() == empty_list);
}

BOOST_FIXTURE_TEST_CASE(gzip_and_its_bomb, with_server) {
    server.inject(fault::broken(defect::gzip));
    server.inject(fault::broken(defect::gzip_bomb, 10'000'000));
    client peer{server};
    const auto packed = peer.call("GET", "/v1/end-users");
    BOOST_TEST(packed[http::field::content_encoding] == "gzip");
    BOOST_TEST(inflate(packed.body()) == empty_list);
    const auto bomb = peer.call("GET", "/v1/end-users");
    BOOST_TEST(bomb.body().size() < 50'000u);
    const auto text = inflate(bomb.body());
    BOOST_TEST(text.size() == 10'000'000u);
    BOOST_TEST(text.ends_with(empty_list));
}

BOOST_FIXTURE_TEST_CASE(slow_drip, with_server) {
    server.inject(fault::slow_drip(10, 1ms));
    client peer{server};
    peer.send(list);
    BOOST_TEST(peer.read_some() == "HTTP/1.1 2");
    BOOST_TEST(peer.read_some() == "00 OK\r\nCon");
    std::string rest;
    while (!rest.ends_with("]}"))
        rest += peer.read_some();
    BOOST_TEST(rest.ends_with(empty_list));
}

BOOST_FIXTURE_TEST_CASE(interim_answers_come_first, with_server) {
    server.inject(fault::none().interim(102).interim(103).header("Connection", "close"));
    client peer{server};
    peer.send(list);
    const auto got = peer.read_to_end();
    BOOST_TEST(got.bytes.starts_with(
        "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\n"));
    BOOST_TEST(got.bytes.ends_with(empty_list));
}

BOOST_FIXTURE_TEST_CASE(extra_headers_on_the_normal_answer, with_server) {
    server.inject(fault::none().header("Keep-Alive", "timeout=3").header("x-should-retry", "false"));
    server.inject(fault::none().header("Connection", "close"));
    client peer{server};
    const auto first = peer.call("GET", "/v1/end-users");
    BOOST_TEST(first.result_int() == 200);
    BOOST_TEST(first["Keep-Alive"] == "timeout=3");
    BOOST_TEST(first["x-should-retry"] == "false");
    BOOST_TEST(!peer.call("GET", "/v1/end-users").keep_alive());
    BOOST_TEST((peer.read_to_end().how == left::close_notify));
}

BOOST_FIXTURE_TEST_CASE(stray_bytes_on_the_idle_connection, with_server) {
    server.inject(fault::stray_bytes("HTTP/1.1 408 Request Timeout\r\n\r\n", 1ms));
    client peer{server};
    BOOST_TEST(peer.call("GET", "/v1/end-users").body() == empty_list);
    BOOST_TEST(peer.read_some() == "HTTP/1.1 408 Request Timeout\r\n\r\n");
}

BOOST_FIXTURE_TEST_CASE(an_idle_connection_is_closed_without_notice, with_server) {
    server.inject(fault::idle_close(0ms));
    client peer{server};
    const auto answer = peer.call("GET", "/v1/end-users");
    BOOST_TEST(answer.keep_alive());
    BOOST_TEST(answer.body() == empty_list);
    BOOST_TEST((peer.read_to_end().how == left::close_notify));
}

BOOST_FIXTURE_TEST_CASE(faults_combine, with_server) {
    server.inject(fault::reset(sandbox::point::in_body).after(1ms).interim(100).drip(50, 0ms));
    client peer{server};
    peer.send(list);
    const auto got = peer.read_to_end();
    BOOST_TEST(got.bytes.starts_with("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"));
    BOOST_TEST(got.bytes.ends_with(std::string_view{empty_list}.substr(0, 26)));
    BOOST_TEST((got.how == left::reset));
}

BOOST_AUTO_TEST_SUITE_END()
