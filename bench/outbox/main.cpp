// Measures conductor::outbox: entries per second against a sandbox, the database alone, and a long queue.
//
//   conductor_bench_outbox [ENTRIES [BACKLOG]]    5,000 and 1,000,000 by default
//
// Starts a PostgreSQL server of its own, which writes to the disk what it commits.

#include "backlog.hpp"
#include "integration/database/folder.hpp"
#include "integration/database/postgresql_server.hpp"
#include "throughput.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <string>
#include <vector>

namespace {

using namespace conductor::bench;

constexpr int rounds = 3;

struct scenario {
    const char* name;
    std::function<double()> run;
    std::vector<double> results{};
};

// In turn, so that a slow moment of the machine meets all of them.
void measure(std::vector<scenario> all) {
    for (int i = 0; i < rounds; ++i)
        for (scenario& one : all)
            one.results.push_back(one.run());
    for (scenario& one : all) {
        std::ranges::sort(one.results);
        std::printf(
            "  %-44s %8.0f entries/s (%.0f to %.0f)\n", one.name, one.results[rounds / 2],
            one.results.front(), one.results.back());
    }
}

int run(std::size_t entries, std::size_t backlog) {
    conductor::test::postgresql_server server({.durable = true});
    conductor::test::folder files;
    int databases = 0;
    const auto sqlite = [&] { return files / ("data" + std::to_string(++databases)); };
    const auto postgresql = [&] { return server.new_database(); };
    served_companies all(100);
    std::printf("made through the API, %zu entries of 100 companies\n", entries);
    measure({
        {"SQLite, 1 worker", [&] { return entries_per_second(all, sqlite(), 1, entries); }},
        {"PostgreSQL, 1 worker", [&] { return entries_per_second(all, postgresql(), 1, entries); }},
        {"PostgreSQL, 8 workers", [&] { return entries_per_second(all, postgresql(), 8, entries); }},
    });
    std::printf("the database alone\n");
    measure({
        {"SQLite, 1 worker", [&] { return entries_per_second_without_api(sqlite(), 1, entries); }},
        {"PostgreSQL, 1 worker", [&] { return entries_per_second_without_api(postgresql(), 1, entries); }},
        {"PostgreSQL, 8 workers", [&] { return entries_per_second_without_api(postgresql(), 8, entries); }},
        {"SQLite, added one by one", [&] { return added_per_second(sqlite(), entries); }},
        {"PostgreSQL, added one by one", [&] { return added_per_second(postgresql(), entries); }},
    });
    for (const std::size_t waiting : {std::size_t{1'000}, backlog}) {
        std::printf("SQLite\n");
        measure_backlog(sqlite(), waiting);
        std::printf("PostgreSQL\n");
        measure_backlog(postgresql(), waiting);
    }
    return EXIT_SUCCESS;
}

std::size_t argument(int argc, char** argv, int at, std::size_t otherwise) {
    return argc > at ? std::strtoul(argv[at], nullptr, 10) : otherwise;
}

} // namespace

int main(int argc, char** argv) try {
    return run(argument(argc, argv, 1, 5'000), argument(argc, argv, 2, 1'000'000));
} catch (const std::exception& e) {
    std::fprintf(stderr, "%s\n", e.what());
    return EXIT_FAILURE;
}
