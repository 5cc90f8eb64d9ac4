#include "net/proxy.hpp"

#include <boost/test/unit_test.hpp>

#include <map>

namespace conductor::inline CONDUCTOR_ABI::net::test {

namespace {

using variables = std::map<std::string, std::string>;

const origin secure{true, "api.conductor.is", 443};
const origin plain{false, "api.conductor.is", 80};

std::optional<proxy>
choose(const origin& target, const proxy_options& options, const variables& environment = {}) {
    const auto chosen = choose_proxy(target, options, [&](const char* name) {
        const auto found = environment.find(name);
        return found == environment.end() ? nullptr : found->second.c_str();
    });
    BOOST_REQUIRE_MESSAGE(chosen.has_value(), chosen.error());
    return *chosen;
}

std::string host_from(const origin& target, const variables& environment) {
    const auto chosen = choose(target, {}, environment);
    return chosen ? chosen->host : "";
}

std::string reason(const proxy_options& options, const variables& environment = {}) {
    const auto chosen = choose_proxy(secure, options, [&](const char* name) {
        const auto found = environment.find(name);
        return found == environment.end() ? nullptr : found->second.c_str();
    });
    return chosen.has_value() ? "" : chosen.error();
}

} // namespace

BOOST_AUTO_TEST_SUITE(proxies)

BOOST_AUTO_TEST_CASE(is_none_by_default) {
    BOOST_TEST(!choose(secure, {}).has_value());
    BOOST_TEST(!choose(plain, {}).has_value());
}

BOOST_AUTO_TEST_CASE(comes_from_the_options) {
    const variables environment = {{"https_proxy", "http://other"}, {"no_proxy", "*"}};
    const proxy_options options{.url = "http://us%65r:secret@proxy:3128"};
    BOOST_TEST((choose(secure, options, environment) == proxy{"proxy", 3128, "user", "secret"}));
    BOOST_TEST((choose(plain, options, environment) == proxy{"proxy", 3128, "user", "secret"}));
    BOOST_TEST((choose(secure, {.url = "http://proxy/"}) == proxy{"proxy", 80, {}, {}}));
    BOOST_TEST((choose(secure, {.url = "[::1]:3128"}) == proxy{"::1", 3128, {}, {}}));
    BOOST_TEST((choose({true, "localhost", 443}, {.url = "proxy"}).has_value()));
}

BOOST_AUTO_TEST_CASE(takes_credentials_from_the_options) {
    const proxy_options options{.url = "http://user:secret@proxy", .username = "me", .password = "mine"};
    BOOST_TEST((choose(secure, options) == proxy{"proxy", 80, "me", "mine"}));
    const proxy_options with_environment{.username = "me", .password = "mine"};
    BOOST_TEST(
        (choose(secure, with_environment, {{"https_proxy", "proxy"}}) == proxy{"proxy", 80, "me", "mine"}));
}

BOOST_AUTO_TEST_CASE(comes_from_the_environment) {
    const variables all = {
        {"https_proxy", "http://ls"},
        {"HTTPS_PROXY", "http://us"},
        {"http_proxy", "http://lp"},
        {"HTTP_PROXY", "http://up"}};
    BOOST_TEST(host_from(secure, all) == "ls");
    BOOST_TEST(host_from(plain, all) == "lp");
    BOOST_TEST(host_from(secure, {{"HTTPS_PROXY", "http://us"}}) == "us");
    BOOST_TEST(host_from(secure, {{"https_proxy", ""}, {"HTTPS_PROXY", "http://us"}}) == "us");
    BOOST_TEST(host_from(plain, {{"HTTP_PROXY", "http://up"}}) == "up");
    BOOST_TEST(host_from(secure, {{"HTTP_PROXY", "http://up"}, {"http_proxy", "http://lp"}}).empty());
    BOOST_TEST((!choose(secure, {.use_environment = false}, all).has_value()));
}

BOOST_AUTO_TEST_CASE(ignores_what_a_cgi_request_can_set) {
    BOOST_TEST(host_from(plain, {{"HTTP_PROXY", "evil"}, {"REQUEST_METHOD", "GET"}}).empty());
    BOOST_TEST(host_from(plain, {{"http_proxy", "good"}, {"REQUEST_METHOD", ""}}) == "good");
    BOOST_TEST(host_from(secure, {{"HTTPS_PROXY", "good"}, {"REQUEST_METHOD", "GET"}}) == "good");
}

BOOST_AUTO_TEST_CASE(leaves_loopback_alone) {
    const variables environment = {{"https_proxy", "http://proxy"}};
    for (const char* host : {"localhost", "a.localhost", "127.0.0.1", "::1"})
        BOOST_TEST(host_from({true, host, 443}, environment).empty());
}

BOOST_AUTO_TEST_CASE(obeys_no_proxy) {
    const variables environment = {{"https_proxy", "proxy"}, {"NO_PROXY", "conductor.is"}};
    BOOST_TEST(host_from(secure, environment).empty());
    BOOST_TEST((choose(secure, {.no_proxy = "elsewhere"}, environment).has_value()));
    BOOST_TEST((!choose(secure, {.url = "proxy", .no_proxy = "*"}).has_value()));
    BOOST_TEST((choose(secure, {.url = "proxy"}, environment).has_value()));
    BOOST_TEST(
        host_from(secure, {{"https_proxy", "proxy"}, {"no_proxy", "a"}, {"NO_PROXY", "*"}}) == "proxy");
}

BOOST_AUTO_TEST_CASE(matches_hosts) {
    for (const char* list :
         {"*", "api.conductor.is", "conductor.is", ".conductor.is", "*.conductor.is", "IS", "a, conductor.is",
          "a conductor.is", " ,,conductor.is,", "conductor.is:443", "conductor.is.", "a:1,.IS:443"})
        BOOST_TEST(matches_no_proxy(list, secure), list);
    for (const char* list :
         {"", ",", ".", "*.", "pi.conductor.is", "onductor.is", "x.api.conductor.is", "conductor.is:444",
          "conductor.is:", "conductor.is:x", "api.conductor.i", "10.0.0.0/8", "api.*"})
        BOOST_TEST(!matches_no_proxy(list, secure), list);
    BOOST_TEST(matches_no_proxy("conductor.is", {true, "api.conductor.is.", 443}));
}

BOOST_AUTO_TEST_CASE(matches_addresses) {
    const origin v4{true, "10.1.2.3", 443};
    for (const char* list :
         {"*", "10.1.2.3", "10.1.2.3:443", "10.0.0.0/8", "10.1.2.3/32", "0.0.0.0/0", "10.1.2.9/24"})
        BOOST_TEST(matches_no_proxy(list, v4), list);
    for (const char* list :
         {"10.1.2.4", "10.1.2.3:80", "11.0.0.0/8", "10.1.2.0/33", "10.1.2.0/x", "1.2.3", "2.3", "::/0", "3"})
        BOOST_TEST(!matches_no_proxy(list, v4), list);

    const origin v6{true, "2001:db8::1", 443};
    for (const char* list :
         {"2001:db8::1", "[2001:db8::1]", "[2001:db8::1]:443", "2001:db8::/32", "2001:DB8:0::1"})
        BOOST_TEST(matches_no_proxy(list, v6), list);
    for (const char* list :
         {"2001:db8::2", "[2001:db8::1]:80", "2001:db9::/32", "0.0.0.0/0", "2001:db8::/129"})
        BOOST_TEST(!matches_no_proxy(list, v6), list);
}

BOOST_AUTO_TEST_CASE(names_what_is_wrong) {
    BOOST_TEST(reason({.url = "https://proxy"}) == "proxy_options::url: only http:// proxies are supported");
    BOOST_TEST(reason({.url = "socks5://proxy"}) == "proxy_options::url: only http:// proxies are supported");
    BOOST_TEST(reason({.url = "http://proxy:x"}).starts_with("proxy_options::url: the URL has a port"));
    BOOST_TEST(reason({.url = "http://proxy/path"}).ends_with("has no path"));
    BOOST_TEST(reason({.url = "http://a%3Ab:c@proxy"}).find("colon") != std::string::npos);
    BOOST_TEST(reason({}, {{"HTTPS_PROXY", "socks5://proxy"}}).starts_with("HTTPS_PROXY: "));
    BOOST_TEST(reason({}, {{"https_proxy", "http://u:secret@"}}).find("secret") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
