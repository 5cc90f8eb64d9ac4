// Create, retrieve, update, delete and void, as requests see them.

#include "models.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace sandbox_unit;

BOOST_AUTO_TEST_SUITE(companies)

BOOST_FIXTURE_TEST_CASE(what_is_created_can_be_retrieved, backend) {
    const auto made = call("POST", "/things", R"({"name":"a","lines":[{"quantity":2,"rate":"1.25"}]})");
    BOOST_TEST(made.status == 200u);
    BOOST_TEST(made.text("/totalAmount") == "2.50");
    const auto found = call("GET", "/things/" + made.text("/id"));
    BOOST_TEST(found.body == made.body);
    const auto created = api.done().created();
    BOOST_TEST_REQUIRE(created.size() == 1u);
    BOOST_TEST(created[0].operation == "qbd.things.create");
    BOOST_TEST(created[0].end_user_id == first);
    BOOST_TEST(created[0].id == made.text("/id"));
}

BOOST_FIXTURE_TEST_CASE(names_follow_parents, backend) {
    const auto top = make(R"({"name":"a"})");
    const auto middle = make(R"({"name":"b","parentId":")" + top + "\"}");
    const auto low = call("GET", "/things/" + make(R"({"name":"c","parentId":")" + middle + "\"}"));
    BOOST_TEST(low.text("/fullName") == "a:b:c");
    BOOST_TEST(low.text("/sublevel") == "2");
    BOOST_TEST(low.text("/parent/fullName") == "a:b");
}

BOOST_FIXTURE_TEST_CASE(an_object_belongs_to_one_resource_of_one_end_user, backend) {
    const auto id = make(R"({"name":"a"})");
    for (const auto& refused :
         {call("GET", "/things/nobody"), call("GET", "/others/" + id),
          call_for(second, "GET", "/things/" + id),
          call_for(second, "POST", "/things/" + id, R"({"name":"b"})"),
          call_for(second, "DELETE", "/things/" + id), call_for(second, "POST", "/things/" + id + "/void")}) {
        BOOST_TEST(refused.status == 404u);
        BOOST_TEST(refused.code() == "RESOURCE_MISSING");
    }
    BOOST_TEST(call("GET", "/things/" + id).status == 200u);
    BOOST_TEST(call_for("", "GET", "/things").code() == "PARAMETER_MISSING");
    BOOST_TEST(call_for("end_usr_0", "GET", "/things").code() == "RESOURCE_MISSING");
}

BOOST_FIXTURE_TEST_CASE(an_update_needs_the_current_revision, backend) {
    const auto id = make(R"({"name":"a"})");
    const auto before = call("GET", "/things/" + id);
    const auto change = [&](const std::string& revision) {
        return call("POST", "/things/" + id, R"({"name":"b","revisionNumber":")" + revision + "\"}");
    };
    const auto stale = change("0");
    BOOST_TEST(stale.status == 502u);
    BOOST_TEST(stale.code() == "QBD_REQUEST_ERROR");
    BOOST_TEST(stale.text("/error/type") == "INTEGRATION_ERROR");
    BOOST_TEST(stale.text("/error/integrationCode") == "3200");
    BOOST_TEST(stale.message() == "The given revision number (edit sequence) 0 is out-of-date.");
    BOOST_TEST(call("GET", "/things/" + id).text("/name") == "a");
    const auto after = change(before.text("/revisionNumber"));
    BOOST_TEST(after.text("/name") == "b");
    BOOST_TEST(after.text("/revisionNumber") != before.text("/revisionNumber"));
    BOOST_TEST(change(before.text("/revisionNumber")).text("/error/integrationCode") == "3200");
    BOOST_TEST(change(after.text("/revisionNumber")).status == 200u);
}

BOOST_FIXTURE_TEST_CASE(what_is_deleted_is_gone, backend) {
    const auto id = make(R"({"name":"a","refNumber":"r1"})");
    const auto gone = call("DELETE", "/things/" + id);
    BOOST_TEST(
        dom::value(gone.body) ==
        parse(R"({"id":")" + id + R"(","objectType":"qbd_thing","refNumber":"r1","deleted":true})"));
    BOOST_TEST(call("DELETE", "/things/" + id).status == 404u);
    BOOST_TEST(call("GET", "/things").body.at("data").as_array().empty());
    make(R"({"name":"A"})"); // the name is free again
}

BOOST_FIXTURE_TEST_CASE(what_is_void_stays_without_amounts, backend) {
    const auto id = make(R"({"name":"a","lines":[{"amount":"3.00"}]})");
    BOOST_TEST(call("POST", "/things/" + id + "/void").text("/voided") == "true");
    const auto left = call("GET", "/things/" + id);
    BOOST_TEST(left.text("/totalAmount") == "0.00");
    BOOST_TEST(left.text("/lines/0/amount") == "0.00");
    BOOST_TEST(call("POST", "/things/" + id + "/void").code() == "ALREADY_VOIDED");
}

BOOST_FIXTURE_TEST_CASE(bodies_and_queries_are_checked, backend) {
    BOOST_TEST(call("POST", "/things", "[]").code() == "BODY_INVALID");
    BOOST_TEST(call("POST", "/things", R"({"name":"a","x":1})").code() == "PARAMETER_UNKNOWN");
    BOOST_TEST(call("POST", "/things").code() == "CONTENT_TYPE_INVALID");
    BOOST_TEST(call("GET", "/things?x=1").code() == "PARAMETER_UNKNOWN");
    BOOST_TEST(call("PUT", "/things").code() == "METHOD_NOT_ALLOWED");
    BOOST_TEST(call("GET", "/nothing").code() == "ROUTE_NOT_FOUND");
    BOOST_TEST(api.done().created().empty());
}

BOOST_FIXTURE_TEST_CASE(only_what_was_carried_out_counts, backend) {
    make(R"({"name":"a"})");
    make(R"({"name":"b"})");
    call("POST", "/things", "{}");
    call("GET", "/things/nobody");
    const auto counts = api.done().counts();
    BOOST_TEST(counts.size() == 1u);
    BOOST_TEST(counts.at("qbd.things.create") == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
