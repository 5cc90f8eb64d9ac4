// Clients whose server has a name, and name servers that do not answer.

#include "call/defaults.hpp"
#include "call/engine.hpp"
#include "client/configure.hpp"
#include "client/scope.hpp"
#include "integration/net/name_server.hpp"
#include "world.hpp"

namespace conductor::test {

namespace {

using net::test::name_server;

const net::lookup_answer loopback{{}, {{asio::ip::address_v4::loopback(), 0}}};

// A client that asks the test's name server, at its engine.
struct named_client {
    named_client(asio::io_context& io, client_options options, std::uint16_t port, const name_server& names) {
        options.base_url = "https://localhost:" + std::to_string(port) + "/v1";
        auto made = client_setup::configure(
            io.get_executor(), options, [](const char*) { return static_cast<const char*>(nullptr); });
        auto connect = std::make_shared<net::connect_settings>(*made.engine.connect);
        connect->names = std::make_shared<net::resolver>(names.lookup());
        made.engine.connect = std::move(connect);
        engine = call::engine::make(std::move(made.engine));
        users.emplace(std::make_shared<const detail::scope>(
            std::make_shared<const detail::handle>(engine),
            std::make_shared<const call::defaults>(std::move(made.defaults))));
    }

    void list(std::optional<result<end_user_list>>& out) const {
        users->list({}, as_result([&](result<end_user_list> r) { out = std::move(r); }));
    }

    std::shared_ptr<call::engine> engine;
    std::optional<end_users> users;
};

} // namespace

BOOST_AUTO_TEST_SUITE(names)

BOOST_AUTO_TEST_CASE(one_look_up_serves_all_connections_that_are_being_opened) {
    world w;
    const name_server names;
    const named_client c(w.io, w.options(), w.server.port(), names);
    std::optional<result<end_user_list>> done[3];
    for (auto& d : done)
        c.list(d);
    w.run_until([&] { return c.engine->pool().stats().connecting == 3; });
    w.settle();
    names.answer(0, loopback);
    w.run_until([&] { return done[0] && done[1] && done[2]; });
    for (const auto& d : done)
        BOOST_TEST(d->has_value());
    BOOST_TEST(names.asked() == 1u);
}

BOOST_AUTO_TEST_CASE(closing_does_not_wait_for_a_name_server) {
    world w;
    const name_server names;
    asio::io_context io;
    client_options options = w.options();
    options.timeouts.connect = 0ms; // no timer ends the wait
    const named_client c(io, options, w.server.port(), names);
    std::optional<result<end_user_list>> done;
    c.list(done);
    while (names.asked() == 0)
        io.poll_one();
    bool closed = false;
    c.engine->close([&] { closed = true; }, 0ms);
    io.run(); // until nothing is left to do
    BOOST_TEST(closed);
    BOOST_REQUIRE(done.has_value());
    BOOST_TEST((done->error().code() == errc::client_closed));
    BOOST_TEST(c.engine->pool().stats().connecting == 0u);
}

BOOST_AUTO_TEST_CASE(destroying_a_context_does_not_wait_for_a_name_server) {
    world w;
    const name_server names;
    std::optional<result<end_user_list>> done;
    auto io = std::make_unique<asio::io_context>();
    const named_client c(*io, w.options(), w.server.port(), names);
    c.list(done);
    while (names.asked() == 0)
        io->poll_one();
    io.reset();
    BOOST_TEST(!done.has_value());
    names.answer_all(loopback); // it comes too late
    names.await_answered(1);
}

BOOST_AUTO_TEST_CASE(other_clients_do_not_wait_for_a_name_server) {
    world w;
    const name_server silent, good;
    const named_client stuck(w.io, w.options(), w.server.port(), silent);
    const named_client c(w.io, w.options(), w.server.port(), good);
    std::optional<result<end_user_list>> never, done;
    stuck.list(never);
    w.run_until([&] { return silent.asked() == 1; });
    good.answer_all(loopback);
    c.list(done);
    w.run_until([&] { return done.has_value(); });
    BOOST_TEST(done->has_value());
    BOOST_TEST(!never.has_value());
    silent.answer_all(loopback);
    w.run_until([&] { return never.has_value(); });
    BOOST_TEST(never->has_value());
}

BOOST_AUTO_TEST_CASE(a_name_server_that_answers_too_late_is_no_ones_any_more) {
    world w;
    const name_server names;
    client_options options = w.options();
    options.timeouts.connect = 20ms;
    options.retry.max_retries = 2;
    const named_client c(w.io, options, w.server.port(), names);
    std::optional<result<end_user_list>> done;
    c.list(done);
    w.run_until([&] { return done.has_value(); });
    BOOST_TEST((done->error().code() == errc::connect_timeout));
    BOOST_TEST((done->error().phase() == phase::resolve));
    BOOST_TEST(done->error().attempts() == 3);
    BOOST_TEST(names.asked() == 1u); // the tries after the first waited for the same answer
    names.answer(0, loopback);
    done.reset();
    names.await_answered(1);
    names.answer_all(loopback);
    c.list(done);
    w.run_until([&] { return done.has_value(); });
    BOOST_TEST(done->has_value());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
