// Which statements bring tables up to date.

#include "database/migration.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace conductor::database::test {

BOOST_AUTO_TEST_SUITE(migrations)

std::vector<migration> three() {
    std::vector<migration> made(3);
    made[0].sqlite = {"s1a", "s1b"};
    made[0].postgresql = {"p1"};
    made[1].sqlite = {"s2"};
    made[1].postgresql = {"p2a", "p2b"};
    made[2].sqlite = {"s3"};
    return made;
}

std::vector<std::string> after_fence(const migration_plan& plan) {
    std::vector<std::string> made;
    for (std::size_t i = plan.fence + 1; i < plan.statements.size(); ++i)
        made.push_back(plan.statements[i].sql);
    return made;
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_done_in_order) {
    using texts = std::vector<std::string>;
    BOOST_TEST(
        (after_fence(plan_migration(dialect::sqlite, three(), "x", 0)) == texts{"s1a", "s1b", "s2", "s3"}));
    BOOST_TEST((after_fence(plan_migration(dialect::sqlite, three(), "x", 2)) == texts{"s3"}));
    BOOST_TEST((after_fence(plan_migration(dialect::postgresql, three(), "x", 1)) == texts{"p2a", "p2b"}));
    BOOST_TEST((after_fence(plan_migration(dialect::postgresql, three(), "x", 2)).empty()));
}

BOOST_AUTO_TEST_CASE(the_fence_is_the_version_that_was_read) {
    const auto plan = plan_migration(dialect::sqlite, three(), "x", 1);
    const statement& fence = plan.statements.at(plan.fence);
    BOOST_TEST(fence.must_change.value() == 1);
    BOOST_TEST(
        (fence.parameters == std::vector<value>{value("x"), value(std::int64_t{3}), value(std::int64_t{1})}));
}

BOOST_AUTO_TEST_CASE(postgresql_takes_its_lock_before_anything_else) {
    const auto plan = plan_migration(dialect::postgresql, three(), "x", 0);
    BOOST_TEST(plan.statements.at(0).sql.find("pg_advisory_xact_lock") != std::string::npos);
    for (const statement& one : plan_migration(dialect::sqlite, three(), "x", 0).statements)
        BOOST_TEST(one.sql.find("advisory") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_is_up_to_date_or_newer_is_left_alone) {
    const auto done = plan_migration(dialect::sqlite, three(), "x", 3);
    BOOST_TEST(done.statements.empty());
    BOOST_TEST(!done.refused.has_value());
    const auto newer = plan_migration(dialect::sqlite, three(), "the outbox", 5);
    BOOST_TEST(newer.statements.empty());
    BOOST_TEST((newer.refused.value().kind == failure_kind::too_new));
    BOOST_TEST(
        newer.refused->text ==
        "the tables of the outbox have version 5, and this program knows those up to 3");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::database::test
