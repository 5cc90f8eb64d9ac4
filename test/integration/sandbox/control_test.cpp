// The same things over HTTP, under /_sandbox.

#include "fixture.hpp"

#include <boost/json/serialize.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace sandbox_test;
using sandbox::defect;
using sandbox::ending;
using sandbox::point;

namespace {

// Without a key, as `/_sandbox` needs none.
response control(client& peer, std::string_view method, std::string_view path, std::string_view body = {}) {
    return peer.call(method, path, body, "Authorization: none\r\n");
}

} // namespace

BOOST_AUTO_TEST_SUITE(over_http)

BOOST_FIXTURE_TEST_CASE(a_fault_is_injected_met_and_gone, with_server) {
    client peer{server};
    const auto added = control(
        peer, "POST", "/_sandbox/faults",
        R"({"method":"POST","path":"/v1/end-users","status":503,"headers":{"Retry-After":"1"},"times":2})");
    BOOST_TEST(added.result_int() == 200);
    BOOST_TEST(
        added.body() ==
        R"([{"method":"POST","path":"/v1/end-users","times":2,"processed":false,"status":503,"headers":{"Retry-After":"1"}}])");
    const auto refused = peer.call("POST", "/v1/end-users", end_user_body("src_1"));
    BOOST_TEST(refused.result_int() == 503);
    BOOST_TEST(refused[http::field::retry_after] == "1");
    BOOST_TEST(text_at(control(peer, "GET", "/_sandbox/faults"), "/0/times") == "1");
    BOOST_TEST(control(peer, "DELETE", "/_sandbox/faults").result_int() == 200);
    BOOST_TEST(control(peer, "GET", "/_sandbox/faults").body() == "[]");
    BOOST_TEST(peer.call("POST", "/v1/end-users", end_user_body("src_1")).result_int() == 200);
}

BOOST_FIXTURE_TEST_CASE(every_field_of_a_fault, with_server) {
    client peer{server};
    const auto* given =
        R"({"method":"GET","path":"/v1/*","skip":3,"times":"always","processed":false,"delayMs":4,"hold":true,)"
        R"("interim":[103],"status":500,"headers":{"A":"b"},"body":{"c":1},"defect":"gzip_bomb","size":5,)"
        R"("dripBytes":6,"dripIntervalMs":7,"end":"stall","at":"in_header","strayBytes":"x","strayAfterMs":8,)"
        R"("closeIdleAfterMs":9})";
    BOOST_TEST(control(peer, "POST", "/_sandbox/faults", given).result_int() == 200);
    const auto rule = server.faults().at(0);
    BOOST_TEST(rule.method == "GET");
    BOOST_TEST(rule.path == "/v1/*");
    BOOST_TEST(rule.skip == 3u);
    BOOST_TEST(rule.times == sandbox::fault_rule::always);
    BOOST_TEST(rule.processed.value() == false);
    BOOST_TEST(rule.delay.count() == 4);
    BOOST_TEST(rule.hold);
    BOOST_TEST(rule.interim.at(0) == 103u);
    BOOST_TEST(rule.status == 500u);
    BOOST_TEST(rule.headers.at(0).first == "A");
    BOOST_TEST(rule.headers.at(0).second == "b");
    BOOST_TEST(rule.body.value() == R"({"c":1})");
    BOOST_TEST((rule.defect == defect::gzip_bomb));
    BOOST_TEST(rule.size == 5u);
    BOOST_TEST(rule.drip_bytes == 6u);
    BOOST_TEST(rule.drip_interval.count() == 7);
    BOOST_TEST((rule.end == ending::stall));
    BOOST_TEST((rule.at == point::in_header));
    BOOST_TEST(rule.stray_bytes == "x");
    BOOST_TEST(rule.stray_after.count() == 8);
    BOOST_TEST(rule.close_idle_after.value().count() == 9);

    // What is shown can be given again.
    const auto shown = parse(control(peer, "GET", "/_sandbox/faults"));
    control(peer, "DELETE", "/_sandbox/faults");
    const auto again = control(peer, "POST", "/_sandbox/faults", json::serialize(shown));
    BOOST_TEST(parse(again) == shown);
}

BOOST_DATA_TEST_CASE(
    a_mistake_is_named,
    boost::unit_test::data::make({
        R"({"stauts":503})",
        R"({"status":100})",
        R"({"status":"503"})",
        R"({"times":-1})",
        R"({"times":1.5})",
        R"({"delayMs":86400001})",
        R"({"hold":1})",
        R"({"interim":[200]})",
        R"({"interim":103})",
        R"({"headers":{"A":1}})",
        R"({"headers":[]})",
        R"({"defect":"bad"})",
        R"({"end":"explode"})",
        R"({"at":5})",
        R"("fault")",
        R"([{"status":503},{"x":1}])",
        R"({"status":)",
    }),
    given) {
    running_server running;
    client peer{running.server};
    const auto answer = control(peer, "POST", "/_sandbox/faults", given);
    BOOST_TEST(answer.result_int() == 400);
    BOOST_TEST(!text_at(answer, "/error/message").empty());
    BOOST_TEST(running.server.faults().empty());
}

BOOST_FIXTURE_TEST_CASE(requests_are_shown_and_forgotten, with_server) {
    client peer{server};
    peer.call("POST", "/v1/end-users?a=b", end_user_body("src_1"), "X-Twice: 1\r\nX-Twice: 2\r\n");
    const auto shown = control(peer, "GET", "/_sandbox/requests");
    BOOST_TEST(parse(shown).as_array().size() == 1u);
    BOOST_TEST(text_at(shown, "/0/method") == "POST");
    BOOST_TEST(text_at(shown, "/0/target") == "/v1/end-users?a=b");
    BOOST_TEST(text_at(shown, "/0/body") == end_user_body("src_1"));
    BOOST_TEST(text_at(shown, "/0/connection") == "1");
    BOOST_TEST(text_at(shown, "/0/tlsResumed") == "false");
    BOOST_TEST(text_at(shown, "/0/headers/0") == R"(["Host","localhost"])");
    BOOST_TEST(text_at(shown, "/0/headers/5") == R"(["X-Twice","2"])");
    control(peer, "DELETE", "/_sandbox/requests");
    BOOST_TEST(control(peer, "GET", "/_sandbox/requests").body() == "[]");
    BOOST_TEST(server.stats().requests_received == 1u);
}

BOOST_FIXTURE_TEST_CASE(stats_and_release, with_server) {
    client held{server};
    client peer{server};
    control(peer, "POST", "/_sandbox/faults", R"({"hold":true})");
    held.send(client::request("GET", "/v1/end-users"));
    BOOST_TEST(eventually([&] { return server.waiting() == 1; }));
    BOOST_TEST(
        control(peer, "GET", "/_sandbox/stats").body() ==
        R"({"connections":2,"openConnections":2,"handshakes":2,"handshakesResumed":0,"requestsReceived":1,)"
        R"("requestsProcessed":0,"faultsLeft":0,"waiting":1,"queued":0})");
    BOOST_TEST(control(peer, "POST", "/_sandbox/release").body() == R"({"released":1})");
    BOOST_TEST(held.read_response().result_int() == 200);
}

// What was carried out is counted, what was refused is not; what was made is remembered after its end.
BOOST_FIXTURE_TEST_CASE(operations_and_what_they_created_are_shown, with_server) {
    client peer{server};
    const std::string company =
        "Conductor-End-User-Id: " + server.add_end_user({"Acme", "src_1", "a@b.c"}) + "\r\n";
    const auto made = peer.call("POST", "/v1/quickbooks-desktop/classes", R"({"name":"East"})", company);
    BOOST_TEST(made.result_int() == 200);
    const auto id = text_at(made, "/id");
    const auto path = "/v1/quickbooks-desktop/classes/" + id;
    BOOST_TEST(peer.call("GET", path, "", company).result_int() == 200);
    BOOST_TEST(peer.call("POST", "/v1/quickbooks-desktop/classes", "{}", company).result_int() == 400);
    const auto stale = peer.call("POST", path, R"({"revisionNumber":"0","name":"West"})", company);
    BOOST_TEST(stale.result_int() == 502);
    BOOST_TEST(text_at(stale, "/error/integrationCode") == "3200");

    const auto counts = control(peer, "GET", "/_sandbox/operations");
    BOOST_TEST(text_at(counts, "/qbd.classes.create") == "1");
    BOOST_TEST(text_at(counts, "/qbd.classes.retrieve") == "1");
    BOOST_TEST(!parse(counts).as_object().contains("qbd.classes.update"));
    const auto created = control(peer, "GET", "/_sandbox/created");
    BOOST_TEST(parse(created).as_array().size() == 1u);
    BOOST_TEST(text_at(created, "/0/id") == id);
    BOOST_TEST(text_at(created, "/0/operation") == "qbd.classes.create");
}

BOOST_FIXTURE_TEST_CASE(control_requests_meet_no_fault_and_are_not_recorded, with_server) {
    server.inject(sandbox::fault::status(500).always());
    client peer{server};
    BOOST_TEST(control(peer, "GET", "/_sandbox/stats").result_int() == 200);
    BOOST_TEST(control(peer, "GET", "/_sandbox/nothing").result_int() == 404);
    BOOST_TEST(control(peer, "PUT", "/_sandbox/faults").result_int() == 405);
    BOOST_TEST(server.requests().empty());
    BOOST_TEST(server.stats().requests_received == 0u);
}

BOOST_FIXTURE_TEST_CASE(keys_are_replaced, with_server) {
    client peer{server};
    const auto list_with = [&](std::string_view key) {
        return peer.call("GET", "/v1/end-users", {}, "Authorization: Bearer " + std::string(key) + "\r\n")
            .result_int();
    };
    BOOST_TEST(list_with("sk_test_sandbox") == 200);
    BOOST_TEST(control(peer, "PUT", "/_sandbox/keys", R"(["sk_a","sk_b"])").result_int() == 200);
    BOOST_TEST(list_with("sk_test_sandbox") == 401);
    BOOST_TEST(list_with("sk_a") == 200);
    BOOST_TEST(list_with("sk_b") == 200);
    for (const char* wrong : {"", "{}", "[1]", R"("sk_a")"})
        BOOST_TEST(control(peer, "PUT", "/_sandbox/keys", wrong).result_int() == 400, wrong);
    BOOST_TEST(list_with("sk_a") == 200);
    BOOST_TEST(control(peer, "PUT", "/_sandbox/keys", "[]").result_int() == 200);
    BOOST_TEST(list_with("sk_whatever") == 200);
}

BOOST_AUTO_TEST_SUITE_END()
