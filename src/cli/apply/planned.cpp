#include "cli/apply/planned.hpp"

#include <conductor/outbox/outbox.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli {

std::optional<std::string> why_not_add(const outbox_entry& one) {
    const auto why = outbox::why_not_add(one);
    if (!why)
        return std::nullopt;
    // Without the name of its code, which tells a person nothing.
    const std::string text = why->what();
    return text.substr(0, text.rfind(": " + why->code().message()));
}

std::string identity_of(const outbox_entry& of) {
    return of.end_user_id + '\n' + of.key;
}

std::optional<planned> planner::take() {
    std::optional<planned> made;
    if (!ready_.empty()) {
        made = std::move(ready_.front());
        ready_.pop_front();
    }
    return made;
}

void planner::put(planned one) {
    if (!one.entry.key.empty()) {
        const auto [at, is_new] = lines_.try_emplace(identity_of(one.entry), one.first_line);
        if (!is_new)
            one.problems.push_back({one.first_line, again_text(one.entry.key, at->second)});
    }
    ready_.push_back(std::move(one));
}

std::string planner::again_text(const std::string& key, std::uint64_t line) const {
    return "the key " + key + " is that of line " + std::to_string(line) + ", too";
}

} // namespace conductor::cli
