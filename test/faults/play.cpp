#include "faults/play.hpp"

#include "faults/scene.hpp"

#include <conductor/qbd/classes.hpp>
#include <conductor/request_options.hpp>
#include <conductor/response.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/core/demangle.hpp>

#include <chrono>
#include <exception>
#include <memory>
#include <stdexcept>
#include <typeinfo>
#include <vector>

namespace conductor::faults {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

struct column {
    bool creates;
    bool retries;
    bool once;
};

constexpr column plain_call{.creates = false, .retries = false, .once = false};

constexpr column column_at(std::size_t index) {
    return {index >= 3, index % 3 != 0, index % 3 == 2};
}

std::string class_of(const error& e) {
    const std::string name = boost::core::demangle(typeid(e).name());
    return name.substr(name.rfind(':') + 1);
}

bool names_key(const error& e) {
    const std::string secret = key;
    return std::string(e.what()).find(secret) != std::string::npos ||
           e.body().find(secret) != std::string::npos;
}

asio::awaitable<void> call(scene& s, column how, observed& out) {
    const request_options options{.max_retries = how.retries ? 2 : 0};
    try {
        if (how.creates) {
            qbd::class_create_params params;
            params.name = "Bakery";
            const auto answer = co_await s.company().classes.create(params, options, with_response);
            out.tries = answer.attempts;
        } else {
            const qbd::class_list_params all;
            const auto answer = co_await s.company().classes.list(all, options, with_response);
            out.tries = answer.attempts;
        }
    } catch (const error& e) {
        out.thrown = class_of(e);
        out.failure = e;
        out.tries = e.attempts();
        out.key_leaked = names_key(e);
    }
}

asio::awaitable<void> warm_up(scene& s) {
    observed ignored;
    co_await call(s, plain_call, ignored);
    asio::steady_timer timer(s.io);
    while (s.await_close && s.server.stats().open_connections != 0) {
        timer.expires_after(1ms);
        co_await timer.async_wait(asio::use_awaitable);
    }
}

asio::awaitable<void> play_cell(scene& s, column how, observed& out) {
    if (s.warm)
        co_await warm_up(s);
    const auto seen_before = s.server.stats().requests_received;
    co_await call(s, how, out);
    out.seen = s.server.stats().requests_received - seen_before;
    out.made = s.server.created().size();
    out.trapped = s.trapped();

    s.heal();
    observed plain;
    co_await call(s, plain_call, plain);
    out.afterwards = plain.failure ? plain.failure->what() : "ok";
    out.pool = s.stats();
    out.key_leaked = out.key_leaked || (s.peers_saw_key && s.peers_saw_key());
}

} // namespace

std::array<observed, 6> play(const row& what) {
    std::array<observed, 6> out;
    asio::io_context io;
    std::vector<std::unique_ptr<scene>> scenes;
    for (std::size_t i = 0; i < out.size(); ++i) {
        scene& s = *scenes.emplace_back(std::make_unique<scene>(io));
        what.strikes(s, column_at(i).once ? 1 : always);
        s.make_client();
    }
    std::size_t done = 0;
    std::exception_ptr failure;
    for (std::size_t i = 0; i < out.size(); ++i) {
        asio::co_spawn(io, play_cell(*scenes[i], column_at(i), out[i]), [&](std::exception_ptr thrown) {
            ++done;
            failure = thrown ? thrown : failure;
        });
    }
    while (done < out.size())
        io.run_one();
    // Peers on threads of their own wait for the end of the client's connections.
    for (const auto& s : scenes)
        s->drop_client();
    io.poll();
    scenes.clear();
    if (failure)
        std::rethrow_exception(failure);
    return out;
}

} // namespace conductor::faults
