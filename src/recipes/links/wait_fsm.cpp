#include "recipes/links/wait_fsm.hpp"

#include <conductor/errc.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

using namespace std::chrono_literals;

namespace {

const char* why_invalid(const link_wait_options& options) noexcept {
    if (options.timeout < 0ms)
        return "link_wait_options::timeout is negative";
    if (options.first_interval <= 0ms)
        return "link_wait_options::first_interval is not positive";
    if (options.max_interval < options.first_interval)
        return "link_wait_options::max_interval is below first_interval";
    return nullptr;
}

// It may not happen at the next look.
bool passes(const error& e) noexcept {
    return e.whose_turn() == turn::nobody && e.kind() != error_kind::cancelled;
}

std::string what_is_lacking(link_progress progress) {
    return progress == link_progress::linking
               ? "the company is not linked: its link was begun, and QuickBooks has not answered yet"
               : "the company is not linked: nobody has begun to link it";
}

} // namespace

link_step wait_fsm::begin(link_clock::time_point now) {
    if (const char* why = why_invalid(options_))
        return fail{error(errc::invalid_argument, why, {})};
    if (options_.timeout > 0ms)
        until_ = later(now, options_.timeout);
    interval_ = options_.first_interval;
    return look{};
}

link_step wait_fsm::next(link_event came) {
    switch (stage_) {
    case stage::looking:
        return looked(std::move(came));
    case stage::waiting:
        if (deadline_ && came.now >= *deadline_)
            return give_up();
        stage_ = stage::looking;
        return look{};
    case stage::checking:
        break;
    }
    if (came.failed)
        return fail{*came.failed};
    return succeed{};
}

link_step wait_fsm::looked(link_event came) {
    failed_ = std::move(came.failed);
    if (failed_) {
        if (!progress_ || !passes(*failed_))
            return fail{*failed_};
        return wait_on(came.now, failed_->retry_after().value_or(0ms));
    }
    found = std::move(*came.seen);
    progress_ = connection_state(found).progress;
    if (progress_ != link_progress::linked)
        return wait_on(came.now, 0ms);
    stage_ = stage::checking;
    return check_health{};
}

// The last look is made when the time is up, but at the deadline nothing can be asked any more.
link_step wait_fsm::wait_on(link_clock::time_point now, std::chrono::milliseconds at_least) {
    auto time = std::max(interval_, at_least);
    for (const auto& end : {until_, deadline_}) {
        if (end && now >= *end)
            return give_up();
        if (end)
            time = std::min(time, std::chrono::ceil<std::chrono::milliseconds>(*end - now));
    }
    interval_ = interval_ > options_.max_interval / 2 ? options_.max_interval : interval_ * 2;
    stage_ = stage::waiting;
    return wait{time};
}

link_step wait_fsm::give_up() const {
    std::string text = what_is_lacking(*progress_);
    if (failed_)
        text += ", as far as is known; the last look failed: " + std::string(failed_->what());
    return fail{error(errc::deadline_exceeded, text, {})};
}

} // namespace conductor::recipes
