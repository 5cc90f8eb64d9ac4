#include "client/environment.hpp"

#include "client/watchers.hpp"
#include "net/url.hpp"
#include "values/ascii.hpp"
#include "values/spelling.hpp"

#include <conductor/decimal.hpp>
#include <conductor/error.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::client_setup {

namespace {

using std::chrono::milliseconds;
using options = client_options;

constexpr std::string_view key_prefix = "sk_"; // of all secret keys of the API

constexpr auto all_variables = std::to_array<variable>({
    {"secret_key", [](options& o) -> option_place { return &o.secret_key; }},
    {"key_source", [](options& o) -> option_place { return &o.key_source; }, "CONDUCTOR_SECRET_KEY_FILE"},
    {"base_url", [](options& o) -> option_place { return &o.base_url; }},
    {"allow_insecure_http", [](options& o) -> option_place { return &o.allow_insecure_http; }},
    {"timeouts.queue", [](options& o) -> option_place { return &o.timeouts.queue; }},
    {"timeouts.pool", [](options& o) -> option_place { return &o.timeouts.pool; }},
    {"timeouts.connect", [](options& o) -> option_place { return &o.timeouts.connect; }},
    {"timeouts.handshake", [](options& o) -> option_place { return &o.timeouts.handshake; }},
    {"timeouts.attempt", [](options& o) -> option_place { return &o.timeouts.attempt; }},
    {"timeouts.deadline", [](options& o) -> option_place { return &o.timeouts.deadline; }},
    {"retry.max_retries", [](options& o) -> option_place { return &o.retry.max_retries; }},
    {"retry.initial_backoff", [](options& o) -> option_place { return &o.retry.initial_backoff; }},
    {"retry.max_backoff", [](options& o) -> option_place { return &o.retry.max_backoff; }},
    {"retry.jitter", [](options& o) -> option_place { return &o.retry.jitter; }, "", 0, 1},
    {"retry.max_retry_after", [](options& o) -> option_place { return &o.retry.max_retry_after; }},
    {"retry.resend_unknown", [](options& o) -> option_place { return &o.retry.resend_unknown; }},
    {"retry_budget.capacity", [](options& o) -> option_place { return &o.retry_budget.capacity; }},
    {"retry_budget.per_call", [](options& o) -> option_place { return &o.retry_budget.per_call; }},
    {"retry_budget.per_second", [](options& o) -> option_place { return &o.retry_budget.per_second; }},
    {"end_user_limits.max_in_flight",
     [](options& o) -> option_place { return &o.end_user_limits.max_in_flight; }},
    {"end_user_limits.max_queued", [](options& o) -> option_place { return &o.end_user_limits.max_queued; }},
    {"pool.max_connections", [](options& o) -> option_place { return &o.pool.max_connections; }, "", 1},
    {"pool.max_waiting", [](options& o) -> option_place { return &o.pool.max_waiting; }},
    {"pool.max_idle", [](options& o) -> option_place { return &o.pool.max_idle; }},
    {"pool.max_connecting", [](options& o) -> option_place { return &o.pool.max_connecting; }, "", 1},
    {"pool.dial_backoff", [](options& o) -> option_place { return &o.pool.dial_backoff; }},
    {"pool.max_dial_backoff", [](options& o) -> option_place { return &o.pool.max_dial_backoff; }},
    {"pool.idle_timeout", [](options& o) -> option_place { return &o.pool.idle_timeout; }},
    {"pool.max_age", [](options& o) -> option_place { return &o.pool.max_age; }},
    {"pool.max_age_jitter", [](options& o) -> option_place { return &o.pool.max_age_jitter; }},
    {"pool.fresh_window", [](options& o) -> option_place { return &o.pool.fresh_window; }},
    {"tls.ca_file", [](options& o) -> option_place { return &o.tls.ca_file; }},
    {"tls.ca_path", [](options& o) -> option_place { return &o.tls.ca_path; }},
    {"tls.ca_pem", [](options& o) -> option_place { return &o.tls.ca_pem; }},
    {"tls.certificate_file", [](options& o) -> option_place { return &o.tls.certificate_file; }},
    {"tls.certificate_pem", [](options& o) -> option_place { return &o.tls.certificate_pem; }},
    {"tls.private_key_file", [](options& o) -> option_place { return &o.tls.private_key_file; }},
    {"tls.private_key_pem", [](options& o) -> option_place { return &o.tls.private_key_pem; }},
    {"tls.private_key_password", [](options& o) -> option_place { return &o.tls.private_key_password; }},
    {"tls.min_version", [](options& o) -> option_place { return &o.tls.min_version; }},
    {"tls.session_resumption", [](options& o) -> option_place { return &o.tls.session_resumption; }},
    {"tls.keylog_file", [](options& o) -> option_place { return &o.tls.keylog_file; }, "SSLKEYLOGFILE"},
    {"proxy.url", [](options& o) -> option_place { return &o.proxy.url; }},
    {"proxy.no_proxy", [](options& o) -> option_place { return &o.proxy.no_proxy; }},
    {"proxy.username", [](options& o) -> option_place { return &o.proxy.username; }},
    {"proxy.password", [](options& o) -> option_place { return &o.proxy.password; }},
    {"proxy.use_environment", [](options& o) -> option_place { return &o.proxy.use_environment; }},
    {"decode", [](options& o) -> option_place { return &o.decode; }},
    {"check_limits", [](options& o) -> option_place { return &o.check_limits; }},
    {"check_listings", [](options& o) -> option_place { return &o.check_listings; }},
    {"limits.header_bytes", [](options& o) -> option_place { return byte_count{&o.limits.header_bytes}; }, "",
     1},
    {"limits.body_bytes", [](options& o) -> option_place { return byte_count{&o.limits.body_bytes}; }, "", 1},
    {"limits.json_depth", [](options& o) -> option_place { return &o.limits.json_depth; }, "", 1},
    {"compression", [](options& o) -> option_place { return &o.compression; }},
    {"log", [](options& o) -> option_place { return &o.log; }},
});

// Of the program `conductor`: known, so that nobody takes them for others.
constexpr std::string_view others_variables[] = {
    "CONDUCTOR_PROFILE", "CONDUCTOR_CONFIG", "CONDUCTOR_END_USER_ID", "CONDUCTOR_PUBLISHABLE_KEY"};

template <class Integer>
std::optional<Integer> parse_integer(std::string_view text) noexcept {
    Integer value{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool is_one =
        read.ec == std::errc() && read.ptr == text.data() + text.size() && ascii::is_digit(text.front());
    return is_one ? std::optional(value) : std::nullopt;
}

// Cuts off what follows the digits and the point.
std::string_view take_unit(std::string_view& text) noexcept {
    const auto number = std::min(text.find_first_not_of("0123456789."), text.size());
    const std::string_view unit = text.substr(number);
    text = text.substr(0, number);
    return unit;
}

std::optional<milliseconds> parse_time(std::string_view text) {
    constexpr std::pair<std::string_view, int> units[] = {
        {"ms", 1}, {"s", 1'000}, {"m", 60'000}, {"min", 60'000}, {"h", 3'600'000}};
    constexpr std::size_t longest = 12; // so that nothing overflows
    const std::string_view unit = take_unit(text);
    const auto number = text.size() <= longest ? decimal::parse(text) : std::nullopt;
    if (number && unit.empty() && number->sign() == 0)
        return milliseconds::zero();
    const auto* const found = std::ranges::find(units, unit, &std::pair<std::string_view, int>::first);
    if (!number || found == std::end(units))
        return std::nullopt;
    const decimal time = *number * found->second;
    const decimal whole = time.rounded(0, rounding::toward_zero);
    return time == whole ? std::optional(milliseconds(whole.to_minor_units(0))) : std::nullopt;
}

std::optional<std::size_t> parse_bytes(std::string_view text) noexcept {
    constexpr std::pair<std::string_view, unsigned> units[] = {
        {"", 0}, {"KiB", 10}, {"MiB", 20}, {"GiB", 30}};
    const std::string_view unit = take_unit(text);
    const auto number = parse_integer<std::size_t>(text);
    const auto* const found = std::ranges::find(units, unit, &std::pair<std::string_view, unsigned>::first);
    if (!number || found == std::end(units) ||
        *number > std::numeric_limits<std::size_t>::max() >> found->second)
        return std::nullopt;
    return *number << found->second;
}

std::optional<bool> parse_flag(std::string_view text) noexcept {
    const auto is = [&](std::string_view word) { return ascii::equal_ignoring_case(text, word); };
    if (is("true") || text == "1")
        return true;
    return is("false") || text == "0" ? std::optional(false) : std::nullopt;
}

// What each kind of option makes of a text.
struct text_reader {
    const variable& of;
    std::string_view text;

    template <class Value, class To>
    bool keep(const std::optional<Value>& value, To& to) const {
        if (value)
            to = *value;
        return value.has_value();
    }

    template <class Number>
    bool keep_number(const std::optional<Number>& value, Number& to) const {
        const bool fits = value && *value >= static_cast<Number>(of.least) &&
                          (!of.most || *value <= static_cast<Number>(*of.most));
        if (fits)
            to = *value;
        return fits;
    }

    bool operator()(std::string* to) const {
        *to = text;
        return true;
    }
    bool operator()(std::shared_ptr<key_source>* to) const {
        *to = key_from_file(std::string(text));
        return true;
    }
    bool operator()(bool* to) const { return keep(parse_flag(text), *to); }
    bool operator()(int* to) const { return keep_number(parse_integer<int>(text), *to); }
    bool operator()(std::size_t* to) const { return keep_number(parse_integer<std::size_t>(text), *to); }
    bool operator()(byte_count to) const { return keep_number(parse_bytes(text), *to.value); }
    bool operator()(double* to) const {
        const auto number = decimal::parse(text);
        return keep_number(number ? std::optional(number->to_double()) : std::nullopt, *to);
    }
    bool operator()(milliseconds* to) const { return keep(parse_time(text), *to); }
    bool operator()(std::optional<milliseconds>* to) const { return keep(parse_time(text), *to); }
    bool operator()(log_level* to) const { return keep(parse_log_level(text), *to); }
    bool operator()(decode_policy* to) const {
        *to = text == "strict" ? decode_policy::strict : decode_policy::tolerant;
        return text == "strict" || text == "tolerant";
    }
    bool operator()(tls_version* to) const {
        *to = text == "1.3" ? tls_version::tls_1_3 : tls_version::tls_1_2;
        return text == "1.3" || text == "1.2";
    }
};

struct words {
    const variable& of;

    [[nodiscard]] std::string range(std::string number) const {
        if (of.most)
            return std::move(number) + " from " + std::to_string(of.least) + " to " +
                   std::to_string(*of.most);
        return of.least != 0 ? std::move(number) + " from " + std::to_string(of.least) : std::move(number);
    }

    std::string operator()(const std::string*) const { return "any text"; }
    std::string operator()(const std::shared_ptr<key_source>*) const { return "the name of a file"; }
    std::string operator()(const bool*) const { return "true or false"; }
    std::string operator()(const int*) const { return range("a whole number"); }
    std::string operator()(const std::size_t*) const { return range("a whole number"); }
    std::string operator()(byte_count) const {
        return range("a number of bytes such as 65536, 64KiB or 64MiB");
    }
    std::string operator()(const double*) const { return range("a number such as 0.25"); }
    std::string operator()(const milliseconds*) const { return "a time such as 500ms, 30s, 10m or 1h"; }
    std::string operator()(const std::optional<milliseconds>*) const {
        return (*this)(static_cast<const milliseconds*>(nullptr));
    }
    std::string operator()(const log_level*) const { return "debug, info, warn, error or off"; }
    std::string operator()(const decode_policy*) const { return "tolerant or strict"; }
    std::string operator()(const tls_version*) const { return "1.2 or 1.3"; }
};

// So that it fits into a line. A key may have been meant for another variable.
std::string quoted(std::string_view value) {
    constexpr std::size_t shown = 60;
    if (value.find(key_prefix) != value.npos)
        return "what may be a key";
    std::string text = "\"";
    for (const char c : value.substr(0, shown))
        text += c < ' ' || c > '~' ? '?' : c;
    return text + (value.size() > shown ? "…\"" : "\"");
}

// Secrets are texts, which may be anything, and so are never repeated.
std::string mistake(const variable& of, std::string_view value) {
    return of.name() + " must be " + of.accepts() + ", and is " + quoted(value);
}

// The name of ours that it was probably meant to be; empty if it is one, or near none.
std::string meant(std::string_view name, const std::vector<std::string>& known) {
    constexpr std::string_view prefix = "CONDUCTOR_";
    constexpr std::size_t short_name = 16; // of which another may be a letter away
    if (!name.starts_with(prefix) || std::ranges::find(known, name) != known.end())
        return {};
    const std::size_t near = name.size() < short_name ? 1 : 2;
    const auto best = std::ranges::find_if(known, [&](const std::string& one) {
        return one.starts_with(prefix) && spelling_distance(name, one) <= near;
    });
    return best == known.end() ? std::string() : *best;
}

} // namespace

std::span<const variable> variables() noexcept {
    return all_variables;
}

std::string variable::name() const {
    if (!given_name.empty())
        return std::string(given_name);
    std::string made = "CONDUCTOR_";
    for (const char c : member)
        made += c == '.' ? '_' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return made;
}

std::string variable::accepts() const {
    client_options any;
    return std::visit(words{*this}, place(any));
}

bool variable::read(client_options& into, std::string_view text) const {
    return std::visit(text_reader{*this, text}, place(into));
}

client_options
read_environment(const net::environment_lookup& environment, std::span<const std::string_view> names) {
    client_options made;
    std::string mistakes;
    const auto note = [&](const std::string& what) { mistakes += (mistakes.empty() ? "" : "; ") + what; };
    std::vector<std::string> known(std::begin(others_variables), std::end(others_variables));
    for (const variable& one : variables()) {
        known.push_back(one.name());
        const char* text = environment(known.back().c_str());
        if (text != nullptr && *text != '\0' && !one.read(made, text))
            note(mistake(one, text));
    }
    if (!made.secret_key.empty() && made.key_source)
        note("CONDUCTOR_SECRET_KEY and CONDUCTOR_SECRET_KEY_FILE are both set, and only one can count");
    if (auto url = net::parse_base_url(made.base_url); !url)
        note("CONDUCTOR_BASE_URL: the URL " + url.error());
    for (const std::string_view name : names)
        if (const std::string better = meant(name, known); !better.empty())
            note("there is no " + std::string(name) + ": did you mean " + better + "?");
    if (!mistakes.empty())
        throw invalid_argument_error(errc::invalid_argument, "the environment: " + mistakes, {});
    return made;
}

} // namespace conductor::client_setup
