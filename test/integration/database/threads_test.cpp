// Requests come from several threads at once, and their executor has several.

#include "world.hpp"

#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <thread>

namespace conductor::database::test {

BOOST_AUTO_TEST_SUITE(threads)

BOOST_AUTO_TEST_CASE_TEMPLATE(each_request_is_answered_once, World, both) {
    World world;
    constexpr int callers = 4;
    constexpr int each = 50;
    std::atomic<int> answers = 0;
    std::atomic<int> inside = 0;
    {
        desk d;
        d.get(*d.open(world.where()), "CREATE TABLE t (n INTEGER)");
    }
    {
        asio::thread_pool pool(3);
        const auto c = open(pool.get_executor(), world.where());
        std::vector<std::thread> all;
        for (int caller = 0; caller < callers; ++caller)
            all.emplace_back([&] {
                for (int i = 0; i < each; ++i)
                    c->run(
                        {sql("INSERT INTO t VALUES ($1)", {number(i)}), sql("SELECT 1")},
                        [&](const answer& a) {
                            if (++inside == 1 && std::holds_alternative<std::vector<rows>>(a))
                                ++answers;
                            --inside;
                        });
            });
        for (std::thread& one : all)
            one.join();
        pool.join();
    }
    BOOST_TEST(answers == callers * each);
    desk d;
    BOOST_TEST(d.get_number(*d.open(world.where()), "SELECT count(*) FROM t") == callers * each);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(destruction_among_threads_answers_all, World, both) {
    World world;
    std::atomic<int> answers = 0;
    int asked = 0;
    for (int round = 0; round < 10; ++round) {
        asio::thread_pool pool(3);
        auto c = open(pool.get_executor(), world.where());
        for (int i = 0; i < 20; ++i, ++asked)
            c->run({sql("SELECT 1"), sql("SELECT 2")}, [&](const answer&) { ++answers; });
        if (c->can_listen())
            c->listen("work", [](const std::string&) {});
        std::this_thread::sleep_for(std::chrono::milliseconds(round));
        c.reset();
        pool.join();
    }
    BOOST_TEST(answers == asked);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::database::test
