// What the API refuses, and how.

#include "fixture.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

using namespace sandbox_test;

namespace {

struct refusal {
    const char* name;
    const char* method;
    const char* target;
    const char* body;
    const char* headers;
    unsigned status;
    const char* type;
    const char* code;
};

std::ostream& operator<<(std::ostream& out, const refusal& sample) {
    return out << sample.name;
}

constexpr auto invalid = "INVALID_REQUEST_ERROR";
constexpr auto unauthenticated = "AUTHENTICATION_ERROR";
constexpr auto users = "/v1/end-users";
constexpr auto sessions = "/v1/auth-sessions";
constexpr auto whole = R"({"companyName":"Acme","sourceId":"new","email":"a@acme.test"})";
constexpr auto wrong_key = "Authorization: Bearer sk_test_wrong\r\n";
constexpr auto basic = "Authorization: Basic c2tfdGVzdF9zYW5kYm94\r\n";
constexpr auto text = "Content-Type: text/plain\r\n";

// ID stands for an end-user that exists; its source id is "taken".
constexpr refusal refusals[] = {
    {"wrong key", "GET", users, "", wrong_key, 401, unauthenticated, "API_KEY_INVALID"},
    {"not a bearer key", "GET", users, "", basic, 401, unauthenticated, "API_KEY_INVALID"},
    {"wrong key, unknown path", "GET", "/v1/x", "", wrong_key, 401, unauthenticated, "API_KEY_INVALID"},
    {"unknown path", "GET", "/v1/nothing", "", "", 404, invalid, "ROUTE_NOT_FOUND"},
    {"path outside the API", "GET", "/end-users", "", "", 404, invalid, "ROUTE_NOT_FOUND"},
    {"empty segment", "GET", "/v1/end-users/", "", "", 404, invalid, "ROUTE_NOT_FOUND"},
    {"segment too many", "GET", "/v1/end-users/a/b", "", "", 404, invalid, "ROUTE_NOT_FOUND"},
    {"wrong method", "PUT", users, whole, "", 405, invalid, "METHOD_NOT_ALLOWED"},
    {"wrong content type", "POST", users, whole, text, 400, invalid, "CONTENT_TYPE_INVALID"},
    {"no body", "POST", users, "", "", 400, invalid, "CONTENT_TYPE_INVALID"},
    {"broken JSON", "POST", users, R"({"companyName":)", "", 400, invalid, "BODY_INVALID"},
    {"not an object", "POST", users, "[]", "", 400, invalid, "BODY_INVALID"},
    {"missing field", "POST", users, R"({"companyName":"A","sourceId":"s"})", "", 400, invalid,
     "PARAMETER_MISSING"},
    {"wrong type", "POST", users, R"({"companyName":1,"sourceId":"s","email":"e"})", "", 400, invalid,
     "PARAMETER_INVALID"},
    {"null", "POST", users, R"({"companyName":null,"sourceId":"s","email":"e"})", "", 400, invalid,
     "PARAMETER_INVALID"},
    {"unknown field", "POST", users, R"({"companyName":"A","sourceId":"s","email":"e","x":1})", "", 400,
     invalid, "PARAMETER_UNKNOWN"},
    {"taken source id", "POST", users, R"({"companyName":"A","sourceId":"taken","email":"e"})", "", 400,
     invalid, "SOURCE_ID_TAKEN"},
    {"unknown end-user", "GET", "/v1/end-users/end_usr_0", "", "", 404, invalid, "RESOURCE_MISSING"},
    {"unknown end-user to delete", "DELETE", "/v1/end-users/end_usr_0", "", "", 404, invalid,
     "RESOURCE_MISSING"},
    {"session of nobody", "POST", sessions, R"({"publishableKey":"p","endUserId":"end_usr_0"})", "", 404,
     invalid, "RESOURCE_MISSING"},
    {"link expires too soon", "POST", sessions,
     R"({"publishableKey":"p","endUserId":"ID","linkExpiryMins":14})", "", 400, invalid, "PARAMETER_INVALID"},
    {"link expires too late", "POST", sessions,
     R"({"publishableKey":"p","endUserId":"ID","linkExpiryMins":10081})", "", 400, invalid,
     "PARAMETER_INVALID"},
    {"link expiry as text", "POST", sessions,
     R"({"publishableKey":"p","endUserId":"ID","linkExpiryMins":"15"})", "", 400, invalid,
     "PARAMETER_INVALID"},
    {"redirect is no URI", "POST", sessions,
     R"({"publishableKey":"p","endUserId":"ID","redirectUrl":"here"})", "", 400, invalid,
     "PARAMETER_INVALID"},
    {"empty passthrough", "POST", "/v1/end-users/ID/passthrough/quickbooks_desktop", "{}", "", 400, invalid,
     "PARAMETER_MISSING"},
    {"unknown integration", "POST", "/v1/end-users/ID/passthrough/xero", R"({"Rq":1})", "", 400, invalid,
     "PARAMETER_INVALID"},
    {"passthrough of nobody", "POST", "/v1/end-users/end_usr_0/passthrough/quickbooks_desktop", R"({"Rq":1})",
     "", 404, invalid, "RESOURCE_MISSING"},
    {"health without end-user", "GET", "/v1/quickbooks-desktop/health-check", "", "", 400, invalid,
     "PARAMETER_MISSING"},
    {"health of nobody", "GET", "/v1/quickbooks-desktop/health-check", "",
     "Conductor-End-User-Id: end_usr_0\r\n", 404, invalid, "RESOURCE_MISSING"},
};

std::string with_id(std::string text, const std::string& id) {
    if (const auto at = text.find("ID"); at != std::string::npos)
        text.replace(at, 2, id);
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(rules)

BOOST_DATA_TEST_CASE(refused, boost::unit_test::data::make(refusals), refused) {
    running_server running;
    const auto id = running.server.add_end_user({"Acme", "taken", "a@acme.test"});
    client peer{running.server};
    const auto headers = std::string{refused.headers};
    const auto answer =
        peer.call(refused.method, with_id(refused.target, id), with_id(refused.body, id), headers);
    BOOST_TEST(answer.result_int() == refused.status);
    BOOST_TEST(text_at(answer, "/error/type") == refused.type);
    BOOST_TEST(text_at(answer, "/error/code") == refused.code);
    BOOST_TEST(text_at(answer, "/error/httpStatusCode") == std::to_string(refused.status));
    BOOST_TEST(text_at(answer, "/error/requestId") == std::string{answer["Conductor-Request-Id"]});
    BOOST_TEST(!text_at(answer, "/error/message").empty());
    BOOST_TEST(!text_at(answer, "/error/userFacingMessage").empty());
    BOOST_TEST(parse(answer).at("error").as_object().size() == 6u);
    BOOST_TEST(running.server.end_users().size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(no_key, with_server) {
    client peer{server};
    peer.send("GET /v1/end-users HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const auto answer = peer.read_response();
    BOOST_TEST(answer.result_int() == 401);
    BOOST_TEST(text_at(answer, "/error/code") == "API_KEY_MISSING");
    BOOST_TEST(text_at(answer, "/error/userFacingMessage") != text_at(answer, "/error/message"));
}

BOOST_FIXTURE_TEST_CASE(limits_are_inclusive, with_server) {
    client peer{server};
    const auto id = server.add_end_user({"Acme", "src_1", "a@acme.test"});
    for (const auto* minutes : {"15", "10080", "30.5"}) {
        const auto answer = peer.call(
            "POST", "/v1/auth-sessions",
            R"({"publishableKey":"p","endUserId":")" + id +
                R"(","redirectUrl":"https://acme.test/back","linkExpiryMins":)" + minutes + "}");
        BOOST_TEST(answer.result_int() == 200);
        BOOST_TEST(text_at(answer, "/redirectUrl") == "https://acme.test/back");
    }
}

BOOST_AUTO_TEST_CASE(without_keys_every_secret_key_is_accepted) {
    sandbox::options options;
    options.keys.clear();
    running_server running{options};
    client peer{running.server};
    const auto status = [&](const char* key) {
        return peer.call("GET", users, {}, "Authorization: Bearer " + std::string{key} + "\r\n").result_int();
    };
    BOOST_TEST(status("sk_live_1") == 200u);
    BOOST_TEST(status("pk_live_1") == 401u);
}

BOOST_FIXTURE_TEST_CASE(a_charset_is_fine, with_server) {
    client peer{server};
    const auto answer = peer.call("POST", users, whole, "Content-Type: Application/JSON ; charset=utf-8\r\n");
    BOOST_TEST(answer.result_int() == 200);
}

BOOST_AUTO_TEST_CASE(a_body_beyond_the_limit) {
    sandbox::options options;
    options.body_limit = 1000;
    running_server running{options};
    client peer{running.server};
    peer.send(client::request("POST", users, std::string(500'000, ' ')));
    const auto answer = peer.read_response();
    BOOST_TEST(answer.result_int() == 413);
    BOOST_TEST(text_at(answer, "/error/code") == "BODY_TOO_LARGE");
    BOOST_TEST(!answer.keep_alive());
}

BOOST_FIXTURE_TEST_CASE(a_header_beyond_the_limit, with_server) {
    client peer{server};
    peer.send("GET / HTTP/1.1\r\nX: " + std::string(100'000, 'x') + "\r\n\r\n");
    BOOST_TEST(peer.read_response().result_int() == 431);
}

BOOST_FIXTURE_TEST_CASE(not_http, with_server) {
    client peer{server};
    peer.send("hello\r\n\r\n");
    BOOST_TEST(peer.read_response().result_int() == 400);
    BOOST_TEST((peer.read_to_end().how == left::close_notify));
}

BOOST_AUTO_TEST_SUITE_END()
