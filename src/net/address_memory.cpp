#include "net/address_memory.hpp"

#include <algorithm>

namespace conductor::inline CONDUCTOR_ABI::net {

void address_memory::failed(const endpoint& address, clock::time_point now) noexcept {
    const std::lock_guard lock(mutex_);
    auto place = std::ranges::find(entries_, address, &entry::address);
    if (place == entries_.end())
        place = std::ranges::min_element(entries_, {}, &entry::failed_at);
    *place = {address, now};
}

void address_memory::worked(const endpoint& address) noexcept {
    const std::lock_guard lock(mutex_);
    const auto place = std::ranges::find(entries_, address, &entry::address);
    if (place != entries_.end())
        *place = {};
}

void address_memory::put_last(std::vector<endpoint>& addresses, clock::time_point now) const {
    const std::lock_guard lock(mutex_);
    // std::stable_sort would ask for memory.
    for (auto next = addresses.begin(); next != addresses.end(); ++next) {
        const auto place = std::upper_bound(
            addresses.begin(), next, failed_at(*next, now),
            [&](clock::time_point time, const endpoint& other) { return time < failed_at(other, now); });
        std::rotate(place, next, next + 1);
    }
}

address_memory::clock::time_point
address_memory::failed_at(const endpoint& address, clock::time_point now) const noexcept {
    const auto place = std::ranges::find(entries_, address, &entry::address);
    const bool is_known = place != entries_.end() && place->failed_at != clock::time_point::min() &&
                          now - place->failed_at < lifetime;
    return is_known ? place->failed_at : clock::time_point::min();
}

} // namespace conductor::net
