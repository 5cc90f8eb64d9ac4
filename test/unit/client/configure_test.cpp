#include "client/configure.hpp"

#include <conductor/error.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/test/unit_test.hpp>

#include <cmath>
#include <limits>
#include <map>

namespace conductor::inline CONDUCTOR_ABI::client_setup::test {

namespace {

using namespace std::chrono_literals;
using namespace std::string_literals;
using milliseconds = std::chrono::milliseconds;

const std::string key = "sk_conductor_0123456789abcdef";

client_options good() {
    client_options out;
    out.secret_key = key;
    return out;
}

configuration make(const client_options& options, const std::map<std::string, std::string>& variables = {}) {
    boost::asio::io_context io;
    return configure(io.get_executor(), options, [&](const char* name) -> const char* {
        const auto found = variables.find(name);
        return found == variables.end() ? nullptr : found->second.c_str();
    });
}

template <class Change>
configuration changed(Change change) {
    client_options options = good();
    change(options);
    return make(options);
}

// It is refused, by a message that names the option and does not hold the key.
template <class Change>
void check_refused(const char* option, Change change, errc code = errc::invalid_argument) {
    try {
        (void)changed(change);
        BOOST_TEST_ERROR(option << " was accepted");
    } catch (const invalid_argument_error& e) {
        BOOST_TEST((e.code() == code));
        BOOST_TEST(std::string(e.what()).find(option) != std::string::npos, e.what());
        BOOST_TEST(std::string(e.what()).find(key) == std::string::npos, e.what());
    }
}

std::string value_of(const call::defaults& d, std::string_view name) {
    std::string out;
    for (const auto& h : d.headers)
        if (h.name == name)
            out += h.value.value_or("(none)");
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(configuring)

BOOST_AUTO_TEST_CASE(the_defaults_work) {
    const configuration c = make(good());
    BOOST_TEST(c.defaults.secret_key == key);
    BOOST_TEST(c.defaults.base_path == "/v1");
    BOOST_TEST(c.defaults.authority == "api.conductor.is");
    BOOST_TEST(value_of(c.defaults, "Authorization") == "Bearer " + key);
    BOOST_TEST(c.engine.connect->target.tls);
    BOOST_TEST(c.engine.connect->target.host == "api.conductor.is");
    BOOST_TEST(c.engine.connect->target.port == 443);
    BOOST_TEST(c.engine.connect->tls != nullptr);
    BOOST_TEST(!c.engine.connect->via.has_value());
    BOOST_TEST((c.engine.connect->connect_timeout == 10s));
    BOOST_TEST((c.engine.connect->handshake_timeout == 10s));
    BOOST_TEST(c.engine.watcher == nullptr);
}

BOOST_AUTO_TEST_CASE(the_header_block_is_ready_to_be_sent) {
    const configuration c = changed([](auto& o) {
        o.headers = {{"X-A", "b"}, {"User-Agent", std::nullopt}};
        o.compression = false;
    });
    BOOST_TEST(
        c.defaults.header_block == "Host: api.conductor.is\r\nAuthorization: Bearer " + key +
                                       "\r\nAccept: application/json\r\nX-A: b\r\n");
}

BOOST_AUTO_TEST_CASE(a_key_is_required) {
    check_refused("CONDUCTOR_SECRET_KEY", [](auto& o) { o.secret_key.clear(); }, errc::missing_key);
    for (const std::string& wrong : {key + "\n", key + "\r\nX-A: b", key + "\0"s, "\x7f" + key})
        check_refused("secret_key", [&](auto& o) { o.secret_key = wrong; });
}

BOOST_AUTO_TEST_CASE(the_base_url_says_where) {
    const configuration c = changed([](auto& o) { o.base_url = "https://Example.com:8443/a/v2/"; });
    BOOST_TEST(c.defaults.base_path == "/a/v2");
    BOOST_TEST(c.defaults.authority == "example.com:8443");
    BOOST_TEST(c.engine.connect->target.port == 8443);
    BOOST_TEST(changed([](auto& o) { o.base_url = "https://example.com"; }).defaults.base_path.empty());
    BOOST_TEST(changed([](auto& o) { o.base_url = "https://example.com/"; }).defaults.base_path.empty());
    for (const char* wrong :
         {"", "example.com", "ftp://example.com", "https://", "https://user:pw@example.com",
          "https://example.com/?a=b", "https://example.com/#a", "https://example.com:0",
          "https://example.com:99999", "https://exa mple.com", "https://example.com/\r\n"})
        check_refused("base_url", [&](auto& o) { o.base_url = wrong; });
}

BOOST_AUTO_TEST_CASE(plain_http_is_for_loopback) {
    for (const char* url :
         {"http://localhost:1", "http://127.0.0.1", "http://127.9.9.9/v1", "http://[::1]:80"}) {
        const configuration c = changed([&](auto& o) { o.base_url = url; });
        BOOST_TEST(!c.engine.connect->target.tls);
        BOOST_TEST(c.engine.connect->tls == nullptr);
    }
    for (const char* url :
         {"http://example.com", "http://10.0.0.1", "http://localhost.example.com",
          "http://127.0.0.1.example.com"})
        check_refused("allow_insecure_http", [&](auto& o) { o.base_url = url; });
    const configuration allowed = changed([](auto& o) {
        o.base_url = "http://example.com";
        o.allow_insecure_http = true;
    });
    BOOST_TEST(!allowed.engine.connect->target.tls);
}

BOOST_AUTO_TEST_CASE(what_cannot_work_is_refused) {
    check_refused("pool.max_connections", [](auto& o) { o.pool.max_connections = 0; });
    check_refused("pool.max_connecting", [](auto& o) { o.pool.max_connecting = 0; });
    check_refused("limits.header_bytes", [](auto& o) { o.limits.header_bytes = 0; });
    check_refused("limits.body_bytes", [](auto& o) { o.limits.body_bytes = 0; });
    check_refused("limits.json_depth", [](auto& o) { o.limits.json_depth = 0; });
    check_refused("tls", [](auto& o) { o.tls.ca_pem = "not PEM"; });
    check_refused("proxy", [](auto& o) { o.proxy.url = "socks5://localhost:1"; });
    check_refused("headers", [](auto& o) { o.headers = {{"X-A", "b\nc"}}; });
    check_refused("headers", [](auto& o) { o.headers = {{"Content-Length", "5"}}; });
    check_refused("headers", [](auto& o) { o.headers = {{"", "5"}}; });
}

BOOST_AUTO_TEST_CASE(times_are_not_negative) {
    check_refused("timeouts.queue", [](auto& o) { o.timeouts.queue = -1ms; });
    check_refused("timeouts.pool", [](auto& o) { o.timeouts.pool = -1ms; });
    check_refused("timeouts.connect", [](auto& o) { o.timeouts.connect = -1ms; });
    check_refused("timeouts.handshake", [](auto& o) { o.timeouts.handshake = -1ms; });
    check_refused("timeouts.attempt", [](auto& o) { o.timeouts.attempt = -1ms; });
    check_refused("timeouts.deadline", [](auto& o) { o.timeouts.deadline = -1ms; });
    check_refused("retry.initial_backoff", [](auto& o) { o.retry.initial_backoff = -1ms; });
    check_refused("retry.max_backoff", [](auto& o) { o.retry.max_backoff = -1ms; });
    check_refused("retry.max_retry_after", [](auto& o) { o.retry.max_retry_after = -1ms; });
    check_refused("pool.idle_timeout", [](auto& o) { o.pool.idle_timeout = -1ms; });
    check_refused("pool.max_age", [](auto& o) { o.pool.max_age = -1ms; });
    check_refused("pool.max_age_jitter", [](auto& o) { o.pool.max_age_jitter = -1ms; });
    check_refused("pool.fresh_window", [](auto& o) { o.pool.fresh_window = -1ms; });
}

BOOST_AUTO_TEST_CASE(shares_are_shares) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const double wrong : {-0.1, 1.1, nan})
        check_refused("retry.jitter", [&](auto& o) { o.retry.jitter = wrong; });
    check_refused("retry.max_retries", [](auto& o) { o.retry.max_retries = -1; });
    for (const double wrong : {-1.0, nan}) {
        check_refused("retry_budget", [&](auto& o) { o.retry_budget.capacity = wrong; });
        check_refused("retry_budget", [&](auto& o) { o.retry_budget.per_call = wrong; });
        check_refused("retry_budget", [&](auto& o) { o.retry_budget.per_second = wrong; });
    }
}

// As people write "for ever".
BOOST_AUTO_TEST_CASE(huge_times_stay_huge) {
    const configuration c = changed([](auto& o) {
        o.timeouts.connect = o.timeouts.handshake = milliseconds::max();
        o.pool.idle_timeout = o.pool.max_age = o.pool.max_age_jitter = o.pool.fresh_window =
            milliseconds::max();
    });
    BOOST_TEST((c.engine.connect->connect_timeout > 24h));
    BOOST_TEST((c.engine.connect->handshake_timeout > 24h));
    const auto now = std::chrono::steady_clock::now();
    for (const auto time : {c.engine.pool.idle_timeout, c.engine.pool.max_age, c.engine.pool.fresh_window}) {
        BOOST_TEST((time > 24h));
        BOOST_TEST(
            (std::chrono::floor<milliseconds>(std::chrono::steady_clock::time_point::max() - now) > time));
    }
}

BOOST_AUTO_TEST_CASE(a_proxy_may_come_from_the_environment) {
    const configuration c = make(good(), {{"HTTPS_PROXY", "http://user:pw@proxy.example:3128"}});
    BOOST_TEST_REQUIRE(c.engine.connect->via.has_value());
    BOOST_TEST(c.engine.connect->via->host == "proxy.example");
    client_options options = good();
    options.proxy.use_environment = false;
    BOOST_TEST(
        !make(options, {{"HTTPS_PROXY", "http://proxy.example:3128"}}).engine.connect->via.has_value());
    try {
        (void)make(good(), {{"HTTPS_PROXY", "https://user:geheim@proxy.example:3128"}});
        BOOST_TEST_ERROR("accepted");
    } catch (const invalid_argument_error& e) {
        BOOST_TEST(std::string(e.what()).find("HTTPS_PROXY") != std::string::npos, e.what());
        BOOST_TEST(std::string(e.what()).find("geheim") == std::string::npos, e.what());
    }
}

BOOST_AUTO_TEST_CASE(overriding) {
    const call::defaults base = changed([](auto& o) {
                                    o.headers = {{"X-A", "1"}, {"X-B", "1"}};
                                    o.query = {{"q", "1"}};
                                }).defaults;
    override_options overrides;
    BOOST_TEST(override_defaults(base, overrides).header_block == base.header_block);
    overrides.secret_key = "sk_other";
    overrides.headers = {{"x-a", "2"}, {"X-B", std::nullopt}};
    overrides.query = {{"r", "2"}};
    overrides.decode = decode_policy::strict;
    overrides.timeouts = timeout_options{.attempt = 5s};
    overrides.retry = retry_options{.max_retries = 7};
    const call::defaults d = override_defaults(base, overrides);
    BOOST_TEST(d.secret_key == "sk_other");
    BOOST_TEST(d.header_block.find(key) == std::string::npos);
    BOOST_TEST(d.header_block.find("Authorization: Bearer sk_other\r\n") != std::string::npos);
    BOOST_TEST(d.header_block.find("x-a: 2\r\n") != std::string::npos);
    BOOST_TEST(d.header_block.find("X-A") == std::string::npos);
    BOOST_TEST(d.header_block.find("X-B") == std::string::npos);
    BOOST_TEST(d.query.size() == 2u);
    BOOST_TEST((d.decode == decode_policy::strict));
    BOOST_TEST((d.timeouts.attempt == 5s));
    BOOST_TEST(d.retry.max_retries == 7);
    BOOST_TEST(d.authority == base.authority);
    BOOST_TEST(d.base_path == base.base_path);
}

BOOST_AUTO_TEST_CASE(overriding_is_checked) {
    const call::defaults base = make(good()).defaults;
    const auto refused = [&](auto change) {
        override_options overrides;
        change(overrides);
        BOOST_CHECK_THROW((void)override_defaults(base, overrides), invalid_argument_error);
    };
    refused([](auto& o) { o.secret_key = ""; });
    refused([](auto& o) { o.secret_key = "a\nb"; });
    refused([](auto& o) { o.headers = {{"X-A", "a\nb"}}; });
    refused([](auto& o) { o.headers = {{"Host", "x"}}; });
    refused([](auto& o) { o.timeouts = timeout_options{.attempt = -1ms}; });
    refused([](auto& o) { o.retry = retry_options{.jitter = 2}; });
}

BOOST_AUTO_TEST_CASE(an_end_user_of_all_requests) {
    const call::defaults base = make(good()).defaults;
    BOOST_TEST(base.end_user.empty());
    override_options overrides;
    overrides.headers = {{"conductor-end-user-id", "eu_3"}};
    const call::defaults one = override_defaults(base, overrides);
    BOOST_TEST(one.end_user == "eu_3");
    overrides.headers = {{"Conductor-End-User-Id", std::nullopt}};
    BOOST_TEST(override_defaults(one, overrides).end_user.empty());
}

BOOST_AUTO_TEST_CASE(a_source_of_keys_takes_the_place_of_the_key) {
    const auto source = key_from_callback([] { return std::string("sk_of_source"); });
    const configuration c = changed([&](auto& o) { o.key_source = source; });
    BOOST_REQUIRE(c.defaults.keys != nullptr);
    BOOST_TEST(c.defaults.keys->last()->text == "sk_of_source");
    BOOST_TEST(c.defaults.secret_key.empty());
    BOOST_TEST(c.defaults.header_block.find("Authorization") == std::string::npos);
    BOOST_TEST(changed([&](auto& o) {
                   o.key_source = source;
                   o.secret_key.clear();
               }).defaults.keys != nullptr);

    // A header of the user's own counts, also one that takes it away.
    for (const auto& value : {std::optional<std::string>("Bearer sk_own"), std::optional<std::string>()})
        BOOST_TEST(changed([&](auto& o) {
                       o.key_source = source;
                       o.headers = {{"authorization", value}};
                   }).defaults.keys == nullptr);

    override_options plain;
    plain.secret_key = "sk_other";
    const call::defaults other = override_defaults(c.defaults, plain);
    BOOST_TEST(other.keys == nullptr);
    BOOST_TEST(other.header_block.find("Authorization: Bearer sk_other\r\n") != std::string::npos);
    override_options from_source;
    from_source.key_source = source;
    const call::defaults again = override_defaults(other, from_source);
    BOOST_REQUIRE(again.keys != nullptr);
    BOOST_TEST(again.secret_key.empty());
    BOOST_TEST(again.header_block.find("Authorization") == std::string::npos);
    BOOST_TEST(override_defaults(c.defaults, {}).keys == c.defaults.keys);
}

BOOST_AUTO_TEST_CASE(a_source_without_a_key_is_refused) {
    const auto failing = [](const char* why) -> std::shared_ptr<key_source> {
        return key_from_callback([why]() -> std::string { throw std::runtime_error(why); });
    };
    check_refused(
        "the vault is closed", [&](auto& o) { o.key_source = failing("the vault is closed"); },
        errc::missing_key);
    check_refused(
        "/no/such/key", [](auto& o) { o.key_source = key_from_file("/no/such/key"); }, errc::missing_key);
    for (const char* wrong : {"", "sk_1\nX: y"})
        check_refused(
            "key_source",
            [&](auto& o) { o.key_source = key_from_callback([wrong] { return std::string(wrong); }); },
            errc::missing_key);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::client_setup::test
