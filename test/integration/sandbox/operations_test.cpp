// Every operation, as the API answers it.

#include "fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <regex>
#include <set>

using namespace sandbox_test;

BOOST_AUTO_TEST_SUITE(operations)

BOOST_FIXTURE_TEST_CASE(create_answers_with_the_end_user, with_server) {
    client peer{server};
    const auto answer = peer.call("POST", "/v1/end-users", end_user_body("src_1"));
    BOOST_TEST(answer.result_int() == 200);
    BOOST_TEST(answer[http::field::content_type].starts_with("application/json"));
    const auto shown = parse(answer).as_object();
    std::set<std::string> names;
    for (const auto& member : shown)
        names.emplace(member.key());
    const std::set<std::string> expected{
        "id", "objectType", "createdAt", "companyName", "sourceId", "email", "integrationConnections"};
    BOOST_TEST(names == expected, boost::test_tools::per_element());
    BOOST_TEST(text_at(answer, "/id").starts_with("end_usr_"));
    BOOST_TEST(text_at(answer, "/objectType") == "end_user");
    BOOST_TEST(text_at(answer, "/companyName") == "Acme");
    BOOST_TEST(text_at(answer, "/sourceId") == "src_1");
    BOOST_TEST(text_at(answer, "/email") == "a@acme.test");
    BOOST_TEST(shown.at("integrationConnections").as_array().empty());
    const std::regex instant{R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)"};
    BOOST_TEST(std::regex_match(text_at(answer, "/createdAt"), instant));
}

BOOST_FIXTURE_TEST_CASE(the_ledger_has_exactly_what_was_created, with_server) {
    client peer{server};
    const auto answer = peer.call("POST", "/v1/end-users", end_user_body("src_1"));
    const auto users = server.end_users();
    BOOST_TEST_REQUIRE(users.size() == 1u);
    BOOST_TEST(users[0].id == text_at(answer, "/id"));
    BOOST_TEST(users[0].created_at == text_at(answer, "/createdAt"));
    BOOST_TEST(users[0].company_name == "Acme");
    BOOST_TEST(users[0].source_id == "src_1");
    BOOST_TEST(users[0].email == "a@acme.test");
    BOOST_TEST(!users[0].connected);
}

BOOST_FIXTURE_TEST_CASE(list_shows_all_in_order_of_creation, with_server) {
    client peer{server};
    const auto empty = peer.call("GET", "/v1/end-users");
    BOOST_TEST(empty.body() == R"({"objectType":"list","url":"/v1/end-users","data":[]})");
    for (const auto* source : {"b", "a", "c"})
        peer.call("POST", "/v1/end-users", end_user_body(source));
    const auto full = peer.call("GET", "/v1/end-users?ignored=1");
    BOOST_TEST(parse(full).at("data").as_array().size() == 3u);
    BOOST_TEST(text_at(full, "/data/0/sourceId") == "b");
    BOOST_TEST(text_at(full, "/data/1/sourceId") == "a");
    BOOST_TEST(text_at(full, "/data/2/sourceId") == "c");
}

BOOST_FIXTURE_TEST_CASE(retrieve_and_delete, with_server) {
    client peer{server};
    const auto id = server.add_end_user({"Acme", "src_1", "a@acme.test"});
    const auto path = "/v1/end-users/" + id;
    BOOST_TEST(text_at(peer.call("GET", path), "/id") == id);
    const auto gone = peer.call("DELETE", path);
    BOOST_TEST(gone.body() == R"({"id":")" + id + R"(","objectType":"end_user","deleted":true})");
    BOOST_TEST(server.end_users().empty());
    BOOST_TEST(peer.call("GET", path).result_int() == 404);
    BOOST_TEST(peer.call("DELETE", path).result_int() == 404);
    BOOST_TEST(peer.call("POST", "/v1/end-users", end_user_body("src_1")).result_int() == 200);
}

BOOST_FIXTURE_TEST_CASE(a_path_segment_is_percent_decoded, with_server) {
    client peer{server};
    const auto answer = peer.call("GET", "/v1/end-users/a%2Fb%20c%zz%4");
    BOOST_TEST(answer.result_int() == 404);
    BOOST_TEST(text_at(answer, "/error/message").find("`a/b c%zz%4`") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(passthrough_answers_each_request_by_name, with_server) {
    client peer{server};
    const auto id = server.add_end_user({"Acme", "src_1", "a@acme.test"});
    const auto answer = peer.call(
        "POST", "/v1/end-users/" + id + "/passthrough/quickbooks_desktop",
        R"({"InvoiceQueryRq":{"MaxReturned":1}})");
    BOOST_TEST(answer.result_int() == 200);
    BOOST_TEST(text_at(answer, "/InvoiceQueryRs/statusCode") == "0");
    BOOST_TEST(text_at(answer, "/InvoiceQueryRs/request/MaxReturned") == "1");
}

BOOST_FIXTURE_TEST_CASE(create_auth_session, with_server) {
    client peer{server};
    const auto id = server.add_end_user({"Acme", "src_1", "a@acme.test"});
    const auto answer =
        peer.call("POST", "/v1/auth-sessions", R"({"publishableKey":"pk_1","endUserId":")" + id + R"("})");
    BOOST_TEST(answer.result_int() == 200);
    const auto shown = parse(answer).as_object();
    BOOST_TEST(shown.size() == 8u);
    BOOST_TEST(text_at(answer, "/id").starts_with("auth_sess_"));
    BOOST_TEST(text_at(answer, "/objectType") == "auth_session");
    BOOST_TEST(text_at(answer, "/endUserId") == id);
    const auto secret = text_at(answer, "/clientSecret");
    BOOST_TEST(secret.starts_with("auth_sess_client_secret_"));
    BOOST_TEST(text_at(answer, "/authFlowUrl") == "https://connect.conductor.is/qbd/" + secret + "?key=pk_1");
    BOOST_TEST(shown.at("redirectUrl").is_null());
    BOOST_TEST(text_at(answer, "/expiresAt") > text_at(answer, "/createdAt"));
}

BOOST_FIXTURE_TEST_CASE(health_check_and_connection, with_server) {
    client peer{server};
    const auto id = server.add_end_user({"Acme", "src_1", "a@acme.test"});
    server.set_company(id, {.availability = sandbox::availability::offline});
    server.connect_end_user(id);
    server.set_company(id, {});
    BOOST_TEST(server.end_users().at(0).connected);
    const auto before = peer.call("GET", "/v1/end-users/" + id);
    BOOST_TEST(text_at(before, "/integrationConnections/0/id").starts_with("int_conn_"));
    BOOST_TEST(text_at(before, "/integrationConnections/0/objectType") == "integration_connection");
    BOOST_TEST(text_at(before, "/integrationConnections/0/integrationSlug") == "quickbooks_desktop");
    BOOST_TEST(text_at(before, "/integrationConnections/0/lastSuccessfulRequestAt") == "null");

    const auto header = "Conductor-End-User-Id: " + id + "\r\n";
    const auto health = peer.call("GET", "/v1/quickbooks-desktop/health-check", {}, header);
    BOOST_TEST(health.body() == R"({"duration":1,"status":"ok"})");
    const auto after = peer.call("GET", "/v1/end-users/" + id);
    BOOST_TEST(text_at(after, "/integrationConnections/0/lastRequestAt").ends_with("Z"));
    BOOST_TEST(text_at(after, "/integrationConnections/0/lastSuccessfulRequestAt").ends_with("Z"));
    BOOST_CHECK_THROW(server.connect_end_user("end_usr_nobody"), std::out_of_range);
}

BOOST_FIXTURE_TEST_CASE(every_answer_has_its_own_request_id, with_server) {
    client peer{server};
    std::set<std::string> ids;
    for (int i = 0; i != 20; ++i) {
        const auto answer = peer.call("GET", i % 2 ? "/v1/end-users" : "/v1/nothing");
        const auto field = answer["Conductor-Request-Id"];
        BOOST_TEST(field.starts_with("req_"));
        ids.emplace(field);
        if (i % 2 == 0)
            BOOST_TEST(text_at(answer, "/error/requestId") == std::string{field});
        BOOST_TEST(server.requests().back().id == std::string{field});
    }
    BOOST_TEST(ids.size() == 20u);
}

BOOST_AUTO_TEST_CASE(state_can_exist_from_the_start) {
    sandbox::options options;
    options.end_users = {{"Acme", "src_1", "a@acme.test"}, {"Bolt", "src_2", "b@bolt.test"}};
    running_server running{options};
    BOOST_TEST(running.server.end_users().size() == 2u);
    BOOST_CHECK_THROW(running.server.add_end_user({"Other", "src_2", "x@y.test"}), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
