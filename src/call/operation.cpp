#include "call/operation.hpp"

#include "call/engine.hpp"
#include "pool/connection_pool.hpp"
#include "values/kept_memory.hpp"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>

#include <utility>

namespace conductor::call {

void prepared_request::reset() {
    for (std::string* text : {&path, &end_user, &head, &body, &invalid}) {
        give_back_excess(*text);
        text->clear();
    }
    passes_timeout_on = true;
    may_be_empty = false;
}

void intrusive_ptr_add_ref(operation* op) noexcept {
    op->references_.fetch_add(1, std::memory_order_release); // for add_reference_if_any()
}

void intrusive_ptr_release(operation* op) noexcept {
    if (op->references_.fetch_sub(1, std::memory_order_acq_rel) == 1) {
        const std::shared_ptr<engine> shared = op->retire();
        shared->recycle(op);
    }
}

operation::operation(boost::asio::any_io_executor executor)
    : link_(std::make_shared<cancel_link>(*this))
    , executor_(std::move(executor))
    , timer_(std::in_place, executor_) {}

operation::~operation() {
    link_->cut();
}

bool operation::add_reference_if_any() noexcept {
    auto seen = references_.load(std::memory_order_relaxed);
    while (seen != 0) {
        if (references_.compare_exchange_weak(seen, seen + 1, std::memory_order_acquire)) {
            return true;
        }
    }
    return false;
}

void operation::prepare(std::shared_ptr<engine> shared, std::uint64_t id) noexcept {
    engine_ = std::move(shared);
    id_ = id;
    process_ = engine_->process();
}

// Everything of the call goes, but not the memory that the next one can use.
std::shared_ptr<engine> operation::retire() noexcept {
    if (receiver_ != nullptr) { // pending handlers were destroyed: the execution context is going away
        engine_->delist(*this);
        std::exchange(receiver_, nullptr)->abandon();
    }
    if (connection_) {
        engine_->pool().discard(std::move(connection_), close_reason::failed);
    }
    inbox_.clear();
    request_.reset();
    defaults_.reset();
    thrown_ = nullptr;
    begun_ = false;
    queue_ = queue::none;
    early_cancel_.reset();
    interruption_.reset();
    to_read_.begun = to_write_.begun = 0;
    has_turn_ = false; // if it still is true, nobody waits for it any more
    newcomer = true;
    armed_.reset();
    exchange_.release();
    exchange_.trim();
    timings_ = {};
    deviations_.clear();
    return std::move(engine_);
}

// It counts as in flight from here on, however long it takes the executor to begin it.
void operation::start(detail::receiver& r) noexcept {
    receiver_ = &r;
    engine_->enlist(*this);
    if (!inbox_.put(inbox::started)) {
        return;
    }
    try {
        boost::asio::dispatch(
            executor_, [self = operation_ptr(this)] { self->work(detail::completion_mode::post); });
    } catch (...) {
        work(detail::completion_mode::post);
    }
}

// Where the executor cannot even take that, the event is handled here; nobody's locks are held.
void operation::post(inbox::event e) noexcept {
    if (!inbox_.put(e)) {
        return;
    }
    try {
        boost::asio::post(
            executor_, [self = operation_ptr(this)] { self->work(detail::completion_mode::dispatch); });
    } catch (...) {
        work(detail::completion_mode::post);
    }
}

// Handles events until there are none, and then tells the caller if the call is over: a handler of the
// caller's may throw, take its time, or destroy everything. The one in charge has a reference.
void operation::work(detail::completion_mode mode) {
    detail::receiver* told = nullptr;
    std::exception_ptr thrown;
    while (std::uint32_t events = inbox_.take()) {
        while (events != 0) {
            const std::uint32_t first = events & (~events + 1);
            events -= first;
            try {
                handle(first);
            } catch (...) {
                break_off(std::current_exception());
            }
        }
        if (ended_ != nullptr) {
            told = std::exchange(ended_, nullptr);
            thrown = std::exchange(thrown_, nullptr);
        }
    }
    if (told != nullptr) {
        told->complete(std::move(thrown), mode);
    }
}

void operation::handle(std::uint32_t e) {
    switch (e) {
    case inbox::started:
        begin();
        break;
    case inbox::cancelled:
        on_cancelled();
        break;
    case inbox::admitted:
        on_admitted();
        break;
    case inbox::woken:
        on_woken();
        break;
    case inbox::ready:
        on_ready();
        break;
    case inbox::expired:
        on_timer();
        break;
    default:
        break;
    }
}

// Gives back what the call holds, in whatever state it was left, and ends it.
void operation::break_off(std::exception_ptr why) noexcept {
    if (receiver_ == nullptr) {
        return; // over already
    }
    if (!leave_queue()) {
        thrown_ = std::move(why); // on_admitted() or on_woken() is on its way
        return;
    }
    if (connection_) {
        drop_connection();
    }
    give_up_turn();
    call_finished event;
    event.error = make_error_code(boost::system::errc::not_enough_memory);
    event.message = "the call was broken off";
    tell_finished(event);
    end(std::move(why));
}

failed_call operation::described(outcome result) const noexcept {
    return {request_.method, request_.path,         lifecycle_.attempt(),
            result,          defaults_->secret_key, request_.head};
}

call_info operation::info() const noexcept {
    return {id_, to_string(request_.method), request_.path};
}

observer* operation::watcher() const noexcept {
    return engine_->watcher();
}

} // namespace conductor::call
