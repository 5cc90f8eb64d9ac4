// The header fields and the body of requests.

#include "wire.hpp"

#include <conductor/version.hpp>

#include <boost/json.hpp>

#include <limits>

namespace conductor::test {

namespace {

using namespace std::chrono_literals;
using namespace std::string_literals;
using fields = std::vector<std::pair<std::string, std::string>>;

sent_request list(wire& w, const request_options& options = {}) {
    return w.send([&](auto& c, auto handler) { c.end_users.list(options, std::move(handler)); });
}

sent_request create(wire& w, const request_options& options = {}) {
    const end_user_create_params params{"Acme \"Inc.\"", "id-1", "a@b.c"};
    return w.send([&](auto& c, auto handler) { c.end_users.create(params, options, std::move(handler)); });
}

sent_request with_headers(wire& w, std::vector<header_view> headers) {
    return list(w, {.headers = headers});
}

const std::string plain_body = R"({"companyName":"Acme \"Inc.\"","sourceId":"id-1","email":"a@b.c"})";

} // namespace

BOOST_AUTO_TEST_SUITE(requests)

BOOST_AUTO_TEST_CASE(a_get_has_no_body) {
    wire w;
    const auto sent = list(w);
    BOOST_TEST(sent.line == "GET /v1/end-users HTTP/1.1");
    BOOST_TEST(sent.body.empty());
    BOOST_TEST(
        (sent.fields == fields{
                            {"Host", "127.0.0.1:" + std::to_string(w.port())},
                            {"Authorization", "Bearer " + test_key},
                            {"Accept", "application/json"},
                            {"User-Agent", "conductor-cpp/" CONDUCTOR_VERSION_STRING},
                            {"Accept-Encoding", "gzip"}}));
}

BOOST_AUTO_TEST_CASE(a_post_has_json) {
    wire w;
    const auto sent = create(w);
    BOOST_TEST(sent.line == "POST /v1/end-users HTTP/1.1");
    BOOST_TEST(sent.body == plain_body);
    BOOST_TEST(sent.field("Content-Type") == "application/json");
    BOOST_TEST(sent.field("Content-Length") == std::to_string(plain_body.size()));
}

BOOST_AUTO_TEST_CASE(every_method_can_be_sent) {
    wire w;
    for (const auto method :
         {http_method::get, http_method::post, http_method::put, http_method::patch, http_method::delete_}) {
        const auto bare = w.send(
            [&](auto& c, auto handler) { c.request(method, "/a", request_options{}, std::move(handler)); });
        BOOST_TEST(bare.line == std::string(to_string(method)) + " /v1/a HTTP/1.1");
        BOOST_TEST(bare.field("Content-Type").empty());
        // RFC 9110, section 8.6: a method that expects a body says that there is none.
        const bool expects_body =
            method == http_method::post || method == http_method::put || method == http_method::patch;
        BOOST_TEST(bare.field("Content-Length") == (expects_body ? "0" : ""), to_string(method));

        const boost::json::value body{{"a", 1}};
        const auto full = w.send([&](auto& c, auto handler) {
            c.request_with_body(method, "/a", body, request_options{}, std::move(handler));
        });
        BOOST_TEST(full.body == R"({"a":1})");
        BOOST_TEST(full.field("Content-Length") == "7");
    }
}

BOOST_AUTO_TEST_CASE(a_body_may_be_any_json) {
    wire w;
    for (const char* text : {"[1,2]", "null", "\"text\"", "7"}) {
        const boost::json::value body = boost::json::parse(text);
        const auto sent = w.send([&](auto& c, auto handler) {
            c.request_with_body(http_method::post, "/a", body, request_options{}, std::move(handler));
        });
        BOOST_TEST(sent.body == text);
    }
}

BOOST_AUTO_TEST_CASE(members_are_added_to_a_body) {
    wire w;
    const boost::json::object extra{{"new", true}, {"email", "x@y.z"}};
    const auto sent = create(w, {.body = &extra});
    BOOST_TEST(
        boost::json::parse(sent.body) ==
        boost::json::parse(
            R"({"companyName":"Acme \"Inc.\"","sourceId":"id-1","email":"x@y.z","new":true})"));
    BOOST_TEST(sent.field("Content-Length") == std::to_string(sent.body.size()));

    const boost::json::value body{{"a", 1}, {"email", 2}};
    const auto own = w.send([&](auto& c, auto handler) {
        c.request_with_body(
            http_method::post, "/a", body, request_options{.body = &extra}, std::move(handler));
    });
    BOOST_TEST(boost::json::parse(own.body) == boost::json::parse(R"({"a":1,"email":"x@y.z","new":true})"));
}

BOOST_AUTO_TEST_CASE(members_need_an_object) {
    wire w;
    const boost::json::object extra{{"new", true}};
    const request_options options{.body = &extra};
    const boost::json::value array = boost::json::parse("[1]");
    w.refused([&](auto& c, auto handler) { c.end_users.list(options, std::move(handler)); });
    w.refused([&](auto& c, auto handler) {
        c.request_with_body(http_method::post, "/a", array, options, std::move(handler));
    });
}

BOOST_AUTO_TEST_CASE(a_body_that_cannot_be_sent_is_refused) {
    wire w;
    const end_user_create_params unset{"", "id-1", "a@b.c"};
    const error e =
        w.refused([&](auto& c, auto handler) { c.end_users.create(unset, {}, std::move(handler)); });
    BOOST_TEST(std::string(e.what()).find("companyName") != std::string::npos, e.what());
    const end_user_create_params no_utf8{"\xff", "id-1", "a@b.c"};
    w.refused([&](auto& c, auto handler) { c.end_users.create(no_utf8, {}, std::move(handler)); });
}

BOOST_AUTO_TEST_CASE(what_json_cannot_say_is_refused) {
    wire w;
    const boost::json::value bad[] = {
        std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
        -std::numeric_limits<double>::infinity(), "\xff", boost::json::object{{"\xc3", 1}}};
    for (const boost::json::value& value : bad) {
        const boost::json::object inside{{"a", boost::json::array{1, boost::json::object{{"b/", value}}}}};
        const error e = w.refused([&](auto& c, auto handler) {
            c.end_users.passthrough(
                "end_usr_1", integration_slug::quickbooks_desktop, inside, {}, std::move(handler));
        });
        BOOST_TEST(std::string(e.what()).find("/a/1/b~1: not ") != std::string::npos, e.what());
        w.refused([&](auto& c, auto handler) {
            c.request_with_body(http_method::post, "/a", value, request_options{}, std::move(handler));
        });
        const boost::json::value wrapped = inside;
        const end_user_create_params params{"Acme", "id-1", "a@b.c"};
        const request_options with_member{.body = &inside};
        w.refused([&](auto& c, auto handler) {
            c.request_with_body(http_method::post, "/a", wrapped, request_options{}, std::move(handler));
        });
        w.refused(
            [&](auto& c, auto handler) { c.end_users.create(params, with_member, std::move(handler)); });
    }
}

BOOST_AUTO_TEST_CASE(text_that_is_not_utf8_is_refused) {
    wire w;
    for (const char* bad : {"\xff", "a\xc3", "\xed\xa0\x80", "\xc0\xaf", "\xf5\x80\x80\x80"}) {
        const std::string path = std::string("/a/") + bad;
        const query_param_view value{"q", bad};
        const query_param_view name{bad, "q"};
        const header_view field{"X-A", bad};
        w.refused([&](auto& c, auto handler) { c.end_users.retrieve(bad, {}, std::move(handler)); });
        w.refused([&](auto& c, auto handler) { c.request(http_method::get, path, {}, std::move(handler)); });
        for (const query_param_view& q : {value, name}) {
            const request_options options{.query = std::span(&q, 1)};
            w.refused([&](auto& c, auto handler) { c.end_users.list(options, std::move(handler)); });
        }
        const request_options options{.headers = std::span(&field, 1)};
        w.refused([&](auto& c, auto handler) { c.end_users.list(options, std::move(handler)); });
    }
}

BOOST_AUTO_TEST_CASE(fields_are_added_replaced_and_removed) {
    wire w;
    BOOST_TEST(with_headers(w, {{"X-A", "b"}}).field("X-A") == "b");
    BOOST_TEST(with_headers(w, {{"X-A", ""}}).fields.size() == 6u);
    BOOST_TEST(with_headers(w, {{"X-A", "b"}, {"x-a", "c"}}).field("x-a") == "c");
    BOOST_TEST(with_headers(w, {{"X-A", "b"}, {"x-a", "c"}}).field("X-A").empty());

    const auto replaced = with_headers(w, {{"user-agent", "mine"}});
    BOOST_TEST(replaced.field("user-agent") == "mine");
    BOOST_TEST(replaced.field("User-Agent").empty());
    BOOST_TEST(replaced.field("Authorization") == "Bearer " + test_key);

    const auto removed = with_headers(w, {{"Accept-Encoding", std::nullopt}, {"X-None", std::nullopt}});
    BOOST_TEST(removed.field("Accept-Encoding").empty());
    BOOST_TEST(removed.fields.size() == 4u);
    BOOST_TEST(with_headers(w, {{"Authorization", std::nullopt}}).field("Authorization").empty());
    BOOST_TEST(list(w).fields.size() == 5u); // the next request is as ever
}

BOOST_AUTO_TEST_CASE(the_content_type_can_be_set) {
    wire w;
    const header_view other[] = {{"content-type", "application/x-other"}};
    const auto sent = create(w, {.headers = other});
    BOOST_TEST(sent.field("content-type") == "application/x-other");
    BOOST_TEST(sent.field("Content-Type").empty());
    const header_view none[] = {{"Content-Type", std::nullopt}};
    BOOST_TEST(create(w, {.headers = none}).field("Content-Type").empty());

    client_options options;
    options.headers = {{"Content-Type", "application/x-other"}};
    wire changed{options};
    BOOST_TEST(create(changed).field("Content-Type") == "application/x-other");
}

BOOST_AUTO_TEST_CASE(default_fields_can_be_changed) {
    client_options options;
    options.headers = {{"X-Default", "1"}, {"Accept", std::nullopt}};
    options.compression = false;
    wire w{options};
    const auto sent = list(w);
    BOOST_TEST(sent.field("X-Default") == "1");
    BOOST_TEST(sent.field("Accept").empty());
    BOOST_TEST(sent.field("Accept-Encoding").empty());
    BOOST_TEST(with_headers(w, {{"x-default", std::nullopt}}).field("X-Default").empty());

    override_options overrides;
    overrides.headers = {{"X-Default", "2"}, {"User-Agent", std::nullopt}};
    overrides.secret_key = "sk_other";
    const auto changed = w.send(
        [&](auto& c, auto handler) { c.with_options(overrides).end_users.list({}, std::move(handler)); });
    BOOST_TEST(changed.field("X-Default") == "2");
    BOOST_TEST(changed.field("User-Agent").empty());
    BOOST_TEST(changed.field("Authorization") == "Bearer sk_other");
    BOOST_TEST(list(w).field("X-Default") == "1");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_a_field_is_refused) {
    wire w;
    const auto refuse = [&](header_view h) {
        const header_view headers[] = {h};
        w.refused([&](auto& c, auto handler) { c.end_users.list({.headers = headers}, std::move(handler)); });
    };
    for (const std::string& value : {"a\rb"s, "a\nb"s, "a\r\nX-B: c"s, "a\0b"s, "\x1b[1m"s, "\x7f"s})
        refuse({"X-A", value});
    for (const std::string& name : {""s, "a b"s, "a:"s, "a\r\nb"s, "a\0"s, "\xc3\xa9"s, " a"s})
        refuse({name, "x"});
    for (const char* name : {"Content-Length", "content-length", "Transfer-Encoding", "Connection", "Host"}) {
        refuse({name, "1"});
        refuse({name, std::nullopt});
    }
}

BOOST_AUTO_TEST_CASE(an_end_user_is_named_in_a_field) {
    wire w;
    const auto sent =
        w.send([&](auto& c, auto handler) { c.qbd("eu_1").health_check({}, std::move(handler)); });
    BOOST_TEST(sent.line == "GET /v1/quickbooks-desktop/health-check HTTP/1.1");
    BOOST_TEST(sent.field("Conductor-End-User-Id") == "eu_1");
    BOOST_TEST(sent.field("Authorization") == "Bearer " + test_key);
    for (const std::string& id : {""s, "a\r\nX-B: c"s, "a\n"s, "a\0"s})
        w.refused([&](auto& c, auto handler) { c.qbd(id).health_check({}, std::move(handler)); });
}

// What qbd() says comes before what all requests say, and what one request says before both.
BOOST_AUTO_TEST_CASE(an_end_user_is_named_once) {
    client_options options;
    options.headers = {{"conductor-end-user-id", "eu_all"}, {"X-A", "b"}};
    wire plain;
    wire named{options};
    for (wire* w : {&plain, &named}) {
        const auto sent = [&](request_options one) {
            return w->send(
                [&](auto& c, auto handler) { c.qbd("eu_1").health_check(one, std::move(handler)); });
        };
        const auto whom = [&](request_options one) {
            const sent_request all = sent(one);
            BOOST_TEST(all.field("Authorization") == "Bearer " + test_key);
            BOOST_TEST(all.field("X-A") == (w == &named ? "b" : ""));
            return all.field("Conductor-End-User-Id") + ";" + all.field("conductor-end-user-id");
        };
        const header_view more[] = {{"X-B", "c"}};
        const header_view other[] = {{"Conductor-End-User-Id", "eu_other"}};
        const header_view none[] = {{"conductor-end-user-id", std::nullopt}};
        BOOST_TEST(whom({}) == "eu_1;");
        BOOST_TEST(whom({.headers = more}) == "eu_1;");
        BOOST_TEST(sent({.headers = more}).field("X-B") == "c");
        BOOST_TEST(whom({.headers = other}) == "eu_other;");
        BOOST_TEST(whom({.headers = none}) == ";");
    }
}

BOOST_AUTO_TEST_CASE(a_short_timeout_is_passed_on) {
    constexpr const char* name = "Conductor-Timeout-Seconds";
    wire w;
    BOOST_TEST(list(w).field(name).empty());
    BOOST_TEST(list(w, {.timeout = 30s}).field(name) == "29");
    BOOST_TEST(list(w, {.deadline = 20s}).field(name) == "19");
    BOOST_TEST(create(w, {.timeout = 200s}).field(name).empty());
    const header_view own[] = {{"conductor-timeout-seconds", "7"}};
    BOOST_TEST(list(w, {.timeout = 30s, .headers = own}).field("conductor-timeout-seconds") == "7");
    BOOST_TEST(list(w, {.timeout = 30s, .headers = own}).field(name).empty());
    const header_view none[] = {{name, std::nullopt}};
    BOOST_TEST(list(w, {.timeout = 30s, .headers = none}).field(name).empty());

    client_options options;
    options.timeouts.attempt = 10s;
    wire hasty{options};
    BOOST_TEST(list(hasty).field(name) == "9");
}

// "No time is left" must not turn into "no limit".
BOOST_AUTO_TEST_CASE(a_negative_time_is_refused) {
    wire w;
    w.refused([](auto& c, auto handler) { c.end_users.list({.timeout = -1ms}, std::move(handler)); });
    w.refused([](auto& c, auto handler) { c.end_users.list({.deadline = -1ms}, std::move(handler)); });
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
