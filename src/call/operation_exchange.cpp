// A request and its answer, on the connection that the call has.

#include "call/operation.hpp"
#include "http/retry_after.hpp"
#include "pool/connection_pool.hpp"

#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::call {

// Handlers have no executor of their own: the context then runs them where they are, without memory for a way
// to somewhere else.
struct operation::socket_handler {
    operation_ptr op;
    std::uint32_t wait;
    net::tcp_socket::wait_type readiness;

    void operator()(const boost::system::error_code&) const {
        op->wait_of(readiness).end(wait);
        if (op->inbox_.put(inbox::ready))
            op->work(detail::completion_mode::dispatch);
    }
};

action operation::send() {
    const bool is_reused = connection_->requests++ > 0;
    request_began_ = clock::now();
    timings_.queued = request_began_ - fsm_.times().attempt;
    timings_.waiting = timings_.reading = {};
    tell_attempt_started(is_reused);

    exchange_.reset(defaults_->limits, engine_->readers());
    std::string& bytes = exchange_.request();
    bytes += request_.head;
    if (request_.takes_key) {
        key_ = defaults_->keys->current(request_began_);
        bytes += key_->field;
    }
    if (const auto wait = fsm_.server_wait(request_began_); wait && request_.passes_timeout_on) {
        bytes += "Conductor-Timeout-Seconds: ";
        bytes += std::to_string(*wait);
        bytes += "\r\n";
    }
    if (watcher() != nullptr || !request_.traceparent.empty())
        append_own_fields(bytes);
    bytes += "\r\n";
    bytes += request_.body;
    return advance();
}

action operation::advance() {
    using progress = http::exchange::progress;
    const bool answer_had_begun = exchange_.answer_begun();
    const progress now = exchange_.advance(*connection_->stream);
    if (!answer_had_begun && exchange_.answer_begun())
        answer_began_ = clock::now();
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
        return answered();
    case progress::failed:
        return broken();
    }
    return action::wait;
}

void operation::wait_for(net::tcp_socket::wait_type readiness) {
    socket_wait& wait = wait_of(readiness);
    if (wait.is_pending())
        return;
    const std::uint32_t number = ++last_wait_;
    connection_->stream->socket().async_wait(
        readiness, socket_handler{operation_ptr(this), number, readiness});
    wait.begin(number);
}

// An idle connection keeps nobody waiting.
void operation::stop_waiting() noexcept {
    const bool any = to_read_.is_pending() || to_write_.is_pending();
    to_read_.forget();
    to_write_.forget();
    if (any) {
        boost::system::error_code ignored;
        connection_->stream->socket().cancel(ignored);
    }
}

action operation::ready() {
    const bool counts = connection_ && (to_read_.is_over() || to_write_.is_over());
    return counts ? advance() : action::wait;
}

action operation::settle() {
    net::failure why = fsm_.ending().failure;
    why.detail = words_of(why);
    exchange_.settle(std::move(why));
    return answered();
}

action operation::answered() {
    const http::response_reader& answer = exchange_.reader();
    timings_.waiting = answer_began_ - request_began_;
    timings_.reading = clock::now() - answer_began_;

    attempt_report report;
    if (is_success(answer.status())) {
        report.status = answer.status();
    } else {
        report = refused_with(answer.status(), parse_api_error(exchange_.reader().body()));
        report.failure = answer.failure(); // why its body cannot be read, if so
        report.should_retry = http::parse_should_retry(answer.find("x-should-retry"));
        report.retry_after = http::parse_retry_after(
            answer.find("Retry-After-Ms"), answer.find("Retry-After"), answer.find("Date"),
            std::chrono::system_clock::now());
        renew_key(report);
    }
    return fsm_.answered(std::move(report));
}

// A key that was refused has perhaps been replaced. Where the body says that something else went wrong, a
// 401 is no refusal of the key, and no proof that nothing was done.
void operation::renew_key(attempt_report& report) {
    const bool was_refused = report.status == 401 && report.meaning.kind == error_kind::authentication;
    if (!was_refused || !request_.takes_key || !fsm_.may_change_key())
        return;
    auto found = defaults_->keys->renew(*key_, request_began_, clock::now());
    report.key_changed = found.found;
    report.key_problem = std::move(found.problem);
}

action operation::broken() {
    attempt_report report;
    report.failure = std::move(exchange_.failure());
    // A TLS 1.3 server may refuse our certificate after our side of the handshake is done, and then has
    // processed nothing.
    report.sent = exchange_.sent_any() && report.failure.where != phase::handshake;
    report.success_lost = is_success(exchange_.announced_status());
    report.stale = connection_->requests > 1 && !exchange_.answer_begun() &&
                   report.failure.code == errc::connection_lost;
    return fsm_.broken(std::move(report));
}

// The connection first: who gets the turn may have it.
action operation::release() noexcept {
    tell_attempt_finished();
    const bool has_answer = fsm_.ending().status != 0;
    if (connection_) {
        stop_waiting();
        if (has_answer && exchange_.keep_alive()) {
            const auto grant = http::parse_keep_alive(exchange_.reader().find("Keep-Alive"));
            engine_->pool().release(std::move(connection_), grant);
        } else {
            engine_->pool().discard(
                std::move(connection_), has_answer ? close_reason::not_reusable : close_reason::failed);
        }
    }
    if (fsm_.has_turn())
        engine_->end_users().leave(*this);
    const bool needs_more = !fsm_.ending().succeeded();
    return fsm_.released(needs_more ? clock::now() : time_point{}, needs_more ? engine_->random() : 0);
}

} // namespace conductor::call
