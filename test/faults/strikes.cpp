#include "faults/strikes.hpp"

#include "integration/net/certificates.hpp"
#include "integration/net/ports.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/ip/address.hpp>

#include <chrono>
#include <utility>

namespace conductor::faults {

namespace asio = boost::asio;
namespace net_test = net::test;
using namespace std::chrono_literals;

namespace {

// Short enough to wait for, and long enough for a healthy step on a busy machine.
constexpr auto short_limit = 500ms;

const net_test::authority& trusted() {
    static const net_test::authority ca("Trusted CA");
    return ca;
}

template <class Peer>
std::shared_ptr<Peer> keep(scene& s, std::shared_ptr<Peer> peer) {
    s.peers.push_back(peer);
    return peer;
}

strike tls_peer(net_test::tls_server_options options) {
    return [options = std::move(options)](scene& s, std::uint64_t times) {
        const auto peer = keep(
            s, std::make_shared<net_test::listener>(
                   [context = net_test::make_server_context(options)](int descriptor) {
                       net_test::serve_tls(context, descriptor, [&](SSL*) { net_test::drain(descriptor); });
                   }));
        s.options.tls.ca_pem += trusted().certificate();
        s.divert_to_port(times, peer->port());
    };
}

std::shared_ptr<proxy_peer> add_proxy(scene& s) {
    auto proxy = std::make_shared<proxy_peer>(s.io, s.server.port());
    s.peers.push_back(proxy);
    s.options.proxy.url = "http://alice:password@127.0.0.1:" + std::to_string(proxy->port());
    s.on_heal.emplace_back([proxy] { proxy->behave(); });
    s.peers_saw_key = [proxy] { return proxy->heard().find(key) != std::string::npos; };
    return proxy;
}

strike redirect_to(unsigned status, const std::function<std::string(scene&)>& location) {
    return [status, location](scene& s, std::uint64_t times) {
        s.server.inject(sandbox::fault::status(status).header("Location", location(s)).times(times));
    };
}

} // namespace

strike server_does(sandbox::fault what) {
    return [what = std::move(what)](scene& s, std::uint64_t times) {
        s.server.inject(sandbox::fault(what).times(times));
    };
}

strike resolver_says(boost::system::error_code what) {
    return [what](scene& s, std::uint64_t times) {
        s.divert(times, [what](const net::resolve_callback& callback) { callback(what, {}); });
    };
}

strike resolver_hangs() {
    return [](scene& s, std::uint64_t times) {
        s.divert(times, [&s](const net::resolve_callback& callback) { s.unanswered.push_back(callback); });
        // The answers come when nobody waits any more.
        s.on_heal.emplace_back([&s] {
            for (const auto& late : s.unanswered)
                late({}, {{asio::ip::address_v4::loopback(), s.server.port()}});
        });
    };
}

strike nobody_listens() {
    return [](scene& s, std::uint64_t times) {
        s.divert_to_port(times, keep(s, std::make_shared<net_test::closed_port>())->port());
    };
}

// The system refuses to connect to this address at once, and sends nothing.
strike no_route() {
    return [](scene& s, std::uint64_t times) {
        s.divert(times, [](const net::resolve_callback& callback) {
            callback({}, {{asio::ip::address_v4::broadcast(), 443}});
        });
    };
}

strike connections_hang() {
    return [](scene& s, std::uint64_t times) {
        s.divert_to_port(times, keep(s, std::make_shared<net_test::silent_port>())->port());
    };
}

strike certificate_is(net_test::identity own) {
    return tls_peer({.own = std::move(own)});
}

strike unknown_authority() {
    return certificate_is(net_test::authority("Unknown CA").issue());
}

strike tls_at_most(int version) {
    return tls_peer({.own = issued({}), .min_version = TLS1_VERSION, .max_version = version});
}

strike wants_client_certificate() {
    return tls_peer({.own = issued({}), .client_ca = trusted().certificate()});
}

strike speaks_plainly(std::string text) {
    return [text = std::move(text)](scene& s, std::uint64_t times) {
        const auto peer = keep(s, std::make_shared<net_test::listener>([text](int descriptor) {
                                   net_test::send_text(descriptor, text);
                                   net_test::drain(descriptor);
                               }));
        s.divert_to_port(times, peer->port());
    };
}

strike proxy_does(misbehaviour what) {
    return [what = std::move(what)](scene& s, std::uint64_t times) { add_proxy(s)->misbehave(times, what); };
}

// The proxy's name leads to another port while the fault lasts.
strike proxy_is_gone() {
    return [](scene& s, std::uint64_t times) {
        const auto proxy = add_proxy(s);
        s.options.proxy.url = "http://proxy.test:3128";
        const auto closed = keep(s, std::make_shared<net_test::closed_port>())->port();
        const auto left = std::make_shared<std::uint64_t>(times);
        s.on_heal.emplace_back([&s, proxy] { s.divert_to_port(always, proxy->port()); });
        s.divert(always, [proxy, closed, left](const net::resolve_callback& callback) {
            const bool strikes = *left != 0;
            if (strikes && *left != always)
                --*left;
            callback({}, {{asio::ip::address_v4::loopback(), strikes ? closed : proxy->port()}});
        });
    };
}

strike proxy_intercepts() {
    return [](scene& s, std::uint64_t times) {
        const auto other = keep(s, std::make_shared<sandbox::server>(s.io.get_executor()));
        add_proxy(s)->misbehave(
            times, {.answer = "HTTP/1.1 200 Connection established\r\n\r\n", .tunnel = other->port()});
    };
}

strike proxy_dies_with_request(bool by_reset) {
    return [by_reset](scene& s, std::uint64_t times) {
        misbehaviour what;
        what.answer = "HTTP/1.1 200 Connection established\r\n\r\n";
        what.tunnel = s.server.port();
        what.reset = by_reset;
        // Each tunnel dies of the next request that the server has got.
        const auto deaths = std::make_shared<std::uint64_t>(0);
        what.until = [&s, deaths] {
            const bool dies = s.server.stats().requests_received > *deaths;
            if (dies)
                ++*deaths;
            return dies;
        };
        add_proxy(s)->misbehave(times, what);
        s.server.inject(sandbox::fault::never_answer().times(times));
    };
}

strike redirect(unsigned status) {
    return redirect_to(status, [](scene& s) { return s.options.base_url + "/quickbooks-desktop/accounts"; });
}

strike redirect_elsewhere(unsigned status) {
    return redirect_to(status, [](scene& s) { return s.trap().base_url() + "/quickbooks-desktop/classes"; });
}

net_test::identity issued(const net_test::certificate_options& options) {
    return trusted().issue(options);
}

std::string trusted_certificate() {
    return trusted().certificate();
}

strike on_idle_connection(strike what) {
    return [what = std::move(what)](scene& s, std::uint64_t times) {
        s.warm = true;
        what(s, times);
    };
}

strike on_closed_idle_connection(strike what) {
    return [what = on_idle_connection(std::move(what))](scene& s, std::uint64_t times) {
        s.await_close = true;
        what(s, times);
    };
}

strike with(strike what, std::function<void(client_options&)> change) {
    return [what = std::move(what), change = std::move(change)](scene& s, std::uint64_t times) {
        change(s.options);
        what(s, times);
    };
}

strike with_short_connect(strike what) {
    return with(std::move(what), [](client_options& o) { o.timeouts.connect = short_limit; });
}

strike with_short_handshake(strike what) {
    return with(std::move(what), [](client_options& o) { o.timeouts.handshake = short_limit; });
}

strike with_short_attempt(strike what) {
    return with(std::move(what), [](client_options& o) { o.timeouts.attempt = short_limit; });
}

strike with_short_deadline(strike what) {
    return with(std::move(what), [](client_options& o) { o.timeouts.deadline = short_limit; });
}

strike with_body_limit(strike what, std::size_t bytes) {
    return with(std::move(what), [bytes](client_options& o) { o.limits.body_bytes = bytes; });
}

} // namespace conductor::faults
