#include "database/context_watch.hpp"

#include "database/worker.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::database {

void context_watch::add(const std::shared_ptr<worker>& one) {
    const std::lock_guard lock(mutex_);
    std::erase_if(workers_, [](const auto& other) { return other.expired(); });
    workers_.push_back(one);
}

void context_watch::shutdown() {
    std::vector<std::weak_ptr<worker>> told;
    {
        const std::lock_guard lock(mutex_);
        told = std::exchange(workers_, {});
    }
    for (const auto& one : told)
        if (const auto alive = one.lock())
            alive->context_gone();
}

} // namespace conductor::database
