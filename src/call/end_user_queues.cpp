#include "call/end_user_queues.hpp"

namespace conductor::inline CONDUCTOR_ABI::call {

end_user_limiter::entry
end_user_queues::enter(end_user_call& c, std::string_view end_user, end_user_limiter::standing as) {
    const std::lock_guard lock(mutex_);
    return limiter_.enter(c, end_user, as);
}

bool end_user_queues::abandon(end_user_call& c) noexcept {
    const std::lock_guard lock(mutex_);
    return limiter_.abandon(c);
}

void end_user_queues::leave(end_user_call& c) noexcept {
    end_user_call* next = nullptr;
    {
        const std::lock_guard lock(mutex_);
        next = limiter_.leave(c);
    }
    if (next != nullptr)
        next->admit();
}

void end_user_queues::context_gone() noexcept {
    for (;;) {
        end_user_call* dropped = nullptr;
        {
            const std::lock_guard lock(mutex_);
            dropped = limiter_.drop_one();
        }
        if (dropped == nullptr)
            return;
        dropped->drop_out();
    }
}

std::size_t end_user_queues::queued() const {
    const std::lock_guard lock(mutex_);
    return limiter_.queued();
}

} // namespace conductor::call
