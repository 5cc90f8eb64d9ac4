// Four thousand requests in flight at once. None is answered before all are there; then all are, each with
// its own answer, and what they took is given back: descriptors, and memory, for one flood after another.

#include "integration/client/company.hpp"
#include "soak/forgetful.hpp"
#include "soak/process.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

namespace conductor::test {

namespace {

constexpr std::size_t wanted = 4'000;
constexpr std::size_t calls_each = 4; // as many as may be in flight for one end-user by default
constexpr int rounds = 3;
constexpr std::size_t first_wave = 400; // fills what keeps memory: the allocator's caches, and the client's
constexpr std::size_t memory_tolerance = 64 * 1024; // no more than 16 bytes for each request of a round

// As many as there are descriptors for: both ends of each connection are in this process.
std::size_t flood_size() {
    constexpr std::size_t others = 100;
    const std::size_t limit = std::max(raise_descriptor_limit(), 2 * others);
    const std::size_t fitting = (limit - others) / 2 / calls_each * calls_each;
    if (fitting < wanted) {
        std::cout << "flood: the limit of " << limit << " open files leaves room for " << fitting
                  << " requests only\n";
    }
    return std::min(fitting, wanted);
}

struct flood {
    explicit flood(std::size_t count)
        : size(count)
        , server(forgetful()) {
        for (std::size_t i = 0; i < size / calls_each; ++i)
            end_users.push_back(add_company(server.server, std::to_string(i)));
        server.server.inject(fault::hold().always());
    }

    [[nodiscard]] client make_client() {
        return server.make_client([&](client_options& o) {
            o.pool.max_connections = size;
            o.timeouts.queue = o.timeouts.pool = o.timeouts.attempt = 0ms;
            o.timeouts.connect = o.timeouts.handshake = 0ms;
            o.retry.max_retries = 0;
        });
    }

    // Passthrough: the answer has what was sent.
    void start(const client& c, std::size_t number) {
        const boost::json::object body{{"InvoiceQueryRq", {{"RefNumber", number}}}};
        c.end_users.passthrough(
            end_users[number % end_users.size()], integration_slug::quickbooks_desktop, body, {},
            as_result([this, number](const result<boost::json::value>& r) {
                ++ended;
                if (r.has_error())
                    std::cout << "flood: " << r.error().what() << '\n';
                else if (
                    r->at_pointer("/InvoiceQueryRs/request/RefNumber").to_number<std::size_t>() == number)
                    ++completed;
            }));
    }

    // Until no connection is left.
    void calm_down(const client& c) {
        c.close_idle();
        server.run_until([this] { return server.server.stats().open_connections == 0; });
        server.settle();
    }

    std::size_t size;
    world server;
    std::vector<std::string> end_users;
    std::size_t ended = 0;
    std::size_t completed = 0;
};

void run_once(flood& f, const client& c, std::size_t size) {
    const sandbox::server& server = f.server.server;
    const auto before = server.stats();
    f.ended = 0;
    f.completed = 0;
    for (std::size_t i = 0; i < size; ++i)
        f.start(c, i);
    f.server.run_until([&] { return server.waiting() == size || f.ended != 0; });
    BOOST_TEST_REQUIRE(f.ended == 0u);
    BOOST_TEST(server.waiting() == size);
    BOOST_TEST(server.stats().open_connections == size);
    BOOST_TEST(c.stats().in_use == size);

    f.server.server.release();
    f.server.run_until([&] { return f.ended == size; });
    BOOST_TEST(f.completed == size);
    const auto after = server.stats();
    BOOST_TEST(after.requests_received - before.requests_received == size);
    BOOST_TEST(after.requests_processed - before.requests_processed == size);
    f.calm_down(c);
    check_quiet(c);
    BOOST_TEST(c.stats().idle == 0u);
    BOOST_TEST(c.stats().queued == 0u);
}

} // namespace

BOOST_AUTO_TEST_SUITE(floods)

BOOST_AUTO_TEST_CASE(all_are_answered_and_nothing_is_kept) {
    flood f(flood_size());
    f.server.settle();
    const std::size_t descriptors = open_descriptors();
    std::vector<std::size_t> memory;
    {
        const client c = f.make_client();
        run_once(f, c, std::min(first_wave, f.size));
        for (int i = 0; i < rounds; ++i) {
            run_once(f, c, f.size);
            memory.push_back(heap_in_use());
            BOOST_TEST(open_descriptors() == descriptors);
            std::cout << "flood: " << f.size << " requests in flight at once, " << f.completed
                      << " completed, " << memory.back() << " bytes of memory in use afterwards\n";
        }
    }
    f.server.settle();
    std::cout << "flood: descriptors " << descriptors << " before and " << open_descriptors() << " after\n";
    BOOST_TEST(open_descriptors() == descriptors);
    for (const std::size_t later : memory)
        BOOST_TEST(later <= memory.front() + memory_tolerance);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
