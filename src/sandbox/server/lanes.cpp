#include "sandbox/server/lanes.hpp"

#include "sandbox/api/api_error.hpp"
#include "sandbox/company/reachability.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

using std::chrono::milliseconds;

pace pace_of(const company_settings& settings) {
    return {
        settings.answer_time, settings.opening_time, settings.one_at_a_time,
        settings.availability != availability::cannot_open};
}

} // namespace

void lanes::submit(const recorded_request& request, on_answer done) {
    auto received = backend_.receive(request);
    if (auto* made = std::get_if<answer>(&received)) {
        seen_.request_processed();
        done(std::move(*made));
        return;
    }
    auto& what = std::get<errand>(received);
    auto& offices = backend_.offices();
    if (const auto refused = refused_at_once(offices.settings(what.end_user_id))) {
        seen_.request_processed();
        done(to_answer(*refused, request.id));
        return;
    }
    const auto entered = lane_of(what.end_user_id);
    bool is_left = false;
    {
        const std::lock_guard lock{entered->mutex};
        run_due(*entered);
        const bool is_lost = what.creates && offices.take_lost_create(what.end_user_id);
        const auto ticket = entered->queue.enter(backend_.clock().steady_now(), what.patience);
        if (is_lost)
            done(std::nullopt);
        entered->requests.emplace(
            ticket, waiting{std::move(what), request.id, is_lost ? on_answer{} : std::move(done)});
        run_due(*entered);
        is_left = entered->queue.size() != 0;
    }
    if (is_left)
        changed();
}

void lanes::set_company(const std::string& end_user_id, const company_settings& settings) {
    const auto changing = lane_of(end_user_id);
    {
        const std::lock_guard lock{changing->mutex};
        run_due(*changing);
        backend_.offices().set(end_user_id, settings);
        changing->queue.set_pace(pace_of(settings), backend_.clock().steady_now());
        run_due(*changing);
    }
    changed();
}

void lanes::advance(milliseconds time) {
    auto& clock = backend_.clock();
    {
        const std::lock_guard one_at_a_time{advancing_};
        auto left = time;
        while (const auto next = next_time()) {
            const auto step =
                std::max(std::chrono::ceil<milliseconds>(*next - clock.steady_now()), milliseconds{0});
            if (step > left)
                break;
            clock.advance(step);
            left -= step;
            run_due();
        }
        clock.advance(left);
    }
    run_due();
    changed();
}

void lanes::run_due() {
    for (const auto& one : all()) {
        const std::lock_guard lock{one->mutex};
        run_due(*one);
    }
}

std::optional<lanes::time_point> lanes::next_time() const {
    std::optional<time_point> first;
    for (const auto& one : all()) {
        const std::lock_guard lock{one->mutex};
        const auto next = one->queue.next_time();
        if (next && (!first || *next < *first))
            first = next;
    }
    return first;
}

std::size_t lanes::queued() const {
    std::size_t count = 0;
    for (const auto& one : all()) {
        const std::lock_guard lock{one->mutex};
        count += one->queue.size();
    }
    return count;
}

std::shared_ptr<lanes::lane> lanes::lane_of(const std::string& end_user_id) {
    const std::lock_guard lock{mutex_};
    auto& found = lanes_[end_user_id];
    if (!found)
        found = std::make_shared<lane>(pace_of(backend_.offices().settings(end_user_id)));
    return found;
}

std::vector<std::shared_ptr<lanes::lane>> lanes::all() const {
    std::vector<std::shared_ptr<lane>> found;
    const std::lock_guard lock{mutex_};
    found.reserve(lanes_.size());
    for (const auto& entry : lanes_)
        found.push_back(entry.second);
    return found;
}

// With the lane's mutex held, so that its requests are carried out in the order in which their turns end.
void lanes::run_due(lane& one) {
    while (const auto event = one.queue.next(backend_.clock().steady_now())) {
        const auto found = one.requests.find(event->ticket);
        auto& request = found->second;
        if (event->what == request_queue::what::too_slow) {
            if (const auto done = std::exchange(request.done, {}))
                done(to_answer(too_slow(request.what.patience), request.request_id));
            continue;
        }
        auto made = carry_out(request);
        seen_.request_processed();
        if (request.done)
            request.done(std::move(made));
        one.requests.erase(found);
    }
}

// The company's state counts as it is now, not as it was when the request arrived.
answer lanes::carry_out(const waiting& one) {
    const auto settings = backend_.offices().settings(one.what.end_user_id);
    const auto refused = refused_in_turn(settings);
    if (!refused)
        return one.what.carry_out();
    if (settings.availability == availability::breaks_down)
        static_cast<void>(one.what.carry_out());
    return to_answer(*refused, one.request_id);
}

void lanes::changed() const {
    if (changed_)
        changed_();
}

} // namespace conductor::sandbox
