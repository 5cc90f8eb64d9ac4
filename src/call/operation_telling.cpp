// What an observer is told of a call: whatever was told to begin is told to end, however the call ends.

#include "call/attempt_fields.hpp"
#include "call/operation.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::call {

call_info operation::info() const noexcept {
    call_info info;
    info.id = id_;
    info.method = to_string(request_.method);
    info.path = request_.path;
    info.base_url = defaults_->base_url;
    info.end_user = request_.end_user;
    info.traceparent = request_.traceparent;
    info.tracestate = request_.tracestate;
    return info;
}

void operation::begin_wait(phase where) noexcept {
    told_.waits = where;
    told_.wait_began = clock::now();
}

void operation::tell_wait_ended(bool granted) noexcept {
    if (told_.waits == phase::none)
        return;
    const phase where = std::exchange(told_.waits, phase::none);
    if (observer* w = watcher())
        w->on_wait_ended(info(), {where, granted, clock::now() - told_.wait_began});
}

void operation::tell_attempt_started(bool is_reused) noexcept {
    if (observer* w = watcher()) {
        told_.exchange = connection_->id;
        told_.exchange_began = request_began_;
        w->on_attempt_started(info(), {fsm_.attempt(), connection_->id, is_reused});
    }
}

// The caller's trace is passed on where no observer makes it one of its own, and the caller no field by hand.
void operation::append_own_fields(std::string& bytes) {
    attempt_fields fields(bytes);
    if (observer* w = watcher())
        w->on_attempt_headers(info(), fsm_.attempt(), fields);
    if (!request_.traceparent.empty() && fields.add("traceparent", request_.traceparent) &&
        !request_.tracestate.empty())
        (void)fields.add("tracestate", request_.tracestate);
}

void operation::tell_attempt_finished() noexcept {
    if (told_.exchange == 0)
        return;
    attempt_finished event;
    event.attempt = fsm_.attempt();
    event.connection = std::exchange(told_.exchange, 0);
    event.turn = timings_.turn;
    event.queued = timings_.queued;
    event.waiting = timings_.waiting;
    event.reading = timings_.reading;
    event.duration = clock::now() - told_.exchange_began;
    if (fsm_.current() == call_fsm::state::ending) {
        const attempt_report& last = fsm_.ending();
        event.status = last.status;
        if (!last.succeeded()) {
            event.error = make_error_code(code_of(last));
            event.kind = kind_of(last);
        }
    } else {
        event.error = make_error_code(errc::cancelled);
        event.kind = error_kind::cancelled;
    }
    if (observer* w = watcher())
        w->on_attempt_finished(info(), event);
}

void operation::tell_finished(call_finished& event) noexcept {
    if (observer* w = watcher()) {
        tell_wait_ended(false);
        tell_attempt_finished();
        event.attempts = fsm_.attempt();
        event.duration = clock::now() - fsm_.times().call;
        event.budget_spent = told_.budget_spent;
        w->on_finished(info(), event);
    }
}

void operation::tell_dropped() noexcept {
    if (fsm_.current() == call_fsm::state::made)
        return; // and nobody was told of it
    call_finished event;
    event.error = make_error_code(errc::cancelled);
    event.kind = error_kind::cancelled;
    event.message = "the execution context was destroyed";
    event.outcome = fsm_.current() == call_fsm::state::exchanging && exchange_.sent_any()
                        ? outcome::unknown
                        : fsm_.known_outcome();
    tell_finished(event);
}

} // namespace conductor::call
