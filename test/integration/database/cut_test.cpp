// The network is cut in the middle of a transaction: what may have been done says so, what was not, was not.

#include "cut_proxy.hpp"
#include "world.hpp"

namespace conductor::database::test {

BOOST_AUTO_TEST_SUITE(cuts)

const std::string commit("COMMIT\0", 7); // as the protocol has it; there is COMMITTED too

class office {
public:
    postgresql_world world;
    desk d;
    cut_proxy proxy{d.io, postgresql_server::instance().port()};
    std::unique_ptr<connection> far = d.open(through_proxy());
    std::unique_ptr<connection> near = d.open(world.where());

    office() { d.get(*near, "CREATE TABLE t (n INTEGER)"); }

    std::int64_t stored() { return d.get_number(*near, "SELECT count(*) FROM t"); }

private:
    std::string through_proxy() {
        const std::string& where = world.where();
        return postgresql_server::instance().uri(
            where.substr(where.rfind('/') + 1, where.find('?') - where.rfind('/') - 1), proxy.port());
    }
};

BOOST_AUTO_TEST_CASE(of_a_commit_nobody_knows) {
    office o;
    const statements all{sql("INSERT INTO t VALUES (1)"), sql("INSERT INTO t VALUES (2)", {}, 1)};
    o.d.get(*o.far, all);
    o.proxy.at(cut::before_word, commit);
    const failure lost = o.d.refused(*o.far, all);
    BOOST_TEST(kind_of(lost) == "unavailable");
    BOOST_TEST(lost.maybe_committed);
    BOOST_TEST(o.proxy.cuts == 1);
    BOOST_TEST(o.stored() == 2);

    o.proxy.at(cut::before_its_answer, commit);
    const failure done = o.d.refused(*o.far, all);
    BOOST_TEST(kind_of(done) == "unavailable");
    BOOST_TEST(done.maybe_committed);
    BOOST_TEST(o.proxy.cuts == 1);
    BOOST_TEST(o.stored() == 4); // not six: it was not made again

    o.d.get(*o.far, all);
    BOOST_TEST(o.stored() == 6);
}

BOOST_AUTO_TEST_CASE(before_the_commit_nothing_was_done) {
    office o;
    const statements all{sql("INSERT INTO t VALUES (1)"), sql("INSERT INTO t VALUES (2)", {}, 1)};
    o.d.get(*o.far, "SELECT 1");
    for (const cut where : {cut::before_word, cut::before_its_answer}) {
        o.proxy.at(where, "INSERT");
        const failure lost = o.d.refused(*o.far, all);
        BOOST_TEST(kind_of(lost) == "unavailable");
        BOOST_TEST(!lost.maybe_committed);
        o.proxy.at(cut::never, "");
        o.d.get(*o.far, "SELECT 1");
    }
    BOOST_TEST(o.stored() == 0);
}

BOOST_AUTO_TEST_CASE(after_the_answer_it_is_done) {
    office o;
    for (int times = 1; times <= 5; ++times) {
        o.d.get(*o.far, "SELECT 1");
        o.proxy.at(cut::after_its_answer, commit);
        o.d.get(*o.far, {sql("INSERT INTO t VALUES (1)"), sql("INSERT INTO t VALUES (2)", {}, 1)});
        BOOST_TEST(o.proxy.cuts == 1);
        BOOST_TEST(o.stored() == 2 * times); // and the next request opens it again
    }
}

BOOST_AUTO_TEST_CASE(a_statement_alone_commits_itself) {
    office o;
    o.d.get(*o.far, "SELECT 1");
    o.proxy.at(cut::before_its_answer, "INSERT");
    const failure lost = o.d.refused(*o.far, "INSERT INTO t VALUES (1)");
    BOOST_TEST(lost.maybe_committed);
    BOOST_TEST(o.stored() == 1);
}

// An answer that is known stays known when undoing fails.
BOOST_AUTO_TEST_CASE(a_rollback_that_is_lost_is_one_all_the_same) {
    office o;
    o.d.get(*o.far, "SELECT 1");
    o.proxy.at(cut::before_word, "ROLLBACK");
    const failure failed =
        o.d.refused(*o.far, {sql("INSERT INTO t VALUES (1)"), sql("DELETE FROM t", {}, 7)});
    BOOST_TEST(kind_of(failed) == "not_as_expected");
    BOOST_TEST(!failed.maybe_committed);
    BOOST_TEST(o.proxy.cuts == 1);
    BOOST_TEST(o.stored() == 0);
    o.proxy.at(cut::never, "");
    o.d.get(*o.far, "SELECT 1");
}

// As servers that are several machines do.
BOOST_AUTO_TEST_CASE(a_server_may_say_that_it_does_not_know) {
    office o;
    const char* raises = "BEGIN RAISE EXCEPTION 'who knows' USING ERRCODE = '40003'; END";
    const failure alone = o.d.refused(*o.near, std::string("DO $$ ") + raises + " $$");
    BOOST_TEST(kind_of(alone) == "unavailable");
    BOOST_TEST(alone.code == "40003");
    BOOST_TEST(alone.maybe_committed);
    o.d.get(
        *o.near,
        {sql(std::string("CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ ") + raises + " $$"),
         sql("CREATE CONSTRAINT TRIGGER late AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED"
             " FOR EACH ROW EXECUTE FUNCTION f()")});
    const failure at_commit = o.d.refused(*o.near, {sql("INSERT INTO t VALUES (1)"), sql("SELECT 1")});
    BOOST_TEST(kind_of(at_commit) == "unavailable");
    BOOST_TEST(at_commit.maybe_committed);
    BOOST_TEST(!at_commit.statement.has_value());
    const failure before =
        o.d.refused(*o.near, {sql(std::string("DO $$ ") + raises + " $$"), sql("SELECT 1")});
    BOOST_TEST(!before.maybe_committed);
}

BOOST_AUTO_TEST_CASE(while_connecting_it_is_unavailable) {
    office o;
    o.proxy.at(cut::before_word, "tester");
    const failure lost = o.d.refused(*o.far, "INSERT INTO t VALUES (1)");
    BOOST_TEST(kind_of(lost) == "unavailable");
    BOOST_TEST(!lost.maybe_committed);
    o.proxy.at(cut::before_word, "client_min_messages"); // connected, and not yet ready
    BOOST_TEST(kind_of(o.d.refused(*o.far, "INSERT INTO t VALUES (1)")) == "unavailable");
    BOOST_TEST(o.stored() == 0);
    o.proxy.at(cut::never, "");
    o.d.get(*o.far, "SELECT 1");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::database::test
