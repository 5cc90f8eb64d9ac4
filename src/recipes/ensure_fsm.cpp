#include "recipes/ensure_fsm.hpp"

#include "recipes/names.hpp"
#include "recipes/outcomes.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

std::size_t characters(std::string_view text) noexcept {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<std::uint8_t>(c) & 0xC0U) != 0x80; }));
}

} // namespace

ensure_fsm::ensure_fsm(wanted_record wanted, ensure_options how, bool with_change)
    : wanted_(std::move(wanted))
    , how_(how)
    , path_(wanted_.has_parents ? path_of(wanted_.name) : std::vector{wanted_.name})
    , at_(path_.size() - 1)
    , parent_(wanted_.parent.value_or(""))
    , with_change_(with_change) {}

action ensure_fsm::begin() {
    if (auto refused = fault())
        return fail{*std::move(refused)};
    if (wanted_.parent && wanted_.has_parents) {
        state_ = state::reading_parent;
        return retrieve{*wanted_.parent};
    }
    return look(state::looking);
}

action ensure_fsm::next(event came) {
    if (change_)
        return changing(change_->next(std::move(came)));
    switch (state_) {
    case state::reading_parent:
        if (came.failed)
            return fail{*came.failed};
        inside_ = came.records.front().name;
        return look(state::looking);
    case state::looking:
    case state::looking_again:
        if (came.failed && !came.is(error_kind::not_found))
            return fail{create_failed_ ? *create_failed_ : *came.failed};
        for (record& one : came.records)
            if (same_name(one.name, full_name()))
                return on_found(std::move(one));
        return on_absent();
    case state::creating:
        return on_created(std::move(came));
    }
    return succeed{};
}

std::optional<error> ensure_fsm::fault() const {
    const auto refused = [](const std::string& text) { return error(errc::invalid_argument, text, {}); };
    for (const std::string& name : path_) {
        if (name.empty())
            return refused("a name is empty");
        if (characters(name) > wanted_.name_limit)
            return refused(
                "'" + name + "' is longer than " + std::to_string(wanted_.name_limit) + " characters");
    }
    return std::nullopt;
}

// Of the one that is looked for.
std::string ensure_fsm::full_name() const {
    std::string made = inside_;
    for (std::size_t i = 0; i <= at_; ++i)
        made += (made.empty() ? "" : ":") + path_[i];
    return made;
}

action ensure_fsm::look(state why) {
    state_ = why;
    return look_up{lookup_by::name, {full_name()}};
}

action ensure_fsm::on_found(record one) {
    if (at_ + 1 == path_.size()) {
        if (with_change_ && by == ensured_by::found) {
            change_.emplace(one.id);
            return changing(change_->begin_with(std::move(one)));
        }
        result = std::move(one);
        return succeed{};
    }
    parent_ = one.id;
    ++at_;
    create_failed_.reset();
    return create_next();
}

action ensure_fsm::on_absent() {
    if (state_ == state::looking_again) {
        error_details details = create_failed_->details();
        if (details.kind == error_kind::name_taken)
            details.kind = error_kind::name_taken_elsewhere;
        return fail{with_details(*create_failed_, std::move(details))};
    }
    if (at_ == 0)
        return create_next();
    if (at_ + 1 == path_.size() || how_.create_parents) {
        --at_; // what it lies in
        return look(state::looking);
    }
    return create_next();
}

action ensure_fsm::changing(action next) {
    if (std::holds_alternative<succeed>(next)) {
        result = std::move(change_->result);
        by = change_->changed ? ensured_by::updated : ensured_by::found;
    }
    return next;
}

action ensure_fsm::create_next() {
    const bool is_parent = at_ + 1 < path_.size();
    if (is_parent && !how_.create_parents)
        return fail{error(
            errc::not_found, "there is no '" + full_name() + "' that '" + wanted_.name + "' would lie in",
            {})};
    state_ = state::creating;
    return create{path_[at_], parent_, is_parent};
}

action ensure_fsm::on_created(event came) {
    if (came.failed) {
        const bool may_be_taken =
            came.is(error_kind::name_taken) || (!wanted_.tells_taken && came.failed->status() != 0);
        if (came.failed->outcome() == outcome::not_processed && !may_be_taken)
            return fail{*came.failed};
        create_failed_ = came.failed;
        return look(state::looking_again);
    }
    if (at_ + 1 == path_.size())
        by = ensured_by::created;
    return on_found(std::move(came.records.front()));
}

} // namespace conductor::recipes
