// What others say on a channel is heard.

#include "world.hpp"

namespace conductor::database::test {

BOOST_AUTO_TEST_SUITE(notify)

struct ear {
    std::vector<std::string> heard;
    listener hears() {
        return [this](const std::string& payload) { heard.push_back(payload); };
    }
};

BOOST_AUTO_TEST_CASE(an_idle_connection_hears_what_is_said) {
    postgresql_world world;
    desk d;
    const auto c = d.open(world.where());
    const auto other = d.open(world.where());
    BOOST_TEST(c->can_listen());
    ear work;
    ear odd;
    c->listen("work", work.hears());
    c->listen("odd \"name\"", odd.hears());
    d.until([&] { return work.heard.size() == 1U && odd.heard.size() == 1U; });
    BOOST_TEST(work.heard.front().empty()); // it listens now
    d.get(*other, {sql("NOTIFY work, 'one'"), sql("SELECT pg_notify('work', $1)", {"two"})});
    d.get(*other, "NOTIFY \"odd \"\"name\"\"\"");
    d.get(*other, "NOTIFY nobody, 'three'");
    d.until([&] { return work.heard.size() == 3U && odd.heard.size() == 2U; });
    BOOST_TEST(work.heard[1] == "one");
    BOOST_TEST(work.heard[2] == "two");
    // Its own are heard too, and requests go on.
    d.get(*c, "NOTIFY work, 'mine'");
    d.until([&] { return work.heard.size() == 4U; });
    BOOST_TEST(work.heard.back() == "mine");
    BOOST_TEST(d.get_number(*c, "SELECT 7") == 7);
}

BOOST_AUTO_TEST_CASE(after_a_loss_it_listens_again_with_the_next_request) {
    postgresql_world world;
    desk d;
    const auto c = d.open(world.where());
    const auto other = d.open(world.where());
    ear work;
    c->listen("work", work.hears());
    d.until([&] { return work.heard.size() == 1U; });
    const auto process = d.get_number(*c, "SELECT pg_backend_pid()");
    d.get(*other, "SELECT pg_terminate_backend($1::int)", {number(process)});
    while (d.get_number(*other, "SELECT count(*) FROM pg_stat_activity WHERE pid = $1", {number(process)}) >
           0) {
    }
    BOOST_TEST(d.get_number(*c, "SELECT pg_backend_pid()") != process);
    d.until([&] { return work.heard.size() == 2U; });
    BOOST_TEST(work.heard.back().empty());
    d.get(*other, "NOTIFY work, 'again'");
    d.until([&] { return work.heard.size() == 3U; });
}

BOOST_AUTO_TEST_CASE(nothing_is_heard_after_the_end) {
    postgresql_world world;
    desk d;
    auto c = d.open(world.where());
    const auto other = d.open(world.where());
    bool there = true;
    int heard = 0;
    c->listen("work", [&](const std::string&) {
        BOOST_TEST(there);
        ++heard;
    });
    d.until([&] { return heard == 1; });
    for (int i = 0; i < 50; ++i)
        d.get(*other, "NOTIFY work");
    d.until([&] { return heard > 1; });
    c.reset();
    there = false;
    d.io.restart();
    d.io.run_for(50ms);
    // The other way round: the connection is destroyed by what it hears.
    c = d.open(world.where());
    c->listen("work", [&](const std::string&) { c.reset(); });
    d.until([&] { return c == nullptr; });
    d.io.restart();
    d.io.run();
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::database::test
