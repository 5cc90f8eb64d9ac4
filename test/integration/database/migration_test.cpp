// Tables are brought up to date once, whoever comes first.

#include "world.hpp"

namespace conductor::database::test {

BOOST_AUTO_TEST_SUITE(migrating)

migration same(std::string text) {
    migration made;
    made.sqlite.push_back(text);
    made.postgresql.push_back(std::move(text));
    return made;
}

std::vector<migration> two() {
    std::vector<migration> made;
    made.push_back(same("CREATE TABLE t (n INTEGER)"));
    made.push_back(same("INSERT INTO t VALUES (7)"));
    return made;
}

BOOST_AUTO_TEST_CASE_TEMPLATE(steps_are_done_once, World, both) {
    World world;
    desk d;
    const auto c = d.open(world.where());
    auto all = two();
    BOOST_TEST(!d.migrate(*c, {all[0]}, "x").has_value());
    BOOST_TEST(d.get_number(*c, "SELECT count(*) FROM t") == 0);
    for (int times = 0; times < 2; ++times)
        BOOST_TEST(!d.migrate(*c, all, "x").has_value());
    BOOST_TEST(d.get_number(*c, "SELECT count(*) FROM t") == 1);
    BOOST_TEST(d.get_number(*c, "SELECT version FROM conductor_schema WHERE component = 'x'") == 2);
    BOOST_TEST(!d.migrate(*c, {same("CREATE TABLE u (n INTEGER)")}, "another").has_value());
    BOOST_TEST(d.get_number(*c, "SELECT count(*) FROM conductor_schema") == 2);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_later_version_is_refused_and_left_alone, World, both) {
    World world;
    desk d;
    const auto c = d.open(world.where());
    BOOST_TEST(!d.migrate(*c, two(), "x").has_value());
    const auto failed = d.migrate(*c, {two()[0]}, "x");
    BOOST_TEST(kind_of(failed.value()) == "too_new");
    BOOST_TEST(failed->text == "the tables of x have version 2, and this program knows those up to 1");
    BOOST_TEST(d.get_number(*c, "SELECT version FROM conductor_schema") == 2);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_step_that_fails_undoes_all, World, both) {
    World world;
    desk d;
    const auto c = d.open(world.where());
    auto all = two();
    all.push_back(same("CREATE TABLE t (n INTEGER)"));
    BOOST_TEST(kind_of(d.migrate(*c, all, "x").value()) == "misused");
    BOOST_TEST(kind_of(d.refused(*c, "SELECT * FROM t")) == "misused");
    BOOST_TEST(!d.migrate(*c, two(), "x").has_value());
}

BOOST_AUTO_TEST_CASE_TEMPLATE(what_is_up_to_date_may_be_read_only, World, both) {
    World world;
    desk d;
    const auto c = d.open(world.where());
    BOOST_TEST(!d.migrate(*c, {two()[0]}, "x").has_value());
    open_options options;
    options.read_only = true;
    const auto reader = d.open(world.where(), options);
    BOOST_TEST(!d.migrate(*reader, {two()[0]}, "x").has_value());
    BOOST_TEST(kind_of(d.migrate(*reader, two(), "x").value()) == "read_only");
}

BOOST_AUTO_TEST_CASE_TEMPLATE(many_at_once_do_it_once, World, both) {
    for (int round = 0; round < 5; ++round) {
        World world;
        desk d;
        std::vector<std::unique_ptr<connection>> connections;
        int done = 0;
        const auto all = two();
        for (int i = 0; i < 6; ++i) {
            connections.push_back(d.open(world.where()));
            migrate(*connections.back(), all, "x", [&](const std::optional<failure>& failed) {
                BOOST_TEST(!failed.has_value(), failed.value_or(failure()).text);
                ++done;
            });
        }
        d.until([&] { return done == 6; });
        BOOST_TEST(d.get_number(*connections.front(), "SELECT count(*) FROM t") == 1);
    }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_connection_that_closes_ends_it, World, both) {
    int closed = 0;
    for (int turns = 0; turns < 12; ++turns) {
        World world;
        desk d;
        auto c = d.open(world.where());
        std::optional<std::optional<failure>> came;
        migrate(*c, two(), "x", [&](std::optional<failure> f) { came.emplace(std::move(f)); });
        for (int turn = 0; turn < turns && !came; ++turn)
            d.io.run_one_for(10s);
        c.reset();
        d.until([&] { return came.has_value(); });
        if (!*came)
            continue;
        BOOST_TEST(kind_of(**came) == "closed");
        ++closed;
    }
    BOOST_TEST(closed > 0);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::database::test
