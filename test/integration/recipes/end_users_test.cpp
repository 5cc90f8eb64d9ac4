// End-users by their source id.

#include "office.hpp"

#include <conductor/recipes/end_users.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

BOOST_AUTO_TEST_SUITE(end_users)

BOOST_AUTO_TEST_CASE(found_by_id_and_by_source_id) {
    office o;
    o.run([](client c, std::string id) -> asio::awaitable<void> {
        const auto by_id = co_await c.end_users.find({.id = id});
        BOOST_TEST(by_id.has_value());
        const auto by_source = co_await c.end_users.find({.source_id = "acme-1"});
        BOOST_TEST_REQUIRE(by_source.has_value());
        BOOST_TEST(by_source->id == id);
        const auto other_case = co_await c.end_users.find({.source_id = "ACME-1"});
        BOOST_TEST(!other_case.has_value());
        const auto none = co_await c.end_users.find({.id = "end_usr_none"});
        BOOST_TEST(!none.has_value());
    }(o.c, o.end_user));
}

BOOST_AUTO_TEST_CASE(ensured_by_source_id) {
    office o;
    o.run([](client c, std::string id) -> asio::awaitable<void> {
        const auto there = acme("acme-1");
        const auto found = co_await c.end_users.ensure(there);
        BOOST_TEST((found.by == ensured_by::found));
        BOOST_TEST(found.value.id == id);
        const auto another = acme("acme-2");
        const auto made = co_await c.end_users.ensure(another);
        BOOST_TEST((made.by == ensured_by::created));
        BOOST_TEST(made.value.source_id == "acme-2");
    }(o.c, o.end_user));
    BOOST_TEST(o.asked("POST", "/v1/end-users") == 1u);
}

BOOST_AUTO_TEST_CASE(somebody_else_is_faster) {
    office o;
    o.server.inject(fault::status(200)
                        .body(R"({"objectType":"list","url":"/v1/end-users","data":[]})")
                        .header("Content-Type", "application/json"));
    o.run([](client c, std::string id) -> asio::awaitable<void> {
        const auto there = acme("acme-1");
        const auto found = co_await c.end_users.ensure(there);
        BOOST_TEST((found.by == ensured_by::found));
        BOOST_TEST(found.value.id == id);
    }(o.c, o.end_user));
    BOOST_TEST(o.asked("GET", "/v1/end-users") == 2u);
}

BOOST_AUTO_TEST_CASE(a_refusal_that_is_none_of_taken_stays) {
    office o;
    o.server.inject(fault::status(400).on("POST", "/v1/end-users"));
    o.run([](client c) -> asio::awaitable<void> {
        const auto wrong = acme("acme-3");
        const error e = co_await failure_of(c.end_users.ensure(wrong));
        BOOST_TEST((e.kind() == error_kind::invalid_request));
    }(o.c));
    BOOST_TEST(o.asked("POST", "/v1/end-users") == 1u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
