// One request at a time per company: who is next, what is too slow, and what lands without anybody waiting.

#include "company_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <set>
#include <string>
#include <thread>
#include <vector>

using namespace sandbox_test;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(queues)

BOOST_FIXTURE_TEST_CASE(one_request_after_another, with_company) {
    set({.answer_time = 3s});
    const auto first = ask("POST", "/customers", customer("a"));
    const auto second = ask("POST", "/customers", customer("b"));
    const auto look = ask("GET", "/customers");
    const auto third = ask("POST", "/customers", customer("c"));
    BOOST_TEST(made() == 0u);
    server.advance(2s);
    BOOST_TEST(made() == 0u);
    server.advance(1s);
    BOOST_TEST(made() == 1u);
    BOOST_TEST(text_at(first->read_response(), "/id") == server.created().at(0).id);
    BOOST_TEST(server.stats().queued == 3u);
    server.advance(9s);
    BOOST_TEST(made() == 3u);
    BOOST_TEST(text_at(second->read_response(), "/id") == server.created().at(1).id);
    BOOST_TEST(text_at(third->read_response(), "/id") == server.created().at(2).id);
    BOOST_TEST(parse(look->read_response()).at("data").as_array().size() == 2u);
    BOOST_TEST(server.stats().queued == 0u);
    BOOST_TEST(server.stats().requests_processed == 4u);
}

BOOST_FIXTURE_TEST_CASE(companies_do_not_wait_for_each_other, with_company) {
    const auto other = server.add_end_user({"Bolt", "src_2", "b@bolt.test"});
    set({.answer_time = 3s});
    const auto waiting = ask("POST", "/customers", customer("a"));
    peer.send(request(other, "POST", "/customers", customer("b")));
    BOOST_TEST(peer.read_response().result_int() == 200);
    BOOST_TEST(server.created().at(0).end_user_id == other);
    server.set_company(other, {.answer_time = 3s});
    const auto second = ask_for(other, "POST", "/customers", customer("c"));
    server.advance(3s);
    BOOST_TEST(made() == 3u);
}

BOOST_FIXTURE_TEST_CASE(all_at_once_if_told_so, with_company) {
    set({.answer_time = 3s, .one_at_a_time = false});
    const auto first = ask("POST", "/customers", customer("a"));
    const auto second = ask("POST", "/customers", customer("b"));
    server.advance(3s);
    BOOST_TEST(made() == 2u);
}

BOOST_FIXTURE_TEST_CASE(quickbooks_opens_for_the_first_request, with_company) {
    set({.answer_time = 2s, .opening_time = 30s});
    const auto check = ask("GET", "/health-check");
    const auto create = ask("POST", "/customers", customer("a"));
    server.advance(31s);
    BOOST_TEST(server.stats().queued == 2u);
    server.advance(1s);
    BOOST_TEST(check->read_response().result_int() == 200);
    server.advance(2s);
    BOOST_TEST(create->read_response().result_int() == 200);
}

BOOST_FIXTURE_TEST_CASE(a_create_that_was_too_slow_lands_later, with_company) {
    set({.answer_time = 100s});
    const auto waiting = ask("POST", "/customers", customer("a"));
    server.advance(90s);
    const auto answer = waiting->read_response();
    BOOST_TEST(answer.result_int() == 504);
    BOOST_TEST(text_at(answer, "/error/type") == "INTEGRATION_CONNECTION_ERROR");
    BOOST_TEST(text_at(answer, "/error/code") == "QBD_REQUEST_TIMEOUT");
    BOOST_TEST(text_at(answer, "/error/message").find("90") != std::string::npos);
    BOOST_TEST(answer["Conductor-Request-Id"] == text_at(answer, "/error/requestId"));
    BOOST_TEST(made() == 0u);
    BOOST_TEST(server.stats().queued == 1u);
    const auto look = ask("GET", "/customers", {}, "Conductor-Timeout-Seconds: 600\r\n");
    server.advance(10s);
    BOOST_TEST(made() == 1u);
    server.advance(100s);
    BOOST_TEST(parse(look->read_response()).at("data").as_array().size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(a_create_whose_client_hung_up_lands_later, with_company) {
    set({.answer_time = 3s});
    const auto first = ask("POST", "/customers", customer("a"));
    const auto second = ask("POST", "/customers", customer("b"));
    second->close();
    BOOST_TEST(eventually([&] { return server.stats().open_connections == 2; }));
    BOOST_TEST(server.stats().queued == 2u);
    server.advance(6s);
    BOOST_TEST(made() == 2u);
    BOOST_TEST(first->read_response().result_int() == 200);
}

BOOST_FIXTURE_TEST_CASE(a_create_whose_answer_is_lost_lands_later, with_company) {
    set({.answer_time = 3s, .lost_creates = 1});
    client looking{server};
    looking.send(request(id, "GET", "/customers")); // which is no create
    BOOST_TEST(eventually([&] { return server.stats().queued == 1; }));
    const auto lost = ask("POST", "/customers", customer("a"));
    const auto rest = lost->read_to_end();
    BOOST_TEST(rest.bytes.empty());
    BOOST_TEST((rest.how == left::close_notify));
    BOOST_TEST(server.company(id).lost_creates == 0u);
    const auto kept = ask("POST", "/customers", customer("b"));
    BOOST_TEST(made() == 0u);
    server.advance(9s);
    BOOST_TEST(made() == 2u);
    BOOST_TEST(looking.read_response().result_int() == 200);
    BOOST_TEST(text_at(kept->read_response(), "/id") == server.created().at(1).id);
}

BOOST_FIXTURE_TEST_CASE(the_health_check_waits_a_minute, with_company) {
    set({.opening_time = 2min});
    const auto check = ask("GET", "/health-check");
    const auto look = ask("GET", "/customers");
    server.advance(60s);
    const auto refused = check->read_response();
    BOOST_TEST(text_at(refused, "/error/code") == "QBD_REQUEST_TIMEOUT");
    BOOST_TEST(text_at(refused, "/error/message").find(" 60 ") != std::string::npos);
    BOOST_TEST(look->stream().next_layer().available() < 600u); // session tickets at the most
    server.advance(30s);
    BOOST_TEST(look->read_response().result_int() == 504);
}

BOOST_FIXTURE_TEST_CASE(a_request_says_how_long_it_waits, with_company) {
    set({.answer_time = 100s});
    const auto short_one = ask("GET", "/customers", {}, "Conductor-Timeout-Seconds: 7\r\n");
    const auto long_one = ask("GET", "/customers", {}, "conductor-timeout-seconds: 200\r\n");
    server.advance(7s);
    const auto refused = short_one->read_response();
    BOOST_TEST(refused.result_int() == 504);
    BOOST_TEST(text_at(refused, "/error/message").find(" 7 ") != std::string::npos);
    server.advance(193s);
    BOOST_TEST(long_one->read_response().result_int() == 200);
    for (const auto* wrong : {"", "0", "-1", "1.5", "x", "86401", "99999999999999999999"}) {
        peer.send(request(
            id, "GET", "/customers", {}, "Conductor-Timeout-Seconds: " + std::string{wrong} + "\r\n"));
        BOOST_TEST(text_at(peer.read_response(), "/error/code") == "PARAMETER_INVALID", wrong);
    }
}

BOOST_FIXTURE_TEST_CASE(real_time_counts_as_well, with_company) {
    set({.answer_time = 2ms});
    BOOST_TEST(quickbooks("POST", "/customers", customer("a")).result_int() == 200);
    set({.answer_time = 2ms, .lost_creates = 1});
    client lost{server};
    lost.send(request(id, "POST", "/customers", customer("b")));
    BOOST_TEST(lost.read_to_end().bytes.empty());
    BOOST_TEST(eventually([&] { return made() == 2; })); // nobody waits for it, and no time is told
}

BOOST_FIXTURE_TEST_CASE(each_request_is_carried_out_at_its_time, with_company) {
    for (const auto* name : {"a", "b", "c"})
        quickbooks("POST", "/customers", customer(name));
    const auto page = quickbooks("GET", "/customers?limit=1");
    set({.answer_time = 6s});
    // The cursor would be dead after ten seconds; its page is taken after six, however far time goes at once.
    const auto next = ask("GET", "/customers?limit=1&cursor=" + text_at(page, "/nextCursor"));
    server.advance(1h);
    BOOST_TEST(next->read_response().result_int() == 200);
}

BOOST_FIXTURE_TEST_CASE(a_fault_strikes_when_the_turn_is_over, with_company) {
    server.inject(sandbox::fault::reset(sandbox::point::before_answer));
    set({.answer_time = 3s});
    const auto waiting = ask("POST", "/customers", customer("a"));
    server.advance(3s);
    BOOST_TEST((waiting->read_to_end().how == left::reset));
    BOOST_TEST(made() == 1u);
    server.inject(sandbox::fault::status(503));
    BOOST_TEST(quickbooks("POST", "/customers", customer("b")).result_int() == 503);
    BOOST_TEST(server.stats().queued == 0u);
}

BOOST_AUTO_TEST_CASE(threads_ask_while_time_passes) {
    with_company one{{}, 3};
    one.set({.answer_time = 10ms});
    std::vector<std::set<std::string>> answered(4);
    std::vector<std::thread> asking;
    for (auto& ids : answered)
        asking.emplace_back([&one, &ids, number = asking.size()] {
            client peer{one.server};
            for (int i = 0; i != 25; ++i) {
                const auto name = std::to_string(number) + "-" + std::to_string(i);
                peer.send(with_company::request(one.id, "POST", "/customers", customer(name)));
                ids.insert(text_at(peer.read_response(), "/id"));
            }
        });
    BOOST_TEST(eventually([&] {
        one.server.advance(10ms);
        return one.made() == 100;
    }));
    for (auto& thread : asking)
        thread.join();
    std::set<std::string> all;
    for (auto& ids : answered)
        all.merge(ids);
    BOOST_TEST(all.size() == 100u);
    BOOST_TEST(one.server.stats().queued == 0u);
}

BOOST_FIXTURE_TEST_CASE(a_queue_over_http, with_company) {
    control("PUT", path, R"({"answerTimeMs":3000,"lostCreates":1})");
    const auto lost = ask("POST", "/customers", customer("a"));
    const auto kept = ask("POST", "/customers", customer("b"));
    BOOST_TEST(lost->read_to_end().bytes.empty());
    BOOST_TEST(text_at(control("GET", path), "/lostCreates") == "0");
    BOOST_TEST(text_at(control("GET", "/_sandbox/stats"), "/queued") == "2");
    control("POST", "/_sandbox/advance", R"({"milliseconds":3000})");
    BOOST_TEST(parse(control("GET", "/_sandbox/created")).as_array().size() == 1u);
    control("POST", "/_sandbox/advance", R"({"milliseconds":3000})");
    BOOST_TEST(kept->read_response().result_int() == 200);
    BOOST_TEST(text_at(control("GET", "/_sandbox/stats"), "/queued") == "0");
}

BOOST_FIXTURE_TEST_CASE(a_server_that_stops_leaves_the_queue, with_company) {
    set({.answer_time = 3s});
    const auto waiting = ask("POST", "/customers", customer("a"));
    server.stop();
    BOOST_TEST(waiting->read_to_end().bytes.empty());
    BOOST_TEST(made() == 0u);
    server.advance(3s);
    BOOST_TEST(made() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
