// What ends an attempt or a wait from outside: limits of time, cancellations, and a fork.

#include "call/engine.hpp"
#include "call/operation.hpp"
#include "pool/connection_pool.hpp"

#include <boost/asio/error.hpp>

#include <string>
#include <utility>

namespace conductor::call {

namespace {

std::string words_of_pool_timeout(const net::failure& last) {
    std::string words = "no connection became free in time";
    if (last.code != errc{}) {
        words += "; the last one could not be opened: ";
        words += net::describe(last);
    }
    return words;
}

} // namespace

struct operation::timer_handler {
    operation_ptr op;

    void operator()(const boost::system::error_code& error) const {
        if (error != boost::asio::error::operation_aborted && op->inbox_.put(inbox::expired)) {
            op->work(detail::completion_mode::dispatch);
        }
    }
};

void operation::arm_timer() {
    const auto at = lifecycle_.expires_at();
    if (!at || (armed_ && *armed_ <= *at)) {
        return; // an earlier expiry arms it again
    }
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

void operation::on_timer() {
    armed_.reset();
    const auto now = clock::now();
    const auto what = lifecycle_.expired(now);
    switch (what) {
    case lifecycle::expiry::none:
        arm_timer();
        break;
    case lifecycle::expiry::pause_over:
        lifecycle_.pause_over(now);
        take_turn();
        break;
    case lifecycle::expiry::queue_timeout:
        interrupt(errc::queue_timeout, "the end-user's other requests took too long");
        break;
    case lifecycle::expiry::pool_timeout:
        interrupt(errc::pool_timeout, words_of_pool_timeout(engine_->pool().last_failure()));
        break;
    case lifecycle::expiry::attempt_timeout:
        give_up(errc::attempt_timeout, "the attempt took too long");
        break;
    case lifecycle::expiry::deadline_exceeded:
        give_up(errc::deadline_exceeded, "the deadline was reached");
        break;
    }
}

void operation::cancel(const cancellation& c) noexcept {
    link_->put(c);
    post(inbox::cancelled);
}

void operation::on_cancelled() {
    using boost::asio::cancellation_type;
    constexpr auto at_any_time = cancellation_type::terminal | cancellation_type::partial;
    const auto asked = link_->take();
    if (!asked || asked->call != id_) {
        return;
    }
    const bool sent = in(lifecycle::state::exchanging) && exchange_.sent_any();
    const bool untouched = !sent && lifecycle_.is_untried(); // nothing that the server could know of
    if ((asked->type & at_any_time) == cancellation_type::none && !untouched) {
        return;
    }
    if (!begun_) {
        early_cancel_ = asked->why;
    } else if (receiver_ != nullptr) {
        const bool closed = asked->why == errc::client_closed;
        const char* why = closed ? "the client was closed" : "the call was cancelled";
        interrupt(asked->why, is_foreign() ? left_to_parent : why);
    }
}

// Time is up, which a status that has come says more about.
void operation::give_up(errc code, std::string detail) {
    if (in(lifecycle::state::exchanging) &&
        exchange_.settle_for_refusal({code, phase::receive, {}, detail})) {
        on_answer();
    } else {
        interrupt(code, std::move(detail));
    }
}

// What becomes of such a call is for the parent to see: it may be processed, whatever happens here.
bool operation::is_foreign() const noexcept {
    return engine_->process() != process_;
}

// Ends the attempt, or the pause before one, from outside.
void operation::interrupt(errc code, std::string detail) {
    attempt_report report;
    report.failure = {code, phase::backoff, {}, std::move(detail)};
    report.sent = is_foreign();
    if (queue_ == queue::end_user) {
        report.failure.where = phase::queue;
    } else if (queue_ == queue::pool) {
        report.failure.where = phase::pool;
    } else if (in(lifecycle::state::exchanging)) {
        report.failure.where = exchange_.sent_all() ? phase::receive : phase::send;
        report.sent = report.sent || exchange_.sent_any();
        drop_connection();
    }
    if (leave_queue()) {
        end_attempt(report);
    } else {
        interruption_ = std::move(report); // on_admitted() or on_woken() is on its way
    }
}

// False if it has been taken out of it, and is about to be told.
bool operation::leave_queue() noexcept {
    switch (queue_) {
    case queue::none:
        return true;
    case queue::end_user:
        if (!engine_->end_users().abandon(*this)) {
            return false;
        }
        break;
    case queue::pool:
        if (!engine_->pool().abandon(*this)) {
            return false;
        }
        break;
    }
    queue_ = queue::none;
    intrusive_ptr_release(this); // the queue's; whoever works on it has another one
    return true;
}

} // namespace conductor::call
