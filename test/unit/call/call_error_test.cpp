#include "call/call_error.hpp"
#include "print.hpp"

namespace conductor::inline CONDUCTOR_ABI::call::test {

namespace {

using namespace std::chrono_literals;

constexpr std::string_view key = "sk_conductor_0123456789abcdef";

failed_call a_call() {
    failed_call out;
    out.method = http_method::post;
    out.path = "/end-users/eu_1";
    out.attempts = 3;
    out.outcome = outcome::unknown;
    out.secret_key = key;
    return out;
}

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

response_headers headers(std::vector<response_headers::field> fields) {
    return response_headers{std::move(fields)};
}

// Nothing that the error gives has the key in it.
void check_redacted(const error& e) {
    for (const std::string& text :
         {e.body(), e.request_id(), e.message(), e.user_facing_message(), e.type(), e.api_code(),
          e.integration_code(), e.pointer(), std::string(e.what()), e.code().message(), e.cause().message()})
        BOOST_TEST(!contains(text, key), text);
    for (const auto& field : e.headers()) {
        BOOST_TEST(!contains(field.name, key), field.name);
        BOOST_TEST(!contains(field.value, key), field.value);
    }
    try {
        e.raise();
    } catch (const std::exception& thrown) {
        BOOST_TEST(!contains(thrown.what(), key), thrown.what());
    }
}

error api_error_of(const failed_call& call, int status, response_headers fields, const std::string& body) {
    return make_api_error(call, answered(status, parse_api_error(body)), std::move(fields), body);
}

} // namespace

BOOST_AUTO_TEST_SUITE(call_errors)

BOOST_AUTO_TEST_CASE(an_api_error_tells_everything) {
    const std::string body =
        R"({"error": {"message": "no such end-user", "userFacingMessage": "Please connect again.",
            "type": "INVALID_REQUEST_ERROR", "code": "RESOURCE_MISSING", "httpStatusCode": 404,
            "integrationCode": "500", "requestId": "req_body"}})";
    attempt_report report = answered(404, parse_api_error(body));
    report.retry_after = 1500ms;
    const error e =
        make_api_error(a_call(), report, headers({{"Conductor-Request-Id", "req_1"}, {"X-A", "b"}}), body);
    BOOST_TEST((e.code() == errc::not_found));
    BOOST_TEST((e.code() == condition::api));
    BOOST_TEST(e.status() == 404);
    BOOST_TEST(e.attempts() == 3);
    BOOST_TEST(e.outcome() == outcome::unknown);
    BOOST_TEST((e.retry_after() == 1500ms));
    BOOST_TEST(e.message() == "no such end-user");
    BOOST_TEST(e.user_facing_message() == "Please connect again.");
    BOOST_TEST(e.type() == "INVALID_REQUEST_ERROR");
    BOOST_TEST(e.api_code() == "RESOURCE_MISSING");
    BOOST_TEST(e.integration_code() == "500");
    BOOST_TEST(e.request_id() == "req_1"); // the header's
    BOOST_TEST(e.body() == body);
    BOOST_TEST(e.headers().size() == 2u);
    BOOST_TEST((e.headers().find("x-a") == "b"));
    for (const char* part : {"POST", "/end-users/eu_1", "404", "no such end-user", "req_1"})
        BOOST_TEST(contains(e.what(), part), part << " in " << e.what());
    BOOST_CHECK_THROW(e.raise(), not_found_error);
}

BOOST_AUTO_TEST_CASE(the_request_id_may_be_in_the_body_only) {
    const error e = api_error_of(a_call(), 500, {}, R"({"error": {"requestId": "req_body"}})");
    BOOST_TEST(e.request_id() == "req_body");
}

BOOST_AUTO_TEST_CASE(an_answer_of_a_proxy_is_an_error_too) {
    const std::string html = "<html><body><h1>502 Bad Gateway</h1></body></html>";
    const error e = api_error_of(a_call(), 502, headers({{"Content-Type", "text/html"}}), html);
    BOOST_TEST((e.code() == errc::internal_server));
    BOOST_TEST(e.status() == 502);
    BOOST_TEST(e.body() == html);
    BOOST_TEST(e.message().empty());
    BOOST_TEST(e.request_id().empty());
    BOOST_TEST(!e.retry_after().has_value());
    BOOST_TEST(contains(e.what(), "502"));
    BOOST_CHECK_THROW(e.raise(), internal_server_error);
    BOOST_CHECK_THROW(api_error_of(a_call(), 302, {}, "").raise(), api_error);
}

BOOST_AUTO_TEST_CASE(statuses_choose_the_class) {
    const auto raise = [](int status) { api_error_of(a_call(), status, {}, "").raise(); };
    BOOST_CHECK_THROW(raise(400), bad_request_error);
    BOOST_CHECK_THROW(raise(401), authentication_error);
    BOOST_CHECK_THROW(raise(403), permission_denied_error);
    BOOST_CHECK_THROW(raise(404), not_found_error);
    BOOST_CHECK_THROW(raise(409), conflict_error);
    BOOST_CHECK_THROW(raise(422), unprocessable_entity_error);
    BOOST_CHECK_THROW(raise(429), rate_limit_error);
    for (const int status : {500, 501, 502, 503, 504, 529, 599})
        BOOST_CHECK_THROW(raise(status), internal_server_error);
    for (const int status : {301, 402, 408, 418})
        BOOST_CHECK_THROW(raise(status), api_error);
}

BOOST_AUTO_TEST_CASE(a_failure_names_its_phase_and_cause) {
    attempt_report report = failed(errc::connect_failed, false, phase::connect);
    report.failure.cause = boost::system::errc::make_error_code(boost::system::errc::connection_refused);
    report.failure.detail = "localhost:1 at 127.0.0.1:1";
    const error e = make_failure_error(a_call(), report);
    BOOST_TEST((e.code() == errc::connect_failed));
    BOOST_TEST(e.phase() == phase::connect);
    BOOST_TEST((e.cause() == report.failure.cause));
    BOOST_TEST(e.status() == 0);
    BOOST_TEST(e.attempts() == 3);
    BOOST_TEST(e.outcome() == outcome::unknown); // the call's, which may have been unknown before
    BOOST_TEST(e.body().empty());
    BOOST_TEST(e.headers().empty());
    for (const char* part :
         {"POST", "/end-users/eu_1: connect: localhost:1 at 127.0.0.1:1: Connection refused"})
        BOOST_TEST(contains(e.what(), part), part << " in " << e.what());
    BOOST_CHECK_THROW(e.raise(), connection_error);
}

BOOST_AUTO_TEST_CASE(a_timeout_names_its_phase) {
    for (const errc code : timeout_errors) {
        const error e = make_failure_error(a_call(), failed(code, true, phase::receive));
        BOOST_TEST((e.code() == code));
        BOOST_TEST(e.phase() == phase::receive);
        BOOST_CHECK_THROW(e.raise(), timeout_error);
    }
}

BOOST_AUTO_TEST_CASE(a_decode_error_names_its_place) {
    json::decode_report report;
    report.ok = false;
    report.message = "expected a string";
    report.pointer = "/data/3/vendor";
    report.offset = 77;
    failed_call call = a_call();
    call.outcome = outcome::processed;
    const error e =
        make_decode_error(call, report, 200, headers({{"Conductor-Request-Id", "req_1"}}), "{\"a\":1}");
    BOOST_TEST((e.code() == errc::decode_failed));
    BOOST_TEST(e.pointer() == "/data/3/vendor");
    BOOST_TEST(e.offset() == 77u);
    BOOST_TEST(e.status() == 200);
    BOOST_TEST(e.request_id() == "req_1");
    BOOST_TEST(e.body() == "{\"a\":1}");
    BOOST_TEST(e.outcome() == outcome::processed);
    BOOST_TEST(contains(e.what(), "/data/3/vendor"));
    BOOST_TEST(contains(e.what(), "expected a string"));
    BOOST_CHECK_THROW(e.raise(), decode_error);
}

// A server, a proxy or a careless test server may echo what it was sent.
BOOST_AUTO_TEST_CASE(the_key_never_shows) {
    const std::string k{key};
    const std::string body = R"({"error": {"message": "bad key )" + k + R"(", "userFacingMessage": ")" + k +
                             k + R"(", "type": ")" + k + R"(", "code": "C_)" + k +
                             R"(", "integrationCode": ")" + k + R"(", "requestId": ")" + k +
                             R"("}, "echo": "Bearer )" + k + R"("})";
    failed_call call = a_call();
    const std::string path = "/end-users/" + k;
    call.path = path;
    const auto fields = headers({{"X-Echo", "Bearer " + k}, {k, "x"}, {"Conductor-Request-Id", k}});
    const error api = api_error_of(call, 401, fields, body);
    check_redacted(api);
    BOOST_TEST(contains(api.message(), "bad key "));

    attempt_report report = failed(errc::connection_lost, true, phase::send);
    report.failure.detail = "could not send " + k + " at all";
    check_redacted(make_failure_error(call, report));

    json::decode_report decoded;
    decoded.ok = false;
    decoded.message = "unexpected " + k;
    decoded.pointer = "/" + k + "/x";
    check_redacted(make_decode_error(call, decoded, 200, fields, body));
}

// What a caller sends in its place is as secret, whatever its scheme.
BOOST_AUTO_TEST_CASE(credentials_of_the_caller_never_show) {
    const std::string credentials = "Y2Fyb2w6" + std::string(key) + "PT0=";
    for (const std::string& field :
         {"Authorization: Basic " + credentials, "authorization:Basic\t " + credentials + " ",
          "AUTHORIZATION: " + credentials}) {
        const std::string head = "POST /end-users HTTP/1.1\r\nHost: a\r\n" + field + "\r\nX-A: b\r\n";
        failed_call call = a_call();
        call.head = head;
        BOOST_TEST(credentials_in(head) == credentials);
        for (const std::string& echo :
             {"got Basic " + credentials + ", and " + std::string(key), credentials}) {
            const error e = make_api_error(
                call, answered(400), headers({{"X-Echo", echo}, {"Conductor-Request-Id", echo}}),
                R"({"error": {"message": ")" + echo + R"(", "userFacingMessage": ")" + echo + R"("}})");
            check_redacted(e);
            for (const std::string& text :
                 {e.body(), e.message(), e.user_facing_message(), e.request_id(),
                  e.headers().fields()[0].value, std::string(e.what())})
                BOOST_TEST(!contains(text, "PT0="), text); // not a part of them either
        }
    }
}

BOOST_AUTO_TEST_CASE(finds_the_credentials_of_a_request) {
    BOOST_TEST(credentials_in("").empty());
    BOOST_TEST(credentials_in("GET / HTTP/1.1\r\n").empty());
    BOOST_TEST(
        credentials_in("GET /?authorization:=Basic%20a HTTP/1.1\r\nX-Authorization: Basic a\r\n").empty());
    BOOST_TEST(credentials_in("GET / HTTP/1.1\r\nAuthorization: \r\nA: b\r\n").empty());
    BOOST_TEST(credentials_in("GET / HTTP/1.1\r\nAuthorization: Bearer k\r\nA: b\r\n") == "k");
    BOOST_TEST(credentials_in("GET / HTTP/1.1\r\nAuthorization: k\r\n") == "k");
    BOOST_TEST(
        credentials_in(
            "GET / HTTP/1.1\r\nA: b\r\nAuthorization: Digest username=\"a\", response=\"b\"\r\n") ==
        "username=\"a\", response=\"b\"");
}

// Escaped, it is not in the body's text, but in the field that is read from it.
BOOST_AUTO_TEST_CASE(an_escaped_key_never_shows) {
    const std::string escaped = "sk\\u005f" + std::string(key.substr(3));
    const error e = api_error_of(a_call(), 401, {}, R"({"error": {"message": "bad )" + escaped + R"("}})");
    BOOST_TEST(contains(e.message(), "bad "));
    check_redacted(e);
}

BOOST_AUTO_TEST_CASE(redacts_every_occurrence) {
    const auto redacted = [](std::string text, std::string_view secret) {
        redact(text, secret);
        return text;
    };
    BOOST_TEST(redacted("nothing here", "secret") == "nothing here");
    BOOST_TEST(redacted("", "secret").empty());
    BOOST_TEST(redacted("unchanged", "") == "unchanged");
    BOOST_TEST(redacted("a sk_1 b sk_1 c", "sk_1") == "a [secret key] b [secret key] c");
    BOOST_TEST(redacted("sk_1sk_1", "sk_1") == "[secret key][secret key]");
    for (const char* text : {"sk_1", "sk_1sk_1", "a sk_1 b sk_1 c", "xsk_1", "sk_1x"})
        BOOST_TEST(!contains(redacted(text, "sk_1"), "sk_1"), text);
    for (const char* secret : {"*", "**", "[", "redacted", "e", "<", "]"}) // also what may stand in for it
        redacted("aaaa*bbbb**e[redacted]<redacted>", secret);              // comes to an end
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::call::test
