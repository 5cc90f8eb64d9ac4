#include "client/given_items.hpp"

#include <functional>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::detail {

bool given_items::add(std::string_view id) {
    const std::size_t hash = std::hash<std::string_view>{}(id);
    if (recent_.contains(hash) || older_.contains(hash))
        return false;
    if (recent_.size() >= half_)
        older_ = std::exchange(recent_, hashes{});
    recent_.insert(hash);
    return true;
}

} // namespace conductor::detail
