// Each scenario once for each allocation on its way, which then fails: its callers are told exactly once,
// nothing is left behind, and the next call works. Prints a table, and ends with an error if a number in it
// is wrong.

#include "memory/failing_allocations.hpp"
#include "scenarios.hpp"

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#if defined(__SANITIZE_ADDRESS__)
#define CONDUCTOR_TORTURE_FINDS_LEAKS 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CONDUCTOR_TORTURE_FINDS_LEAKS 1
#endif
#endif
#ifdef CONDUCTOR_TORTURE_FINDS_LEAKS
#include <sanitizer/lsan_interface.h>
#endif

namespace conductor::torture {

namespace {

using test::allocator;
using test::failing_allocations;
using namespace std::chrono_literals;

struct row {
    std::uint64_t places = 0;
    std::uint64_t told = 0; // places where all were told once
    std::uint64_t hangs = 0;
    std::uint64_t escapes = 0;
    std::uint64_t wrong = 0; // counts, the next call, or what the scenario checks
    std::uint64_t leaks = 0;

    [[nodiscard]] bool is_clean() const noexcept {
        return told == places && hangs + escapes + wrong + leaks == 0;
    }
    row& operator+=(const row& other) noexcept {
        places += other.places;
        told += other.told;
        hangs += other.hangs;
        escapes += other.escapes;
        wrong += other.wrong;
        leaks += other.leaks;
        return *this;
    }
};

struct wishes {
    std::string_view scenario; // part of its name; empty: all
    std::optional<std::uint64_t> place;
    bool every_place = false;
};

bool leaks() {
#ifdef CONDUCTOR_TORTURE_FINDS_LEAKS
    return __lsan_do_recoverable_leak_check() != 0;
#else
    return false;
#endif
}

client_options options_for(const far_server& far, const scenario& what) {
    client_options o;
    o.secret_key = "sk_test_sandbox";
    o.base_url = far.server.base_url();
    o.tls.ca_pem = far.server.ca_pem();
    o.retry.max_retries = 0;
    o.retry.initial_backoff = o.retry.max_backoff = 1ms;
    o.pool.dial_backoff = o.pool.max_dial_backoff = 1ms;
    // No limit of time ends what is stuck.
    o.timeouts.pool = o.timeouts.queue = o.timeouts.attempt = 0ms;
    o.timeouts.connect = o.timeouts.handshake = 0ms;
    if (what.configure)
        what.configure(o);
    return o;
}

void check_counts(const pool_stats& stats) {
    require(stats.in_use == 0, "a connection stays in use");
    require(stats.waiting == 0, "somebody waits for a connection");
    require(stats.connecting == 0, "a place of a connection being opened is lost");
    require(stats.queued == 0, "somebody waits for a turn");
    require(stats.opened == stats.closed + stats.idle, "the counts of connections do not add up");
}

void check_next_call(stage& s) {
    s.far.server.clear_faults();
    s.far.server.release();
    s.next_told = s.next_works = false;
    s.c->qbd(s.far.company).customers.list({}, {}, [&s](const std::exception_ptr& thrown, auto&&...) {
        s.next_told = true;
        bool& works = s.next_works;
        works = !thrown;
        try {
            if (thrown)
                std::rethrow_exception(thrown);
        } catch (const error& e) { // these are as they should be
            works = e.code() == errc::client_closed || e.code() == errc::connect_failed;
        }
    });
    require(s.run() && s.next_told, "the next call is stuck");
    require(s.next_works, "the next call does not work");
    check_counts(s.c->stats());
}

// One place. Returns whether it was reached.
bool try_place(
    far_server& far, const scenario& what, allocator of, bool handlers_elsewhere, std::uint64_t place,
    bool show, row& out) {
    far.server.clear_faults();
    far.server.release();
    bool reached = false;
    const auto complain = [&](const char* how) {
        std::printf(
            "%s, %s, %s, place %llu: %s\n", what.name.c_str(), to_string(of),
            handlers_elsewhere ? "handlers on another context" : "handlers on the same context",
            static_cast<unsigned long long>(place), how);
    };
    {
        stage s(far, options_for(far, what), handlers_elsewhere);
        what.prepare(s);
        far.server.clear_requests();
        bool ran = false;
        {
            failing_allocations fails(of, place);
            if (show)
                fails.show_where();
            what.act(s);
            ran = s.run();
            reached = failing_allocations::has_failed();
        }
        out.places += reached;
        if (s.escaped) {
            ++out.escapes;
            complain("an exception left the context");
        }
        if (!ran) {
            ++out.hangs;
            complain("hangs");
            return reached;
        }
        const bool told_once = s.told.all_told() && !s.told.any_told_twice();
        out.told += reached && told_once;
        if (!told_once) {
            complain(s.told.all_told() ? "told twice" : "not told");
            out.wrong += reached ? 0 : 1;
        }
        try {
            what.check(s);
            if (s.c) {
                check_counts(s.c->stats());
                check_next_call(s);
            }
        } catch (const std::exception& e) {
            ++out.wrong;
            complain(e.what());
        }
        s.c.reset();
        if (!s.run()) {
            ++out.hangs;
            complain("hangs after the client was destroyed");
        }
    }
    if (show) {
        std::printf(
            "place %llu %s\n", static_cast<unsigned long long>(place), reached ? "failed" : "is not reached");
    }
    return reached;
}

row play(far_server& far, const scenario& what, allocator of, bool handlers_elsewhere, const wishes& w) {
    row out;
    if (w.place) {
        try_place(far, what, of, handlers_elsewhere, *w.place, true, out);
        return out;
    }
    // OpenSSL's are thousands in each handshake.
    const std::uint64_t step = of == allocator::openssl && !w.every_place ? 41 : 1;
    for (std::uint64_t place = 0; try_place(far, what, of, handlers_elsewhere, place, false, out);
         place += step) {
    }
    if (leaks())
        ++out.leaks;
    return out;
}

void print(const std::string& name, const row& r) {
    std::printf(
        "%-34s %7llu %10llu %6llu %8llu %6llu %6llu\n", name.c_str(),
        static_cast<unsigned long long>(r.places), static_cast<unsigned long long>(r.told),
        static_cast<unsigned long long>(r.hangs), static_cast<unsigned long long>(r.escapes),
        static_cast<unsigned long long>(r.wrong), static_cast<unsigned long long>(r.leaks));
    std::fflush(stdout);
}

int run(const wishes& w) {
    far_server far;
    row total;
    std::printf(
        "%-34s %7s %10s %6s %8s %6s %6s\n", "scenario", "places", "told once", "hangs", "escapes", "wrong",
        "leaks");
    for (const scenario& what : all_scenarios()) {
        if (what.name.find(w.scenario) == std::string::npos)
            continue;
        row of_scenario;
        for (const bool handlers_elsewhere : {false, true})
            for (const allocator of : {allocator::cpp, allocator::openssl, allocator::zlib})
                of_scenario += play(far, what, of, handlers_elsewhere, w);
        print(what.name, of_scenario);
        total += of_scenario;
    }
    const auto count = [](std::uint64_t value) { return static_cast<unsigned long long>(value); };
    std::printf(
        "torture: %llu places tried, %llu told once, 0 crashes, %llu hangs, %llu escapes, %llu wrong, %llu "
        "leaks\n",
        count(total.places), count(total.told), count(total.hangs), count(total.escapes), count(total.wrong),
        count(total.leaks));
    return total.places > 0 && total.is_clean() ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

} // namespace conductor::torture

int main(int argc, char** argv) {
    conductor::torture::wishes w;
    for (int i = 1; i < argc; ++i) {
        const std::string_view arg = argv[i];
        if (arg == "--every-place") {
            w.every_place = true;
        } else if (arg.starts_with("--scenario=")) {
            w.scenario = arg.substr(std::strlen("--scenario="));
        } else if (arg.starts_with("--place=")) {
            w.place = std::strtoull(argv[i] + std::strlen("--place="), nullptr, 10);
        } else {
            std::fprintf(stderr, "usage: %s [--scenario=NAME] [--place=NUMBER] [--every-place]\n", argv[0]);
            return EXIT_FAILURE;
        }
    }
    return conductor::torture::run(w);
}
