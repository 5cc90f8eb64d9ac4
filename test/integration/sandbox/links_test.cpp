// Companies that are not linked, switched off, or that QuickBooks does not open.

#include "company_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>

using namespace sandbox_test;
using namespace std::chrono_literals;
using sandbox::availability;

namespace {

// "409 INTEGRATION_CONNECTION_NOT_SET_UP", with the integration code if there is one.
std::string told(const response& answer) {
    const auto error = parse(answer).at("error").as_object();
    auto text = std::to_string(answer.result_int()) + " " + error.at("code").as_string().c_str();
    if (error.contains("integrationCode"))
        text += std::string{" "} + error.at("integrationCode").as_string().c_str();
    BOOST_TEST(error.at("type") == "INTEGRATION_CONNECTION_ERROR");
    BOOST_TEST(error.at("httpStatusCode") == answer.result_int());
    BOOST_TEST(error.at("userFacingMessage").as_string() != error.at("message").as_string());
    return text;
}

constexpr auto not_set_up = "409 INTEGRATION_CONNECTION_NOT_SET_UP";
constexpr auto not_active = "409 INTEGRATION_CONNECTION_NOT_ACTIVE";

struct unlinked : with_company {
    static sandbox::options settings() {
        sandbox::options given;
        given.companies_linked = false;
        given.end_users.push_back({"Bolt", "src_2", "b@bolt.test"});
        return given;
    }
    unlinked()
        : with_company{settings()} {}
};

} // namespace

BOOST_AUTO_TEST_SUITE(links)

BOOST_FIXTURE_TEST_CASE(never_linked_and_offline_are_told_at_once, with_company) {
    set({.answer_time = 1h});
    const auto before = ask("GET", "/customers");
    set({.availability = availability::never_linked, .answer_time = 1h});
    BOOST_TEST(told(quickbooks("GET", "/customers")) == not_set_up);
    BOOST_TEST(told(quickbooks("POST", "/customers", customer("a"))) == not_set_up);
    BOOST_TEST(told(quickbooks("GET", "/health-check")) == not_set_up);
    set({.availability = availability::offline, .answer_time = 1h});
    BOOST_TEST(told(quickbooks("GET", "/customers")) == not_active);
    const auto through = "/v1/end-users/" + id + "/passthrough/quickbooks_desktop";
    BOOST_TEST(told(peer.call("POST", through, R"({"CustomerQueryRq":{}})")) == not_active);
    BOOST_TEST(server.stats().queued == 1u);
    BOOST_TEST(server.operations().empty());
    // What the API can refuse by itself comes before.
    BOOST_TEST(quickbooks("POST", "/customers", "{}").result_int() == 400);
    BOOST_TEST(peer.call("GET", "/v1/end-users").result_int() == 200);
}

BOOST_FIXTURE_TEST_CASE(a_pc_that_is_switched_off_does_nothing_of_what_is_in_the_queue, with_company) {
    set({.answer_time = 3s});
    const auto waiting = ask("POST", "/customers", customer("a"));
    set({.availability = availability::offline, .answer_time = 3s});
    server.advance(3s);
    BOOST_TEST(told(waiting->read_response()) == not_active);
    BOOST_TEST(made() == 0u);
}

BOOST_FIXTURE_TEST_CASE(quickbooks_that_does_not_open_is_told_in_turn, with_company) {
    set({.availability = availability::cannot_open, .opening_time = 20s});
    const auto first = ask("POST", "/customers", customer("a"));
    const auto second = ask("POST", "/customers", customer("b"));
    server.advance(20s);
    BOOST_TEST(told(first->read_response()) == "502 QBD_CONNECTION_ERROR 0x80040408");
    BOOST_TEST(server.stats().queued == 1u);
    server.advance(20s);
    BOOST_TEST(told(second->read_response()) == "502 QBD_CONNECTION_ERROR 0x80040408");
    set({.availability = availability::cannot_open, .integration_code = "0x80040420"});
    BOOST_TEST(told(quickbooks("GET", "/health-check")) == "502 QBD_CONNECTION_ERROR 0x80040420");
    BOOST_TEST(made() == 0u);
}

BOOST_FIXTURE_TEST_CASE(what_breaks_down_may_have_been_done, with_company) {
    set({.availability = availability::breaks_down});
    BOOST_TEST(
        told(quickbooks("POST", "/customers", customer("a"))) == "502 QBD_CONNECTION_ERROR 0x800706BA");
    BOOST_TEST(made() == 1u);
    set({.availability = availability::breaks_down, .integration_code = "0x80041234"});
    BOOST_TEST(told(quickbooks("GET", "/customers")) == "502 QBD_CONNECTION_ERROR 0x80041234");
}

BOOST_FIXTURE_TEST_CASE(a_new_end_user_may_have_to_be_linked, unlinked) {
    BOOST_TEST(told(quickbooks("GET", "/customers")) == not_set_up);
    BOOST_TEST((server.company(server.end_users().at(0).id).availability == availability::never_linked));
    server.connect_end_user(id);
    BOOST_TEST(quickbooks("GET", "/customers").result_int() == 200);

    const auto created = peer.call("POST", "/v1/end-users", end_user_body("src_3"));
    const auto other = "/_sandbox/companies/" + text_at(created, "/id");
    BOOST_TEST(text_at(control("GET", other), "/availability") == "never_linked");
    BOOST_TEST(text_at(control("POST", other + "/connect"), "/availability") == "ready");
    BOOST_TEST(server.end_users().back().connected);
    BOOST_TEST(control("POST", "/_sandbox/companies/end_usr_0/connect").result_int() == 404);
}

BOOST_FIXTURE_TEST_CASE(linking_changes_nothing_else, with_company) {
    set({.availability = availability::offline, .answer_time = 3s});
    server.connect_end_user(id);
    BOOST_TEST((server.company(id).availability == availability::offline));
    set({.availability = availability::never_linked, .answer_time = 3s});
    server.connect_end_user(id);
    BOOST_TEST((server.company(id).availability == availability::ready));
    BOOST_TEST(server.company(id).answer_time.count() == 3000);
}

BOOST_FIXTURE_TEST_CASE(only_what_quickbooks_answers_proves_a_link, with_company) {
    const auto at = [&](const char* field) {
        const auto user = peer.call("GET", "/v1/end-users/" + id);
        return text_at(user, "/integrationConnections/0/" + std::string{field});
    };
    set({.availability = availability::offline});
    server.connect_end_user(id);
    BOOST_TEST(at("lastSuccessfulRequestAt") == "null");
    BOOST_TEST(told(quickbooks("GET", "/health-check")) == not_active);
    set({.availability = availability::cannot_open});
    quickbooks("GET", "/health-check");
    BOOST_TEST(at("lastRequestAt") != "null");
    BOOST_TEST(at("lastSuccessfulRequestAt") == "null");
    set({});
    quickbooks("GET", "/health-check");
    BOOST_TEST(at("lastSuccessfulRequestAt") != "null");
}

BOOST_FIXTURE_TEST_CASE(quickbooks_that_is_ready_answers_when_it_is_linked, unlinked) {
    server.connect_end_user(id);
    const auto user = peer.call("GET", "/v1/end-users/" + id);
    BOOST_TEST(text_at(user, "/integrationConnections/0/lastRequestAt") != "null");
    BOOST_TEST(text_at(user, "/integrationConnections/0/lastSuccessfulRequestAt") != "null");
}

BOOST_AUTO_TEST_SUITE_END()
