// Does an independent implementation of the API's description accept what the client sends?
//
// The peer is npm's steady: it checks each request against the OpenAPI description, refuses what does not
// fit, and answers with values made up from the answer's schema, which the client decodes strictly. Another
// description than api/conductor.yml can be named by the environment variable CONDUCTOR_OPENAPI.

#define BOOST_TEST_MODULE contract

#include "api/caller.hpp"
#include "api/filler.hpp"
#include "api/generated/calls.hpp"
#include "contract/peer.hpp"

#include <conductor/client.hpp>

#include <boost/asio/use_future.hpp>
#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <future>
#include <iostream>
#include <set>
#include <string>

namespace asio = boost::asio;
namespace json = boost::json;
using conductor::http_method;
using conductor::test::filling;

namespace {

constexpr const char* end_user = "end_usr_1234567abcdefg";

template <class T>
T finish(conductor::test::peer& with, std::future<T> future) {
    with.io.restart();
    with.io.run();
    return future.get();
}

// Calls with made-up parameters, and what steady thinks of them.
class contract final : public conductor::test::caller {
public:
    void call_with(filling what) {
        what_ = what;
        const auto company = peer.client.qbd(end_user);
        for (const auto call_resource : conductor::test::resources) {
            call_resource(*this, company);
            peer.io.restart();
            peer.io.run();
        }
        for (const auto call_resource : conductor::test::account_resources) {
            call_resource(*this, peer.client);
            peer.io.restart();
            peer.io.run();
        }
    }

    bool begins(std::string_view operation) override {
        operation_ = operation;
        return true;
    }
    std::string id() override { return what_ == filling::all ? "a/b ?#%\u00fc" : "80000001-1234567890"; }
    conductor::request_options options() override { return {.check_listings = false}; } // all at once
    json::object json() override {
        const bool all = what_ == filling::all;
        return json::parse(
                   all ? R"({"InvoiceQueryRq": {"MaxReturned": 10, "Name": ["é", null, 1.5, true]}})"
                       : R"({"HostQueryRq": {}})")
            .as_object();
    }

    conductor::test::peer peer;
    int accepted = 0;
    std::set<std::string> called; // as in "GET /end-users/{id}"

protected:
    void fill(const conductor::json::type& type, void* params) override {
        conductor::test::filler(what_, static_cast<std::uint64_t>(accepted)).fill(type, params);
    }

    void ended(
        std::string_view operation, const std::exception_ptr& failure,
        const conductor::response_info& answer) override {
        BOOST_TEST_CONTEXT(operation << (what_ == filling::all ? ", all parameters" : ", required ones")) {
            if (failure) {
                report(failure);
                return;
            }
            BOOST_TEST(answer.headers.find("X-Steady-Request-Valid").value_or("") == "true");
            BOOST_TEST(answer.headers.find("X-Steady-Error-Count").value_or("") == "0");
            for (const conductor::deviation& d :
                 answer.deviations) // a time is any text, says the description
                BOOST_TEST((d.kind == conductor::deviation_kind::not_a_time), d.pointer);
            called.insert(std::string(operation));
            paths.insert(std::string(answer.headers.find("X-Steady-Matched-Path").value_or("")));
            ++accepted;
        }
    }

public:
    std::set<std::string> paths;

private:
    static void report(const std::exception_ptr& failure) {
        try {
            std::rethrow_exception(failure);
        } catch (const conductor::error& e) {
            BOOST_ERROR(e.what() << "\n" << e.body());
        }
    }

    filling what_ = filling::all;
};

// All paths of the description that steady serves, and how many operations they have.
std::pair<std::set<std::string>, std::size_t> served(conductor::test::peer& peer) {
    const auto description =
        finish(peer, peer.client.request(http_method::get, "/_x-steady/spec", {}, asio::use_future));
    std::set<std::string> paths;
    std::size_t operations = 0;
    for (const auto& [path, methods] : description.at("paths").as_object()) {
        paths.insert(path);
        operations += methods.as_object().size();
    }
    return {paths, operations};
}

} // namespace

BOOST_AUTO_TEST_CASE(every_operation_is_accepted) {
    contract calls;
    calls.call_with(filling::all);
    calls.call_with(filling::required);

    const auto [paths, operations] = served(calls.peer);
    BOOST_TEST(calls.called.size() == operations);
    BOOST_TEST(calls.paths == paths, boost::test_tools::per_element());
    BOOST_TEST(static_cast<std::size_t>(calls.accepted) == 2 * operations);
    std::cout << calls.accepted << " calls of " << calls.called.size() << " operations accepted, "
              << 2 * operations - static_cast<std::size_t>(calls.accepted) << " skipped" << std::endl;
}

// Without this, the test above could pass because nothing is checked.
BOOST_AUTO_TEST_CASE(what_breaks_the_description_is_refused) {
    conductor::test::peer peer;
    const auto refused = [&](std::string_view path, const json::value& body) {
        const auto answer = finish(
            peer, peer.client.request_with_body(
                      http_method::post, path, body, {}, conductor::as_result(asio::use_future)));
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

    const auto answer = finish(
        peer, peer.client.request(
                  http_method::get, "/quickbooks-desktop/health-check", {},
                  conductor::as_result(asio::use_future)));
    BOOST_TEST(answer.has_error());
}
