// How a call begins, and gets its turn at its end-user and a connection.

#include "call/engine.hpp"
#include "call/operation.hpp"
#include "pool/connection_pool.hpp"

#include <utility>

namespace conductor::call {

namespace {

// Why a connection cannot take a request that was not written yet.
net::failure failure_before_request(const net::stream& connection) {
    net::failure why = connection.last_failure();
    if (why.code == errc{}) {
        why = {errc::connection_lost, phase::send, {}, "the server ended the connection before the request"};
    } else if (why.where != phase::handshake) {
        why.where = phase::send;
    }
    return why;
}

// The pool has no memory for words.
const char* words_of_refusal(errc code) noexcept {
    switch (code) {
    case errc::client_closed:
        return "the client is closed";
    case errc::queue_full:
        return "too many calls wait for a connection";
    default:
        return "";
    }
}

} // namespace

void operation::begin() {
    begun_ = true;
    lifecycle_.begin(request_.limits, clock::now());
    if (observer* w = watcher()) {
        w->on_queued(info());
    }
    if (is_foreign()) {
        refuse(errc::cancelled, left_to_parent);
    } else if (!request_.invalid.empty()) {
        refuse(errc::invalid_argument, request_.invalid);
    } else if (!is_enlisted()) {
        refuse(errc::client_closed, "the client is closed");
    } else if (early_cancel_) {
        refuse(*early_cancel_, "the call was cancelled");
    } else {
        take_turn();
    }
}

void operation::refuse(errc code, std::string detail, phase where) {
    lifecycle_.refuse();
    attempt_report report;
    report.failure = {code, where, {}, std::move(detail)};
    report.sent = is_foreign();
    end_attempt(report);
}

void operation::take_turn() {
    if (request_.end_user.empty()) {
        acquire();
        return;
    }
    operation_ptr for_queue(this);
    const auto entry = engine_->end_users().enter(*this, request_.end_user, lifecycle_.is_untried());
    if (entry.given == end_user_limiter::admission::queued) {
        for_queue.detach();
        queue_ = queue::end_user;
        queued_since_ = clock::now();
        lifecycle_.queue(queued_since_);
        if (observer* w = watcher()) {
            w->on_turn_awaited(info(), {request_.end_user, entry.ahead});
        }
        arm_timer();
        return;
    }
    if (entry.given == end_user_limiter::admission::full) {
        refuse(errc::queue_full, "too many calls wait for this end-user", phase::queue);
        return;
    }
    has_turn_ = true;
    timings_.turn = {};
    acquire();
}

void operation::admit() noexcept {
    const operation_ptr from_queue(this, false);
    post(inbox::admitted);
}

void operation::drop_out() noexcept {
    intrusive_ptr_release(this);
}

void operation::on_admitted() {
    queue_ = queue::none;
    has_turn_ = true;
    if (thrown_) { // came while the turn was on its way, as the next
        break_off(std::exchange(thrown_, nullptr));
        return;
    }
    if (interruption_) {
        end_attempt(*std::exchange(interruption_, std::nullopt));
        return;
    }
    const auto now = clock::now();
    timings_.turn = now - queued_since_;
    lifecycle_.admitted(now);
    acquire();
}

// The pool has the connection back by now, for whoever is next.
void operation::give_up_turn() noexcept {
    if (std::exchange(has_turn_, false)) {
        engine_->end_users().leave(*this);
    }
}

void operation::acquire() {
    attempt_began_ = clock::now();
    fresh_only = lifecycle_.wants_fresh_connection();
    operation_ptr for_queue(this);
    pool::connection_ptr c = engine_->pool().acquire(*this);
    newcomer = false;
    if (c) {
        on_connection(std::move(c));
        return;
    }
    for_queue.detach();
    queue_ = queue::pool;
    if (observer* w = watcher()) {
        w->on_connecting(info(), lifecycle_.attempt());
    }
    arm_timer();
}

void operation::wake() noexcept {
    const operation_ptr from_queue(this, false);
    post(inbox::woken);
}

void operation::drop() noexcept {
    intrusive_ptr_release(this);
}

void operation::on_woken() {
    queue_ = queue::none;
    if (thrown_ || interruption_) { // came while the connection was on its way
        if (granted) {
            engine_->pool().release(std::move(granted), std::nullopt);
        }
        if (thrown_) {
            break_off(std::exchange(thrown_, nullptr));
        } else {
            end_attempt(*std::exchange(interruption_, std::nullopt));
        }
    } else if (!granted) {
        attempt_report report;
        report.failure = std::move(refused);
        if (report.failure.detail.empty()) {
            report.failure.detail = words_of_refusal(report.failure.code);
        }
        end_attempt(report);
    } else {
        on_granted(std::move(granted));
    }
}

void operation::on_granted(pool::connection_ptr c) {
    connection_ = std::move(c);
    if (connection_->stream->is_reusable()) {
        on_connection(std::move(connection_));
        return;
    }
    const bool was_used = connection_->requests > 0;
    attempt_report report;
    report.failure = failure_before_request(*connection_->stream);
    engine_->pool().discard(std::move(connection_), close_reason::unhealthy);
    if (was_used) {
        acquire();
    } else { // the server ended a new connection at once, and would the next one: that costs a try
        end_attempt(report);
    }
}

} // namespace conductor::call
