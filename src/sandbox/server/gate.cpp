#include "sandbox/server/gate.hpp"

#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

std::uint64_t gate::enter(std::function<void()> open) {
    const std::lock_guard lock{mutex_};
    held_.emplace(next_, std::move(open));
    return next_++;
}

void gate::leave(std::uint64_t ticket) {
    const std::lock_guard lock{mutex_};
    held_.erase(ticket);
}

std::size_t gate::waiting() const {
    const std::lock_guard lock{mutex_};
    return held_.size();
}

std::size_t gate::release(std::size_t count) {
    std::vector<std::function<void()>> opened;
    {
        const std::lock_guard lock{mutex_};
        while (!held_.empty() && opened.size() < count) {
            opened.push_back(std::move(held_.begin()->second));
            held_.erase(held_.begin());
        }
    }
    for (const auto& open : opened)
        open();
    return opened.size();
}

} // namespace conductor::sandbox
