// A request and its answer, on the connection that the call has.

#include "call/engine.hpp"
#include "call/operation.hpp"
#include "http/retry_after.hpp"
#include "pool/connection_pool.hpp"

#include <string>
#include <utility>

namespace conductor::call {

// Handlers have no executor of their own: the context then runs them where they are, without memory for a way
// to somewhere else.
struct operation::socket_handler {
    operation_ptr op;
    std::uint32_t wait;
    net::tcp_socket::wait_type readiness;

    void operator()(const boost::system::error_code&) const {
        std::atomic<std::uint32_t>& over = op->wait_of(readiness).over;
        auto latest = over.load(std::memory_order_relaxed);
        while (latest < wait && !over.compare_exchange_weak(latest, wait, std::memory_order_release)) {
        }
        if (op->inbox_.put(inbox::ready)) {
            op->work(detail::completion_mode::dispatch);
        }
    }
};

void operation::on_connection(pool::connection_ptr c) {
    connection_ = std::move(c);
    reused_ = connection_->requests++ > 0;
    lifecycle_.connected();
    request_began_ = clock::now();
    timings_.queued = request_began_ - attempt_began_;
    if (observer* w = watcher()) {
        w->on_attempt_started(info(), {lifecycle_.attempt(), connection_->id, reused_});
    }

    exchange_.reset(defaults_->limits, engine_->readers());
    std::string& bytes = exchange_.request();
    bytes += request_.head;
    if (const auto wait = lifecycle_.server_wait(request_began_); wait && request_.passes_timeout_on) {
        bytes += "Conductor-Timeout-Seconds: ";
        bytes += std::to_string(*wait);
        bytes += "\r\n";
    }
    bytes += "\r\n";
    bytes += request_.body;
    advance();
    if (connection_) {
        arm_timer(); // not before the request is on its way, which needs no timer until it has to wait
    }
}

void operation::advance() {
    using progress = http::exchange::progress;
    const bool answer_had_begun = exchange_.answer_begun();
    const progress now = exchange_.advance(*connection_->stream);
    if (!answer_had_begun && exchange_.answer_begun()) {
        answer_began_ = clock::now();
    }
    switch (now) {
    case progress::want_read:
        wait_for(net::tcp_socket::wait_read);
        break;
    case progress::want_write:
        wait_for(net::tcp_socket::wait_write);
        break;
    case progress::want_both:
        wait_for(net::tcp_socket::wait_read);
        wait_for(net::tcp_socket::wait_write);
        break;
    case progress::complete:
        on_answer();
        break;
    case progress::failed:
        on_broken();
        break;
    }
}

void operation::wait_for(net::tcp_socket::wait_type readiness) {
    socket_wait& wait = wait_of(readiness);
    if (wait.begun != 0 && !wait.is_over()) {
        return; // it is pending
    }
    const std::uint32_t number = ++last_wait_;
    connection_->stream->socket().async_wait(
        readiness, socket_handler{operation_ptr(this), number, readiness});
    wait.begun = number;
}

// An idle connection keeps nobody waiting.
void operation::stop_waiting() noexcept {
    const bool any =
        (to_read_.begun != 0 && !to_read_.is_over()) || (to_write_.begun != 0 && !to_write_.is_over());
    to_read_.begun = to_write_.begun = 0;
    if (any) {
        boost::system::error_code ignored;
        connection_->stream->socket().cancel(ignored);
    }
}

void operation::on_ready() {
    if (connection_ && (to_read_.is_over() || to_write_.is_over())) {
        advance();
    }
}

void operation::on_answer() {
    const http::response_reader& answer = exchange_.reader();
    const auto now = clock::now();
    timings_.waiting = answer_began_ - request_began_;
    timings_.reading = now - answer_began_;

    stop_waiting();
    if (exchange_.keep_alive()) {
        const auto grant = http::parse_keep_alive(answer.find("Keep-Alive"));
        engine_->pool().release(std::move(connection_), grant);
    } else {
        engine_->pool().discard(std::move(connection_), close_reason::not_reusable);
    }
    give_up_turn();

    attempt_report report;
    report.status = answer.status();
    report.sent = true;
    if (report.succeeded()) {
        succeed();
        return;
    }
    report.failure = answer.failure(); // why its body cannot be read, if so
    report.should_retry = http::parse_should_retry(answer.find("x-should-retry"));
    report.retry_after = http::parse_retry_after(
        answer.find("Retry-After-Ms"), answer.find("Retry-After"), std::chrono::system_clock::now());
    end_attempt(report);
}

void operation::on_broken() {
    attempt_report report;
    report.failure = std::move(exchange_.failure());
    // A TLS 1.3 server may refuse our certificate after our side of the handshake is done, and then has
    // processed nothing.
    report.sent = exchange_.sent_any() && report.failure.where != phase::handshake;
    report.stale = reused_ && !exchange_.answer_begun() && report.failure.code == errc::connection_lost;
    drop_connection();
    end_attempt(report);
}

void operation::drop_connection() noexcept {
    stop_waiting();
    engine_->pool().discard(std::move(connection_), close_reason::failed);
}

} // namespace conductor::call
