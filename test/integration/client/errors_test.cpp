// What the caller is told when an answer is wrong, and what nobody is told: the key.

#include "world.hpp"

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(errors)

// Lists the end-users against one fault, and gives the error.
error list_against(
    const fault& what, const std::function<void(client_options&)>& change = [](client_options&) {}) {
    world w;
    auto c = w.make_client([&](client_options& o) {
        o.retry.max_retries = 0;
        change(o);
    });
    w.server.inject(fault(what).always());
    std::optional<error> caught;
    w.run([](client c, std::optional<error>& caught) -> asio::awaitable<void> {
        caught = co_await failure_of(c.end_users.list());
    }(c, caught));
    w.settle();
    check_quiet(c);
    return *caught;
}

BOOST_AUTO_TEST_CASE(each_status_has_its_class) {
    const auto thrown_by = [](unsigned status) {
        try {
            list_against(fault::status(status).body("")).raise();
        } catch (const bad_request_error&) {
            return std::string("bad_request");
        } catch (const authentication_error&) {
            return std::string("authentication");
        } catch (const permission_denied_error&) {
            return std::string("permission_denied");
        } catch (const not_found_error&) {
            return std::string("not_found");
        } catch (const conflict_error&) {
            return std::string("conflict");
        } catch (const unprocessable_entity_error&) {
            return std::string("unprocessable_entity");
        } catch (const rate_limit_error&) {
            return std::string("rate_limit");
        } catch (const internal_server_error&) {
            return std::string("internal_server");
        } catch (const api_error&) {
            return std::string("api");
        }
    };
    const std::vector<std::pair<unsigned, std::string>> expected{
        {400, "bad_request"},
        {401, "authentication"},
        {403, "permission_denied"},
        {404, "not_found"},
        {409, "conflict"},
        {418, "api"},
        {302, "api"},
        {422, "unprocessable_entity"},
        {429, "rate_limit"},
        {500, "internal_server"},
        {503, "internal_server"},
    };
    for (const auto& [status, name] : expected) {
        BOOST_TEST_CONTEXT(status) {
            BOOST_TEST(thrown_by(status) == name);
        }
    }
}

BOOST_AUTO_TEST_CASE(an_api_error_carries_everything) {
    const error e = list_against(
        fault::status(400)
            .header("X-Extra", "here")
            .body(R"({"error":{"message":"m","userFacingMessage":"u","type":"INTEGRATION_ERROR",)"
                  R"("code":"QBD_REQUEST_ERROR","integrationCode":"0x80040420",)"
                  R"("httpStatusCode":400,"requestId":"req_1"}})"));
    BOOST_TEST(e.message() == "m");
    BOOST_TEST(e.user_facing_message() == "u");
    BOOST_TEST(e.type() == "INTEGRATION_ERROR");
    BOOST_TEST(e.api_code() == "QBD_REQUEST_ERROR");
    BOOST_TEST(e.integration_code() == "0x80040420");
    BOOST_TEST(e.status() == 400);
    BOOST_TEST(!e.request_id().empty());
    BOOST_TEST((e.headers().find("x-extra") == "here"));
    BOOST_TEST(e.body().find("QBD_REQUEST_ERROR") != std::string::npos);
    BOOST_TEST((e.code() == condition::api));
    BOOST_TEST(std::string(e.what()).find("QBD_REQUEST_ERROR") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_body_of_another_kind_is_no_trouble) {
    const error e = list_against(fault::status(502).body("<html>Bad gateway</html>"));
    BOOST_TEST((e.code() == errc::internal_server));
    BOOST_TEST(e.body() == "<html>Bad gateway</html>");
    BOOST_TEST(e.message().empty());
}

BOOST_AUTO_TEST_CASE(a_wrong_kind_has_its_json_pointer) {
    const error e = list_against(
        fault::status(200).body(R"({"objectType":"list","url":"/v1/end-users","data":[{"id":7}]})"));
    BOOST_TEST((e.code() == errc::decode_failed));
    BOOST_TEST(e.pointer() == "/data/0/id");
    BOOST_TEST((e.outcome() == outcome::processed));
    BOOST_CHECK_THROW(e.raise(), decode_error);
}

BOOST_AUTO_TEST_CASE(answers_that_stray_are_accepted_and_reported) {
    world w;
    auto c = w.make_client();
    w.server.inject(fault::status(200)
                        .body(R"({"objectType":"list","data":[{"id":"x","email":null}],"new":{}})")
                        .always());
    w.run([](client c) -> asio::awaitable<void> {
        const auto answer = co_await c.end_users.list({}, with_response);
        BOOST_TEST(answer.value.data.at(0).id == "x");
        BOOST_TEST(!answer.deviations.empty());
        const error e = co_await failure_of(c.end_users.list({.decode = decode_policy::strict}));
        BOOST_TEST((e.code() == errc::decode_failed));
    }(c));
}

BOOST_AUTO_TEST_CASE(what_is_not_http_or_json_or_too_large) {
    BOOST_TEST((list_against(fault::broken(sandbox::defect::garbage)).code() == errc::protocol_violation));
    BOOST_TEST((list_against(fault::broken(sandbox::defect::broken_chunks)).code() == condition::connection));
    BOOST_TEST((list_against(fault::broken(sandbox::defect::invalid_json)).code() == errc::decode_failed));
    BOOST_TEST(
        (list_against(fault::broken(sandbox::defect::endless_header)).code() == errc::response_too_large));
    const auto small = [](client_options& o) { o.limits.body_bytes = 100'000; };
    BOOST_TEST(
        (list_against(fault::broken(sandbox::defect::endless_body), small).code() ==
         errc::response_too_large));
    BOOST_TEST(
        (list_against(fault::broken(sandbox::defect::gzip_bomb), small).code() == errc::response_too_large));
    BOOST_TEST((list_against(fault::truncated_body()).code() == errc::connection_lost));
}

BOOST_AUTO_TEST_CASE(the_key_never_appears) {
    const std::string key = "sk_secret_0123456789";
    const error echoed = list_against(
        fault::status(401)
            .header("X-Echo", key)
            .body(
                R"({"error":{"message":"bad key )" + key + R"(","userFacingMessage":")" + key +
                R"(","type":"AUTHENTICATION_ERROR","code":"API_KEY_INVALID","httpStatusCode":401,"requestId":"r"}})"),
        [&](client_options& o) { o.secret_key = key; });
    const auto free_of_key = [&](std::string_view text) { return text.find(key) == std::string_view::npos; };
    BOOST_TEST(free_of_key(echoed.what()));
    BOOST_TEST(free_of_key(echoed.message()));
    BOOST_TEST(free_of_key(echoed.user_facing_message()));
    BOOST_TEST(free_of_key(echoed.body()));
    for (const auto& field : echoed.headers())
        BOOST_TEST(free_of_key(field.value));
}

BOOST_AUTO_TEST_CASE(options_that_cannot_work_are_refused_at_construction) {
    world w;
    const auto refused = [&](const std::function<void(client_options&)>& change) -> std::string {
        try {
            (void)w.make_client(change);
        } catch (const invalid_argument_error& e) {
            return e.what();
        }
        return {};
    };
    BOOST_TEST(refused([](client_options& o) {
                   o.secret_key.clear();
               }).find("CONDUCTOR_SECRET_KEY") != std::string::npos);
    BOOST_TEST(refused([](client_options& o) {
                   o.secret_key = "a\r\nX: y";
               }).find("secret_key") != std::string::npos);
    BOOST_TEST(refused([](client_options& o) {
                   o.base_url = "http://api.example/v1";
               }).find("base_url") != std::string::npos);
    BOOST_TEST(
        refused([](client_options& o) { o.base_url = "nonsense"; }).find("base_url") != std::string::npos);
    BOOST_TEST(
        refused([](client_options& o) { o.tls.ca_pem = "nonsense"; }).find("ca_pem") != std::string::npos);
    BOOST_TEST(
        refused([](client_options& o) { o.proxy.url = "socks5://x:1"; }).find("proxy") != std::string::npos);
    BOOST_TEST(refused([](client_options& o) { o.headers.push_back({"Content-Length", "3"}); }) != "");
    BOOST_TEST(refused([](client_options& o) { o.pool.max_connections = 0; }) != "");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
