// Many threads, and the end of a server with work in progress.

#include "fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>

using namespace sandbox_test;
using namespace std::chrono_literals;
using sandbox::fault;

namespace {

// Errors that say that the server has gone.
template <class F>
bool goes_away(F&& f) {
    try {
        f();
    } catch (const boost::system::system_error&) {
        return true;
    }
    return false;
}

} // namespace

BOOST_AUTO_TEST_SUITE(threads)

BOOST_AUTO_TEST_CASE(four_threads_serve_many_clients) {
    constexpr int clients = 8;
    constexpr int calls = 20;
    running_server running{{}, 4};
    auto& server = running.server;
    server.inject(fault::status(503).on("POST", "/v1/end-users").times(40));
    std::atomic<int> created{0};
    std::atomic<int> refused{0};
    std::vector<std::thread> workers;
    for (int i = 0; i != clients; ++i) {
        workers.emplace_back([&, i] {
            client peer{server};
            for (int j = 0; j != calls; ++j) {
                const auto source = std::to_string(i) + "-" + std::to_string(j);
                const auto status = peer.call("POST", "/v1/end-users", end_user_body(source)).result_int();
                ++(status == 200 ? created : refused);
            }
        });
    }
    std::atomic<bool> done{false};
    std::size_t looked = 0;
    std::thread watcher{[&] {
        while (!done) {
            looked += server.stats().connections + server.end_users().size() + server.faults().size() +
                      server.requests().size() + server.waiting();
        }
    }};
    for (auto& worker : workers)
        worker.join();
    done = true;
    watcher.join();
    BOOST_TEST(looked > 0u);
    BOOST_TEST(refused == 40);
    BOOST_TEST(created == clients * calls - 40);
    BOOST_TEST(server.end_users().size() == static_cast<std::size_t>(created.load()));
    BOOST_TEST(server.stats().requests_received == static_cast<std::uint64_t>(clients * calls));
    BOOST_TEST(server.stats().faults_left == 0u);
}

BOOST_AUTO_TEST_CASE(holds_are_released_by_many_threads) {
    constexpr std::size_t clients = 8;
    running_server running{{}, 4};
    auto& server = running.server;
    server.inject(fault::hold().always());
    std::vector<std::thread> workers;
    for (std::size_t i = 0; i != clients; ++i)
        workers.emplace_back([&] { client{server}.call("GET", "/v1/end-users"); });
    std::size_t released = 0;
    BOOST_TEST(eventually([&] { return (released += server.release(1)) == clients; }));
    for (auto& worker : workers)
        worker.join();
    BOOST_TEST(server.waiting() == 0u);
    BOOST_TEST(server.stats().requests_processed == clients);
}

BOOST_AUTO_TEST_CASE(stop_ends_every_kind_of_wait) {
    running_server running{{}, 4};
    auto& server = running.server;
    std::vector<std::unique_ptr<client>> peers;
    const auto open = [&](const fault& what) {
        server.inject(what);
        peers.push_back(std::make_unique<client>(server));
        peers.back()->send(client::request("GET", "/v1/end-users"));
        BOOST_TEST(eventually([&] { return server.stats().faults_left == 0; }));
    };
    open(fault::hold());
    open(fault::delay(1h));
    open(fault::never_answer());
    open(fault::slow_drip(1, 1h));
    open(fault::stall(sandbox::point::in_header));
    open(fault::broken(sandbox::defect::endless_body));
    open(fault::stray_bytes("x", 1h));
    peers.push_back(std::make_unique<client>(server)); // idle
    auto silent = client::connected(server);           // no handshake
    BOOST_TEST(eventually([&] { return server.stats().open_connections == 9; }));
    server.stop();
    BOOST_TEST(eventually([&] { return server.stats().open_connections == 0; }));
    BOOST_TEST(server.waiting() == 0u);
    for (auto& peer : peers)
        peer->read_to_end();
    BOOST_TEST(goes_away([&] { client late{server}; }));
    BOOST_TEST(server.requests().size() == 7u);
    server.stop();
}

BOOST_AUTO_TEST_CASE(a_server_dies_while_its_clients_talk) {
    asio::io_context io;
    auto work = asio::make_work_guard(io);
    std::vector<std::thread> threads;
    for (int i = 0; i != 4; ++i)
        threads.emplace_back([&] { io.run(); });
    for (int round = 0; round != 5; ++round) {
        auto server = std::make_unique<sandbox::server>(io.get_executor());
        std::atomic<int> answers{0};
        std::vector<std::thread> workers;
        for (int i = 0; i != 4; ++i) {
            workers.emplace_back([&answers, peer = std::make_unique<client>(*server)] {
                goes_away([&] {
                    for (;;) {
                        peer->call("GET", "/v1/end-users");
                        ++answers;
                    }
                });
            });
        }
        BOOST_TEST(eventually([&] { return answers > 20; }));
        server.reset();
        for (auto& worker : workers)
            worker.join();
    }
    work.reset();
    for (auto& thread : threads)
        thread.join();
}

BOOST_AUTO_TEST_CASE(a_context_dies_before_its_sessions_have_ended) {
    auto io = std::make_unique<asio::io_context>();
    auto server = std::make_unique<sandbox::server>(io->get_executor());
    server->inject(fault::hold());
    std::thread runner{[&] { io->run(); }};
    client peer{*server};
    client idle{*server};
    peer.send(client::request("GET", "/v1/end-users"));
    BOOST_TEST(eventually([&] { return server->waiting() == 1; }));
    io->stop();
    runner.join();
    server.reset();
    // The server's end is seen at once, although nobody runs the context.
    BOOST_TEST((peer.read_to_end().how == left::fin));
    BOOST_TEST((idle.read_to_end().how == left::fin));
    io.reset();
}

BOOST_AUTO_TEST_CASE(a_server_that_never_ran) {
    asio::io_context io;
    sandbox::server server{io.get_executor()};
    BOOST_TEST(server.stats().connections == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
