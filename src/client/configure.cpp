#include "client/configure.hpp"

#include "client/watchers.hpp"
#include "http/fields.hpp"
#include "json/text.hpp"
#include "net/tls_context.hpp"
#include "net/url.hpp"
#include "values/ascii.hpp"

#include <conductor/error.hpp>
#include <conductor/version.hpp>

#include <algorithm>
#include <chrono>
#include <exception>
#include <new>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::client_setup {

namespace {

[[noreturn]] void refuse(const std::string& what, errc code = errc::invalid_argument) {
    throw invalid_argument_error(code, what, {});
}

void require_positive(std::size_t value, std::string_view name) {
    if (value == 0)
        refuse(std::string(name) + " must not be zero");
}

using std::chrono::milliseconds;

void require_not_negative(milliseconds time, std::string_view name) {
    if (time < milliseconds::zero())
        refuse(std::string(name) + " must not be negative");
}

void require_not_negative(double number, std::string_view name) {
    if (!(number >= 0)) // NaN neither
        refuse(std::string(name) + " must not be negative");
}

void check_timeouts(const timeout_options& t) {
    require_not_negative(t.queue, "timeouts.queue");
    require_not_negative(t.pool, "timeouts.pool");
    require_not_negative(t.connect, "timeouts.connect");
    require_not_negative(t.handshake, "timeouts.handshake");
    require_not_negative(t.attempt, "timeouts.attempt");
    require_not_negative(t.deadline.value_or(milliseconds::zero()), "timeouts.deadline");
}

void check_retry(const retry_options& r) {
    if (r.max_retries < 0)
        refuse("retry.max_retries must not be negative");
    if (!(r.jitter >= 0 && r.jitter <= 1))
        refuse("retry.jitter must be from 0 to 1");
    require_not_negative(r.initial_backoff, "retry.initial_backoff");
    require_not_negative(r.max_backoff, "retry.max_backoff");
    require_not_negative(r.max_retry_after, "retry.max_retry_after");
}

void check_budget(const retry_budget_options& b) {
    require_not_negative(b.capacity, "retry_budget.capacity");
    require_not_negative(b.per_call, "retry_budget.per_call");
    require_not_negative(b.per_second, "retry_budget.per_second");
}

pool_options checked_pool(pool_options pool) {
    require_positive(pool.max_connections, "pool.max_connections");
    require_positive(pool.max_connecting, "pool.max_connecting");
    require_not_negative(pool.dial_backoff, "pool.dial_backoff");
    require_not_negative(pool.max_dial_backoff, "pool.max_dial_backoff");
    require_not_negative(pool.idle_timeout, "pool.idle_timeout");
    require_not_negative(pool.max_age, "pool.max_age");
    require_not_negative(pool.max_age_jitter, "pool.max_age_jitter");
    require_not_negative(pool.fresh_window, "pool.fresh_window");
    pool.dial_backoff = bounded(pool.dial_backoff);
    pool.max_dial_backoff = bounded(pool.max_dial_backoff);
    pool.idle_timeout = bounded(pool.idle_timeout);
    pool.max_age = bounded(pool.max_age);
    pool.max_age_jitter = bounded(pool.max_age_jitter);
    pool.fresh_window = bounded(pool.fresh_window);
    return pool;
}

void check_limits(const response_options& l) {
    require_positive(l.header_bytes, "limits.header_bytes");
    require_positive(l.body_bytes, "limits.body_bytes");
    require_positive(l.json_depth, "limits.json_depth");
}

void check_key(const std::string& key) {
    if (key.empty()) {
        refuse(
            "there is no secret key: set CONDUCTOR_SECRET_KEY, CONDUCTOR_SECRET_KEY_FILE, "
            "client_options::secret_key or key_source",
            errc::missing_key);
    }
    if (!http::is_bearer_token(key))
        refuse("secret_key has a space in it, or what is no visible ASCII character");
}

std::shared_ptr<call::key_ring> make_key_ring(std::shared_ptr<key_source> source) {
    try {
        return std::make_shared<call::key_ring>(std::move(source), std::chrono::steady_clock::now());
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& e) {
        refuse(std::string("key_source: ") + e.what(), errc::missing_key);
    } catch (...) {
        refuse("key_source: it threw", errc::missing_key);
    }
}

void add_headers(call::defaults& d, const std::vector<header>& added) {
    for (const header& h : added) {
        if (std::string why = check_header(h.name, h.value); !why.empty())
            refuse("headers: " + why);
        if (ascii::equal_ignoring_case(h.name, key_header))
            d.keys = nullptr;
        merge_header(d.headers, h.name, h.value);
    }
}

std::vector<header> standard_headers(const client_options& options) {
    std::vector<header> fields{
        {"Accept", "application/json"},
        {"User-Agent", "conductor-cpp/" CONDUCTOR_VERSION_STRING},
    };
    if (!options.key_source)
        fields.insert(fields.begin(), {std::string(key_header), "Bearer " + options.secret_key});
    if (options.compression)
        fields.push_back({"Accept-Encoding", "gzip"});
    return fields;
}

const header* find_end_user(const std::vector<header>& fields) noexcept {
    const auto found = std::find_if(fields.begin(), fields.end(), [](const header& h) {
        return ascii::equal_ignoring_case(h.name, end_user_header);
    });
    return found == fields.end() ? nullptr : &*found;
}

// What follows from the header fields.
void finish_headers(call::defaults& d) {
    d.header_block = header_block(d.authority, d.headers);
    const header* named = find_end_user(d.headers);
    d.names_end_user = named != nullptr;
    d.end_user = named != nullptr ? *named->value : std::string();
}

net::url checked_base_url(const client_options& options) {
    auto parsed = net::parse_base_url(options.base_url);
    if (!parsed)
        refuse("base_url: the URL " + parsed.error());
    if (!parsed->origin.tls && !parsed->origin.is_loopback() && !options.allow_insecure_http) {
        refuse(
            "base_url: http:// would send the key in clear text; use https://, or set allow_insecure_http");
    }
    return *std::move(parsed);
}

std::shared_ptr<net::tls_context> make_tls_context(const tls_options& options) {
    try {
        return std::make_shared<net::tls_context>(options);
    } catch (const std::invalid_argument& e) {
        refuse(std::string("tls: ") + e.what());
    }
}

} // namespace

configuration configure(
    boost::asio::any_io_executor executor, const client_options& options,
    const net::environment_lookup& environment) {
    if (!options.key_source)
        check_key(options.secret_key);
    check_timeouts(options.timeouts);
    check_retry(options.retry);
    check_budget(options.retry_budget);
    check_limits(options.limits);
    const net::url base = checked_base_url(options);

    auto connect = std::make_shared<net::connect_settings>();
    connect->target = base.origin;
    auto proxy = net::choose_proxy(base.origin, options.proxy, environment);
    if (!proxy)
        refuse("proxy: " + proxy.error());
    connect->via = *proxy;
    if (base.origin.tls)
        connect->tls = make_tls_context(options.tls);
    connect->connect_timeout = bounded(options.timeouts.connect);
    connect->handshake_timeout = bounded(options.timeouts.handshake);

    configuration made;
    made.engine.executor = std::move(executor);
    made.engine.connect = std::move(connect);
    made.engine.pool = checked_pool(options.pool);
    made.engine.budget = options.retry_budget;
    made.engine.end_users = options.end_user_limits;
    made.engine.watcher = make_watcher(options.observer, options.log);

    call::defaults& d = made.defaults;
    if (options.key_source)
        d.keys = make_key_ring(options.key_source);
    else
        d.secret_key = options.secret_key;
    d.base_path = base.path;
    d.authority = base.origin.authority();
    d.base_url = (base.origin.tls ? "https://" : "http://") + d.authority + d.base_path;
    d.headers = standard_headers(options);
    add_headers(d, options.headers);
    d.query = options.query;
    d.timeouts = options.timeouts;
    d.retry = options.retry;
    d.decode = options.decode;
    d.check_limits = options.check_limits;
    d.check_listings = options.check_listings;
    d.limits = options.limits;
    finish_headers(d);
    return made;
}

call::defaults override_defaults(call::defaults base, const override_options& overrides) {
    if (overrides.secret_key) {
        check_key(*overrides.secret_key);
        base.secret_key = *overrides.secret_key;
        base.keys = nullptr;
        merge_header(base.headers, key_header, "Bearer " + base.secret_key);
    } else if (overrides.key_source) {
        base.secret_key.clear();
        base.keys = make_key_ring(overrides.key_source);
        merge_header(base.headers, key_header, std::nullopt);
    }
    add_headers(base, overrides.headers);
    base.query.insert(base.query.end(), overrides.query.begin(), overrides.query.end());
    base.timeouts = overrides.timeouts.value_or(base.timeouts);
    check_timeouts(base.timeouts);
    base.retry = overrides.retry.value_or(base.retry);
    check_retry(base.retry);
    base.decode = overrides.decode.value_or(base.decode);
    base.check_limits = overrides.check_limits.value_or(base.check_limits);
    base.check_listings = overrides.check_listings.value_or(base.check_listings);
    finish_headers(base);
    return base;
}

milliseconds bounded(milliseconds time) noexcept {
    constexpr milliseconds longest = std::chrono::hours(24 * 365 * 10);
    return std::clamp(time, milliseconds::zero(), longest);
}

void merge_header(std::vector<header>& fields, std::string_view name, std::optional<std::string_view> value) {
    std::erase_if(fields, [&](const header& h) { return ascii::equal_ignoring_case(h.name, name); });
    if (value)
        fields.push_back({std::string(name), std::string(*value)});
}

std::string_view end_user_of(const std::vector<header>& fields) noexcept {
    const header* named = find_end_user(fields);
    return named != nullptr ? std::string_view(*named->value) : std::string_view{};
}

void append_header(std::string& block, std::string_view name, std::string_view value) {
    block += name;
    block += ": ";
    block += value;
    block += "\r\n";
}

std::string header_block(std::string_view authority, const std::vector<header>& fields) {
    std::string block;
    append_header(block, "Host", authority);
    for (const header& h : fields)
        append_header(block, h.name, *h.value);
    return block;
}

std::string check_header(std::string_view name, std::optional<std::string_view> value) {
    if (!http::is_field_name(name))
        return "a header's name is empty or contains a character that is not allowed";
    if (http::is_framing_field(name))
        return "the header " + std::string(name) + " is the client's own";
    if (value && !http::is_field_value(*value))
        return "the header " + std::string(name) + " contains a control character";
    if (value && !json::is_utf8(*value))
        return "the header " + std::string(name) + " is not valid UTF-8";
    return {};
}

} // namespace conductor::client_setup
