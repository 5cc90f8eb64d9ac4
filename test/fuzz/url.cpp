// Do URLs, lists of exceptions and proxies' answers ever lead elsewhere than they say, or break out of a
// header?

#include "net/url.hpp"

#include "fuzz/input.hpp"
#include "net/percent.hpp"
#include "net/proxy.hpp"
#include "net/tunnel.hpp"

#include <conductor/errc.hpp>

namespace conductor::fuzz {

namespace {

bool is_visible(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7f'; });
}

std::string written(const net::url& parsed) {
    std::string text = parsed.origin.tls ? "https://" : "http://";
    if (!parsed.username.empty() || !parsed.password.empty())
        text += net::percent_encode(parsed.username) + ":" + net::percent_encode(parsed.password) + "@";
    return text + parsed.origin.authority() + parsed.path;
}

void check_url(std::string_view text) {
    const auto parsed = net::parse_url(text);
    if (!parsed) {
        require(!parsed.error().empty(), "a refusal says why");
        require(!net::parse_base_url(text).has_value(), "a base URL is a URL");
        return;
    }
    require(!parsed->origin.host.empty() && parsed->origin.port != 0, "a URL says where");
    require(is_visible(parsed->origin.authority()), "an authority cannot break out of its header field");
    require(
        parsed->origin.authority().find_first_of("/?#@\\") == std::string::npos,
        "an authority is nothing else");
    require(is_visible(parsed->path), "a path cannot break out of the request line");
    require(
        parsed->path.empty() || (parsed->path.starts_with('/') && !parsed->path.ends_with('/')), "a path");
    require(parsed->path.find("/../") == std::string::npos, "a path stays where it is");
    const auto again = net::parse_url(written(*parsed));
    require(again.has_value(), "a URL can be written and read again");
    require(again->origin == parsed->origin && again->path == parsed->path, "it leads to the same place");
    require(again->username == parsed->username && again->password == parsed->password, "as the same user");
}

void check_connect(const net::origin& target, const net::proxy& via) {
    const std::string request = net::connect_request(target, via);
    std::size_t lines = 0;
    for (std::size_t at = 0; (at = request.find_first_of("\r\n", at)) != std::string::npos; at += 2) {
        require(request.compare(at, 2, "\r\n") == 0, "lines end as they should");
        ++lines;
    }
    const bool credentials = !via.username.empty() || !via.password.empty();
    require(lines == (credentials ? 4u : 3u), "a CONNECT request has the lines that were meant");
    require(request.ends_with("\r\n\r\n"), "a CONNECT request ends");
}

void check_proxy(
    std::string_view url, std::string_view no_proxy, std::string_view user, const net::origin& target) {
    proxy_options options;
    options.url = url;
    options.no_proxy = no_proxy;
    options.username = user;
    options.password = "swordfish-77";
    const auto nowhere = [](const char*) -> const char* { return nullptr; };
    const auto chosen = net::choose_proxy(target, options, nowhere);
    if (!chosen) {
        require(chosen.error().find(options.password) == std::string::npos, "a refusal repeats no password");
        return;
    }
    if (*chosen)
        check_connect(target, **chosen);
    if (!url.empty())
        require(!*chosen == net::matches_no_proxy(no_proxy, target), "the exceptions decide");
}

// The proxy's answer, however it is cut. Nothing of it may be left for the TLS connection.
void check_answer(std::string_view bytes, cutter& cuts) {
    using state = net::tunnel_answer::state;
    net::tunnel_answer whole;
    const state all = whole.feed(bytes);
    net::tunnel_answer cut;
    state now = state::need_more;
    std::size_t fed = 0;
    while (now == state::need_more && fed < bytes.size()) {
        const std::string_view piece = bytes.substr(fed, cuts.next());
        now = cut.feed(piece);
        fed += piece.size();
    }
    if (all == state::open) {
        require(bytes.ends_with("\r\n\r\n"), "an open tunnel begins right after the head");
        require(now == state::open && cut.status() == whole.status(), "the cuts decide nothing");
        require(whole.status() >= 200 && whole.status() < 300, "an open tunnel is a success");
    }
    if (all == state::need_more)
        require(now == state::need_more, "the cuts end nothing early");
    if (all == state::refused)
        require(whole.reason().code != errc{}, "a refusal has a code");
    if (all == state::refused && now == state::open)
        require(fed < bytes.size(), "only surplus that has not come is not refused");
}

} // namespace

} // namespace conductor::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace conductor;
    fuzz::input in(data, size);
    fuzz::cutter cuts(in);
    const std::string_view url = in.until('\n');
    const std::string_view proxy = in.until('\n');
    const std::string_view no_proxy = in.until('\n');
    const std::string_view user = in.until('\n');

    fuzz::check_url(url);
    fuzz::check_url(proxy);
    net::origin target;
    target.host = "api.example";
    if (const auto parsed = net::parse_url(url))
        target = parsed->origin;
    fuzz::check_proxy(proxy, no_proxy, user, target);
    fuzz::check_answer(in.rest(), cuts);
    return 0;
}
