// Does an independent implementation of the API's description accept what the client sends?
//
// The peer is npm's steady: it checks each request against the OpenAPI description, refuses what does not
// fit, and answers with values made up from the answer's schema, which the client decodes strictly. Another
// description than api/conductor.yml can be named by the environment variable CONDUCTOR_OPENAPI.

#define BOOST_TEST_MODULE contract

#include "peers/child_process.hpp"

#include <conductor/client.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

#include <cctype>
#include <chrono>
#include <cstdlib>
#include <future>
#include <iostream>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

std::string description() {
    const char* const other = std::getenv("CONDUCTOR_OPENAPI");
    return other != nullptr && *other != '\0' ? other : CONDUCTOR_API_DESCRIPTION;
}

class steady {
public:
    steady() {
        // Another program may take the port before steady does.
        for (int attempt = 0; attempt != 5; ++attempt) {
            const auto port = conductor::test::free_port("127.0.0.1").value();
            program_ = std::make_unique<conductor::test::child_process>(
                std::vector<std::string>{
                    "node", "node_modules/.bin/steady", "--host=127.0.0.1", "--port=" + std::to_string(port),
                    "--reject-on-sdk-error", "--log-level=details", "--no-color", description()},
                "steady.log");
            if (conductor::test::wait_for_listener(*program_, "127.0.0.1", port)) {
                base_url_ = "http://127.0.0.1:" + std::to_string(port);
                return;
            }
        }
        throw std::runtime_error("steady did not start:\n" + conductor::test::read_file("steady.log"));
    }

    [[nodiscard]] const std::string& base_url() const { return base_url_; }

private:
    std::unique_ptr<conductor::test::child_process> program_;
    std::string base_url_;
};

// The peer and the client, and what they have agreed on so far.
class contract {
public:
    contract()
        : client(io_.get_executor(), options()) {}

    template <class T>
    T finish(std::future<T> future) {
        io_.restart();
        io_.run();
        return future.get();
    }

    // Ends a call that was started with `token`; `operation` is as in "POST /end-users".
    template <class T>
    void accepts(const std::string& operation, std::future<conductor::result<conductor::response<T>>> call) {
        const auto answer = finish(std::move(call));
        BOOST_TEST_CONTEXT(operation) {
            if (!answer) {
                BOOST_ERROR(answer.error().what() << "\n" << answer.error().body());
                return;
            }
            const auto& headers = answer->headers;
            BOOST_TEST(headers.find("X-Steady-Request-Valid").value_or("") == "true");
            BOOST_TEST(headers.find("X-Steady-Error-Count").value_or("") == "0");
            BOOST_TEST(answer->deviations.empty());
            const auto method = operation.substr(0, operation.find(' ') + 1);
            BOOST_TEST(method + std::string(headers.find("X-Steady-Matched-Path").value_or("")) == operation);
            ++accepted;
            called.insert(operation);
        }
    }

private:
    conductor::client_options options() const {
        conductor::client_options made;
        made.base_url = peer_.base_url();
        made.secret_key = "sk_test_1234567890";
        made.decode = conductor::decode_policy::strict;
        made.retry.max_retries = 0;
        made.single_threaded = true;
        return made;
    }

    steady peer_;
    asio::io_context io_;

public:
    conductor::client client;
    int accepted = 0;
    std::set<std::string> called;
};

const auto token = conductor::with_response(conductor::as_result(asio::use_future));

// Those of the description that have a name in C++.
std::set<std::string> named_operations(const json::value& served) {
    std::set<std::string> operations;
    for (const auto& [path, methods] : served.at("paths").as_object()) {
        for (const auto& [method, operation] : methods.as_object()) {
            if (!operation.as_object().contains("operationId"))
                continue;
            std::string name = method;
            for (char& c : name)
                c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
            operations.insert(name + " " + std::string(path));
        }
    }
    return operations;
}

} // namespace

// Each operation with all of its parameters, and with the required ones only; where all are required, with
// plain values and with values that have to be escaped.
BOOST_AUTO_TEST_CASE(every_operation_is_accepted) {
    contract peer;
    const auto& client = peer.client;

    const conductor::end_user_create_params acme{
        .company_name = "Acme Inc.", .source_id = "acme-1", .email = "alice@acme.example"};
    const conductor::end_user_create_params escaped{
        .company_name = "Grün & \"Söhne\" \\ 日本",
        .source_id = "line\nbreak \x01",
        .email = "ü@example.com"};
    peer.accepts("POST /end-users", client.end_users.create(acme, {}, token));
    peer.accepts("POST /end-users", client.end_users.create(escaped, {}, token));

    peer.accepts("GET /end-users", client.end_users.list({}, token));
    peer.accepts("GET /end-users", client.end_users.list({.timeout = std::chrono::seconds(30)}, token));

    peer.accepts("GET /end-users/{id}", client.end_users.retrieve("end_usr_1234567abcdefg", {}, token));
    peer.accepts("GET /end-users/{id}", client.end_users.retrieve("a/b ?#%ü", {}, token));

    peer.accepts("DELETE /end-users/{id}", client.end_users.delete_("end_usr_1234567abcdefg", {}, token));
    peer.accepts("DELETE /end-users/{id}", client.end_users.delete_("a/b ?#%ü", {}, token));

    const std::string passthrough = "POST /end-users/{id}/passthrough/{integrationSlug}";
    const auto slug = conductor::integration_slug::quickbooks_desktop;
    const auto query =
        json::parse(R"({"InvoiceQueryRq": {"MaxReturned": 10, "Name": ["é", null, 1.5, true]}})");
    const auto smallest = json::parse(R"({"HostQueryRq": {}})");
    const std::string id = "end_usr_1234567abcdefg";
    peer.accepts(passthrough, client.end_users.passthrough(id, slug, query.as_object(), {}, token));
    peer.accepts(passthrough, client.end_users.passthrough(id, slug, smallest.as_object(), {}, token));

    const conductor::auth_session_create_params session{
        .publishable_key = "pk_test_1234567890",
        .end_user_id = id,
        .link_expiry_mins = 45.5,
        .redirect_url = "https://example.com/callback?state=1",
    };
    const conductor::auth_session_create_params required{
        .publishable_key = "pk_test_1234567890", .end_user_id = id};
    peer.accepts("POST /auth-sessions", client.auth_sessions.create(session, {}, token));
    peer.accepts("POST /auth-sessions", client.auth_sessions.create(required, {}, token));

    const auto health = "GET /quickbooks-desktop/health-check";
    peer.accepts(health, client.qbd(id).health_check({}, token));
    peer.accepts(health, client.qbd(id).health_check({.timeout = std::chrono::seconds(30)}, token));

    const auto served =
        peer.finish(client.request(conductor::http_method::get, "/_x-steady/spec", {}, asio::use_future));
    int skipped = 0;
    for (const auto& operation : named_operations(served)) {
        if (!peer.called.contains(operation)) {
            BOOST_ERROR("not called: " << operation);
            ++skipped;
        }
    }
    std::cout << peer.accepted << " calls of " << peer.called.size() << " operations accepted, "
              << (skipped == 0 ? "none" : std::to_string(skipped)) << " skipped" << std::endl;
}

// Without this, the test above could pass because nothing is checked.
BOOST_AUTO_TEST_CASE(what_breaks_the_description_is_refused) {
    contract peer;
    const auto refused = [&](std::string_view path, const json::value& body) {
        const auto answer = peer.finish(peer.client.request(
            conductor::http_method::post, path, body, {}, conductor::as_result(asio::use_future)));
        BOOST_TEST(answer.has_error());
        if (answer.has_error())
            BOOST_TEST(answer.error().status() == 400);
    };
    refused("/end-users", json::parse(R"({"companyName": "Acme Inc.", "sourceId": "acme-1"})"));
    refused(
        "/end-users", json::parse(R"({"companyName": "Acme", "sourceId": "1", "email": "a", "more": 1})"));
    refused("/end-users/1/passthrough/other", json::parse(R"({"HostQueryRq": {}})"));
    refused(
        "/auth-sessions",
        json::parse(R"({"publishableKey": "pk", "endUserId": "1", "linkExpiryMins": "9"})"));

    const auto answer = peer.finish(peer.client.request(
        conductor::http_method::get, "/quickbooks-desktop/health-check", {},
        conductor::as_result(asio::use_future)));
    BOOST_TEST(answer.has_error());
}
