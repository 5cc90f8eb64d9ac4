#include "net/name_state.hpp"

namespace conductor::inline CONDUCTOR_ABI::net {

lookup_answer_ptr name_state::known(clock::time_point now) const noexcept {
    return kept_ && now - kept_since_ < lifetime ? kept_ : nullptr;
}

bool name_state::needs_look_up(clock::time_point now) const noexcept {
    const bool is_late = !hopeful_since_ || now - *hopeful_since_ >= patience;
    return look_ups_ == 0 || (is_late && look_ups_ < max_look_ups);
}

void name_state::began(clock::time_point now) noexcept {
    ++look_ups_;
    hopeful_since_ = now;
}

bool name_state::ended(clock::time_point began, const lookup_answer_ptr& answer) noexcept {
    --look_ups_;
    const bool is_older = kept_ && began < kept_since_;
    if (!answer->error && !answer->found.empty() && !is_older) {
        kept_ = answer;
        kept_since_ = began;
    }
    const bool is_last_word = !answer->error || look_ups_ == 0;
    if (is_last_word)
        hopeful_since_.reset();
    return is_last_word;
}

void name_state::forget(const lookup_answer_ptr& answer) noexcept {
    if (kept_ == answer)
        kept_.reset();
}

bool name_state::is_idle(clock::time_point now) const noexcept {
    return look_ups_ == 0 && !known(now);
}

} // namespace conductor::net
