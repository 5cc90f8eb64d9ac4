#include "call/operation.hpp"

#include "pool/connection_pool.hpp"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::call {

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
    while (seen != 0)
        if (references_.compare_exchange_weak(seen, seen + 1, std::memory_order_acquire))
            return true;
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
        tell_dropped();
        engine_->count_out(*this);
        std::exchange(receiver_, nullptr)->abandon();
    }
    // One of these, if the context went while the call had a connection, or had just been granted one.
    for (pool::connection_ptr* held : {&connection_, &granted})
        if (*held)
            engine_->pool().discard(std::move(*held), close_reason::failed);
    refused = {};
    inbox_.clear();
    fsm_.reset();
    request_.reset();
    key_.reset();
    defaults_.reset();
    thrown_ = nullptr;
    newcomer = true;
    to_read_.forget();
    to_write_.forget();
    armed_.reset();
    exchange_.release();
    exchange_.trim();
    timings_ = {};
    told_ = {};
    deviations_.clear();
    return std::move(engine_);
}

// It counts as in flight from here on, however long it takes the executor to begin it.
void operation::start(detail::receiver& r) noexcept {
    receiver_ = &r;
    engine_->count_in(*this);
    if (!inbox_.put(inbox::started))
        return;
    try {
        boost::asio::dispatch(
            executor_, [self = operation_ptr(this)] { self->work(detail::completion_mode::post); });
    } catch (...) {
        work(detail::completion_mode::post);
    }
}

// Where the executor cannot even take that, the event is handled here; nobody's locks are held.
void operation::post(inbox::event e) noexcept {
    if (!inbox_.put(e))
        return;
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
                run(handle(first));
            } catch (...) {
                thrown_ = std::current_exception();
                run(fsm_.threw()); // from there on nothing that is done throws
            }
        }
        if (ended_ != nullptr) {
            told = std::exchange(ended_, nullptr);
            thrown = std::exchange(thrown_, nullptr);
        }
    }
    if (told != nullptr)
        told->complete(std::move(thrown), mode);
}

action operation::handle(std::uint32_t e) {
    switch (e) {
    case inbox::started:
        return begin();
    case inbox::cancelled:
        return cancelled();
    case inbox::admitted:
        return admitted();
    case inbox::woken:
        return woken();
    case inbox::ready:
        return ready();
    case inbox::expired:
        return expired();
    default:
        return action::wait;
    }
}

void operation::run(action next) {
    while (next != action::wait)
        next = perform(next);
    arm_timer();
}

action operation::perform(action a) {
    switch (a) {
    case action::enter:
        return enter();
    case action::acquire:
        return acquire();
    case action::send:
        return send();
    case action::leave:
        return leave();
    case action::settle:
        return settle();
    case action::release:
        return release();
    case action::spend:
        return spend();
    case action::pause:
        return pause();
    case action::succeed:
        return succeed();
    case action::fail:
        return fail();
    case action::break_off:
        return break_off();
    case action::wait:
        break;
    }
    return action::wait;
}

} // namespace conductor::call
