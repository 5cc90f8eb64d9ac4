// The state of end-users' companies, set in process and over HTTP.

#include "company_fixture.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <stdexcept>
#include <string>

using namespace sandbox_test;
using namespace std::chrono_literals;
using sandbox::availability;

namespace {

response make_invoice(with_company& company) {
    static int number = 0;
    const auto buyer =
        company.quickbooks("POST", "/customers", customer("Customer " + std::to_string(++number)));
    const auto body = R"({"customerId":")" + text_at(buyer, "/id") + R"(","transactionDate":"2026-01-02"})";
    return company.quickbooks("POST", "/invoices", body);
}

} // namespace

BOOST_AUTO_TEST_SUITE(companies)

BOOST_FIXTURE_TEST_CASE(by_default_all_is_well, with_company) {
    const auto settings = server.company(id);
    BOOST_TEST((settings.availability == availability::ready));
    BOOST_TEST(settings.answer_time.count() == 0);
    BOOST_TEST(settings.one_at_a_time);
    BOOST_TEST(quickbooks("GET", "/customers").result_int() == 200);
}

BOOST_FIXTURE_TEST_CASE(every_setting_over_http, with_company) {
    const auto* given =
        R"({"availability":"cannot_open","integrationCode":"0x80040414","answerTimeMs":1,"openingTimeMs":2,)"
        R"("oneAtATime":false,"lostCreates":3,"utcOffsetMinutes":-480,"clockAheadMs":-5,)"
        R"("checksReferences":true})";
    const auto answer = control("PUT", path, given);
    BOOST_TEST(answer.result_int() == 200);
    BOOST_TEST(answer.body() == given);
    BOOST_TEST(control("GET", path).body() == given);
    const auto settings = server.company(id);
    BOOST_TEST((settings.availability == availability::cannot_open));
    BOOST_TEST(settings.integration_code == "0x80040414");
    BOOST_TEST(settings.answer_time.count() == 1);
    BOOST_TEST(settings.opening_time.count() == 2);
    BOOST_TEST(!settings.one_at_a_time);
    BOOST_TEST(settings.lost_creates == 3u);
    BOOST_TEST(settings.utc_offset.count() == -480);
    BOOST_TEST(settings.clock_ahead.count() == -5);
    BOOST_TEST(settings.checks_references);

    // What is not given is as by default again.
    control("PUT", path, R"({"answerTimeMs":7})");
    BOOST_TEST((server.company(id).availability == availability::ready));
    BOOST_TEST(server.company(id).answer_time.count() == 7);
}

BOOST_DATA_TEST_CASE(
    a_mistake_is_named,
    boost::unit_test::data::make({
        R"({"avialability":"ready"})",
        R"({"availability":"gone"})",
        R"({"availability":1})",
        R"({"integrationCode":3200})",
        R"({"answerTimeMs":-1})",
        R"({"answerTimeMs":86400001})",
        R"({"openingTimeMs":"1"})",
        R"({"oneAtATime":1})",
        R"({"lostCreates":0.5})",
        R"({"utcOffsetMinutes":1441})",
        R"({"clockAheadMs":-86400001})",
        R"([])",
        R"({"answerTimeMs":)",
    }),
    given) {
    with_company one;
    const auto answer = one.control("PUT", one.path, given);
    BOOST_TEST(answer.result_int() == 400);
    BOOST_TEST(!text_at(answer, "/error/message").empty());
    BOOST_TEST((one.server.company(one.id).availability == availability::ready));
    BOOST_TEST(one.server.company(one.id).answer_time.count() == 0);
}

BOOST_FIXTURE_TEST_CASE(wrong_settings_in_process, with_company) {
    BOOST_CHECK_THROW(static_cast<void>(server.company("end_usr_0")), std::out_of_range);
    BOOST_CHECK_THROW(server.set_company("end_usr_0", {}), std::out_of_range);
    BOOST_CHECK_THROW(server.lock_record("end_usr_0", "1"), std::out_of_range);
    BOOST_CHECK_THROW(server.set_company(id, {.answer_time = -1ms}), std::invalid_argument);
    BOOST_CHECK_THROW(server.set_company(id, {.opening_time = -1ms}), std::invalid_argument);
    BOOST_CHECK_THROW(server.set_company(id, {.utc_offset = 25h}), std::invalid_argument);
    BOOST_CHECK_THROW(server.set_company(id, {.clock_ahead = -25h}), std::invalid_argument);
    BOOST_TEST(control("GET", "/_sandbox/companies/end_usr_0").result_int() == 404);
    BOOST_TEST(control("PUT", "/_sandbox/companies/end_usr_0", "{}").result_int() == 404);
    BOOST_TEST(control("DELETE", path).result_int() == 405);
}

BOOST_FIXTURE_TEST_CASE(a_record_that_somebody_has_open, with_company) {
    const auto made = make_invoice(*this);
    const auto record = text_at(made, "/id");
    const auto revision = text_at(made, "/revisionNumber");
    const auto change = R"({"revisionNumber":")" + revision + R"(","memo":"x"})";
    server.lock_record(id, record);
    for (const auto& refused :
         {quickbooks("POST", "/invoices/" + record, change), quickbooks("DELETE", "/invoices/" + record),
          quickbooks("POST", "/invoices/" + record + "/void")}) {
        BOOST_TEST(refused.result_int() == 502);
        BOOST_TEST(text_at(refused, "/error/type") == "INTEGRATION_ERROR");
        BOOST_TEST(text_at(refused, "/error/code") == "QBD_REQUEST_ERROR");
        BOOST_TEST(text_at(refused, "/error/integrationCode") == "3175");
    }
    BOOST_TEST(quickbooks("GET", "/invoices/" + record).result_int() == 200);
    BOOST_TEST(make_invoice(*this).result_int() == 200);
    server.unlock_record(id, record);
    BOOST_TEST(quickbooks("POST", "/invoices/" + record, change).result_int() == 200);
}

BOOST_FIXTURE_TEST_CASE(a_record_that_is_closed_after_a_while, with_company) {
    const auto record = text_at(make_invoice(*this), "/id");
    server.lock_record(id, record, 30s);
    server.advance(29s);
    BOOST_TEST(quickbooks("DELETE", "/invoices/" + record).result_int() == 502);
    server.advance(1s);
    BOOST_TEST(quickbooks("DELETE", "/invoices/" + record).result_int() == 200);
}

BOOST_FIXTURE_TEST_CASE(records_are_opened_and_closed_over_http, with_company) {
    const auto record = text_at(make_invoice(*this), "/id");
    const auto lock = path + "/locks/" + record;
    BOOST_TEST(control("GET", path + "/locks").body() == "[]");
    BOOST_TEST(control("PUT", lock).body() == "[\"" + record + "\"]");
    BOOST_TEST(control("GET", path + "/locks").body() == "[\"" + record + "\"]");
    BOOST_TEST(quickbooks("DELETE", "/invoices/" + record).result_int() == 502);
    BOOST_TEST(control("DELETE", lock).body() == "[]");
    BOOST_TEST(control("PUT", lock, R"({"milliseconds":30000})").body() == "[\"" + record + "\"]");
    BOOST_TEST(quickbooks("DELETE", "/invoices/" + record).result_int() == 502);
    control("POST", "/_sandbox/advance", R"({"milliseconds":30000})");
    BOOST_TEST(control("GET", path + "/locks").body() == "[]");
    BOOST_TEST(quickbooks("DELETE", "/invoices/" + record).result_int() == 200);
    BOOST_TEST(control("PUT", lock, R"({"seconds":30})").result_int() == 400);
    BOOST_TEST(control("PUT", "/_sandbox/companies/end_usr_0/locks/1").result_int() == 404);
    BOOST_TEST(control("GET", "/_sandbox/companies/end_usr_0/locks").result_int() == 404);
    BOOST_TEST(control("DELETE", "/_sandbox/companies/end_usr_0/locks/1").result_int() == 404);
}

BOOST_AUTO_TEST_SUITE_END()
