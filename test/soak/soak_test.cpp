// Calls and cancellations at random, against a sandbox where everything goes wrong at random. In the end,
// what the client said of each create is compared with what exists.
//
//   CONDUCTOR_SOAK_SECONDS  how long each case takes at least, 5 by default
//   CONDUCTOR_TEST_SEED     the random choices of an earlier run

#include "integration/client/company.hpp"
#include "integration/client/far_sandbox.hpp"
#include "soak/callers.hpp"
#include "soak/forgetful.hpp"
#include "soak/last_calls.hpp"
#include "soak/mishaps.hpp"
#include "soak/process.hpp"

#include <conductor/qbd/invoices.hpp>

#include <boost/asio/strand.hpp>
#include <boost/asio/use_future.hpp>

#include <algorithm>
#include <future>
#include <iostream>
#include <thread>

namespace conductor::test {

namespace {

constexpr int companies = 6;
constexpr unsigned callers = 40;

// Runs a coroutine with a client of its own to its end.
template <class Coroutine>
void run_alone(const far_sandbox& far, Coroutine coroutine) {
    asio::io_context io;
    const client c{io.get_executor(), far.options()};
    auto done = asio::co_spawn(io, coroutine(c), asio::use_future);
    io.run();
    done.get();
}

std::vector<soaked_company> found_companies(far_sandbox& far) {
    std::vector<soaked_company> all;
    run_alone(far, [&](client c) -> asio::awaitable<void> {
        for (int i = 0; i < companies; ++i) {
            soaked_company made{add_company(far.server, "company " + std::to_string(i)), {}};
            qbd::customer_create_params params;
            params.name = customer_name(i);
            const auto customer = co_await c.qbd(made.end_user).customers.create(params);
            made.customer = customer.id;
            all.push_back(made);
        }
    });
    return all;
}

// What calls made, by the server's own words.
std::vector<existing> all_existing(const far_sandbox& far, const std::vector<soaked_company>& where) {
    std::vector<existing> all;
    for (const auto& one : far.server.end_users()) {
        const bool founded = std::any_of(
            where.begin(), where.end(), [&](const soaked_company& c) { return c.end_user == one.id; });
        if (!founded)
            all.push_back({one.source_id, "", one.id});
    }
    run_alone(far, [&](client c) -> asio::awaitable<void> {
        for (const soaked_company& at : where) {
            auto invoices = c.qbd(at.end_user).invoices.list_all();
            while (const auto one = co_await invoices.next())
                all.push_back({one->ref_number.value_or(""), at.end_user, one->id});
        }
    });
    return all;
}

client_options rough_options(const far_sandbox& far) {
    client_options o = far.options();
    o.timeouts.queue = 300ms;
    o.timeouts.pool = 300ms;
    o.timeouts.connect = 1s;
    o.timeouts.handshake = 1s;
    o.timeouts.attempt = 400ms;
    o.retry.initial_backoff = 1ms;
    o.retry.max_backoff = 4ms;
    o.retry_budget = {.capacity = 1'000, .per_call = 2, .per_second = 100};
    o.end_user_limits = {.max_in_flight = in_flight_each, .max_queued = 5};
    o.pool.max_connections = 24;
    o.limits.body_bytes = 1024 * 1024;
    return o;
}

// Counts that show that a run meant something.
bool is_enough(const calls& all, const mishaps& trouble) {
    const balance b = all.creates.counts();
    return b.made >= 200 && b.unreadable >= 1 && b.not_processed >= 50 && b.unknown >= 50 &&
           all.others >= 100 && all.cancelled >= 50 && all.late >= 10 &&
           trouble.kinds_met() == trouble.kinds();
}

void check_balance(const balance& b) {
    for (const std::string& mistake : b.first_mistakes)
        BOOST_ERROR(mistake);
    BOOST_TEST(b.doubled == 0u);
    BOOST_TEST(b.lost == 0u);
    BOOST_TEST(b.denied == 0u);
    BOOST_TEST(b.mistaken == 0u);
    BOOST_TEST(b.strangers == 0u);
    BOOST_TEST(b.unended == 0u);
    BOOST_TEST(b.unknown_existing > 0u);
    BOOST_TEST(b.unknown_existing < b.unknown);
}

void soak(int threads) {
    const auto seconds = number_from_environment("CONDUCTOR_SOAK_SECONDS", 5);
    const auto seed = number_from_environment("CONDUCTOR_TEST_SEED", std::random_device{}() % 1'000'000);
    std::cout << "soak: CONDUCTOR_TEST_SEED=" << seed << ", threads " << threads << std::endl;

    far_sandbox far{forgetful()};
    calls all(found_companies(far));
    far.wait_until_nobody_is_connected();
    const std::size_t descriptors = open_descriptors();
    mishaps trouble(far.server, seed);
    {
        asio::io_context io(threads);
        std::optional<client> c(std::in_place, io.get_executor(), rough_options(far));
        std::atomic<unsigned> left = callers;
        for (unsigned i = 0; i < callers; ++i) {
            asio::co_spawn(
                asio::make_strand(io), call_at_random(*c, all, seed + 1 + i), [&](std::exception_ptr thrown) {
                    all.check(!thrown, "a caller was thrown out");
                    --left;
                });
        }
        std::vector<std::jthread> runners;
        for (int i = 0; i < threads; ++i)
            runners.emplace_back([&io] { io.run(); });
        auto work = asio::make_work_guard(io);

        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
        while (std::chrono::steady_clock::now() < end || !is_enough(all, trouble)) {
            for (int i = 0; i < 50; ++i) {
                trouble.strew();
                std::this_thread::sleep_for(1ms);
            }
        }
        all.over = true;
        trouble.end();
        while (left != 0) {
            far.server.release();
            std::this_thread::sleep_for(1ms);
        }
        asio::co_spawn(io, last_calls(*std::exchange(c, std::nullopt), all, far.server), asio::use_future)
            .get();
        work.reset();
    }
    far.wait_until_nobody_is_connected();
    const balance b = all.creates.reconcile(all_existing(far, all.companies));
    far.wait_until_nobody_is_connected();

    std::cout << "soak: " << seconds << " s, seed " << seed << ": " << b.creates << " creates reconciled ("
              << b.made << " made, " << b.unreadable << " made with an unreadable answer, " << b.not_processed
              << " not processed, " << b.unknown << " unknown of which " << b.unknown_existing << " exist), "
              << all.others << " other calls, " << all.cancelled << " cancelled, " << trouble.met()
              << " faults met of " << trouble.kinds_met() << " kinds, " << b.lost << " lost, " << b.doubled
              << " doubled" << std::endl;
    check_balance(b);
    for (const std::string& failed : all.failed_checks())
        BOOST_ERROR(failed);
    BOOST_TEST(open_descriptors() == descriptors);
}

} // namespace

BOOST_AUTO_TEST_SUITE(soaks)

BOOST_AUTO_TEST_CASE(nothing_is_lost_or_doubled_on_one_thread) {
    soak(1);
}

BOOST_AUTO_TEST_CASE(nothing_is_lost_or_doubled_on_two_threads) {
    soak(2);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
