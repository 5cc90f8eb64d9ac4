// How far a link has come, as the end-user tells it.

#include <conductor/recipes/links.hpp>

#include <algorithm>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

namespace {

bool has_succeeded(const integration_connection& c) noexcept {
    return c.last_successful_request_at && !c.last_successful_request_at->empty();
}

// The later one tells more.
auto told_by(const integration_connection& c) noexcept {
    const bool ever = has_succeeded(c);
    return std::pair(ever, (ever ? *c.last_successful_request_at : c.created_at).time());
}

} // namespace

std::string_view to_string(link_progress value) noexcept {
    switch (value) {
    case link_progress::never_linked:
        return "never_linked";
    case link_progress::linking:
        return "linking";
    case link_progress::linked:
        return "linked";
    }
    return "unknown";
}

link_state connection_state(const end_user& user) {
    const integration_connection* best = nullptr;
    for (const integration_connection& one : user.integration_connections)
        if (one.integration_slug == integration_slug::quickbooks_desktop)
            if (best == nullptr || told_by(*best) < told_by(one))
                best = &one;
    if (best == nullptr)
        return {};
    link_state state{link_progress::linking, best->created_at};
    if (has_succeeded(*best)) {
        state.progress = link_progress::linked;
        state.last_success = best->last_successful_request_at;
    }
    return state;
}

} // namespace conductor
