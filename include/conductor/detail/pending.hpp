#pragma once

// Who waits, for as long as somebody may have to tell them.

#include <conductor/detail/handler_block.hpp>

#include <exception>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::detail {

// Never told, they are abandoned: the execution context is going away.
template <class... Values>
class pending {
public:
    pending() = default;
    pending(const pending&) = delete;
    pending& operator=(const pending&) = delete;
    ~pending() {
        if (receiver_ != nullptr)
            receiver_->abandon();
    }

    void wait(outcome_receiver<Values...>& r) noexcept { receiver_ = &r; }
    void forget() noexcept { receiver_ = nullptr; }
    void tell(std::exception_ptr thrown, Values... values) noexcept {
        std::exchange(receiver_, nullptr)->complete(std::move(thrown), std::move(values)...);
    }

private:
    outcome_receiver<Values...>* receiver_ = nullptr;
};

} // namespace conductor::detail
