// Every operation, as a user calls it.

#include "world.hpp"

#include <boost/json.hpp>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(operations)

BOOST_AUTO_TEST_CASE(end_users_live_and_die) {
    world w;
    auto c = w.make_client();
    w.run([](client c) -> asio::awaitable<void> {
        const auto params = acme();
        const end_user made = co_await c.end_users.create(params);
        BOOST_TEST(made.company_name == "Acme Inc.");
        BOOST_TEST(made.source_id == "acme-1");
        BOOST_TEST(made.email == "alice@acme.example");
        BOOST_TEST(made.object_type == "end_user");

        const end_user read = co_await c.end_users.retrieve(made.id);
        BOOST_TEST((read == made));

        const end_user_list all = co_await c.end_users.list();
        BOOST_TEST(all.data.size() == 1u);
        BOOST_TEST((all.data.at(0) == made));

        const end_user_deletion gone = co_await c.end_users.delete_(made.id);
        BOOST_TEST(gone.deleted);
        BOOST_TEST(gone.id == made.id);

        const error missing = co_await failure_of(c.end_users.retrieve(made.id));
        BOOST_TEST((missing.code() == errc::not_found));
    }(c));
    check_quiet(c);
    BOOST_TEST(w.server.stats().connections == 1u);
}

BOOST_AUTO_TEST_CASE(a_connection_of_an_end_user_is_decoded) {
    world w;
    auto c = w.make_client();
    const std::string id = w.server.add_end_user({"Acme Inc.", "acme-1", "a@acme.example"});
    w.server.connect_end_user(id);
    w.run([](client c, std::string id) -> asio::awaitable<void> {
        const end_user user = co_await c.end_users.retrieve(id);
        BOOST_REQUIRE(user.integration_connections.size() == 1u);
        const auto& connection = user.integration_connections.front();
        BOOST_TEST((connection.integration_slug == integration_slug::quickbooks_desktop));

        const qbd::health health = co_await c.qbd(id).health_check();
        BOOST_TEST(health.status == "ok");
    }(c, id));
}

BOOST_AUTO_TEST_CASE(auth_sessions_are_created) {
    world w;
    auto c = w.make_client();
    const std::string id = w.server.add_end_user({"Acme Inc.", "acme-1", "a@acme.example"});
    w.run([](client c, std::string id) -> asio::awaitable<void> {
        const auth_session_create_params params{
            .publishable_key = "pk_test", .end_user_id = id, .redirect_url = "https://acme.example/done"};
        const auth_session session = co_await c.auth_sessions.create(params);
        BOOST_TEST(session.end_user_id == id);
        BOOST_TEST(!session.auth_flow_url.empty());
        BOOST_TEST((session.redirect_url == "https://acme.example/done"));
    }(c, id));
}

BOOST_AUTO_TEST_CASE(passthrough_carries_json_both_ways) {
    world w;
    auto c = w.make_client();
    const std::string id = w.server.add_end_user({"Acme Inc.", "acme-1", "a@acme.example"});
    w.server.connect_end_user(id);
    w.run([](client c, std::string id) -> asio::awaitable<void> {
        boost::json::object body;
        body["CustomerQueryRq"] = boost::json::object{};
        const boost::json::value answer =
            co_await c.end_users.passthrough(id, integration_slug::quickbooks_desktop, body);
        BOOST_TEST(answer.as_object().contains("CustomerQueryRs"));
    }(c, id));
}

BOOST_AUTO_TEST_CASE(anything_else_goes_through_request) {
    world w;
    auto c = w.make_client();
    w.run([](client c) -> asio::awaitable<void> {
        boost::json::object params;
        params["companyName"] = "Acme Inc.";
        params["sourceId"] = "acme-1";
        params["email"] = "alice@acme.example";
        const boost::json::value body = params;
        const boost::json::value made = co_await c.request_with_body(http_method::post, "/end-users", body);
        const std::string path = "/end-users/" + std::string(made.at("id").as_string());
        const boost::json::value read = co_await c.request(http_method::get, path);
        BOOST_TEST((read == made));

        const error wrong = co_await failure_of(c.request(http_method::get, "/no-such-thing"));
        BOOST_TEST(wrong.status() == 404);
    }(c));
}

BOOST_AUTO_TEST_CASE(an_empty_answer_is_null_for_request_and_an_error_for_a_typed_operation) {
    world w;
    auto c = w.make_client();
    w.server.inject(fault::status(204).body("").times(2));
    w.run([](client c) -> asio::awaitable<void> {
        const boost::json::value nothing = co_await c.request(http_method::get, "/end-users");
        BOOST_TEST(nothing.is_null());
        const error e = co_await failure_of(c.end_users.list());
        BOOST_TEST((e.code() == errc::decode_failed));
    }(c));
}

BOOST_AUTO_TEST_CASE(options_of_one_call_add_query_headers_and_body) {
    world w;
    auto c = w.make_client([](client_options& o) {
        o.headers.push_back({"X-Team", "billing"});
        o.headers.push_back({"User-Agent", std::nullopt});
        o.query.push_back({"trace", "on"});
    });
    w.server.inject(fault::status(200).body(R"({"id":"x","objectType":"end_user"})").processed(false));
    w.run([](client c) -> asio::awaitable<void> {
        const auto params = acme();
        const header_view headers[] = {{"X-Request", "7"}, {"X-Team", std::nullopt}};
        const query_param_view query[] = {{"a b", "c&d"}};
        boost::json::object body;
        body["extra"] = 1;
        body["email"] = "other@acme.example";
        (void)co_await c.end_users.create(params, {.headers = headers, .query = query, .body = &body});
    }(c));
    const auto sent = w.server.requests().at(0);
    BOOST_TEST(sent.target == "/v1/end-users?trace=on&a%20b=c%26d");
    const auto find = [&](std::string_view name) -> std::optional<std::string> {
        for (const auto& [n, v] : sent.headers)
            if (n == name)
                return v;
        return std::nullopt;
    };
    BOOST_TEST((find("X-Request") == "7"));
    BOOST_TEST(!find("X-Team").has_value());
    BOOST_TEST(!find("User-Agent").has_value());
    BOOST_TEST((find("Authorization") == "Bearer sk_test_sandbox"));
    const auto body = boost::json::parse(sent.body).as_object();
    BOOST_TEST(body.at("extra").as_int64() == 1);
    BOOST_TEST(body.at("email").as_string() == "other@acme.example");
    BOOST_TEST(body.at("companyName").as_string() == "Acme Inc.");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_sent_is_refused_before_anything_is) {
    world w;
    auto c = w.make_client();
    w.run([](client c) -> asio::awaitable<void> {
        for (const std::string_view id : {"", ".", "..", "%2e", "%2E%2e", ".%2e"}) {
            const error e = co_await failure_of(c.end_users.retrieve(id));
            BOOST_TEST((e.code() == errc::invalid_argument));
            BOOST_TEST((e.outcome() == outcome::not_processed));
        }
        using namespace std::string_view_literals;
        for (const std::string_view bad : {"a\rb"sv, "a\nb"sv, "a\0b"sv}) {
            const header_view headers[] = {{"X-Bad", bad}};
            const error in_header = co_await failure_of(c.end_users.list({.headers = headers}));
            BOOST_TEST((in_header.code() == errc::invalid_argument));
            const error in_path = co_await failure_of(c.end_users.retrieve(bad));
            BOOST_TEST((in_path.code() == errc::invalid_argument));
            const error in_id = co_await failure_of(c.qbd(bad).health_check());
            BOOST_TEST((in_id.code() == errc::invalid_argument));
            const error in_request = co_await failure_of(c.request(http_method::get, "/" + std::string(bad)));
            BOOST_TEST((in_request.code() == errc::invalid_argument));
        }
        const error no_company = co_await failure_of(c.qbd("").health_check());
        BOOST_TEST((no_company.code() == errc::invalid_argument));
        const end_user_create_params incomplete{.company_name = "Acme Inc."};
        const error missing = co_await failure_of(c.end_users.create(incomplete));
        BOOST_TEST((missing.code() == condition::argument));
    }(c));
    BOOST_TEST(w.server.stats().connections == 0u);
}

BOOST_AUTO_TEST_CASE(ids_are_percent_encoded) {
    world w;
    auto c = w.make_client();
    w.run([](client c) -> asio::awaitable<void> {
        (void)co_await failure_of(c.end_users.retrieve("a/b ?c"));
    }(c));
    BOOST_TEST(w.server.requests().at(0).target == "/v1/end-users/a%2Fb%20%3Fc");
}

BOOST_AUTO_TEST_CASE(with_options_shares_the_pool) {
    world w;
    auto c = w.make_client();
    const client other = c.with_options({.headers = {{"X-Team", "billing"}}});
    w.run([](client c, client other) -> asio::awaitable<void> {
        (void)co_await c.end_users.list();
        (void)co_await other.end_users.list();
    }(c, other));
    BOOST_TEST(w.server.stats().connections == 1u);
    BOOST_TEST(other.stats().opened == 1u);
}

BOOST_AUTO_TEST_CASE(gzip_answers_are_inflated) {
    sandbox::options options;
    options.gzip = true;
    world w(std::move(options));
    auto c = w.make_client();
    for (int i = 0; i < 50; ++i)
        w.server.add_end_user({"Acme Inc.", "acme-" + std::to_string(i), "a@acme.example"});
    w.run([](client c) -> asio::awaitable<void> {
        const response<end_user_list> answer = co_await c.end_users.list({}, with_response);
        BOOST_TEST((answer.headers.find("Content-Encoding") == "gzip"));
        BOOST_TEST(answer.value.data.size() == 50u);
    }(c));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
