#include "call/end_user_limiter.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::call {

namespace {

// Enough for the end-users of a busy moment; beyond it, memory is given back.
constexpr std::size_t max_spare_entries = 256;

} // namespace

end_user_limiter::entry end_user_limiter::enter(end_user_call& c, std::string_view end_user, standing as) {
    if (limits_.max_in_flight == 0)
        return {};
    table::value_type& found = find_or_add(end_user);
    auto& at = found.second;
    if (at.in_flight < limits_.max_in_flight) {
        ++at.in_flight;
        c.place_ = &found;
        return {};
    }
    const std::size_t all = at.waiting.size();
    if (as == standing::newcomer && limits_.max_queued != 0 && all >= limits_.max_queued)
        return {admission::full, all};
    c.goes_on_ = as == standing::going_on;
    const auto place =
        c.goes_on_ ? std::ranges::find(at.waiting, false, &end_user_call::goes_on_) : at.waiting.end();
    const std::size_t ahead =
        c.goes_on_ ? static_cast<std::size_t>(std::distance(at.waiting.begin(), place)) : all;
    at.waiting.insert(place, c);
    ++queued_;
    c.place_ = &found;
    return {admission::queued, ahead};
}

end_user_call* end_user_limiter::leave(end_user_call& c) noexcept {
    auto* const place = static_cast<table::value_type*>(std::exchange(c.place_, nullptr));
    if (place == nullptr)
        return nullptr;
    auto& [id, at] = *place;
    if (!at.waiting.empty())
        return &take_first(at);
    if (--at.in_flight == 0) {
        table::node_type entry = end_users_.extract(end_users_.find(std::string_view(id)));
        if (spare_.size() < spare_.capacity())
            spare_.push_back(std::move(entry));
    }
    return nullptr;
}

bool end_user_limiter::abandon(end_user_call& c) noexcept {
    if (!c.is_linked())
        return false;
    auto& at = static_cast<table::value_type*>(std::exchange(c.place_, nullptr))->second;
    at.waiting.erase(at.waiting.iterator_to(c));
    --queued_;
    return true;
}

end_user_call* end_user_limiter::drop_one() noexcept {
    for (auto& [id, at] : end_users_) {
        if (!at.waiting.empty()) {
            end_user_call& dropped = take_first(at);
            dropped.place_ = nullptr;
            return &dropped;
        }
    }
    return nullptr;
}

end_user_limiter::table::value_type& end_user_limiter::find_or_add(std::string_view id) {
    if (const auto found = end_users_.find(id); found != end_users_.end())
        return *found;
    if (spare_.empty()) {
        spare_.reserve(max_spare_entries); // so that leave() need not allocate
        return *end_users_.emplace(id, end_user{}).first;
    }
    table::node_type entry = std::move(spare_.back());
    spare_.pop_back();
    entry.key().assign(id);
    return *end_users_.insert(std::move(entry)).position;
}

end_user_call& end_user_limiter::take_first(end_user& at) noexcept {
    end_user_call& first = at.waiting.front();
    at.waiting.pop_front();
    --queued_;
    return first;
}

} // namespace conductor::call
