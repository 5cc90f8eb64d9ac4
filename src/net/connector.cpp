#include "net/connector.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <span>
#include <utility>

namespace conductor::net {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

// Asio opens sockets without close-on-exec, and setting that later would race with a fork.
error_code open_socket(tcp_socket& socket, const tcp& protocol) {
    const int descriptor =
        ::socket(protocol.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol.protocol());
    if (descriptor < 0)
        return {errno, boost::system::system_category()};
    error_code error;
    socket.assign(protocol, descriptor, error);
    if (error)
        ::close(descriptor);
    return error;
}

// Failures here cost some latency or a later discovery of a dead peer, not the connection.
void tune(tcp_socket& socket, const keep_alive_settings& keep_alive) {
    error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    if (!keep_alive.enabled)
        return;
    using idle = asio::detail::socket_option::integer<IPPROTO_TCP, TCP_KEEPIDLE>;
    using interval = asio::detail::socket_option::integer<IPPROTO_TCP, TCP_KEEPINTVL>;
    using count = asio::detail::socket_option::integer<IPPROTO_TCP, TCP_KEEPCNT>;
    socket.set_option(asio::socket_base::keep_alive(true), ignored);
    socket.set_option(idle(static_cast<int>(keep_alive.idle.count())), ignored);
    socket.set_option(interval(static_cast<int>(keep_alive.interval.count())), ignored);
    socket.set_option(count(keep_alive.count), ignored);
}

} // namespace

connector::connector(asio::any_io_executor executor, std::shared_ptr<const connect_settings> settings)
    : executor_(std::move(executor))
    , settings_(std::move(settings))
    , process_(settings_->process)
    , deadline_(executor_)
    , attempt_timer_(executor_)
    , resolver_(executor_) {}

connector::~connector() {
    drop_attempts();
}

void connector::start(completion done) {
    done_ = std::move(done);
    asio::post(executor_, [self = shared_from_this()] {
        if (!self->done_) // cancelled already
            return;
        self->arm_deadline(self->settings_->connect_timeout);
        self->enter(phase::resolve);
        self->resolve();
    });
}

void connector::cancel() {
    finish({errc::cancelled, phase_, {}, {}});
}

// Books the time of the part that ends.
void connector::enter(phase next) {
    const clock::time_point now = clock::now();
    const clock::duration passed = now - phase_began_;
    switch (phase_) {
    case phase::resolve:
        durations_.resolve = passed;
        break;
    case phase::connect:
        durations_.connect = passed;
        break;
    case phase::proxy:
        durations_.proxy = passed;
        break;
    case phase::handshake:
        durations_.handshake = passed;
        break;
    default:
        break;
    }
    phase_ = next;
    phase_began_ = now;
}

void connector::arm_deadline(clock::duration limit) {
    deadline_.cancel();
    if (limit == clock::duration::zero())
        return;
    deadline_.expires_after(limit);
    deadline_.async_wait([self = shared_from_this()](error_code error) {
        // A timer that was set again since may have its earlier handler queued.
        if (!error && self->deadline_.expiry() <= clock::now())
            self->on_deadline();
    });
}

void connector::on_deadline() {
    const errc code = phase_ == phase::handshake ? errc::handshake_timeout : errc::connect_timeout;
    finish({code, phase_, {}, peer()});
}

void connector::resolve() {
    const std::string& host = settings_->via ? settings_->via->host : settings_->target.host;
    const std::uint16_t port = settings_->via ? settings_->via->port : settings_->target.port;

    error_code not_an_address;
    const asio::ip::address address = asio::ip::make_address(host, not_an_address);
    if (!not_an_address) {
        on_resolved({}, {endpoint(address, port)});
        return;
    }
    if (settings_->resolve) {
        settings_->resolve(host, port, [self = shared_from_this()](error_code error, endpoints found) {
            asio::post(self->executor_, [self, error, found = std::move(found)] {
                self->on_resolved(error, found);
            });
        });
        return;
    }
    // getaddrinfo cannot be interrupted: after a timeout, its late answer meets a completed connector.
    resolver_.async_resolve(
        host, std::to_string(port), tcp::resolver::numeric_service,
        [self = shared_from_this()](error_code error, const tcp::resolver::results_type& found) {
            self->on_resolved(error, endpoints(found.begin(), found.end()));
        });
}

void connector::on_resolved(error_code error, const endpoints& found) {
    if (phase_ != phase::resolve)
        return;
    if (!error && found.empty())
        error = asio::error::host_not_found;
    if (error) {
        finish({errc::resolve_failed, phase::resolve, error, peer()});
        return;
    }
    enter(phase::connect);
    race_.emplace(interleave_families(found), settings_->attempt_delay);
    attempts_.resize(race_->size());
    follow(race_->on_start(clock::now()));
}

void connector::follow(const happy_eyeballs::step& step) {
    if (step.failed) {
        const endpoint& last = race_->address(race_->error_address());
        finish(
            {errc::connect_failed, phase::connect, race_->error(),
             peer() + " at " + last.address().to_string()});
        return;
    }
    if (step.wake) {
        attempt_timer_.expires_at(*step.wake);
        attempt_timer_.async_wait([self = shared_from_this(), wake = *step.wake](error_code error) {
            const bool is_current = self->attempt_timer_.expiry() == wake;
            if (!error && is_current && self->phase_ == phase::connect)
                self->follow(self->race_->on_timer(clock::now()));
        });
    } else {
        attempt_timer_.cancel();
    }
    if (step.start)
        try_address(*step.start);
}

void connector::try_address(std::size_t index) {
    const endpoint& address = race_->address(index);
    tcp_socket& socket = attempts_[index].emplace(executor_);
    if (const error_code error = open_socket(socket, address.protocol())) {
        asio::post(executor_, [self = shared_from_this(), index, error] { self->on_attempt(index, error); });
        return;
    }
    socket.async_connect(
        address, [self = shared_from_this(), index](error_code error) { self->on_attempt(index, error); });
}

void connector::on_attempt(std::size_t index, error_code error) {
    if (phase_ != phase::connect)
        return;
    if (error) {
        attempts_[index].reset();
        follow(race_->on_failed(index, error, clock::now()));
        return;
    }
    tcp_socket winner = std::move(*attempts_[index]);
    attempts_.clear();
    attempt_timer_.cancel();
    on_connected(std::move(winner));
}

void connector::on_connected(tcp_socket socket) {
    tune(socket, settings_->keep_alive);
    stream_ = std::make_unique<stream>(std::move(socket), process_);
    if (!settings_->via) {
        begin_handshake();
        return;
    }
    enter(phase::proxy);
    tunnel_request_ = connect_request(settings_->target, *settings_->via);
    send_connect_request();
}

void connector::send_connect_request() {
    while (tunnel_sent_ < tunnel_request_.size()) {
        const io_result result = stream_->write_some(std::span(tunnel_request_).subspan(tunnel_sent_));
        if (result.status != io_status::ok) {
            wait_for(result, &connector::send_connect_request);
            return;
        }
        tunnel_sent_ += result.bytes;
    }
    read_tunnel_answer();
}

void connector::read_tunnel_answer() {
    std::array<char, 1024> buffer;
    for (;;) {
        const io_result result = stream_->read_some(buffer);
        if (result.status != io_status::ok) {
            wait_for(result, &connector::read_tunnel_answer);
            return;
        }
        switch (tunnel_.feed({buffer.data(), result.bytes})) {
        case tunnel_answer::state::need_more:
            break;
        case tunnel_answer::state::open:
            begin_handshake();
            return;
        case tunnel_answer::state::refused:
            finish(tunnel_.reason());
            return;
        }
    }
}

void connector::begin_handshake() {
    if (!settings_->target.tls) {
        finish({});
        return;
    }
    enter(phase::handshake);
    arm_deadline(settings_->handshake_timeout);
    stream_->start_tls(settings_->tls, settings_->target);
    continue_handshake();
}

void connector::continue_handshake() {
    const io_result result = stream_->handshake();
    if (result.status == io_status::ok)
        finish({});
    else
        wait_for(result, &connector::continue_handshake);
}

void connector::wait_for(const io_result& result, void (connector::*next)()) {
    switch (result.status) {
    case io_status::want_read:
    case io_status::want_write: {
        const auto readiness =
            result.status == io_status::want_read ? tcp_socket::wait_read : tcp_socket::wait_write;
        stream_->socket().async_wait(readiness, [self = shared_from_this(), next](error_code error) {
            if (!error && self->stream_)
                (self.get()->*next)();
        });
        return;
    }
    default:
        break;
    }
    if (phase_ == phase::handshake)
        finish(stream_->last_failure());
    else
        finish({errc::proxy_failed, phase::proxy, result.error, "the proxy ended the connection"});
}

void connector::finish(failure error) {
    if (!done_)
        return;
    enter(phase::none);
    deadline_.cancel();
    attempt_timer_.cancel();
    resolver_.cancel();
    drop_attempts();
    connect_result result{std::move(stream_), std::move(error), durations_};
    if (result.error.code != errc{})
        result.connection.reset();
    asio::post(executor_, [done = std::exchange(done_, nullptr), result = std::move(result)]() mutable {
        done(std::move(result));
    });
}

void connector::drop_attempts() noexcept {
    const bool is_shared = process_.is_foreign() && process_.shares_context();
    for (std::optional<tcp_socket>& socket : attempts_) {
        if (is_shared && socket && socket->is_open())
            detach_descriptor(socket->native_handle());
    }
    attempts_.clear();
}

// Whom the TCP connection is for.
std::string connector::peer() const {
    if (!settings_->via)
        return settings_->target.host_and_port();
    return "the proxy " + origin{false, settings_->via->host, settings_->via->port}.host_and_port();
}

} // namespace conductor::net
