#include "net/connector.hpp"

#include "net/exhaustion.hpp"
#include "net/open_socket.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>

#include <array>
#include <span>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::net {

namespace {

namespace asio = boost::asio;
using boost::system::error_code;

} // namespace

connector::connector(asio::any_io_executor executor, std::shared_ptr<const connect_settings> settings)
    : executor_(std::move(executor))
    , settings_(std::move(settings))
    , process_(settings_->process)
    , deadline_(executor_)
    , attempt_timer_(executor_)
    , answered_(executor_) {}

connector::~connector() {
    if (done_) {
        finish({errc::cancelled, phase_, {}, {}});
        done_(std::move(*outcome_));
    }
    drop_descriptors();
}

void connector::start(completion done) {
    done_ = std::move(done);
    try {
        asio::post(executor_, [self = shared_from_this()] {
            self->step([&] {
                if (!self->done_) // a strand may have queued this before it had no memory to go on
                    return;
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
    const std::lock_guard lock(mutex_);
    finish({errc::cancelled, phase_, {}, {}});
}

// The whole of a handler, which may be that of a wait of deadline_.
template <class F>
void connector::step(F act, bool ends_deadline_wait) {
    completion done;
    {
        const std::lock_guard lock(mutex_);
        deadline_waits_ -= ends_deadline_wait ? 1 : 0;
        if (!is_over()) {
            try {
                act();
            } catch (...) {
                finish(thrown());
            }
        }
        if (is_over() && deadline_waits_ == 0)
            done.swap(done_);
    }
    if (done)
        done(std::move(*outcome_));
}

// Without a limit it waits all the same.
void connector::arm_deadline(clock::duration limit) {
    deadline_.expires_at(limit == clock::duration::zero() ? clock::time_point::max() : clock::now() + limit);
    deadline_.async_wait([self = shared_from_this()](error_code error) {
        const auto act = [&] {
            // A timer that was set again since may have its earlier handler queued.
            if (!error && self->deadline_.expiry() <= clock::now())
                self->on_deadline();
        };
        self->step(act, true);
    });
    ++deadline_waits_;
}

void connector::on_deadline() {
    fail(phase_ == phase::handshake ? errc::handshake_timeout : errc::connect_timeout);
}

void connector::resolve() {
    const std::string& host = nearest_host();
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
    lookup_ = settings_->names->start(host, resolver::clock::now(), error);
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
                    self->answer_ = self->lookup_->answer();
                    failed = self->answer_->error;
                    found = self->answer_->found;
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
        fail(errc::resolve_failed, error);
        return;
    }
    lookup_.reset();
    error_code ignored;
    answered_.close(ignored);
    enter(phase::connect);
    endpoints ordered = interleave_families(found);
    settings_->addresses->put_last(ordered, clock::now());
    race_.emplace(std::move(ordered), settings_->attempt_delay);
    attempts_.resize(race_->size());
    follow(race_->on_start(clock::now()));
}

void connector::follow(const happy_eyeballs::step& step) {
    if (step.failed) {
        address_ = race_->address(race_->error_address());
        fail(errc::connect_failed, race_->error());
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
        if (!is_local_exhaustion(error))
            settings_->addresses->failed(race_->address(index), clock::now());
        follow(race_->on_failed(index, error, clock::now()));
        return;
    }
    // Those that began earlier and have no answer yet are no better than those that fail.
    for (std::size_t i = 0; i < index; ++i)
        if (attempts_[i])
            settings_->addresses->failed(race_->address(i), clock::now());
    address_ = race_->address(index);
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
            fail(tunnel_.reason().code, {}, tunnel_.reason().detail);
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
                    self->fail(code_of(self->phase_), error);
                else
                    (self.get()->*next)();
            });
        });
        return;
    }
    default:
        break;
    }
    if (phase_ == phase::handshake) {
        const failure why = stream_->last_failure();
        fail(why.code, why.cause, why.detail);
    } else {
        fail(errc::proxy_failed, result.error, "the proxy ended the connection");
    }
}

// In a fork, Asio would take the descriptors out of the epoll set that the parent waits for.
void connector::drop_descriptors() noexcept {
    const bool is_shared = process_.is_foreign() && process_.shares_context();
    for (std::optional<tcp_socket>& socket : attempts_)
        if (is_shared && socket && socket->is_open())
            detach_descriptor(socket->native_handle());
    attempts_.clear();
    if (is_shared && answered_.is_open())
        detach_descriptor(answered_.native_handle());
    error_code ignored;
    answered_.close(ignored);
}

} // namespace conductor::net
