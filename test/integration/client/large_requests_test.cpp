// Requests that are larger than what the sockets between here and there hold: sending has to wait, and may
// end half-way.

#include "company.hpp"

#include <boost/json.hpp>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>

namespace conductor::test {

namespace {

constexpr std::size_t size = 24u << 20; // sockets grow to 4 MiB on one side and 6 MiB on the other

sandbox::options patient() {
    sandbox::options made;
    made.body_limit = 2 * size;
    return made;
}

// Sends a large request that must not be repeated, and keeps what came of it.
struct large_request {
    explicit large_request(world& w, std::chrono::milliseconds timeout = 20s)
        : c(w.make_client([](client_options& o) { o.retry.max_retries = 2; })) {
        const boost::json::object body{{"InvoiceQueryRq", {{"RefNumber", std::string(size, 'x')}}}};
        request_options options;
        options.timeout = timeout;
        c.end_users.passthrough(
            add_company(w.server), integration_slug::quickbooks_desktop, body, options,
            as_result([this](result<boost::json::value> r) { answer = std::move(r); }));
    }

    client c;
    std::optional<result<boost::json::value>> answer;
};

// It may have been processed, and was not sent again.
void check_cut_off(const large_request& sent, errc expected) {
    BOOST_TEST_REQUIRE(sent.answer->has_error());
    const error& e = sent.answer->error();
    BOOST_TEST((e.code() == expected), e.what());
    BOOST_TEST((e.phase() == phase::send), e.what());
    BOOST_TEST((e.outcome() == outcome::unknown));
    BOOST_TEST(e.attempts() == 1);
}

} // namespace

BOOST_AUTO_TEST_SUITE(large_requests)

// Without TLS the server says nothing meanwhile, so that whoever waits for it to speak waits in vain.
BOOST_DATA_TEST_CASE(arrive_as_a_whole, boost::unit_test::data::make({true, false}), tls) {
    sandbox::options server_options = patient();
    server_options.tls = tls;
    world w(std::move(server_options));
    const large_request sent(w);
    w.run_until([&] { return sent.answer.has_value(); });
    BOOST_TEST_REQUIRE(sent.answer->has_value(), sent.answer->error().what());
    const auto& echo = (*sent.answer)->at_pointer("/InvoiceQueryRs/request/RefNumber").as_string();
    BOOST_TEST(echo.size() == size);
    w.settle();
    check_quiet(sent.c);
    BOOST_TEST(sent.c.stats().idle == 1u); // it can carry the next one
}

BOOST_AUTO_TEST_CASE(end_with_the_connection) {
    world w(patient());
    w.server.inject(fault::stall(point::handshaken).always());
    const large_request sent(w);
    w.run_until([&] { return w.server.stats().open_connections == 1; });
    w.settle(); // the sockets are full
    BOOST_TEST_REQUIRE(!sent.answer.has_value());
    w.server.stop();
    w.run_until([&] { return sent.answer.has_value(); });
    check_cut_off(sent, errc::connection_lost);
    w.settle();
    check_quiet(sent.c);
}

BOOST_AUTO_TEST_CASE(end_with_their_time) {
    world w(patient());
    w.server.inject(fault::stall(point::handshaken).always());
    const large_request sent(w, 500ms);
    w.run_until([&] { return sent.answer.has_value(); });
    check_cut_off(sent, errc::attempt_timeout);
    w.settle();
    check_quiet(sent.c);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
