#include "call/cancel_link.hpp"

#include "call/operation.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::call {

operation_ptr cancel_link::lock() noexcept {
    const std::lock_guard held(mutex_);
    const bool alive = operation_ != nullptr && operation_->add_reference_if_any();
    return {alive ? operation_ : nullptr, false};
}

void cancel_link::put(const cancellation& c) noexcept {
    const std::lock_guard held(mutex_);
    if (!pending_ || pending_->call < c.call)
        pending_ = c;
    else if (pending_->call == c.call)
        pending_->type |= c.type;
}

std::optional<cancellation> cancel_link::take() noexcept {
    const std::lock_guard held(mutex_);
    return std::exchange(pending_, std::nullopt);
}

void cancel_link::cut() noexcept {
    const std::lock_guard held(mutex_);
    operation_ = nullptr;
}

} // namespace conductor::call
