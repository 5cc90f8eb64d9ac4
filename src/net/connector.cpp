#include "net/connector.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <boost/system/errc.hpp>
#include <boost/system/system_error.hpp>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <exception>
#include <new>
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

// What a part of the way is called when it failed for a reason without a code of its own.
errc code_of(phase part) noexcept {
    switch (part) {
    case phase::handshake:
        return errc::tls_failed;
    case phase::proxy:
        return errc::proxy_failed;
    case phase::connect:
        return errc::connect_failed;
    default:
        return errc::resolve_failed;
    }
}

} // namespace

connector::connector(asio::any_io_executor executor, std::shared_ptr<const connect_settings> settings)
    : executor_(std::move(executor))
    , settings_(std::move(settings))
    , deadline_(executor_)
    , attempt_timer_(executor_)
    , answered_(executor_) {}

connector::~connector() {
    if (!done_)
        return;
    finish({errc::cancelled, phase_, {}, {}});
    deliver();
}

void connector::start(completion done) {
    done_ = std::move(done);
    try {
        asio::post(executor_, [self = shared_from_this()] {
            self->step([&] {
                self->enter(phase::resolve);
                self->arm_deadline(self->settings_->connect_timeout);
                self->resolve();
            });
        });
    } catch (...) {
        done_ = nullptr;
        throw;
    }
}

void connector::cancel() noexcept {
    finish({errc::cancelled, phase_, {}, {}});
}

// The whole of a handler.
template <class F>
void connector::step(F act) {
    if (!is_over()) {
        try {
            act();
        } catch (...) {
            finish(thrown());
        }
    }
    if (is_over() && done_)
        deliver();
}

// Last: who is called may hold the last reference.
void connector::deliver() {
    const completion done = std::exchange(done_, nullptr);
    done(std::move(*outcome_));
}

// Books the time of the part that ends.
void connector::enter(phase next) noexcept {
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

// Without a limit it waits all the same.
void connector::arm_deadline(clock::duration limit) {
    deadline_.expires_at(limit == clock::duration::zero() ? clock::time_point::max() : clock::now() + limit);
    deadline_.async_wait([self = shared_from_this()](error_code error) {
        self->step([&] {
            // A timer that was set again since may have its earlier handler queued.
            if (!error && self->deadline_.expiry() <= clock::now())
                self->on_deadline();
        });
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
    if (!not_an_address)
        on_resolved({}, {endpoint(address, port)});
    else if (settings_->resolve)
        resolve_by_hook(host, port);
    else
        look_up(host, port);
}

void connector::resolve_by_hook(const std::string& host, std::uint16_t port) {
    settings_->resolve(host, port, [self = shared_from_this()](error_code error, endpoints found) {
        asio::post(self->executor_, [self, error, found = std::move(found)] {
            self->step([&] { self->on_resolved(error, found); });
        });
    });
}

// The thread that looks up knows nothing of this executor: it makes a descriptor readable.
void connector::look_up(const std::string& host, std::uint16_t port) {
    error_code error;
    lookup_ = settings_->names->start(host, clock::now(), error);
    if (!error)
        answered_.assign(lookup_->descriptor(), error);
    if (error) {
        on_resolved(error, {});
        return;
    }
    lookup_->release_descriptor();
    answered_.async_wait(
        asio::posix::stream_descriptor::wait_read, [self = shared_from_this(), port](error_code failed) {
            self->step([&] {
                endpoints found;
                if (!failed) {
                    const auto answer = self->lookup_->answer();
                    failed = answer->error;
                    found = answer->found;
                }
                for (endpoint& address : found)
                    address.port(port);
                self->on_resolved(failed, found);
            });
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
    lookup_.reset();
    error_code ignored;
    answered_.close(ignored);
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
            self->step([&] {
                const bool is_current = self->attempt_timer_.expiry() == wake;
                if (!error && is_current && self->phase_ == phase::connect)
                    self->follow(self->race_->on_timer(clock::now()));
            });
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
    const auto over = [self = shared_from_this(), index](error_code error) {
        self->step([&] { self->on_attempt(index, error); });
    };
    if (const error_code error = open_socket(socket, address.protocol()))
        asio::post(executor_, [over, error] { over(error); });
    else
        socket.async_connect(address, over);
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
    stream_ = std::make_unique<stream>(std::move(socket));
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
            self->step([&] {
                if (error)
                    self->finish({code_of(self->phase_), self->phase_, error, self->peer()});
                else
                    (self.get()->*next)();
            });
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

// Ends all waits; the next of their handlers delivers, if it is not the running step that does.
void connector::finish(failure error) noexcept {
    if (is_over())
        return;
    enter(phase::none);
    connect_result& result = outcome_.emplace(nullptr, std::move(error), durations_);
    if (result.error.code == errc{})
        result.connection = std::move(stream_);
    stream_.reset();
    attempts_.clear();
    lookup_.reset();
    error_code ignored;
    answered_.close(ignored);
    attempt_timer_.cancel();
    deadline_.cancel();
}

// Nothing in here may need memory.
failure connector::thrown() const noexcept {
    failure out{code_of(phase_), phase_, {}, {}};
    try {
        throw;
    } catch (const std::bad_alloc&) {
        out.cause = make_error_code(boost::system::errc::not_enough_memory);
    } catch (const boost::system::system_error& e) {
        out.cause = e.code();
    } catch (...) {
        out.detail = "internal error"; // nothing else is thrown; short enough for no allocation
    }
    return out;
}

// Whom the TCP connection is for.
std::string connector::peer() const {
    if (!settings_->via)
        return settings_->target.host_and_port();
    return "the proxy " + origin{false, settings_->via->host, settings_->via->port}.host_and_port();
}

} // namespace conductor::net
