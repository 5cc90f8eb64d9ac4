#include "sandbox/company/request_queue.hpp"

#include <algorithm>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

request_queue::ticket request_queue::enter(time_point now, std::chrono::milliseconds patience) {
    waiting_.push_back({next_, now + patience, std::nullopt});
    begin(now);
    return next_++;
}

void request_queue::set_pace(const sandbox::pace& changed, time_point now) {
    pace_ = changed;
    opened_.reset();
    begin(now);
}

std::optional<request_queue::event> request_queue::next(time_point now) {
    const auto first = earliest();
    if (!first || first->at > now)
        return std::nullopt;
    const auto found = std::find_if(
        waiting_.begin(), waiting_.end(), [&](const request& one) { return one.ticket == first->ticket; });
    if (first->what == what::too_slow) {
        found->deadline.reset();
    } else {
        waiting_.erase(found);
        begin(first->at);
    }
    return first;
}

std::optional<request_queue::time_point> request_queue::next_time() const {
    const auto first = earliest();
    return first ? std::optional{first->at} : std::nullopt;
}

// At the same time, a request is done before anybody gives up, and in the order of arrival.
std::optional<request_queue::event> request_queue::earliest() const {
    std::optional<event> found;
    for (const auto& one : waiting_)
        if (one.done && (!found || *one.done < found->at))
            found = event{what::turn_over, one.ticket, *one.done};
    for (const auto& one : waiting_)
        if (one.deadline && (!found || *one.deadline < found->at))
            found = event{what::too_slow, one.ticket, *one.deadline};
    return found;
}

// QuickBooks begins with all requests that it can.
void request_queue::begin(time_point now) {
    auto running = std::count_if(
        waiting_.begin(), waiting_.end(), [](const request& one) { return one.done.has_value(); });
    for (auto& one : waiting_) {
        if (pace_.one_at_a_time && running != 0)
            break;
        if (one.done)
            continue;
        one.done = done_when_begun(now);
        ++running;
    }
}

request_queue::time_point request_queue::done_when_begun(time_point now) {
    if (!pace_.opens)
        return now + pace_.opening_time;
    if (!opened_)
        opened_ = now + pace_.opening_time;
    return std::max(now, *opened_) + pace_.answer_time;
}

} // namespace conductor::sandbox
