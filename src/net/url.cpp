#include "net/url.hpp"

#include "net/percent.hpp"
#include "values/ascii.hpp"

#include <boost/asio/ip/address.hpp>

#include <algorithm>
#include <charconv>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::net {

namespace {

namespace ip = boost::asio::ip;
using ascii::is_digit;
using ascii::is_letter;
using boost::system::error_code;

constexpr std::string_view bad_port = "has a port that is not a number from 1 to 65535";

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), ascii::to_lower);
    return out;
}

std::uint16_t default_port(bool tls) noexcept {
    return tls ? 443 : 80;
}

// Spaces and control bytes could end a request line or a header; bytes above ASCII have no agreed meaning.
bool is_printable_ascii(std::string_view text) noexcept {
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7f'; });
}

// Whether the system's resolver would take the name for an IPv4 address in one of its old spellings, such as
// "127.1" or "0x7f000001".
bool ends_in_number(std::string_view host) noexcept {
    std::string_view last = host.substr(host.rfind('.') + 1);
    if (last.starts_with("0x")) {
        last.remove_prefix(2);
        return std::ranges::all_of(last, [](char c) { return is_digit(c) || (c >= 'a' && c <= 'f'); });
    }
    return std::ranges::all_of(last, is_digit);
}

bool is_host_name(std::string_view host) noexcept {
    if (host.size() > 253 || host.starts_with('.') || host.find("..") != host.npos)
        return false;
    return std::ranges::all_of(
        host, [](char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '.' || c == '_'; });
}

std::optional<std::string> parse_host(std::string_view text) {
    error_code error;
    if (text.starts_with('[')) {
        if (text.find('%') != text.npos)
            return std::nullopt; // a zone means something on one machine only
        const ip::address_v6 address = ip::make_address_v6(text.substr(1, text.size() - 2), error);
        return error ? std::nullopt : std::optional(address.to_string());
    }
    std::string host = lower(text);
    if (!is_host_name(host))
        return std::nullopt;
    std::string_view without_root(host);
    if (without_root.ends_with('.'))
        without_root.remove_suffix(1);
    if (ends_in_number(without_root)) {
        const ip::address_v4 address = ip::make_address_v4(without_root, error);
        return error ? std::nullopt : std::optional(address.to_string());
    }
    return host;
}

std::optional<std::uint16_t> parse_port(std::string_view text) noexcept {
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc{} || end != text.data() + text.size() || port == 0)
        return std::nullopt;
    return port;
}

bool is_path(std::string_view path) noexcept {
    constexpr std::string_view marks = "-._~!$&'()*+,;=:@/%";
    const auto allowed = [&](char c) { return is_letter(c) || is_digit(c) || marks.find(c) != marks.npos; };
    return std::ranges::all_of(path, allowed) && percent_decode(path).has_value();
}

bool has_dot_segment(std::string_view path) {
    while (!path.empty()) {
        path.remove_prefix(1); // the slash
        const std::string_view segment = path.substr(0, path.find('/'));
        if (is_dot_segment(segment))
            return true;
        path.remove_prefix(segment.size());
    }
    return false;
}

// A control byte could end the header line that the text goes into.
bool has_no_control(std::string_view text) noexcept {
    return std::ranges::none_of(text, [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; });
}

} // namespace

bool is_ip_address(std::string_view host) {
    error_code error;
    static_cast<void>(ip::make_address(std::string(host), error));
    return !error;
}

std::string origin::host_and_port() const {
    const bool v6 = host.find(':') != host.npos;
    return (v6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

std::string origin::authority() const {
    std::string text = host_and_port();
    if (port == default_port(tls))
        text.resize(text.rfind(':'));
    return text;
}

bool origin::is_loopback() const {
    std::string_view name(host);
    if (name.ends_with('.'))
        name.remove_suffix(1);
    if (name == "localhost" || name.ends_with(".localhost"))
        return true;
    error_code error;
    const ip::address address = ip::make_address(host, error);
    return !error && address.is_loopback();
}

boost::system::result<url, std::string> parse_url(std::string_view text) {
    if (text.empty())
        return std::string("is empty");
    if (!is_printable_ascii(text))
        return std::string("holds a space, a control character or one that is not ASCII");

    const std::size_t scheme_end = text.find("://");
    if (scheme_end == text.npos)
        return std::string("does not start with https:// or http://");
    const std::string scheme = lower(text.substr(0, scheme_end));
    if (scheme != "https" && scheme != "http")
        return std::string("does not start with https:// or http://");
    text.remove_prefix(scheme_end + 3);

    url out;
    out.origin.tls = scheme == "https";
    out.origin.port = default_port(out.origin.tls);

    if (text.find('?') != text.npos || text.find('#') != text.npos)
        return std::string("has a query or a fragment");

    std::string_view authority = text.substr(0, text.find('/'));
    std::string_view path = text.substr(authority.size());

    if (const std::size_t at = authority.rfind('@'); at != authority.npos) {
        const std::string_view userinfo = authority.substr(0, at);
        authority.remove_prefix(at + 1);
        const std::size_t colon = userinfo.find(':');
        const auto username = percent_decode(userinfo.substr(0, colon));
        const auto password = percent_decode(colon == userinfo.npos ? "" : userinfo.substr(colon + 1));
        if (!username || !password || !has_no_control(*username) || !has_no_control(*password))
            return std::string("has a user name or password that is not percent-encoded text");
        out.username = *username;
        out.password = *password;
    }

    const std::size_t host_end = authority.starts_with('[') ? authority.find(']') : authority.find(':');
    if (authority.starts_with('[') && host_end == authority.npos)
        return std::string("has an IPv6 address without its closing bracket");
    const std::size_t host_size =
        authority.starts_with('[') ? host_end + 1 : std::min(host_end, authority.size());
    const std::string_view rest = authority.substr(host_size);

    if (host_size == 0)
        return std::string("has no host");
    const auto host = parse_host(authority.substr(0, host_size));
    if (!host)
        return std::string("has a host that is neither a name nor an IP address");
    out.origin.host = *host;

    if (!rest.empty()) {
        const auto port = rest.starts_with(':') ? parse_port(rest.substr(1)) : std::nullopt;
        if (!port)
            return std::string(bad_port);
        out.origin.port = *port;
    }

    while (path.ends_with('/'))
        path.remove_suffix(1);
    if (!is_path(path))
        return std::string("has a path with a character that must be percent-encoded");
    if (has_dot_segment(path))
        return std::string("has a path with an empty, '.' or '..' segment");
    out.path = path;
    return out;
}

boost::system::result<url, std::string> parse_base_url(std::string_view text) {
    auto parsed = parse_url(text);
    if (parsed.has_value() && (!parsed->username.empty() || !parsed->password.empty()))
        return std::string("holds a user name or password");
    return parsed;
}

} // namespace conductor::net
