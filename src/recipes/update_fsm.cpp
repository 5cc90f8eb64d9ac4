#include "recipes/update_fsm.hpp"

#include "recipes/outcomes.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

action update_fsm::begin() {
    return read();
}

action update_fsm::begin_with(record read) {
    result = std::move(read);
    id_ = result.id;
    return ask();
}

action update_fsm::next(event came) {
    switch (state_) {
    case state::reading:
        return was_read(std::move(came));
    case state::deciding:
        return came.decided ? write() : finish(may_have_changed_);
    case state::writing:
        return written(std::move(came));
    case state::comparing:
        if (came.decided)
            return finish(true);
        if (came.cannot_tell)
            return fail_with(*unsure_);
        unsure_.reset();
        return ask();
    case state::waiting:
        return came.failed ? fail_with(*last_) : read();
    }
    return fail_with(*last_);
}

action update_fsm::read() {
    state_ = state::reading;
    return retrieve{id_};
}

action update_fsm::was_read(event came) {
    if (came.failed)
        return fail_with(unsure_ ? *unsure_ : *came.failed);
    result = std::move(came.records.front());
    if (!unsure_)
        return ask();
    if (unsure_->outcome() == outcome::processed)
        return finish(true);
    if (!sent_revision_.empty() && result.revision == sent_revision_)
        return write();
    state_ = state::comparing;
    return compare{result};
}

action update_fsm::ask() {
    if (last_ && tries_ == tries)
        return fail_with(*last_);
    state_ = state::deciding;
    return decide{result};
}

action update_fsm::write() {
    if (tries_ == tries)
        return fail_with(*last_);
    ++tries_;
    sent_revision_ = result.revision;
    state_ = state::writing;
    return update{id_};
}

action update_fsm::written(event came) {
    if (!came.failed) {
        result = std::move(came.records.front());
        return finish(true);
    }
    last_ = std::move(came.failed);
    if (last_->outcome() != outcome::not_processed) {
        unsure_ = last_;
        may_have_changed_ = true;
        return read();
    }
    const bool ends = tries_ == tries && !unsure_; // that one may be why this one failed
    if (last_->kind() == error_kind::stale_revision && !ends)
        return read();
    if (last_->kind() != error_kind::record_in_use || ends)
        return fail_with(*last_);
    state_ = state::waiting;
    return wait{pause};
}

action update_fsm::finish(bool by_this_call) {
    changed = by_this_call;
    return succeed{};
}

// With what is known of all writes, and not of the last call alone.
action update_fsm::fail_with(const error& e) const {
    if (unsure_ && unsure_->outcome() == outcome::processed)
        return fail{e};
    return fail{with_outcome(e, may_have_changed_ ? outcome::unknown : outcome::not_processed)};
}

} // namespace conductor::recipes
