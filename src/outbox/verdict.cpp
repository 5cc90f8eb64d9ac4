#include "outbox/verdict.hpp"

#include <conductor/error_kind.hpp>

#include <algorithm>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

using namespace std::chrono_literals;

namespace {

// What stands in the way: of the whole company, of the entry alone for a while, or of the entry for ever.
enum class obstacle { company, for_a_while, for_ever };

obstacle obstacle_of(error_kind kind) noexcept {
    switch (kind) {
    case error_kind::not_connected:
    case error_kind::offline:
    case error_kind::quickbooks_unreachable:
    case error_kind::quickbooks_timeout:
    case error_kind::authentication:
    case error_kind::permission_denied:
    case error_kind::rate_limited:
    case error_kind::server:
    case error_kind::unexpected_status:
    case error_kind::transport:
    case error_kind::timeout:
    case error_kind::overload:
    case error_kind::cancelled:
    case error_kind::cursor_expired:
        return obstacle::company;
    case error_kind::record_in_use:
    case error_kind::stale_revision:
    case error_kind::conflict:
    case error_kind::decode:
        return obstacle::for_a_while;
    default:
        return obstacle::for_ever;
    }
}

// An error that might pass, and does not.
constexpr int most_tries = 20;

} // namespace

verdict verdict_on(const error& failed, const tried& how) {
    const obstacle met = obstacle_of(failed.kind());
    if (failed.outcome() != outcome::not_processed) {
        if (!how.can_ask)
            return {entry_state::unknown, false, 0ms};
        if (how.is_stopping)
            return {entry_state::sending, false, 0ms};
        return {entry_state::sending, false, std::max(how.patience.settle_time, rest_after(how))};
    }
    if (how.is_stopping)
        return {entry_state::waiting, false, 0ms};
    switch (met) {
    case obstacle::company:
        return {entry_state::waiting, true, 0ms};
    case obstacle::for_a_while:
        if (how.tries < most_tries)
            return {entry_state::waiting, false, rest_after(how)};
        break;
    case obstacle::for_ever:
        break;
    }
    return {entry_state::refused, false, 0ms};
}

verdict verdict_on_undecided(const std::optional<error>& look_failed, const tried& how) {
    if (how.is_stopping)
        return {entry_state::sending, false, 0ms};
    if (look_failed)
        return {entry_state::sending, obstacle_of(look_failed->kind()) == obstacle::company, rest_after(how)};
    if (how.tries < most_tries)
        return {entry_state::sending, false, std::max(how.patience.settle_time, rest_after(how))};
    return {entry_state::unknown, false, 0ms};
}

std::chrono::milliseconds
doubled(std::chrono::milliseconds first, int times, std::chrono::milliseconds longest) noexcept {
    for (int i = 1; i < times && first < longest; ++i)
        first *= 2;
    return std::min(first, longest);
}

std::chrono::milliseconds rest_after(const tried& how) noexcept {
    return doubled(how.patience.first_rest, how.tries, how.patience.longest_rest);
}

} // namespace conductor::outbox_detail
