#include "recipes/find_many_fsm.hpp"

#include "recipes/names.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

find_many_fsm::find_many_fsm(std::vector<std::string> names) {
    std::set<std::string> seen;
    std::size_t bytes = 0;
    for (std::string& name : names) {
        if (!seen.insert(folded(name)).second)
            continue;
        if (groups_.empty() || groups_.back().size() == group_size || bytes + name.size() > group_bytes) {
            groups_.emplace_back();
            bytes = 0;
        }
        bytes += name.size();
        groups_.back().push_back(name);
        names_.push_back(std::move(name));
    }
}

action find_many_fsm::begin() {
    return groups_.empty() ? action(succeed{}) : ask();
}

action find_many_fsm::next(event came) {
    if (came.failed && !came.is(error_kind::not_found))
        return fail{*came.failed};
    group asked = std::move(groups_.front());
    groups_.pop_front();
    if (!came.failed) {
        std::ranges::move(came.records, std::back_inserter(came_));
    } else if (asked.size() > 1) {
        const auto middle = asked.begin() + static_cast<std::ptrdiff_t>(asked.size() / 2);
        groups_.emplace_front(middle, asked.end());
        groups_.emplace_front(asked.begin(), middle);
    }
    return groups_.empty() ? finish() : ask();
}

action find_many_fsm::ask() const {
    return look_up{lookup_by::name, groups_.front()};
}

action find_many_fsm::finish() {
    std::map<std::string, record> by_name;
    for (record& one : came_)
        by_name.try_emplace(folded(one.name), std::move(one));
    for (std::string& name : names_)
        if (const auto at = by_name.find(folded(name)); at != by_name.end())
            found.push_back(std::move(at->second));
        else
            absent.push_back(std::move(name));
    return succeed{};
}

} // namespace conductor::recipes
