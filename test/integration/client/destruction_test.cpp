// Clients and execution contexts are destroyed at random moments while calls are at every stage. Each call
// ends once or is destroyed with its context, nothing is left behind, and the sanitizers have nothing to say.
//
// A moment is the k-th event that an observer sees, or the k-th handler that runs. The seed is random and
// printed; CONDUCTOR_TEST_SEED repeats a run.

#include "company.hpp"
#include "far_sandbox.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <cstdlib>
#include <iostream>
#include <random>
#include <semaphore>
#include <thread>
#include <vector>

namespace conductor::test {

namespace {

constexpr unsigned rounds = 336; // for the client, the io_context and the thread pool
constexpr unsigned calls = 12;
constexpr auto quiet = 20ms; // when nothing happens for so long, the moment has come without the k-th event

using generator = std::minstd_rand;

unsigned below(generator& random, unsigned limit) {
    return static_cast<unsigned>(random()) % limit;
}

unsigned first_seed() {
    const char* given = std::getenv("CONDUCTOR_TEST_SEED");
    const unsigned seed = given != nullptr ? static_cast<unsigned>(std::strtoul(given, nullptr, 10))
                                           : std::random_device{}() % 1'000'000;
    std::cout << "CONDUCTOR_TEST_SEED=" << seed << '\n';
    return seed;
}

// Has two end-users.
struct far_server : far_sandbox {
    far_server() {
        for (const char* name : {"one", "two"})
            end_users.push_back(add_company(server, name));
    }

    // Some of the requests and connections fail, or get stuck.
    void inject_some(generator& random) {
        server.clear_faults();
        server.release();
        const fault all[] = {
            fault::hold(),
            fault::delay(1ms),
            fault::status(500),
            fault::status(429).header("Retry-After-Ms", "1"),
            fault::reset(point::before_answer),
            fault::close(point::in_body),
            fault::never_answer(),
            fault::stall(point::accepted),
            fault::reset(point::accepted),
            fault::stray_bytes("HTTP/1.1 200 OK\r\n\r\n"),
        };
        for (unsigned i = below(random, 4); i > 0; --i) {
            fault chosen = all[below(random, std::size(all))];
            server.inject(chosen.skip(below(random, 5)).times(1 + below(random, 6)));
        }
    }

    std::vector<std::string> end_users;
};

// Does something at the k-th event.
class trigger final : public observer {
public:
    trigger(unsigned k, std::function<void()> action)
        : left_(static_cast<int>(k) + 1)
        , action_(std::move(action)) {}

    void on_queued(const call_info&) noexcept override { count(); }
    void on_turn_awaited(const call_info&, const turn_awaited&) noexcept override { count(); }
    void on_connecting(const call_info&, int) noexcept override { count(); }
    void on_attempt_started(const call_info&, const attempt_started&) noexcept override { count(); }
    void on_retry_scheduled(const call_info&, const retry_scheduled&) noexcept override { count(); }
    void on_finished(const call_info&, const call_finished&) noexcept override { count(); }
    void on_connection_opened(const connection_opened&) noexcept override { count(); }
    void on_connection_closed(const connection_closed&) noexcept override { count(); }

private:
    void count() noexcept {
        if (--left_ == 0)
            action_();
    }

    std::atomic<int> left_;
    std::function<void()> action_;
};

// One round: its random numbers, its moment, and what is left of its handlers.
struct round {
    round(far_server& s, unsigned seed)
        : server(s)
        , random(seed + 1)
        , at(below(random, 80)) {
        server.inject_some(random);
    }

    [[nodiscard]] client make_client(asio::any_io_executor executor) {
        client_options options = server.options();
        options.retry.initial_backoff = options.retry.max_backoff = 1ms;
        options.end_user_limits = {.max_in_flight = 1 + below(random, 2), .max_queued = 4};
        options.pool.max_connections = 2 + below(random, 4);
        options.observer = watcher;
        return client{std::move(executor), options};
    }

    [[nodiscard]] const std::string& some_end_user() { return server.end_users[below(random, 2)]; }

    // Waits for the k-th event, unless all is quiet.
    void await_moment() { (void)moment.try_acquire_for(quiet); }

    far_server& server;
    generator random;
    unsigned at;
    std::counting_semaphore<> moment{0};
    std::shared_ptr<trigger> watcher = std::make_shared<trigger>(at, [this] { moment.release(); });
    std::shared_ptr<int> token =
        std::make_shared<int>(); // as many owners as there are handlers, and this one
    std::atomic<unsigned> started = 0;
    std::atomic<unsigned> ended = 0;
};

// A handler for everything.
struct count_end {
    explicit count_end(round& r)
        : ended(&r.ended)
        , token(r.token) {
        ++r.started;
    }

    template <class... Results>
    void operator()(Results&&...) const {
        ++*ended;
    }

    std::atomic<unsigned>* ended;
    std::shared_ptr<int> token;
};

// Calls that own no handle.
void start_calls(const client& c, round& r) {
    for (unsigned i = 0; i < calls; ++i) {
        switch (below(r.random, 6)) {
        case 0:
            c.end_users.list({}, count_end(r));
            break;
        case 1: {
            const auto params = acme(std::to_string(r.random()));
            c.end_users.create(params, {}, count_end(r));
            break;
        }
        case 2:
            c.warm_up(1 + below(r.random, 3), count_end(r));
            break;
        case 3:
            if (below(r.random, 4) == 0)
                c.close_within(std::chrono::milliseconds(below(r.random, 10)), count_end(r));
            break;
        default:
            c.qbd(r.some_end_user()).health_check({}, count_end(r));
        }
    }
}

asio::awaitable<void> make_calls(client c, std::string end_user, unsigned seed, std::shared_ptr<int> token) {
    using namespace asio::experimental::awaitable_operators;
    generator random(seed);
    for (int i = 0; i < 3; ++i) {
        switch (below(random, 7)) {
        case 0:
            (void)co_await c.end_users.list({}, as_result);
            break;
        case 1: {
            const auto params = acme(std::to_string(random()));
            (void)co_await c.end_users.create(params, {}, as_result);
            break;
        }
        case 2: {
            const auto company = c.qbd(end_user);
            const qbd::customer_list_params params;
            auto pages = company.customers.pages(params, {}, {.ahead_pages = 1});
            (void)co_await pages.next(as_result);
            break;
        }
        case 3: {
            const auto race = co_await (c.qbd(end_user).health_check({}, asio::use_awaitable) || pause(1ms));
            (void)race;
            break;
        }
        case 4: {
            auto customers = c.qbd(end_user).customers.list_all();
            const auto race = co_await (customers.next(asio::use_awaitable) || pause(1ms));
            (void)race;
            break;
        }
        case 5:
            if (below(random, 4) == 0)
                co_await c.close_within(5ms);
            break;
        default:
            (void)co_await c.qbd(end_user).health_check({}, as_result);
        }
    }
    (void)token;
}

// Coroutines that own handles of the client, and go with their context.
void spawn_callers(asio::any_io_executor executor, round& r, bool one_thread) {
    const client c = r.make_client(executor);
    for (unsigned i = 0; i < calls / 2; ++i) {
        const auto where = one_thread ? executor : asio::any_io_executor(asio::make_strand(executor));
        auto caller = make_calls(c, r.some_end_user(), static_cast<unsigned>(r.random()), r.token);
        asio::co_spawn(where, std::move(caller), [](std::exception_ptr) {});
    }
}

// Services go in the reverse order of their making: in some rounds Asio's own were there before the client's.
template <class Context>
void age(Context& context, round& r) {
    if (below(r.random, 2) == 0)
        const asio::steady_timer first(context);
}

void run_handlers(asio::io_context& io, unsigned count) {
    while (count > 0 && io.run_one_for(quiet) > 0)
        --count;
}

void check_ended(const round& r) {
    BOOST_TEST(r.ended == r.started);
    BOOST_TEST(r.token.use_count() == 1);
}

template <class Round>
void repeat(unsigned count, Round one) {
    far_server server;
    const unsigned seed = first_seed();
    for (unsigned i = 0; i < count; ++i) {
        BOOST_TEST_CONTEXT("CONDUCTOR_TEST_SEED=" << seed << ", round " << i) {
            round r(server, seed + i);
            one(r, i);
            BOOST_TEST(r.token.use_count() == 1);
        }
    }
    server.wait_until_nobody_is_connected();
}

} // namespace

BOOST_AUTO_TEST_SUITE(destruction)

BOOST_AUTO_TEST_CASE(of_the_client_between_handlers) {
    repeat(rounds / 3, [](round& r, unsigned) {
        asio::io_context io;
        {
            const client c = r.make_client(io.get_executor());
            start_calls(c, r);
            run_handlers(io, 2 * r.at);
        }
        io.restart();
        io.run();
        check_ended(r);
    });
}

BOOST_AUTO_TEST_CASE(of_the_client_by_what_an_observer_does) {
    repeat(rounds / 3, [](round& r, unsigned) {
        asio::io_context io;
        std::optional<client> c;
        r.watcher = std::make_shared<trigger>(r.at, [&c] { std::exchange(c, std::nullopt); });
        c = r.make_client(io.get_executor());
        start_calls(*c, r);
        while (c && io.run_one_for(quiet) > 0) {
        }
        c.reset();
        io.restart();
        io.run();
        check_ended(r);
    });
}

BOOST_AUTO_TEST_CASE(of_the_client_on_another_thread) {
    repeat(rounds / 3, [](round& r, unsigned) {
        asio::thread_pool threads(3);
        {
            const client c = r.make_client(threads.get_executor());
            start_calls(c, r);
            r.await_moment();
        }
        threads.join(); // until nothing is left to do
        check_ended(r);
    });
}

BOOST_AUTO_TEST_CASE(of_the_io_context) {
    repeat(rounds, [](round& r, unsigned i) {
        asio::io_context io;
        age(io, r);
        const bool single = i % 2 == 0;
        spawn_callers(io.get_executor(), r, single);
        if (single) {
            run_handlers(io, 2 * r.at);
            return;
        }
        std::vector<std::jthread> threads;
        for (int t = 0; t < 3; ++t)
            threads.emplace_back([&io] { io.run(); });
        r.await_moment();
        io.stop();
    });
}

// The cancelled call goes with its strand, and its connection with the call: no other is opened then.
BOOST_AUTO_TEST_CASE(of_the_io_context_while_a_cancellation_is_on_its_way) {
    far_server server;
    server.server.inject(fault::hold());
    asio::cancellation_signal stop;
    client_options options = server.options();
    options.pool.max_connections = 1;
    std::optional<asio::io_context> io(std::in_place);
    const client c(io->get_executor(), options);
    c.end_users.list({}, asio::bind_cancellation_slot(stop.slot(), asio::detached));
    c.end_users.list({}, asio::detached);
    while (server.server.waiting() == 0)
        io->run_one_for(quiet);
    BOOST_TEST(c.stats().waiting == 1u);
    stop.emit(asio::cancellation_type::terminal);
    io.reset();
}

// The call does not yet know of the connection that it was granted.
BOOST_AUTO_TEST_CASE(of_the_io_context_while_a_connection_is_on_its_way) {
    far_server server;
    int opened = 0;
    int closed = 0;
    class counter final : public observer {
    public:
        counter(asio::io_context& io, int& opened, int& closed)
            : io_(io)
            , opened_(opened)
            , closed_(closed) {}
        void on_connection_opened(const connection_opened&) noexcept override {
            ++opened_;
            io_.stop();
        }
        void on_connection_closed(const connection_closed&) noexcept override { ++closed_; }

    private:
        asio::io_context& io_;
        int& opened_;
        int& closed_;
    };
    std::optional<asio::io_context> io(std::in_place);
    client_options options = server.options();
    options.observer = std::make_shared<counter>(*io, opened, closed);
    {
        const client c(io->get_executor(), options);
        c.end_users.list({}, asio::detached);
        io->run();
    }
    io.reset();
    BOOST_TEST(opened == 1);
    BOOST_TEST(closed == 1);
}

BOOST_AUTO_TEST_CASE(of_the_thread_pool) {
    repeat(rounds, [](round& r, unsigned) {
        asio::thread_pool threads(3);
        age(threads, r);
        spawn_callers(threads.get_executor(), r, false);
        r.await_moment();
    });
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
