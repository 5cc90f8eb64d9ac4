// Which statements are made of changes.

#include "mirror/rows.hpp"

#include <boost/json/value.hpp>
#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::mirror_test {

BOOST_AUTO_TEST_SUITE(rows)

using mirror_detail::batch;
using mirror_detail::effect;
using mirror_detail::progress;

namespace {

progress company() {
    progress made;
    made.end_user = "end_usr_1";
    made.mark = "old";
    made.version = 7;
    made.run = 2;
    return made;
}

change upsert(std::string id) {
    change made;
    made.resource = changed_resource::customers;
    made.kind = change_kind::upserted;
    made.id = std::move(id);
    made.is_json = true;
    made.record = std::make_shared<boost::json::value>(boost::json::object{{"id", made.id}});
    return made;
}

change deletion(std::string id) {
    change made;
    made.resource = changed_resource::invoices;
    made.kind = change_kind::deleted;
    made.id = std::move(id);
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(the_company_is_held_first_and_by_its_version) {
    progress now = company();
    batch b;
    b.add(now, upsert("1"));
    b.add(now, deletion("2"));
    BOOST_TEST(b.size() == 2u);
    const auto all = b.take(now, "new");
    BOOST_TEST(b.size() == 0u);
    BOOST_TEST_REQUIRE(all.size() == 3u);
    BOOST_TEST((all[0].must_change == 1));
    BOOST_TEST((all[0].parameters == std::vector<database::value>{"end_usr_1", std::int64_t(7), "new"}));
    BOOST_TEST(
        (mirror_detail::effects_of(all) == std::vector{effect::none, effect::upserts, effect::deletes}));
    BOOST_TEST(now.version == 8);
    BOOST_TEST(now.mark == "new");

    // A mark that has not moved is not written.
    const auto next = b.take(now, "new");
    BOOST_TEST_REQUIRE(next.size() == 1u);
    BOOST_TEST((next[0].parameters == std::vector<database::value>{"end_usr_1", std::int64_t(8)}));
}

BOOST_AUTO_TEST_CASE(the_end_of_a_round_takes_out_what_is_of_older_runs) {
    progress now = company();
    batch b;
    const change_selection selection{.customers = true, .invoices = true};
    const auto all = b.take_last(now, "new", selection, "2026-03-01T00:00:00Z");
    BOOST_TEST_REQUIRE(all.size() == 3u);
    BOOST_TEST(all[1].sql.ends_with("run < $2 AND NOT deleted AND resource IN ('customers', 'invoices')"));
    BOOST_TEST((all[1].parameters == std::vector<database::value>{"end_usr_1", std::int64_t(2)}));
    BOOST_TEST((mirror_detail::effects_of(all)[1] == effect::deletes));
}

BOOST_AUTO_TEST_CASE(beginning_anew_is_a_run_of_its_own) {
    progress now = company();
    const auto all = mirror_detail::begin_anew(now);
    BOOST_TEST_REQUIRE(all.size() == 1u);
    BOOST_TEST((all[0].must_change == 1));
    BOOST_TEST(now.run == 3);
    BOOST_TEST(now.version == 8);
    BOOST_TEST((change_mark::parse(now.mark) == change_mark()));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::mirror_test
