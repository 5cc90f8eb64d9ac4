#include <conductor/outbox/entry.hpp>

namespace conductor::inline CONDUCTOR_ABI {

namespace {

std::string_view params_of(const outbox_entry& entry) noexcept {
    return entry.params.empty() ? std::string_view("{}") : std::string_view(entry.params);
}

} // namespace

bool same_words(const outbox_entry& a, const outbox_entry& b) noexcept {
    return a.operation == b.operation && a.record_id == b.record_id && params_of(a) == params_of(b) &&
           a.chain == b.chain && a.after == b.after;
}

std::string_view to_string(entry_state value) noexcept {
    switch (value) {
    case entry_state::waiting:
        return "waiting";
    case entry_state::sending:
        return "sending";
    case entry_state::done:
        return "done";
    case entry_state::found:
        return "found";
    case entry_state::refused:
        return "refused";
    case entry_state::unknown:
        break;
    case entry_state::expired:
        return "expired";
    case entry_state::cancelled:
        return "cancelled";
    }
    return "unknown";
}

bool is_over(entry_state value) noexcept {
    return value != entry_state::waiting && value != entry_state::sending && value != entry_state::unknown;
}

} // namespace conductor
