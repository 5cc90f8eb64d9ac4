// Servers that answer before they have all of a request, and read no further: they refuse it, most often.

#include "integration/net/peers.hpp"
#include "world.hpp"

#include <boost/json.hpp>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>

#include <sys/socket.h>

#include <array>
#include <atomic>
#include <latch>

namespace conductor::test {

namespace {

namespace net_test = net::test;

constexpr std::size_t large = 24u << 20; // more than what the sockets between here and there hold

// The server's side of one connection, over TLS or not; blocks.
struct peer {
    int descriptor;
    SSL* ssl;
    int number; // 1 is the first connection
    std::latch* over;

    std::size_t read(std::span<char> buffer) const {
        const auto got = ssl != nullptr ? SSL_read(ssl, buffer.data(), static_cast<int>(buffer.size()))
                                        : ::recv(descriptor, buffer.data(), buffer.size(), 0);
        return got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    void send(std::string_view text) const {
        if (ssl != nullptr)
            SSL_write(ssl, text.data(), static_cast<int>(text.size()));
        else
            net_test::send_text(descriptor, std::string(text));
    }
    // The header of a request, and how large its body is.
    [[nodiscard]] std::size_t read_head() const {
        std::string head;
        char byte;
        while (!head.ends_with("\r\n\r\n") && read({&byte, 1}) == 1)
            head += byte;
        constexpr std::string_view field = "Content-Length: ";
        const auto at = head.find(field);
        return at == head.npos ? 0 : std::stoul(head.substr(at + field.size()));
    }
    void read_body(std::size_t size) const {
        std::array<char, 65536> buffer;
        while (size > 0) {
            const auto got = read(std::span(buffer).first(std::min(size, buffer.size())));
            if (got == 0)
                return;
            size -= got;
        }
    }
    // Reads nothing until the call is over, and then until the client is gone.
    void stop_reading() const {
        over->wait();
        net_test::drain(descriptor);
    }
    void reset() const { net_test::reset_on_close(descriptor); }
};

using script = std::function<void(const peer&)>;

net_test::listener::script serving(bool tls, script serve, std::latch* over) {
    const auto connections = std::make_shared<int>(0);
    if (!tls)
        return [=](int descriptor) { serve({descriptor, nullptr, ++*connections, over}); };
    const auto context = net_test::make_server_context(
        {.own = net_test::test_ca().issue({.names = "DNS:localhost,IP:127.0.0.1"})});
    return [=](int descriptor) {
        net_test::serve_tls(
            context, descriptor, [&](SSL* ssl) { serve({descriptor, ssl, ++*connections, over}); });
    };
}

std::string answer(std::string_view status, std::string_view fields, std::string_view body) {
    return "HTTP/1.1 " + std::string(status) + "\r\n" + std::string(fields) +
           "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body);
}

constexpr std::string_view refusal = R"({"error":{"code":"NOT_THIS","message":"no"}})";

struct delays final : observer {
    void on_retry_scheduled(const call_info&, const retry_scheduled& e) noexcept override {
        seen.push_back(e.delay);
        retried.test_and_set();
        retried.notify_all();
    }
    std::atomic_flag retried;
    std::vector<std::chrono::nanoseconds> seen;
};

// Sends a request to a server that does as its script says.
class exchange_with {
public:
    exchange_with(
        bool tls, script serve, std::size_t size = large, std::chrono::milliseconds timeout = 20s,
        const std::shared_ptr<observer>& watcher = nullptr)
        : server_(serving(tls, std::move(serve), &over_))
        , c(w.make_client([&](client_options& o) {
            o.base_url = (tls ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(server_.port());
            o.tls.ca_pem = net_test::test_ca().certificate();
            o.observer = watcher;
        })) {
        const boost::json::object body{{"InvoiceQueryRq", {{"RefNumber", std::string(size, 'x')}}}};
        request_options options;
        options.timeout = timeout;
        c.end_users.passthrough(
            "end_usr_1", integration_slug::quickbooks_desktop, body, options,
            as_result([this](result<boost::json::value> r) { got = std::move(r); }));
        w.run_until([&] { return got.has_value(); });
        over_.count_down();
    }

    void check_refused(errc code, int status) {
        BOOST_TEST_REQUIRE(got->has_error());
        const error& e = got->error();
        BOOST_TEST((e.code() == code), e.what());
        BOOST_TEST(e.status() == status);
        BOOST_TEST((e.outcome() == outcome::not_processed), e.what());
        BOOST_TEST(e.attempts() == 1);
        check_gone();
    }
    void check_succeeded() {
        BOOST_TEST_REQUIRE(got->has_value(), got->error().what());
        BOOST_TEST((*got)->at("a").as_int64() == 1);
    }
    // No connection is kept.
    void check_gone() {
        w.settle();
        check_quiet(c);
        BOOST_TEST(c.stats().idle == 0u);
    }
    void check_kept() {
        w.settle();
        check_quiet(c);
        BOOST_TEST(c.stats().idle == 1u);
    }

    world w;
    std::optional<result<boost::json::value>> got;

private:
    std::latch over_{1};
    net_test::listener server_;

public:
    client c; // goes before the server, which waits for its end
};

const auto both = boost::unit_test::data::make({true, false});

} // namespace

BOOST_AUTO_TEST_SUITE(early_answers)

BOOST_DATA_TEST_CASE(a_refusal_counts_though_the_server_reads_no_further, both, tls) {
    exchange_with talk(tls, [](const peer& p) {
        (void)p.read_head();
        p.send(answer("413 Content Too Large", "", refusal));
        p.stop_reading();
    });
    talk.check_refused(errc::unexpected_status, 413);
    BOOST_TEST(talk.got->error().api_code() == "NOT_THIS");
}

BOOST_DATA_TEST_CASE(a_refusal_counts_though_a_reset_follows, both, tls) {
    for (int round = 0; round < 3; ++round) {
        exchange_with talk(tls, [](const peer& p) {
            (void)p.read_head();
            p.send(answer("401 Unauthorized", "Connection: close\r\n", refusal));
            p.reset();
        });
        talk.check_refused(errc::authentication, 401);
        BOOST_TEST(talk.got->error().api_code() == "NOT_THIS");
    }
}

// By a server that says no length, so that the end of the connection is that of the answer.
BOOST_DATA_TEST_CASE(a_refusal_counts_up_to_the_end_of_the_connection, both, tls) {
    exchange_with talk(tls, [](const peer& p) {
        (void)p.read_head();
        p.send("HTTP/1.1 403 Forbidden\r\n\r\n" + std::string(refusal));
        if (p.ssl != nullptr)
            SSL_shutdown(p.ssl);
        ::shutdown(p.descriptor, SHUT_WR);
        p.stop_reading();
    });
    talk.check_refused(errc::permission_denied, 403);
    BOOST_TEST(talk.got->error().api_code() == "NOT_THIS");
}

BOOST_DATA_TEST_CASE(what_it_says_of_retries_is_honoured, both, tls) {
    const auto watcher = std::make_shared<delays>();
    const std::atomic_flag& retried = watcher->retried;
    const auto serve = [&retried](const peer& p) {
        const std::size_t size = p.read_head();
        if (p.number == 1) {
            p.send(answer("429 Too Many Requests", "Retry-After-Ms: 17\r\n", refusal));
            retried.wait(false); // reads nothing until then
            net_test::drain(p.descriptor);
        } else {
            p.read_body(size);
            p.send(answer("200 OK", "", R"({"a":1})"));
            p.stop_reading();
        }
    };
    exchange_with talk(tls, serve, large, 20s, watcher);
    talk.check_succeeded();
    BOOST_TEST((watcher->seen == std::vector<std::chrono::nanoseconds>{17ms}));
    talk.check_kept();
}

// The server has what it needs; the rest of the request is not sent, and nothing else can be on this
// connection.
BOOST_DATA_TEST_CASE(a_success_counts_too, both, tls) {
    exchange_with talk(tls, [](const peer& p) {
        (void)p.read_head();
        p.send(answer("200 OK", "", R"({"a":1})"));
        p.stop_reading();
    });
    talk.check_succeeded();
    talk.check_gone();
}

BOOST_DATA_TEST_CASE(a_success_that_only_begins_stops_no_request, both, tls) {
    exchange_with talk(tls, [](const peer& p) {
        const std::size_t size = p.read_head();
        const std::string text = answer("200 OK", "", R"({"a":1})");
        p.send(text.substr(0, text.size() - 3));
        p.read_body(size);
        p.send(text.substr(text.size() - 3));
        p.stop_reading();
    });
    talk.check_succeeded();
    talk.check_kept();
}

BOOST_DATA_TEST_CASE(interim_answers_stop_no_request, both, tls) {
    exchange_with talk(tls, [](const peer& p) {
        const std::size_t size = p.read_head();
        p.send("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
        p.read_body(size);
        p.send(answer("200 OK", "", R"({"a":1})"));
        p.stop_reading();
    });
    talk.check_succeeded();
    talk.check_kept();
}

BOOST_DATA_TEST_CASE(an_end_without_an_answer_ends_the_request, both, tls) {
    exchange_with talk(tls, [](const peer& p) {
        (void)p.read_head();
        if (p.ssl != nullptr)
            SSL_shutdown(p.ssl);
        ::shutdown(p.descriptor, SHUT_WR);
        p.stop_reading();
    });
    const error& e = talk.got->error();
    BOOST_TEST((e.code() == errc::connection_lost), e.what());
    BOOST_TEST((e.phase() == phase::send), e.what());
    BOOST_TEST((e.outcome() == outcome::unknown));
    talk.check_gone();
}

// The status and the header of a refusal say all; that its body cannot be read changes nothing.
BOOST_DATA_TEST_CASE(a_refusal_counts_without_its_body, both, tls) {
    constexpr std::string_view unreadable[] = {
        "HTTP/1.1 401 Unauthorized\r\nContent-Length: 100\r\n\r\n{\"error\":",
        "HTTP/1.1 401 Unauthorized\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd",
        "HTTP/1.1 401 Unauthorized\r\nContent-Encoding: br\r\nContent-Length: 4\r\n\r\nabcd",
        "HTTP/1.1 401 Unauthorized\r\nTransfer-Encoding: chunked\r\n\r\nnothing\r\n",
        "HTTP/1.1 401 Unauthorized\r\nContent-Length: 99999999999\r\n\r\nabc",
        "HTTP/1.1 401 Unauthorized\r\nContent-Length: 10\r\n\r\n{\"error\":",
    };
    for (const std::string_view bytes : unreadable) {
        for (const std::size_t size : {std::size_t{10}, large}) {
            exchange_with talk(
                tls,
                [bytes](const peer& p) {
                    (void)p.read_head();
                    p.send(bytes);
                    p.reset();
                },
                size);
            talk.check_refused(errc::authentication, 401);
        }
    }
}

BOOST_DATA_TEST_CASE(a_refusal_counts_though_its_body_never_comes, both, tls) {
    exchange_with talk(
        tls,
        [](const peer& p) {
            (void)p.read_head();
            p.send("HTTP/1.1 401 Unauthorized\r\nContent-Length: 100\r\n\r\n{\"error\":");
            p.stop_reading();
        },
        large, 500ms);
    talk.check_refused(errc::authentication, 401);
}

BOOST_DATA_TEST_CASE(an_unreadable_refusal_is_retried_as_its_header_says, both, tls) {
    const auto watcher = std::make_shared<delays>();
    exchange_with talk(
        tls,
        [](const peer& p) {
            const std::size_t size = p.read_head();
            p.read_body(size);
            p.send(
                p.number == 1 ? "HTTP/1.1 429 Busy\r\nRetry-After-Ms: 17\r\nContent-Encoding: gzip\r\n"
                                "Content-Length: 4\r\n\r\nabcd"
                              : answer("200 OK", "", R"({"a":1})"));
            net_test::drain(p.descriptor);
        },
        10, 20s, watcher);
    talk.check_succeeded();
    BOOST_TEST((watcher->seen == std::vector<std::chrono::nanoseconds>{17ms}));
    talk.check_kept();
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
