// No text that a user passes adds a field or a request to what is sent: it is refused, or encoded.

#include "wire.hpp"

#include <conductor/qbd/classes.hpp>

#include <boost/json.hpp>

#include <functional>

namespace conductor::test {

namespace {

const std::string hostile = "a\r\nX-Injected: 1\r\n\r\nGET /v1/stolen HTTP/1.1\r\nHost: b";

void check_clean(const sent_request& sent) {
    for (const auto& [name, value] : sent.fields) {
        BOOST_TEST(name != "X-Injected");
        BOOST_TEST(value.find("X-Injected") == std::string::npos);
    }
    BOOST_TEST(sent.line.find('\r') == std::string::npos);
    BOOST_TEST(sent.line.ends_with(" HTTP/1.1"));
    const std::string length = sent.field("Content-Length");
    BOOST_TEST(sent.body.size() == (length.empty() ? 0u : std::stoul(length))); // and no second request
}

void check_refused(const std::function<void(client_options&)>& change) {
    client_options options;
    change(options);
    BOOST_CHECK_THROW(wire{options}, invalid_argument_error);
}

} // namespace

BOOST_AUTO_TEST_SUITE(injection)

BOOST_AUTO_TEST_CASE(through_options) {
    check_refused([](client_options& o) { o.secret_key = hostile; });
    check_refused([](client_options& o) { o.headers = {{"X-A", hostile}}; });
    check_refused([](client_options& o) { o.headers = {{hostile, "a"}}; });
    check_refused([](client_options& o) { o.headers = {{hostile, std::nullopt}}; });
    check_refused([](client_options& o) { o.proxy.url = "http://" + hostile; });

    client_options options;
    options.query = {{hostile, hostile}};
    wire w{options};
    check_clean(w.send([](auto& c, auto handler) { c.end_users.list({}, std::move(handler)); }));
}

BOOST_AUTO_TEST_CASE(through_overrides) {
    wire w;
    override_options overrides;
    overrides.secret_key = hostile;
    BOOST_CHECK_THROW((void)w.client.with_options(overrides), invalid_argument_error);
    overrides = {};
    overrides.headers = {{"X-A", hostile}};
    BOOST_CHECK_THROW((void)w.client.with_options(overrides), invalid_argument_error);
    overrides = {};
    overrides.query = {{"a", hostile}};
    check_clean(w.send(
        [&](auto& c, auto handler) { c.with_options(overrides).end_users.list({}, std::move(handler)); }));
}

BOOST_AUTO_TEST_CASE(through_the_options_of_a_call) {
    wire w;
    for (const header_view h : {header_view{"X-A", hostile}, header_view{hostile, "a"}}) {
        const header_view headers[] = {h};
        w.refused([&](auto& c, auto handler) { c.end_users.list({.headers = headers}, std::move(handler)); });
    }
    const query_param_view query[] = {{hostile, hostile}};
    check_clean(
        w.send([&](auto& c, auto handler) { c.end_users.list({.query = query}, std::move(handler)); }));
    const boost::json::object body{{hostile, hostile}};
    const end_user_create_params params{"Acme", "id-1", "a@b.c"};
    check_clean(w.send(
        [&](auto& c, auto handler) { c.end_users.create(params, {.body = &body}, std::move(handler)); }));
}

BOOST_AUTO_TEST_CASE(through_parameters) {
    wire w;
    w.refused([](auto& c, auto handler) { c.end_users.retrieve(hostile, {}, std::move(handler)); });
    w.refused([](auto& c, auto handler) { c.qbd(hostile).health_check({}, std::move(handler)); });
    w.refused([](auto& c, auto handler) { c.qbd("eu_1").classes.retrieve(hostile, {}, std::move(handler)); });
    w.refused(
        [](auto& c, auto handler) { c.request(http_method::get, "/" + hostile, {}, std::move(handler)); });

    const end_user_create_params params{hostile, hostile, hostile};
    check_clean(w.send([&](auto& c, auto handler) { c.end_users.create(params, {}, std::move(handler)); }));
    qbd::class_list_params list;
    list.ids = {hostile};
    list.name_contains = hostile;
    check_clean(w.send([&](auto& c, auto handler) {
        c.qbd("eu_1").classes.list(list, {.check_listings = false}, std::move(handler));
    }));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
