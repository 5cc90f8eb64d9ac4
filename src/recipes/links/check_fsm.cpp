#include "recipes/links/check_fsm.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

// What QuickBooks says, or the API of the way to it.
bool is_the_companys(error_kind kind) noexcept {
    switch (kind) {
    case error_kind::not_connected:
    case error_kind::offline:
    case error_kind::quickbooks_unreachable:
    case error_kind::quickbooks_timeout:
    case error_kind::record_in_use:
    case error_kind::refused:
        return true;
    default:
        return false;
    }
}

} // namespace

link_step check_fsm::begin(link_clock::time_point) {
    return check_health{};
}

link_step check_fsm::next(link_event came) {
    if (!came.failed) {
        found.ok = true;
        return succeed{};
    }
    const error& e = *came.failed;
    if (!is_the_companys(e.kind()))
        return fail{e};
    found.kind = e.kind();
    // A refused health check is no mistake of the program: it says nothing that could be one.
    found.whose_turn = e.kind() == error_kind::refused ? turn::end_user : e.whose_turn();
    found.text_to_show = e.text_to_show();
    found.cause = std::move(came.failed);
    return succeed{};
}

} // namespace conductor::recipes
