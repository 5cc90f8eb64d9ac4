#include "faults/proxy_peer.hpp"

#include "faults/scene.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <chrono>
#include <tuple>
#include <utility>

namespace conductor::faults {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using namespace std::chrono_literals;

namespace {

constexpr auto as_values = asio::as_tuple(asio::use_awaitable);

struct tunnel {
    explicit tunnel(tcp::socket accepted)
        : client(std::move(accepted))
        , server(client.get_executor()) {}

    void die(bool by_reset) {
        error_code ignored;
        for (tcp::socket* end : {&client, &server}) {
            if (by_reset)
                end->set_option(asio::socket_base::linger(true, 0), ignored);
            end->close(ignored);
        }
    }

    tcp::socket client;
    tcp::socket server;
};
using tunnel_ptr = std::shared_ptr<tunnel>;

} // namespace

struct proxy_peer::state {
    state(asio::io_context& io, std::uint16_t to)
        : acceptor(io, {asio::ip::address_v4::loopback(), 0})
        , target(to) {}

    tcp::acceptor acceptor;
    std::uint16_t target;
    std::uint64_t strikes = 0;
    misbehaviour what;
    std::string heard;
};

namespace {

template <class State>
asio::awaitable<void> carry(std::shared_ptr<State> proxy, tunnel_ptr through, bool from_client) {
    tcp::socket& from = from_client ? through->client : through->server;
    tcp::socket& to = from_client ? through->server : through->client;
    std::array<char, 16'384> buffer;
    for (;;) {
        const auto got = co_await from.async_read_some(asio::buffer(buffer), as_values);
        const std::size_t size = std::get<1>(got);
        if (from_client)
            proxy->heard.append(buffer.data(), size);
        if (std::get<0>(got))
            break;
        const auto put = co_await asio::async_write(to, asio::buffer(buffer.data(), size), as_values);
        if (std::get<0>(put))
            break;
    }
    through->die(false);
}

asio::awaitable<void> kill_when(std::function<bool()> condition, tunnel_ptr through, bool by_reset) {
    asio::steady_timer timer(through->client.get_executor());
    while (through->client.is_open() && !condition()) {
        timer.expires_after(1ms);
        co_await timer.async_wait(asio::use_awaitable);
    }
    through->die(by_reset);
}

template <class State>
asio::awaitable<void> serve(std::shared_ptr<State> proxy, tunnel_ptr through) {
    std::string head;
    const auto read =
        co_await asio::async_read_until(through->client, asio::dynamic_buffer(head), "\r\n\r\n", as_values);
    proxy->heard += head;
    if (std::get<0>(read))
        co_return;
    misbehaviour what;
    if (proxy->strikes == 0) {
        what.answer = "HTTP/1.1 200 Connection established\r\n\r\n";
        what.tunnel = proxy->target;
    } else {
        if (proxy->strikes != always)
            --proxy->strikes;
        what = proxy->what;
    }

    co_await asio::async_write(through->client, asio::buffer(what.answer), as_values);
    if (what.tunnel != 0) {
        const tcp::endpoint target(asio::ip::address_v4::loopback(), what.tunnel);
        co_await through->server.async_connect(target, as_values);
        if (what.until) {
            asio::co_spawn(
                through->client.get_executor(), kill_when(what.until, through, what.reset), asio::detached);
        }
        asio::co_spawn(through->client.get_executor(), carry(proxy, through, false), asio::detached);
        co_await carry(proxy, through, true);
    } else if (what.hang) {
        char byte;
        co_await through->client.async_read_some(asio::buffer(&byte, 1), as_values);
    } else {
        through->die(what.reset);
    }
}

template <class State>
asio::awaitable<void> accept(std::shared_ptr<State> proxy) {
    while (proxy->acceptor.is_open()) {
        auto accepted = co_await proxy->acceptor.async_accept(as_values);
        if (std::get<0>(accepted))
            break;
        auto through = std::make_shared<tunnel>(std::move(std::get<1>(accepted)));
        asio::co_spawn(proxy->acceptor.get_executor(), serve(proxy, std::move(through)), asio::detached);
    }
}

} // namespace

proxy_peer::proxy_peer(asio::io_context& io, std::uint16_t target)
    : state_(std::make_shared<state>(io, target)) {
    asio::co_spawn(io, accept(state_), asio::detached);
}

proxy_peer::~proxy_peer() {
    error_code ignored;
    state_->acceptor.close(ignored);
}

std::uint16_t proxy_peer::port() const noexcept {
    return state_->acceptor.local_endpoint().port();
}

void proxy_peer::misbehave(std::uint64_t times, misbehaviour what) {
    state_->strikes = times;
    state_->what = std::move(what);
}

void proxy_peer::behave() {
    state_->strikes = 0;
}

const std::string& proxy_peer::heard() const noexcept {
    return state_->heard;
}

} // namespace conductor::faults
