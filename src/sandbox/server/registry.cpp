#include "sandbox/server/registry.hpp"

#include "sandbox/server/connection.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

bool registry::add(std::uint64_t number, const std::shared_ptr<connection>& opened) {
    const std::lock_guard lock{mutex_};
    if (!stopped_)
        open_.emplace(number, opened);
    return !stopped_;
}

void registry::remove(std::uint64_t number) {
    const std::lock_guard lock{mutex_};
    open_.erase(number);
}

void registry::stop() {
    decltype(open_) open;
    {
        const std::lock_guard lock{mutex_};
        stopped_ = true;
        open.swap(open_);
    }
    for (const auto& entry : open)
        if (const auto alive = entry.second.lock())
            alive->abort();
}

} // namespace conductor::sandbox
