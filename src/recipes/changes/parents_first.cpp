#include "recipes/changes/parents_first.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

void parents_first::add(listed one) {
    drop(one.record.id);
    if (one.parent.empty() || released_.contains(one.parent)) {
        release(std::move(one));
        return;
    }
    held_[one.record.id] = one.parent;
    waiting_[one.parent].push_back(std::move(one));
}

void parents_first::drop(const std::string& id) {
    const auto held = held_.find(id);
    if (held == held_.end())
        return;
    std::erase_if(waiting_[held->second], [&](const listed& one) { return one.record.id == id; });
    held_.erase(held);
}

void parents_first::release(listed one) {
    std::vector<listed> next;
    next.push_back(std::move(one));
    while (!next.empty()) {
        listed now = std::move(next.back());
        next.pop_back();
        held_.erase(now.record.id);
        if (auto children = waiting_.extract(now.record.id))
            std::move(children.mapped().begin(), children.mapped().end(), std::back_inserter(next));
        released_.insert(now.record.id);
        ready.push_back(std::move(now));
    }
}

// What still waits for a parent that did not come is not changed with it; two that lie in each other, as they
// may seem to while somebody moves them, come as they are.
void parents_first::end() {
    while (!waiting_.empty()) {
        auto from =
            std::ranges::find_if(waiting_, [&](const auto& one) { return !held_.contains(one.first); });
        if (from == waiting_.end())
            from = waiting_.begin();
        auto children = waiting_.extract(from);
        for (listed& one : children.mapped())
            release(std::move(one));
    }
    released_.clear();
}

} // namespace conductor::recipes
