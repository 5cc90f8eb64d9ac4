#include "call/engine_registry.hpp"

#include "call/engine.hpp"

namespace conductor::inline CONDUCTOR_ABI::call {

void engine_registry::add(engine& e) {
    const std::lock_guard lock(mutex_);
    engines_.insert(&e);
}

void engine_registry::remove(engine& e) {
    const std::lock_guard lock(mutex_);
    engines_.erase(&e);
}

// As owners: an engine may lose its last one while it is told.
std::vector<std::shared_ptr<engine>> engine_registry::alive() {
    std::vector<std::shared_ptr<engine>> found;
    const std::lock_guard lock(mutex_);
    for (engine* e : engines_)
        if (auto owned = e->weak_from_this().lock())
            found.push_back(std::move(owned));
    return found;
}

void engine_registry::shutdown() {
    const auto told = alive();
    {
        const std::lock_guard lock(mutex_);
        engines_.clear();
    }
    for (const auto& e : told)
        e->context_gone();
}

void engine_registry::notify_fork(boost::asio::execution_context::fork_event event) {
    if (event != boost::asio::execution_context::fork_child)
        return;
    for (const auto& e : alive())
        e->on_forked();
}

} // namespace conductor::call
