// What `conductor doctor` makes of what it saw.

#include "cli/doctor/findings.hpp"
#include "unit/cli/refusal.hpp"

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

using namespace std::chrono_literals;

namespace {

error failed_at(phase at, error_kind kind = error_kind::transport) {
    error_details details;
    details.kind = kind;
    details.phase = at;
    return {errc::connection_lost, "it broke", details};
}

// As "name ok, connection bad".
std::string way_of(const error* failed) {
    std::string made;
    for (const auto& one : way_findings("api.example.com:443", failed))
        made.append(made.empty() ? "" : ", ").append(one.what).append(" ").append(to_string(one.how));
    return made;
}

std::string way_until(phase at, error_kind kind = error_kind::transport) {
    const auto failed = failed_at(at, kind);
    return way_of(&failed);
}

// Sunday, 6 November 1994, 08:49:37 UTC
constexpr std::string_view date = "Sun, 06 Nov 1994 08:49:37 GMT";
const auto then = std::chrono::system_clock::from_time_t(784'111'777);

} // namespace

BOOST_AUTO_TEST_SUITE(findings)

BOOST_AUTO_TEST_CASE(the_way_is_fine_up_to_where_a_call_failed) {
    BOOST_TEST(way_of(nullptr) == "name ok, connection ok, TLS ok");
    BOOST_TEST(way_until(phase::resolve) == "name bad");
    BOOST_TEST(way_until(phase::connect) == "name ok, connection bad");
    BOOST_TEST(way_until(phase::proxy) == "name ok, connection ok, proxy bad");
    BOOST_TEST(way_until(phase::handshake) == "name ok, connection ok, TLS bad");
    BOOST_TEST(way_until(phase::handshake, error_kind::timeout) == "name ok, connection ok, TLS bad");
    for (const auto at : {phase::send, phase::receive})
        BOOST_TEST(way_until(at) == "name ok, connection ok, TLS ok, answer bad");
}

BOOST_AUTO_TEST_CASE(an_error_that_was_answered_came_all_the_way) {
    for (const auto kind : {error_kind::authentication, error_kind::server, error_kind::not_found})
        BOOST_TEST(way_until(phase::receive, kind) == "name ok, connection ok, TLS ok");
}

BOOST_AUTO_TEST_CASE(what_is_bad_says_why_and_what_to_do) {
    for (const auto at : {phase::resolve, phase::connect, phase::proxy, phase::handshake, phase::receive}) {
        const auto failed = failed_at(at);
        const auto bad = way_findings("api.example.com:443", &failed).back();
        BOOST_TEST(has(bad.detail, "it broke"), bad.detail);
        BOOST_TEST(!bad.to_do.empty());
        BOOST_TEST((bad.code == exit_code::no_connection));
    }
    const auto fine = way_findings("api.example.com:443", nullptr);
    BOOST_TEST(has(fine.front().detail, "api.example.com:443"));
    for (const auto& one : fine) {
        BOOST_TEST((one.code == exit_code::success));
        BOOST_TEST(one.to_do.empty());
    }
}

BOOST_AUTO_TEST_CASE(a_key_is_looked_at_and_not_told) {
    const auto look = [](std::string_view key) { return to_string(key_finding(key).how); };
    BOOST_TEST(look("sk_live_hidden") == "ok");
    BOOST_TEST(look("sk_test_hidden") == "ok");
    BOOST_TEST(look("") == "bad");
    BOOST_TEST(look("pk_live_hidden") == "bad");
    BOOST_TEST(look("hidden") == "look");
    for (const auto* key : {" sk_live_hidden", "sk_live_hidden\n", "\"sk_live_hidden\"", "'sk_live_hidden'"})
        BOOST_TEST(look(key) == "bad", key);
    for (const auto* key : {"sk_live_hidden", "pk_live_hidden", "hidden", "sk_live_hidden "}) {
        const auto one = key_finding(key);
        BOOST_TEST(!has(one.detail + one.to_do, "hidden"));
    }
    BOOST_TEST((key_finding("").code == exit_code::configuration));
    BOOST_TEST(has(key_finding("").to_do, "CONDUCTOR_SECRET_KEY"));
}

BOOST_AUTO_TEST_CASE(clocks_are_compared) {
    BOOST_TEST(to_string(clock_finding(date, then + 2s).value().how) == "ok");
    BOOST_TEST(to_string(clock_finding(date, then - 2s).value().how) == "ok");
    const auto ahead = clock_finding(date, then + 200s).value();
    BOOST_TEST(to_string(ahead.how) == "look");
    BOOST_TEST(has(ahead.detail, "3 min 20 s ahead of"), ahead.detail);
    BOOST_TEST(!ahead.to_do.empty());
    const auto behind = clock_finding(date, then - 2h).value();
    BOOST_TEST(has(behind.detail, "2 h 00 min behind"), behind.detail);
    for (const auto* none : {"", "yesterday", "1994-11-06"})
        BOOST_TEST(!clock_finding(none, then).has_value(), none);
}

BOOST_AUTO_TEST_CASE(a_proxy_is_told_without_its_password) {
    BOOST_TEST(!proxy_finding("", "localhost").has_value());
    const auto plain = proxy_finding("http://proxy.example.com:3128", "").value();
    BOOST_TEST(has(plain.detail, "http://proxy.example.com:3128"), plain.detail);
    BOOST_TEST(!has(plain.detail, "NO_PROXY"), plain.detail);
    for (const auto* proxy :
         {"http://user:hidden@proxy.example.com:3128", "user:hidden@proxy.example.com:3128",
          "http://user:hid@hidden@proxy.example.com"}) {
        const auto one = proxy_finding(proxy, "localhost,.example.org").value();
        BOOST_TEST(!has(one.detail, "hid"), one.detail);
        BOOST_TEST(has(one.detail, "proxy.example.com"), one.detail);
        BOOST_TEST(has(one.detail, "localhost,.example.org"), one.detail);
    }
}

BOOST_AUTO_TEST_CASE(findings_are_told_to_programs) {
    finding one;
    one.how = health::doubtful;
    one.what = "clock";
    one.detail = "is ahead";
    one.to_do = "set it";
    BOOST_TEST(
        boost::json::serialize(as_json(one)) ==
        R"({"result":"look","what":"clock","detail":"is ahead","todo":"set it"})");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test
