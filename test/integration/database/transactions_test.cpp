// Statements are done all or not at all, in either database.

#include "world.hpp"

#include <algorithm>

namespace conductor::database::test {

BOOST_AUTO_TEST_SUITE(transactions)

statements with_table() {
    statements made;
    made.push_back(sql("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT UNIQUE, x DOUBLE PRECISION)"));
    return made;
}

BOOST_AUTO_TEST_CASE_TEMPLATE(values_come_back_as_they_went, World, both) {
    World world;
    desk d;
    const auto c = d.open(world.where());
    BOOST_TEST((c->dialect() == World::kind));
    d.get(*c, with_table());
    const std::string text = "ä' \"; DROP TABLE t; -- \n\\ $1";
    const rows made = d.get(
        *c, "INSERT INTO t (id, name, x) VALUES ($1, $2, $3), ($4, $5, $6)",
        {number(1), text, 0.1, number(2), value(), value()});
    BOOST_TEST(made.changed == 2);
    BOOST_TEST(made.all.empty());
    const rows found = d.get(*c, "SELECT id, name, x FROM t ORDER BY id");
    BOOST_TEST(found.changed == 0);
    BOOST_TEST_REQUIRE(found.all.size() == 2U);
    BOOST_TEST((found.all[0] == row{number(1), text, 0.1}));
    BOOST_TEST((found.all[1] == row{number(2), value(), value()}));
    const rows sum = d.get(*c, "SELECT sum(id), count(*), 1 = 1, $1, $2 FROM t", {number(1LL << 62), ""});
    BOOST_TEST(integer_of(sum.all.at(0).at(0)) == 3);
    BOOST_TEST(integer_of(sum.all.at(0).at(1)) == 2);
    BOOST_TEST(truth_of(sum.all.at(0).at(2)));
    BOOST_TEST(integer_of(sum.all.at(0).at(3)) == 1LL << 62);
    BOOST_TEST(text_of(sum.all.at(0).at(4)).empty());
}

BOOST_AUTO_TEST_CASE_TEMPLATE(parameters_go_by_their_numbers, World, both) {
    World world;
    desk d;
    const auto c = d.open(world.where());
    std::vector<value> twelve;
    for (int i = 1; i <= 12; ++i)
        twelve.push_back(number(i));
    const rows found = d.get(
        *c, "SELECT $12 * 100 + $1 * 10 + $1, $2 + $3 + $4 + $5 + $6 + $7 + $8 + $9 + $10 + $11", twelve);
    BOOST_TEST(integer_of(found.all.at(0).at(0)) == 1211);
    BOOST_TEST(integer_of(found.all.at(0).at(1)) == 65);
    BOOST_TEST(kind_of(d.refused(*c, "SELECT CAST($1 AS TEXT)")) == "misused");
    BOOST_TEST(kind_of(d.refused(*c, "SELECT CAST($1 AS TEXT)", {"a", "b"})) == "misused");
    BOOST_TEST(kind_of(d.refused(*c, "SELECT CAST(? AS TEXT)", {"a"})) == "misused");
    BOOST_TEST(kind_of(d.refused(*c, "SELECT 1; SELECT 2")) == "misused");
    BOOST_TEST(kind_of(d.refused(*c, "SELECT nonsense FROM nowhere")) == "misused");
    BOOST_TEST(d.get_number(*c, "SELECT 7;") == 7);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_failure_undoes_all_of_it, World, both) {
    World world;
    desk d;
    const auto c = d.open(world.where());
    d.get(*c, with_table());
    d.get(*c, "INSERT INTO t (id, name) VALUES (1, 'a')");
    const failure failed = d.refused(
        *c,
        {sql("INSERT INTO t (id, name) VALUES (2, 'b')"), sql("UPDATE t SET x = 1"),
         sql("INSERT INTO t (id, name) VALUES (3, 'a')"), sql("INSERT INTO t (id, name) VALUES (4, 'd')")});
    BOOST_TEST(kind_of(failed) == "constraint");
    BOOST_TEST(failed.statement.value() == 2U);
    BOOST_TEST(!failed.code.empty());
    BOOST_TEST(!failed.maybe_committed);
    BOOST_TEST(d.get_number(*c, "SELECT count(*) FROM t") == 1);
    BOOST_TEST(d.get_number(*c, "SELECT count(x) FROM t") == 0);
    // The transaction is over.
    d.get(*c, {sql("INSERT INTO t (id, name) VALUES (2, 'b')"), sql("UPDATE t SET x = 1")});
    BOOST_TEST(d.get_number(*c, "SELECT count(x) FROM t") == 2);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(tables_made_in_a_transaction_are_used_and_undone_there, World, both) {
    World world;
    desk d;
    const auto c = d.open(world.where());
    statements all = with_table();
    all.push_back(sql("INSERT INTO t (id) VALUES ($1)", {number(1)}));
    all.push_back(sql("INSERT INTO t (id) VALUES ($1)", {number(1)}));
    BOOST_TEST(d.refused(*c, all).statement.value() == 2U);
    all.pop_back();
    all.push_back(sql("SELECT count(*) FROM t"));
    BOOST_TEST(integer_of(d.get(*c, all).at(2).all.at(0).at(0)) == 1);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_number_of_rows_can_be_a_condition, World, both) {
    World world;
    desk d;
    const auto c = d.open(world.where());
    d.get(*c, with_table());
    d.get(*c, "INSERT INTO t (id, name) VALUES (1, 'a'), (2, 'b')");
    // In the middle, at the end, and alone.
    const failure middle = d.refused(
        *c, {sql("UPDATE t SET x = 1 WHERE id = 1"), sql("UPDATE t SET x = 2 WHERE id > 5", {}, 1),
             sql("UPDATE t SET x = 3 WHERE id = 2")});
    BOOST_TEST(kind_of(middle) == "not_as_expected");
    BOOST_TEST(middle.statement.value() == 1U);
    BOOST_TEST(!middle.maybe_committed);
    BOOST_TEST(
        kind_of(d.refused(*c, {sql("UPDATE t SET x = 1"), sql("DELETE FROM t", {}, 1)})) ==
        "not_as_expected");
    BOOST_TEST(kind_of(d.refused(*c, {sql("UPDATE t SET x = 1", {}, 1)})) == "not_as_expected");
    BOOST_TEST(kind_of(d.refused(*c, {sql("DELETE FROM t RETURNING id", {}, 1)})) == "not_as_expected");
    BOOST_TEST(
        kind_of(d.refused(*c, {sql("DELETE FROM t"), sql("SELECT id FROM t", {}, 1)})) == "not_as_expected");
    BOOST_TEST(d.get_number(*c, "SELECT count(*) FROM t WHERE x IS NULL") == 2);
    // What is as expected stays.
    const auto given = d.get(
        *c, {sql("UPDATE t SET x = 1 WHERE id = 1 RETURNING name", {}, 1),
             sql("DELETE FROM t WHERE id = 2", {}, 1), sql("UPDATE t SET x = 2 WHERE id = 2", {}, 0),
             sql("SELECT id FROM t", {}, 1)});
    BOOST_TEST(text_of(given[0].all.at(0).at(0)) == "a");
    BOOST_TEST(given[0].changed == 1);
    BOOST_TEST(given[1].changed == 1);
    BOOST_TEST(given[2].changed == 0);
    BOOST_TEST(d.get_number(*c, "SELECT count(*) FROM t WHERE x = 1") == 1);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_constraint_may_be_checked_at_the_end, World, both) {
    World world;
    desk d;
    const auto c = d.open(world.where());
    d.get(*c, with_table());
    d.get(*c, "CREATE TABLE u (id INTEGER REFERENCES t (id) DEFERRABLE INITIALLY DEFERRED)");
    const statements late{sql("INSERT INTO u VALUES (1)"), sql("INSERT INTO u VALUES (2)")};
    const failure failed = d.refused(*c, late);
    BOOST_TEST(kind_of(failed) == "constraint");
    BOOST_TEST(!failed.maybe_committed);
    BOOST_TEST(kind_of(d.refused(*c, "INSERT INTO u VALUES (1)")) == "constraint");
    BOOST_TEST(d.get_number(*c, "SELECT count(*) FROM u") == 0);
    d.get(*c, {sql("INSERT INTO u VALUES (1)"), sql("INSERT INTO t (id) VALUES (1)")});
    BOOST_TEST(d.get_number(*c, "SELECT count(*) FROM u") == 1);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(what_has_nothing_to_write_in_a_read_only_one_is_read, World, both) {
    World world;
    desk d;
    const auto writer = d.open(world.where());
    d.get(*writer, with_table());
    open_options options;
    options.read_only = true;
    const auto reader = d.open(world.where(), options);
    BOOST_TEST(d.get(*reader, {sql("SELECT id FROM t"), sql("SELECT name FROM t", {}, 0)}).size() == 2U);
    for (const auto& all :
         {statements{sql("DELETE FROM t")}, statements{sql("DELETE FROM t"), sql("SELECT 1")}}) {
        const failure failed = d.refused(*reader, all);
        BOOST_TEST(kind_of(failed) == "read_only");
        BOOST_TEST(!failed.maybe_committed);
    }
    BOOST_TEST(d.get_number(*reader, "SELECT 1") == 1);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_large_transaction_goes_through, World, both) {
    World world;
    desk d;
    const auto c = d.open(world.where());
    d.get(*c, with_table());
    statements all;
    for (int i = 0; i < 300; ++i) {
        all.push_back(
            sql("INSERT INTO t (id, name) VALUES ($1, $2)",
                {number(i), std::string(20'000, 'x') + std::to_string(i)}, 1));
        if (i % 10 == 9)
            all.push_back(sql("SELECT name FROM t LIMIT 40", {}, std::min(i + 1, 40)));
    }
    BOOST_TEST(d.get(*c, all).size() == 330U);
    BOOST_TEST(d.get_number(*c, "SELECT sum(length(name)) FROM t") > 6'000'000);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::database::test
