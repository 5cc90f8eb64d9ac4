#include "recipes/once_fsm.hpp"

#include "recipes/first_listed.hpp"
#include "recipes/names.hpp"
#include "recipes/outcomes.hpp"

#include <conductor/errc.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

using namespace std::chrono_literals;

namespace {

// More than the clock of an office PC is off.
constexpr auto clocks_differ = std::chrono::days{1};

// Before each look after the first one. The sum is more than `settled`.
constexpr std::array<std::chrono::milliseconds, 7> pauses = {2s, 5s, 15s, 30s, 30s, 40s, 60s};

// The next look may be answered.
bool may_pass(error_kind kind) {
    switch (kind) {
    case error_kind::offline:
    case error_kind::quickbooks_unreachable:
    case error_kind::quickbooks_timeout:
    case error_kind::record_in_use:
    case error_kind::rate_limited:
    case error_kind::conflict:
    case error_kind::cursor_expired:
    case error_kind::server:
    case error_kind::transport:
    case error_kind::timeout:
    case error_kind::overload:
        return true;
    default:
        return false;
    }
}

} // namespace

once_fsm::once_fsm(key_kind kind, std::string key, once_options how, create_intent intent, once_limits limits)
    : kind_(kind)
    , key_(std::move(key))
    , limits_(limits)
    , settled_(how.settle_time)
    , most_looks_(how.looks)
    , intent_(std::move(intent))
    , now_(intent_.began)
    , looks_from_(how.tried_since ? std::min(now_, *how.tried_since) : now_)
    , open_(how.tried_since.has_value())
    , long_ago_(open_ && !how.tried_until && now_ - looks_from_ >= limits.sent) {
    intent_.began = looks_from_;
    if (open_ && how.tried_until)
        sent_ = std::min(std::chrono::milliseconds(0), *how.tried_until - now_);
}

action once_fsm::begin() {
    return open_ ? look() : save();
}

action once_fsm::next(event came) {
    let_pass(came);
    switch (state_) {
    case state::saving:
        state_ = state::creating;
        return create{};
    case state::creating:
        return created(std::move(came));
    case state::looking:
        return looked(std::move(came));
    case state::waiting:
        return came.failed ? give_up() : look();
    }
    return give_up();
}

void once_fsm::let_pass(const event& came) {
    passed_ = std::max(passed_ + std::exchange(waits_, 0ms), came.at);
}

action once_fsm::save() {
    if (is_proven()) {
        unsure_.reset();
        open_ = false;
    }
    intent_.began = now_ + passed_;
    looks_ = 0;
    ++tries_;
    state_ = state::saving;
    return save_intent{};
}

action once_fsm::created(event came) {
    sent_ = passed_;
    if (!came.failed) {
        record = std::move(came.records.front());
        made = how::created;
        return succeed{};
    }
    if (came.failed->outcome() != outcome::not_processed) {
        unsure_ = std::move(came.failed);
        open_ = true;
    } else if (kind_ == key_kind::name && came.is(error_kind::name_taken)) {
        taken_ = std::move(came.failed);
    } else {
        return fail{open_ ? with_outcome(*came.failed, outcome::unknown) : *came.failed};
    }
    return look();
}

action once_fsm::look() {
    ++looks_;
    asked_ = passed_;
    state_ = state::looking;
    if (kind_ == key_kind::name)
        return look_up{lookup_by::name, {key_}};
    const auto since = std::chrono::floor<std::chrono::seconds>(looks_from_ - clocks_differ);
    return find_external{std::max<std::chrono::sys_seconds>(since, first_listed), key_};
}

action once_fsm::looked(event came) {
    if (came.failed && !came.is(error_kind::not_found)) {
        look_failed_ = std::move(came.failed);
        return may_pass(look_failed_->kind()) ? look_again() : give_up();
    }
    ++answered_;
    look_failed_.reset();
    for (recipes::record& one : came.records)
        if (kind_ == key_kind::external_id || same_name(one.name, key_))
            return found(std::move(one));
    return not_there();
}

action once_fsm::found(recipes::record one) {
    record = std::move(one);
    made = unsure_ ? how::created : how::found;
    return succeed{};
}

action once_fsm::not_there() {
    if (taken_)
        return fail{*taken_};
    const bool again = is_proven() || (kind_ == key_kind::name && !is_processed());
    if (again && tries_ < limits_.tries)
        return save();
    return is_proven() ? fail{with_outcome(*unsure_, outcome::not_processed)} : look_again();
}

// No create was made, and none will be.
bool once_fsm::is_proven() const {
    if (!open_)
        return true;
    if (is_processed())
        return false;
    if (asked_ - sent_ >= settled_)
        return true;
    return unsure_ ? kind_ == key_kind::external_id && unsure_->kind() == error_kind::quickbooks_timeout
                   : long_ago_;
}

bool once_fsm::is_processed() const {
    return unsure_ && unsure_->outcome() == outcome::processed;
}

action once_fsm::look_again() {
    if (looks_ >= most_looks_)
        return give_up();
    waits_ = pauses[std::min(static_cast<std::size_t>(looks_ - 1), pauses.size() - 1)];
    state_ = state::waiting;
    return wait{waits_};
}

action once_fsm::give_up() {
    if (taken_ && !open_)
        return fail{*taken_};
    if (unsure_)
        unanswered.cause = *unsure_;
    else if (taken_)
        unanswered.cause = with_outcome(*taken_, outcome::unknown);
    else if (look_failed_)
        unanswered.cause = with_outcome(*look_failed_, outcome::unknown);
    else {
        error_details details;
        details.outcome = outcome::unknown;
        unanswered.cause =
            error(errc::deadline_exceeded, "an earlier try may still be on its way", std::move(details));
    }
    unanswered.look_failed = look_failed_;
    unanswered.looks = answered_;
    unanswered.intent = intent_;
    made = how::undecided;
    return succeed{};
}

} // namespace conductor::recipes
