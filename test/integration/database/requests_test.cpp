// Requests have their turn one after another, and are answered once, whatever becomes of the connection.

#include "world.hpp"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_future.hpp>

namespace conductor::database::test {

BOOST_AUTO_TEST_SUITE(requests)

BOOST_AUTO_TEST_CASE_TEMPLATE(they_are_made_and_answered_in_order, World, both) {
    World world;
    desk d;
    const auto c = d.open(world.where());
    std::vector<int> answered;
    c->run({sql("CREATE TABLE t (n INTEGER)")}, [](const answer&) {});
    for (int i = 0; i < 50; ++i) {
        statements all;
        if (i % 5 == 4)
            all.push_back(sql("nonsense")); // fails, and holds up nobody
        else
            all.push_back(sql("INSERT INTO t SELECT count(*) FROM t"));
        if (i % 3 == 0)
            all.push_back(sql("SELECT 1"));
        if (i % 7 == 0)
            all.clear();
        c->run(std::move(all), [&answered, i](const answer&) { answered.push_back(i); });
    }
    BOOST_TEST(answered.empty());
    d.until([&] { return answered.size() == 50U; });
    for (int i = 0; i < 50; ++i)
        BOOST_TEST(answered[static_cast<std::size_t>(i)] == i);
    const rows found = d.get(*c, "SELECT n FROM t ORDER BY n");
    BOOST_TEST(found.all.size() > 30U);
    for (std::size_t i = 0; i < found.all.size(); ++i)
        BOOST_TEST(integer_of(found.all[i].at(0)) == static_cast<std::int64_t>(i));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_handler_never_runs_inside_of_run, World, both) {
    World world;
    desk d;
    const auto c = d.open(world.where());
    bool inside = false;
    int answers = 0;
    const auto never_inside = [&](const answer&) {
        BOOST_TEST(!inside);
        ++answers;
    };
    d.get(*c, "SELECT 1");
    c->run({sql("SELECT 1")}, [&](const answer& a) {
        inside = true;
        c->run({sql("SELECT 2")}, never_inside);
        c->run({}, never_inside);
        c->run({sql("BEGIN")}, never_inside);
        inside = false;
        never_inside(a);
    });
    d.until([&] { return answers == 4; });
}

BOOST_AUTO_TEST_CASE_TEMPLATE(any_completion_token_will_do, World, both) {
    World world;
    desk d;
    const auto c = d.open(world.where());
    const auto strand = asio::make_strand(d.io);
    bool on_strand = false;
    async_run(*c, {sql("SELECT 1")}, asio::bind_executor(strand, [&](const answer&) {
        on_strand = strand.running_in_this_thread();
    }));
    d.until([&] { return on_strand; });
    auto future = async_run(*c, {sql("SELECT 2")}, asio::use_future);
    d.until([&] { return future.wait_for(0s) == std::future_status::ready; });
    BOOST_TEST(integer_of(std::get<std::vector<rows>>(future.get()).at(0).all.at(0).at(0)) == 2);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(destruction_answers_all_that_wait, World, both) {
    World world;
    desk d;
    d.get(*d.open(world.where()), "CREATE TABLE t (n INTEGER)");
    int broken_off = 0;
    for (const int turns : {0, 1, 2, 3, 5, 8, 13, 21}) {
        auto c = d.open(world.where());
        std::vector<int> answers(10);
        int closed = 0;
        int done = 0;
        int perhaps = 0;
        for (int i = 0; i < 10; ++i)
            c->run(
                {sql("INSERT INTO t VALUES ($1)", {number(turns)}), sql("SELECT 1")},
                [&, i](const answer& a) {
                    ++answers[static_cast<std::size_t>(i)];
                    const auto* failed = std::get_if<failure>(&a);
                    done += failed == nullptr;
                    if (failed != nullptr) {
                        BOOST_TEST(kind_of(*failed) == "closed");
                        perhaps += failed->maybe_committed;
                        ++closed;
                    }
                });
        for (int turn = 0; turn < turns; ++turn)
            d.io.run_one_for(10s);
        c.reset();
        d.until([&] { return done + closed == 10; });
        for (const int times : answers)
            BOOST_TEST(times == 1);
        const auto after = d.open(world.where());
        const auto stored = d.get_number(*after, "SELECT count(*) FROM t WHERE n = $1", {number(turns)});
        BOOST_TEST(stored >= done);
        BOOST_TEST(stored <= done + perhaps);
        BOOST_TEST(perhaps <= 1);
        broken_off += closed;
    }
    // SQLite makes them as they come; of those that wait for a lock, see locks_test.cpp.
    BOOST_TEST((broken_off > 0 || World::kind == dialect::sqlite));
    BOOST_TEST_MESSAGE("destruction: " << broken_off << " requests broken off");
}

BOOST_AUTO_TEST_CASE_TEMPLATE(an_executor_that_ends_first_takes_requests_with_it, World, both) {
    World world;
    for (const int turns : {0, 1, 4, 9}) {
        auto d = std::make_unique<desk>();
        const auto token = std::make_shared<int>();
        auto c = d->open(world.where());
        for (int i = 0; i < 3; ++i)
            c->run({sql("SELECT 1"), sql("SELECT 2")}, [token](const answer&) {});
        for (int turn = 0; turn < turns; ++turn)
            d->io.run_one_for(10s);
        c.reset();
        d.reset();
        BOOST_TEST(token.use_count() == 1);
    }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(an_idle_connection_does_not_keep_its_executor_busy, World, both) {
    World world;
    desk d;
    const auto c = d.open(world.where());
    d.get(*c, "SELECT 1");
    d.io.restart();
    d.io.run(); // returns
    d.get(*c, "SELECT 1");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::database::test
