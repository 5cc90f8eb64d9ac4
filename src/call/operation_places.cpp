// How a call begins, and gets its turn at its end-user and a connection.

#include "call/operation.hpp"
#include "pool/connection_pool.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::call {

namespace {

// Why a connection cannot take a request that was not written yet.
net::failure failure_before_request(const net::stream& connection) {
    net::failure why = connection.last_failure();
    if (why.code == errc{})
        why = {errc::connection_lost, phase::send, {}, "the server ended the connection before the request"};
    else if (why.where != phase::handshake)
        why.where = phase::send;
    return why;
}

} // namespace

action operation::begin() {
    const action first =
        fsm_.begin(request_.limits, !request_.end_user.empty(), clock::now(), obstacle(), view());
    if (observer* w = watcher())
        w->on_queued(info());
    return first;
}

errc operation::obstacle() const noexcept {
    if (is_foreign())
        return errc::cancelled;
    if (!request_.invalid.empty())
        return errc::invalid_argument;
    return is_counted() ? errc{} : errc::client_closed;
}

action operation::enter() {
    operation_ptr for_queue(this);
    const auto entry = engine_->end_users().enter(*this, request_.end_user, standing());
    if (entry.given == end_user_limiter::admission::full)
        return fsm_.turn_refused();
    if (entry.given == end_user_limiter::admission::admitted) {
        timings_.turn = {};
        return fsm_.turn_given();
    }
    for_queue.detach();
    const action next = fsm_.turn_awaited(clock::now());
    if (observer* w = watcher()) {
        begin_wait(phase::queue);
        w->on_turn_awaited(info(), {request_.end_user, entry.ahead});
    }
    return next;
}

end_user_limiter::standing operation::standing() const noexcept {
    using standing = end_user_limiter::standing;
    if (request_.keeps_place)
        return standing::going_on;
    return fsm_.is_untried() ? standing::newcomer : standing::returning;
}

void operation::admit() noexcept {
    const operation_ptr from_queue(this, false);
    post(inbox::admitted);
}

void operation::drop_out() noexcept {
    intrusive_ptr_release(this);
}

action operation::admitted() noexcept {
    const auto now = clock::now();
    timings_.turn = now - fsm_.times().queued;
    tell_wait_ended(true);
    return fsm_.admitted(now);
}

action operation::acquire() {
    fresh_only = fsm_.wants_fresh_connection();
    operation_ptr for_queue(this);
    pool::connection_ptr c = engine_->pool().acquire(*this);
    newcomer = false;
    if (c) {
        connection_ = std::move(c);
        return fsm_.connected();
    }
    for_queue.detach();
    const action next = fsm_.connection_awaited();
    if (observer* w = watcher()) {
        begin_wait(phase::pool);
        w->on_connecting(info(), fsm_.attempt());
    }
    return next;
}

void operation::wake() noexcept {
    const operation_ptr from_queue(this, false);
    post(inbox::woken);
}

void operation::drop() noexcept {
    intrusive_ptr_release(this);
}

action operation::woken() {
    using grant = call_fsm::grant;
    tell_wait_ended(granted != nullptr);
    if (!granted)
        return fsm_.woken(grant::none, std::move(refused));
    if (fsm_.current() == call_fsm::state::leaving) {
        engine_->pool().release(std::move(granted), std::nullopt);
        return fsm_.woken(grant::usable, {});
    }
    connection_ = std::move(granted);
    if (connection_->stream->is_reusable())
        return fsm_.woken(grant::usable, {});
    const bool was_used = connection_->requests > 0;
    net::failure why = failure_before_request(*connection_->stream);
    engine_->pool().discard(std::move(connection_), close_reason::unhealthy);
    return fsm_.woken(was_used ? grant::went_stale : grant::useless, std::move(why));
}

action operation::leave() noexcept {
    const bool from_end_user = fsm_.current() == call_fsm::state::queued;
    const bool was_there =
        from_end_user ? engine_->end_users().abandon(*this) : engine_->pool().abandon(*this);
    if (was_there) {
        tell_wait_ended(false);
        intrusive_ptr_release(this); // the queue's; whoever works on it has another one
    }
    return fsm_.left(was_there);
}

} // namespace conductor::call
