// What comes to a call from outside: limits of time, cancellations, and a fork.

#include "call/operation.hpp"

#include <boost/asio/error.hpp>

namespace conductor::inline CONDUCTOR_ABI::call {

struct operation::timer_handler {
    operation_ptr op;

    void operator()(const boost::system::error_code& error) const {
        if (error != boost::asio::error::operation_aborted && op->inbox_.put(inbox::expired))
            op->work(detail::completion_mode::dispatch);
    }
};

void operation::arm_timer() {
    const limit at = fsm_.expires_at();
    if (!at || (armed_ && *armed_ <= *at))
        return; // an earlier expiry arms it again
    timer_->expires_at(*at);
    timer_->async_wait(timer_handler{operation_ptr(this)});
    armed_ = at;
}

void operation::disarm_timer() noexcept {
    if (armed_ && timer_) {
        armed_.reset();
        timer_->cancel();
    }
}

action operation::expired() noexcept {
    armed_.reset();
    return fsm_.expired(clock::now(), view());
}

void operation::cancel(const cancellation& c) noexcept {
    link_->put(c);
    post(inbox::cancelled);
}

action operation::cancelled() noexcept {
    const auto asked = link_->take();
    const bool is_ours = asked && asked->call == id_;
    return is_ours ? fsm_.cancelled(asked->why, asked->type, view()) : action::wait;
}

call_fsm::view operation::view() const noexcept {
    call_fsm::view seen;
    seen.foreign = is_foreign();
    if (fsm_.current() == call_fsm::state::exchanging) {
        seen.sent_any = exchange_.sent_any();
        seen.sent_all = exchange_.sent_all();
        seen.status = exchange_.announced_status();
    }
    return seen;
}

// What becomes of such a call is for the parent to see: it may be processed, whatever happens here.
bool operation::is_foreign() const noexcept {
    return engine_->process() != process_;
}

} // namespace conductor::call
