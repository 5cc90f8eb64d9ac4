// A network that is slow, loses and is cut, in a network namespace of the test's own if network.sh has made
// one; otherwise the sandbox does the like.

#include "faults/scene.hpp"

#include <conductor/qbd/classes.hpp>
#include <conductor/response.hpp>
#include <conductor/sandbox/fault.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <functional>
#include <iostream>
#include <string>
#include <string_view>

namespace conductor::faults {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using sandbox::fault;
using sandbox::point;

namespace {

constexpr std::size_t parallel = 10;

// Set by network.sh: "netem" if the namespace has a rough loopback, "namespace" if only its link can be cut.
bool runs_in(std::string_view what) {
    const char* const value = std::getenv("CONDUCTOR_TEST_NETWORK");
    return value != nullptr && value == what;
}

struct tally {
    std::size_t succeeded = 0;
    std::size_t not_processed = 0;
    std::size_t unknown = 0;
    std::size_t processed = 0; // and the rest of the answer was lost

    [[nodiscard]] std::size_t failed() const { return not_processed + unknown + processed; }
    [[nodiscard]] std::size_t total() const { return succeeded + failed(); }
};

struct job {
    scene& s;
    bool creates;
    std::size_t left;
    tally sum{};
    std::function<void()> watch{};
    std::string names = "Bakery "; // with a number after it; no two creates may share one
};

asio::awaitable<void> call(job& j, std::size_t number) {
    try {
        if (j.creates) {
            qbd::class_create_params params;
            params.name = j.names + std::to_string(number);
            (void)co_await j.s.company().classes.create(params);
        } else {
            const qbd::class_list_params all;
            (void)co_await j.s.company().classes.list(all);
        }
        ++j.sum.succeeded;
    } catch (const error& e) {
        switch (e.outcome()) {
        case outcome::not_processed:
            ++j.sum.not_processed;
            break;
        case outcome::unknown:
            ++j.sum.unknown;
            break;
        case outcome::processed:
            ++j.sum.processed;
            break;
        }
    }
}

asio::awaitable<void> work(job& j) {
    while (j.left > 0) {
        co_await call(j, --j.left);
        if (j.watch)
            j.watch();
    }
}

void run(job& j) {
    std::size_t working = parallel;
    for (std::size_t i = 0; i < parallel; ++i) {
        asio::co_spawn(j.s.io, work(j), [&](std::exception_ptr thrown) {
            BOOST_TEST(!thrown);
            --working;
        });
    }
    while (working > 0)
        j.s.io.run_one();
}

// What was acknowledged was made, and nothing twice. A request that was given up may still arrive.
void check_creates(const scene& s, const tally& sum) {
    const std::size_t made = s.server.created().size();
    const std::size_t acknowledged = sum.succeeded + sum.processed;
    BOOST_TEST(made >= acknowledged);
    BOOST_TEST(made <= acknowledged + sum.unknown);
}

// A connection may still be being opened for a call that got a returned one instead.
void check_quiet(const scene& s) {
    while (s.stats().connecting > 0)
        s.io.run_one();
    BOOST_TEST(s.stats().in_use == 0u);
    BOOST_TEST(s.stats().waiting == 0u);
}

void make_rough(scene& s) {
    if (runs_in("netem"))
        return;
    for (std::uint64_t i = 0; i < 10; ++i) {
        s.server.inject(fault::reset(i % 2 == 0 ? point::before_answer : point::in_body).skip(7 * i));
        s.server.inject(fault::delay(50ms).skip(5 * i));
        s.server.inject(fault::slow_drip(64, 2ms).skip(3 * i));
    }
}

void cut(scene& s) {
    if (runs_in("netem") || runs_in("namespace"))
        BOOST_TEST(std::system("ip link set lo down") == 0);
    else
        s.server.inject(fault::stall(point::before_answer).always());
}

void restore(scene& s) {
    if (runs_in("netem") || runs_in("namespace"))
        BOOST_TEST(std::system("ip link set lo up") == 0);
    else
        s.server.clear_faults();
}

} // namespace

BOOST_AUTO_TEST_SUITE(network)

BOOST_AUTO_TEST_CASE(a_rough_one_costs_no_read_and_doubles_no_create) {
    asio::io_context io;
    scene s(io);
    s.options.retry.max_retries = 10;
    s.options.retry_budget.capacity = 1000;
    make_rough(s);
    s.make_client();
    job reads{s, false, 100};
    run(reads);
    BOOST_TEST(reads.sum.succeeded == 100u);
    job creates{s, true, 100};
    make_rough(s);
    run(creates);
    BOOST_TEST(creates.sum.total() == 100u);
    check_creates(s, creates.sum);
    check_quiet(s);
}

BOOST_AUTO_TEST_CASE(a_cut_ends_what_was_in_flight_and_nothing_else) {
    asio::io_context io;
    scene s(io);
    s.options.retry.max_retries = 0;
    s.options.timeouts.attempt = 1s;
    s.make_client();
    enum class link { whole, cut, restored } state = link::whole;
    job creates{s, true, 200};
    creates.watch = [&] {
        if (state == link::whole && creates.sum.succeeded >= 50) {
            cut(s);
            state = link::cut;
        } else if (state == link::cut && creates.sum.failed() >= 2 * parallel) {
            restore(s);
            state = link::restored;
        }
    };
    run(creates);
    BOOST_TEST((state == link::restored));
    BOOST_TEST(creates.sum.total() == 200u);
    BOOST_TEST(creates.sum.failed() >= 2 * parallel);
    check_creates(s, creates.sum);

    job after{s, true, 50};
    after.names = "Mill ";
    run(after);
    BOOST_TEST(after.sum.succeeded == 50u);
    check_creates(
        s, {.succeeded = creates.sum.succeeded + after.sum.succeeded, .unknown = creates.sum.unknown});
    check_quiet(s);
    std::cout << "a cut: of " << creates.sum.total() << " creates " << creates.sum.succeeded << " succeeded, "
              << creates.sum.unknown << " unknown, " << creates.sum.not_processed << " not processed\n";
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::faults
