#include "call/engine_registry.hpp"

#include "call/engine.hpp"

#include <memory>
#include <vector>

namespace conductor::call {

void engine_registry::add(engine& e) {
    const std::lock_guard lock(mutex_);
    engines_.insert(&e);
}

void engine_registry::remove(engine& e) {
    const std::lock_guard lock(mutex_);
    engines_.erase(&e);
}

void engine_registry::shutdown() {
    std::vector<std::shared_ptr<engine>> alive; // an engine may lose its last owner while it is told
    {
        const std::lock_guard lock(mutex_);
        for (engine* e : engines_) {
            if (auto owned = e->weak_from_this().lock()) {
                alive.push_back(std::move(owned));
            }
        }
        engines_.clear();
    }
    for (const auto& e : alive) {
        e->context_gone();
    }
}

} // namespace conductor::call
