// Metrics over HTTP: several requests on a connection, limits, and an end.

#include <conductor/metrics/server.hpp>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>
#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>
#include <vector>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(serving)

namespace asio = boost::asio;
using asio::ip::tcp;

// A server, and clients on its own thread.
struct served {
    asio::io_context io;
    std::shared_ptr<metrics::registry> counted = std::make_shared<metrics::registry>();
    std::unique_ptr<metrics::server> server;

    explicit served(const metrics::server_options& options = {}) {
        counted->counter_of("a_total", "Counts.").add(3);
        server = std::make_unique<metrics::server>(io.get_executor(), counted, options);
    }

    std::unique_ptr<tcp::socket> connect() {
        auto socket = std::make_unique<tcp::socket>(io);
        socket->connect({asio::ip::make_address("127.0.0.1"), server->port()});
        return socket;
    }

    void run_until(const bool& done) {
        io.restart();
        while (!done && io.run_one() > 0) {
        }
    }

    // Sends it and gives what comes until the other side ends or `until` has come.
    std::string talk(tcp::socket& socket, const std::string& what, const std::string& until = {}) {
        asio::write(socket, asio::buffer(what));
        std::string got;
        bool done = false;
        const auto finish = [&](boost::system::error_code, std::size_t) { done = true; };
        if (until.empty())
            asio::async_read(socket, asio::dynamic_buffer(got), finish);
        else
            asio::async_read_until(socket, asio::dynamic_buffer(got), until, finish);
        run_until(done);
        return got;
    }
};

const std::string get = "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n";

BOOST_AUTO_TEST_CASE(a_connection_is_kept) {
    served s;
    const auto socket = s.connect();
    const std::string first = s.talk(*socket, get, "a_total 3\n");
    BOOST_TEST(first.starts_with("HTTP/1.1 200 OK\r\n"));
    BOOST_TEST(first.find("Content-Type: text/plain; version=0.0.4; charset=utf-8\r\n") != std::string::npos);
    s.counted->counter_of("a_total", "").add();
    BOOST_TEST(s.talk(*socket, get, "a_total 4\n").starts_with("HTTP/1.1 200 OK\r\n"));
    const std::string missing = s.talk(*socket, "GET /other HTTP/1.1\r\nHost: x\r\n\r\n", "only /metrics.\n");
    BOOST_TEST(missing.starts_with("HTTP/1.1 404 Not Found\r\n"));
    const std::string refused =
        s.talk(*socket, "DELETE /metrics HTTP/1.1\r\nHost: x\r\n\r\n", "GET and HEAD.\n");
    BOOST_TEST(refused.starts_with("HTTP/1.1 405 Method Not Allowed\r\n"));
    BOOST_TEST(refused.find("Allow: GET, HEAD\r\n") != std::string::npos);
    const std::string head =
        s.talk(*socket, "HEAD /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    BOOST_TEST(
        head.find("Content-Length: " + std::to_string(s.counted->to_text().size()) + "\r\n") !=
        std::string::npos);
    BOOST_TEST(head.ends_with("\r\n\r\n"));
}

BOOST_AUTO_TEST_CASE(what_is_too_much_is_refused) {
    served s;
    BOOST_TEST(s.talk(*s.connect(), "GET /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello")
                   .starts_with("HTTP/1.1 413 "));
    BOOST_TEST(s.talk(*s.connect(), "GET /metrics HTTP/1.1\r\nX: " + std::string(9000, 'x') + "\r\n\r\n")
                   .starts_with("HTTP/1.1 431 "));
    BOOST_TEST(s.talk(*s.connect(), "nonsense\r\n\r\n") == "");
    BOOST_TEST(s.talk(*s.connect(), "GET /metrics HTTP/1.0\r\n\r\n").ends_with("a_total 3\n"));
}

BOOST_AUTO_TEST_CASE(of_many_connections_the_last_is_closed) {
    metrics::server_options options;
    options.max_connections = 2;
    served s(options);
    const auto first = s.connect();
    const auto second = s.connect();
    BOOST_TEST(!s.talk(*first, get, "a_total 3\n").empty());
    BOOST_TEST(!s.talk(*second, get, "a_total 3\n").empty());
    BOOST_TEST(s.talk(*s.connect(), get) == "");
    first->close();
    BOOST_TEST(!s.talk(*second, get, "a_total 3\n").empty()); // and the server has seen the other one's end
    BOOST_TEST(!s.talk(*s.connect(), get, "a_total 3\n").empty());
}

BOOST_AUTO_TEST_CASE(who_says_nothing_is_closed) {
    metrics::server_options options;
    options.idle_timeout = std::chrono::milliseconds(1);
    served s(options);
    BOOST_TEST(s.talk(*s.connect(), get).ends_with("a_total 3\n"));
}

// Long before others are.
BOOST_AUTO_TEST_CASE(who_says_nothing_at_all_is_closed) {
    metrics::server_options options;
    options.idle_timeout = std::chrono::hours(1);
    options.first_request_timeout = std::chrono::milliseconds(1);
    options.max_connections = 1;
    served s(options);
    BOOST_TEST(s.talk(*s.connect(), "GET /met") == "");
    BOOST_TEST((metrics::server_options().first_request_timeout < metrics::server_options().idle_timeout));
}

BOOST_AUTO_TEST_CASE(all_fields_accept_count) {
    served s;
    const std::string got = s.talk(
        *s.connect(), "GET /metrics HTTP/1.0\r\nAccept: text/plain;q=0.5\r\n"
                      "Accept: application/openmetrics-text\r\n\r\n");
    BOOST_TEST(got.ends_with("# EOF\n"));
}

BOOST_AUTO_TEST_CASE(it_stops) {
    served s;
    const auto idle = s.connect();
    BOOST_TEST(!s.talk(*idle, get, "a_total 3\n").empty());
    s.server->stop();
    s.server->stop();
    s.io.restart();
    s.io.run(); // returns: nothing is left
    boost::system::error_code error;
    char byte = 0;
    (void)idle->read_some(asio::buffer(&byte, 1), error);
    BOOST_TEST(bool(error));
    tcp::socket late(s.io);
    BOOST_CHECK_THROW(
        late.connect({asio::ip::make_address("127.0.0.1"), s.server->port()}), boost::system::system_error);
    s.server.reset();
    s.io.restart();
    s.io.run();
}

BOOST_AUTO_TEST_CASE(it_goes_with_its_context_or_before_it_ran) {
    auto s = std::make_unique<served>();
    const auto socket = s->connect();
    BOOST_TEST(!s->talk(*socket, get, "a_total 3\n").empty());
    s->server.reset();
    const served never_run;
    metrics::server_options wrong;
    wrong.address = "nowhere";
    BOOST_CHECK_THROW(served{wrong}, boost::system::system_error);
    wrong.address = "127.0.0.1";
    wrong.port = never_run.server->port();
    BOOST_CHECK_THROW(served{wrong}, boost::system::system_error);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
