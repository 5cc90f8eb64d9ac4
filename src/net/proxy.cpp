#include "net/proxy.hpp"

#include "values/ascii.hpp"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/network_v4.hpp>
#include <boost/asio/ip/network_v6.hpp>

#include <charconv>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::net {

namespace {

namespace ip = boost::asio::ip;
using boost::system::error_code;

using proxy_or_reason = boost::system::result<std::optional<proxy>, std::string>;

proxy_or_reason refuse(std::string reason) {
    return {boost::system::in_place_error, std::move(reason)};
}

struct setting {
    std::string name; // of the option or variable, for the reason
    std::string value;
};

bool is_separator(char c) noexcept {
    return c == ',' || c == ' ' || c == '\t';
}

// The first of the two variables that holds something.
setting look_up(const environment_lookup& environment, const char* first, const char* second) {
    for (const char* name : {first, second}) {
        const char* value = environment(name);
        if (value != nullptr && *value != '\0')
            return {name, value};
    }
    return {};
}

setting proxy_variable(const origin& target, const environment_lookup& environment) {
    if (target.tls)
        return look_up(environment, "https_proxy", "HTTPS_PROXY");
    const bool is_cgi = environment("REQUEST_METHOD") != nullptr;
    return look_up(environment, "http_proxy", is_cgi ? "http_proxy" : "HTTP_PROXY");
}

// The entry without its port; nothing if it has one that is not the target's.
std::optional<std::string_view> without_port(std::string_view entry, std::uint16_t port) {
    const std::size_t colon = entry.rfind(':');
    const bool is_bare_v6 = !entry.starts_with('[') && entry.find(':') != colon;
    const bool has_port =
        colon != entry.npos && !is_bare_v6 && (!entry.starts_with('[') || entry[colon - 1] == ']');
    if (!has_port)
        return entry;
    unsigned number = 0;
    const char* const end = entry.data() + entry.size();
    const auto parsed = std::from_chars(entry.data() + colon + 1, end, number);
    if (parsed.ec != std::errc{} || parsed.ptr != end || number != port)
        return std::nullopt;
    return entry.substr(0, colon);
}

bool is_in_block(const std::string& block, const ip::address& address) {
    error_code error;
    if (address.is_v4()) {
        const ip::network_v4 network = ip::make_network_v4(block, error);
        if (error)
            return false;
        return ip::network_v4(address.to_v4(), network.prefix_length()).canonical() == network.canonical();
    }
    const ip::network_v6 network = ip::make_network_v6(block, error);
    if (error)
        return false;
    return ip::network_v6(address.to_v6(), network.prefix_length()).canonical() == network.canonical();
}

bool names_address(std::string_view entry, const ip::address& address) {
    if (entry.find('/') != entry.npos)
        return is_in_block(std::string(entry), address);
    if (entry.starts_with('[') && entry.ends_with(']')) {
        entry.remove_prefix(1);
        entry.remove_suffix(1);
    }
    error_code error;
    const ip::address listed = ip::make_address(std::string(entry), error);
    return !error && listed == address;
}

bool names_domain(std::string_view entry, std::string_view host) {
    if (entry.starts_with("*."))
        entry.remove_prefix(1);
    if (entry.starts_with('.'))
        entry.remove_prefix(1);
    if (host.ends_with('.'))
        host.remove_suffix(1);
    if (entry.ends_with('.'))
        entry.remove_suffix(1);
    if (entry.empty() || host.size() < entry.size())
        return false;
    const std::size_t rest = host.size() - entry.size();
    return ascii::equal_ignoring_case(host.substr(rest), entry) && (rest == 0 || host[rest - 1] == '.');
}

bool matches_entry(std::string_view entry, const origin& target) {
    if (entry == "*")
        return true;
    const auto listed = without_port(entry, target.port);
    if (!listed)
        return false;
    error_code error;
    const ip::address address = ip::make_address(target.host, error);
    return error ? names_domain(*listed, target.host) : names_address(*listed, address);
}

proxy_or_reason parse_proxy(const setting& from, const proxy_options& options) {
    const std::size_t scheme_end = from.value.find("://");
    const bool has_scheme = scheme_end != from.value.npos;
    if (has_scheme && !ascii::equal_ignoring_case(from.value.substr(0, scheme_end), "http"))
        return refuse(from.name + ": only http:// proxies are supported");
    auto parsed = parse_url(has_scheme ? from.value : "http://" + from.value);
    if (!parsed.has_value())
        return refuse(from.name + ": the URL " + parsed.error());
    if (!parsed->path.empty())
        return refuse(from.name + ": the URL of a proxy has no path");

    proxy out{parsed->origin.host, parsed->origin.port, parsed->username, parsed->password};
    if (!options.username.empty()) {
        out.username = options.username;
        out.password = options.password;
    }
    if (out.username.find(':') != std::string::npos)
        return refuse(from.name + ": a user name with a colon cannot be sent to the proxy");
    return std::optional<proxy>(std::move(out));
}

} // namespace

bool matches_no_proxy(std::string_view list, const origin& target) {
    while (!list.empty()) {
        if (is_separator(list.front())) {
            list.remove_prefix(1);
            continue;
        }
        std::size_t length = 0;
        while (length < list.size() && !is_separator(list[length]))
            ++length;
        if (matches_entry(list.substr(0, length), target))
            return true;
        list.remove_prefix(length);
    }
    return false;
}

proxy_or_reason
choose_proxy(const origin& target, const proxy_options& options, const environment_lookup& environment) {
    setting from{"proxy_options::url", options.url};
    std::string no_proxy = options.no_proxy;
    if (from.value.empty()) {
        if (!options.use_environment || target.is_loopback())
            return std::optional<proxy>();
        from = proxy_variable(target, environment);
        if (no_proxy.empty())
            no_proxy = look_up(environment, "no_proxy", "NO_PROXY").value;
    }
    if (from.value.empty() || matches_no_proxy(no_proxy, target))
        return std::optional<proxy>();
    return parse_proxy(from, options);
}

} // namespace conductor::net
