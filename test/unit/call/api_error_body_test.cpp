#include "call/api_error_body.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::call::test {

namespace {

bool is_empty(const api_error_body& b) {
    return b.message.empty() && b.user_facing_message.empty() && b.type.empty() && b.code.empty() &&
           b.integration_code.empty() && b.request_id.empty();
}

} // namespace

BOOST_AUTO_TEST_SUITE(error_bodies)

BOOST_AUTO_TEST_CASE(reads_all_fields) {
    const auto b = parse_api_error(
        R"({"error": {"message": "no such \"thing\"", "userFacingMessage": "Fehler \u00e4", "type": "T",
            "code": "C", "httpStatusCode": 404, "integrationCode": "0x80040420", "requestId": "req_1"}})");
    BOOST_TEST(b.message == "no such \"thing\"");
    BOOST_TEST(b.user_facing_message == "Fehler \xc3\xa4");
    BOOST_TEST(b.type == "T");
    BOOST_TEST(b.code == "C");
    BOOST_TEST(b.integration_code == "0x80040420");
    BOOST_TEST(b.request_id == "req_1");
}

BOOST_AUTO_TEST_CASE(any_field_may_be_missing) {
    BOOST_TEST(is_empty(parse_api_error(R"({"error": {}})")));
    const auto b = parse_api_error(R"({"error": {"code": "C", "new": {"deep": [1, 2]}}, "more": true})");
    BOOST_TEST(b.code == "C");
    BOOST_TEST(b.message.empty());
    BOOST_TEST(parse_api_error(R"({"more": 1, "error": {"message": "m"}})").message == "m");
}

BOOST_AUTO_TEST_CASE(fields_of_another_kind_are_empty) {
    const auto b = parse_api_error(R"({"error": {"message": 7, "type": null, "code": ["x"], "requestId": "r",
                                       "userFacingMessage": {}, "integrationCode": false}})");
    BOOST_TEST(b.request_id == "r");
    BOOST_TEST(b.message.empty());
    BOOST_TEST(b.type.empty());
    BOOST_TEST(b.code.empty());
    BOOST_TEST(b.user_facing_message.empty());
    BOOST_TEST(b.integration_code.empty());
}

BOOST_AUTO_TEST_CASE(other_bodies_are_no_failure) {
    for (const char* body :
         {"", " ", "null", "7", "[]", "\"text\"", "{}", "{\"error\": null}", "{\"error\": []}",
          "{\"error\": {\"message\": \"m\"", "{\"error\": {\"message\": \"m\"}} trailing",
          "<html><body><h1>502 Bad Gateway</h1></body></html>", "upstream connect error", "\xff\xfe\x00"})
        BOOST_TEST(is_empty(parse_api_error(body)), body);
}

BOOST_AUTO_TEST_CASE(a_text_that_is_not_utf8_costs_no_other) {
    const api_error_body b =
        parse_api_error("\xEF\xBB\xBF{\"error\": {\"message\": \"no\xff\", \"code\": \"NOT_THIS\"}}");
    BOOST_TEST(b.message == "no\uFFFD");
    BOOST_TEST(b.code == "NOT_THIS");
}

BOOST_AUTO_TEST_CASE(bodies_that_stray_are_read_nevertheless) {
    BOOST_TEST(parse_api_error(R"({"error": "no such thing"})").message == "no such thing");
    BOOST_TEST(parse_api_error(R"({"message": "Forbidden"})").message == "Forbidden");
    BOOST_TEST(parse_api_error(R"({"error": {"integrationCode": 3200}})").integration_code == "3200");
    const auto nested = parse_api_error(
        R"({"error": {"message": "outer", "error": {"message": "inner", "integrationCode": "3200"}}})");
    BOOST_TEST(nested.message == "outer");
    BOOST_TEST(nested.integration_code == "3200");
}

BOOST_AUTO_TEST_CASE(deep_bodies_do_not_exhaust_the_stack) {
    BOOST_TEST(is_empty(parse_api_error(std::string(1'000'000, '['))));
    std::string objects;
    for (int i = 0; i < 200'000; ++i)
        objects += "{\"error\":";
    BOOST_TEST(is_empty(parse_api_error(objects)));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::call::test
