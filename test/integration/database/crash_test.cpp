// A process is killed in the middle of its transactions: what it was told is there, is there, and nothing by
// halves.

#include "processes.hpp"
#include "world.hpp"

#include <unistd.h>

#include <array>
#include <csignal>

namespace conductor::database::test {

BOOST_AUTO_TEST_SUITE(crash)

// Writes to both tables for ever, and says how often it has been told that it did.
void write_for_ever(const std::string& where, int told) {
    asio::io_context io;
    const auto c = open(io.get_executor(), where);
    std::int64_t written = 0;
    std::function<void()> write = [&] {
        c->run(
            {sql("INSERT INTO a VALUES ($1)", {number(written + 1)}),
             sql("INSERT INTO b VALUES ($1)", {number(written + 1)})},
            [&](const answer& came) {
                if (std::holds_alternative<failure>(came))
                    ::_exit(1);
                ++written;
                if (::write(told, &written, sizeof written) != sizeof written)
                    ::_exit(2);
                write();
            });
    };
    c->run({sql("DELETE FROM a"), sql("DELETE FROM b")}, [&](const answer&) { write(); });
    io.run();
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_killed_process_leaves_whole_transactions, World, both) {
    World world;
    std::int64_t in_all = 0;
    int unanswered = 0;
    {
        desk d;
        const auto c = d.open(world.where());
        d.get(*c, {sql("CREATE TABLE a (n INTEGER)"), sql("CREATE TABLE b (n INTEGER)")});
    }
    for (int round = 0; round < 10; ++round) {
        std::array<int, 2> ends{};
        BOOST_TEST_REQUIRE(::pipe(ends.data()) == 0);
        const pid_t child = in_a_fork([&] { write_for_ever(world.where(), ends[1]); });
        ::close(ends[1]);
        std::int64_t told = 0;
        while (told < 5 + round * 3)
            BOOST_TEST_REQUIRE(::read(ends[0], &told, sizeof told) == static_cast<ssize_t>(sizeof told));
        ::usleep(static_cast<useconds_t>(round * 137)); // somewhere in the next one
        ::kill(child, SIGKILL);
        BOOST_TEST(end_of(child) == SIGKILL);
        while (::read(ends[0], &told, sizeof told) == static_cast<ssize_t>(sizeof told)) {
        }
        ::close(ends[0]);

        desk d;
        const auto c = d.open(world.where());
        std::int64_t stored = 0;
        if (World::kind == dialect::sqlite) {
            BOOST_TEST(text_of(d.get(*c, "PRAGMA integrity_check").all.at(0).at(0)) == "ok");
        } else { // the server ends what is left of the process in its own time
            while (d.get_number(
                       *c, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                           " AND backend_type = 'client backend'") > 1) {
            }
        }
        stored = d.get_number(*c, "SELECT count(*) FROM a");
        BOOST_TEST(stored >= told);
        BOOST_TEST(stored <= told + 1); // one whose answer did not come any more
        BOOST_TEST(d.get_number(*c, "SELECT count(*) FROM b") == stored);
        BOOST_TEST(d.get_number(*c, "SELECT count(*) FROM a JOIN b ON a.n = b.n") == stored);
        in_all += told;
        unanswered += stored > told;
    }
    BOOST_TEST_MESSAGE(
        "killed: 10 processes after " << in_all << " transactions, " << unanswered
                                      << " done without an answer");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::database::test
