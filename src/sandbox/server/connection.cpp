#include "sandbox/server/connection.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <sys/socket.h>

#include <array>
#include <utility>

namespace asio = boost::asio;
using asio::redirect_error;
using asio::use_awaitable;
using boost::system::error_code;

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

// Beyond this the client has to wait until what it sent was consumed.
constexpr std::size_t inbox_limit = 256u * 1024;
constexpr auto linger_time = std::chrono::seconds{1};

} // namespace

connection::connection(asio::ip::tcp::socket socket, std::uint64_t number, SSL_CTX* context)
    : socket_{std::move(socket)}
    , descriptor_{socket_.native_handle()}
    , number_{number}
    , wake_{socket_.get_executor()}
    , room_{socket_.get_executor()} {
    if (context)
        tls_.emplace(context);
    error_code ignored;
    socket_.set_option(asio::ip::tcp::no_delay{true}, ignored);
}

void connection::start() {
    asio::co_spawn(socket_.get_executor(), read_all(shared_from_this()), asio::detached);
}

asio::awaitable<void> connection::read_all([[maybe_unused]] std::shared_ptr<connection> self) {
    std::array<char, 16'384> piece;
    while (!gone_) {
        error_code ec;
        if (inbox_.size() >= inbox_limit) {
            room_.expires_at(clock::time_point::max());
            co_await room_.async_wait(redirect_error(use_awaitable, ec));
            continue;
        }
        const auto size =
            co_await socket_.async_read_some(asio::buffer(piece), redirect_error(use_awaitable, ec));
        const std::string_view bytes{piece.data(), size};
        if (ec) {
            gone_ = true;
        } else if (!tls_) {
            inbox_ += bytes;
        } else {
            const auto state = tls_->receive(bytes, inbox_);
            gone_ = state == tls_engine::state::closed || state == tls_engine::state::failed;
        }
        wake();
    }
}

asio::awaitable<bool> connection::handshake(clock::time_point deadline) {
    while (tls_ && tls_->current() == tls_engine::state::handshaking && !gone_ && clock::now() < deadline)
        if (auto output = tls_->take_output(); !output.empty())
            co_await write(std::move(output));
        else
            co_await wait(deadline);
    if (!tls_)
        co_return true;
    // The last flight, or the alert that says why there is none.
    co_await write(tls_->take_output());
    const auto state = tls_->current();
    co_return state == tls_engine::state::open || state == tls_engine::state::closed;
}

asio::awaitable<bool> connection::send(std::string_view bytes) {
    if (!tls_)
        co_return co_await write(std::string{bytes});
    tls_->send(bytes);
    co_return co_await write(tls_->take_output());
}

asio::awaitable<bool> connection::write(std::string bytes) {
    error_code ec;
    co_await asio::async_write(socket_, asio::buffer(bytes), redirect_error(use_awaitable, ec));
    if (ec)
        gone_ = true;
    co_return !ec;
}

asio::awaitable<void> connection::wait(clock::time_point deadline) {
    wake_.expires_at(deadline);
    error_code ignored;
    co_await wake_.async_wait(redirect_error(use_awaitable, ignored));
}

asio::awaitable<bool> connection::sleep(clock::duration time) {
    const auto deadline = clock::now() + time;
    while (!gone_ && clock::now() < deadline)
        co_await wait(deadline);
    co_return !gone_;
}

asio::awaitable<void> connection::wait_until_gone() {
    while (!gone_)
        co_await wait(clock::time_point::max());
}

void connection::post_wake() {
    asio::post(socket_.get_executor(), [self = shared_from_this()] { self->wake(); });
}

void connection::consume(std::size_t count) {
    inbox_.erase(0, count);
    room_.cancel();
}

asio::awaitable<void> connection::notify(ending how) {
    if (how != ending::close || !tls_ || gone_)
        co_return;
    tls_->close_notify();
    co_await write(tls_->take_output());
}

asio::awaitable<void> connection::leave(ending how) {
    if (how == ending::none || how == ending::stall)
        co_return;
    co_await notify(how);
    if (how == ending::reset) {
        error_code ignored;
        socket_.set_option(asio::socket_base::linger{true, 0}, ignored);
    }
    close_socket();
}

asio::awaitable<void> connection::linger(ending how) {
    co_await notify(how);
    error_code ignored;
    socket_.shutdown(asio::socket_base::shutdown_send, ignored);
    const auto deadline = clock::now() + linger_time;
    while (!gone_ && clock::now() < deadline) {
        consume(inbox_.size());
        co_await wait(deadline);
    }
    close_socket();
}

void connection::close_socket() {
    {
        const std::lock_guard lock{mutex_};
        open_ = false;
        error_code ignored;
        socket_.close(ignored);
    }
    gone_ = true;
    room_.cancel();
}

void connection::abort() {
    {
        const std::lock_guard lock{mutex_};
        if (open_)
            ::shutdown(descriptor_, SHUT_RDWR);
    }
    asio::post(socket_.get_executor(), [self = shared_from_this()] {
        self->gone_ = true;
        self->wake();
        self->room_.cancel();
    });
}

} // namespace conductor::sandbox
