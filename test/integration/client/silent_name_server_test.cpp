// The system's own look-up of a name at a name server that never answers; silent_name_server.sh makes it the
// only one. Whatever waited for the look-up would still wait when the test's time is over.

#define BOOST_TEST_MODULE integration.silent_name_server

#include <conductor/client.hpp>
#include <conductor/result.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/udp.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <exception>
#include <memory>
#include <optional>

namespace conductor::test {

namespace asio = boost::asio;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(silent_name_server)

BOOST_AUTO_TEST_CASE(holds_up_nobody) {
    asio::io_context other;
    asio::ip::udp::socket name_server(other, {asio::ip::address_v4::loopback(), 53});
    name_server.non_blocking(true);
    const auto was_asked = [&] { return name_server.available() > 0; };

    auto io = std::make_unique<asio::io_context>();
    client_options options;
    options.secret_key = "sk_test_sandbox";
    options.base_url = "https://server.test/v1";
    options.timeouts.connect = 0ms;
    options.retry.max_retries = 0;
    const client c(io->get_executor(), options);
    std::optional<result<end_user_list>> done;
    const auto call = [&](const client& by) {
        by.end_users.list({}, as_result([&](result<end_user_list> r) { done = std::move(r); }));
    };
    const auto poll_until = [&](const auto& reached) {
        while (!reached()) {
            io->restart();
            io->poll();
        }
    };
    call(c);
    poll_until(was_asked);
    BOOST_TEST(!done.has_value());

    // Another client, whose server has no name.
    options.base_url = "https://127.0.0.1:1/v1";
    const client numeric(io->get_executor(), options);
    std::optional<result<end_user_list>> refused;
    numeric.end_users.list({}, as_result([&](result<end_user_list> r) { refused = std::move(r); }));
    poll_until([&] { return refused.has_value(); });
    BOOST_TEST((refused->error().code() == errc::connect_failed));

    bool closed = false;
    c.close_within(0ms, [&](std::exception_ptr) { closed = true; });
    io->restart();
    io->run();
    BOOST_TEST(closed);
    BOOST_REQUIRE(done.has_value());
    BOOST_TEST((done->error().code() == errc::client_closed));

    // Once more, until the context is destroyed.
    done.reset();
    options.base_url = "https://other.test/v1";
    const client second(io->get_executor(), options);
    call(second);
    asio::ip::udp::endpoint from;
    char query[512];
    boost::system::error_code none;
    while (!none)
        name_server.receive_from(asio::buffer(query), from, 0, none);
    poll_until(was_asked);
    io.reset();
    BOOST_TEST(!done.has_value());
    // The program ends beside the threads that still look up.
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
