#include "recipes/changes/round.hpp"

#include "recipes/first_listed.hpp"

#include <algorithm>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;

std::optional<sys_seconds> sendable(std::optional<sys_seconds> since) {
    return since && *since >= first_listed ? since : std::nullopt;
}

// Without a revision, each save is another state.
std::uint64_t revision_of(const listed& one) {
    return fingerprint_of(one.record.revision.empty() ? one.updated_at.text() : one.record.revision);
}

} // namespace

change_round::change_round(std::vector<round_list> lists, mark_state begun, round_options options)
    : begun_(std::move(begun))
    , options_(options)
    , seen_(begun_.seen) {
    for (const round_list& of : lists) {
        list_state& made = lists_.emplace_back();
        made.of = of;
        const auto known = begun_.lists.find(of.name);
        made.is_new = known == begun_.lists.end();
        if (!made.is_new)
            made.begun = known->second;
        made.now = made.begun;
    }
}

round_step change_round::next(sys_seconds now) {
    if (!has_begun_) {
        if (is_too_old(now))
            return mark_too_old{};
        has_begun_ = true;
        saw(seen_, now);
    }
    if (const auto notes = notes_to_ask_for(now))
        return *notes;
    for (; list_ < lists_.size(); ++list_) {
        list_state& at = lists_[list_];
        if (!records_.ready.empty()) {
            give_record step{list_, std::move(records_.ready.front())};
            records_.ready.pop_front();
            return step;
        }
        if (listing_ == listing_state::none) {
            listing_ = listing_state::reading;
            at.began = now;
            return begin_listing{list_, sendable(at.begun.upserts.since)};
        }
        if (listing_ == listing_state::reading)
            return read_on{};
        at.is_finished = true;
        listing_ = listing_state::none;
    }
    if (!deletions_)
        line_up_deletions();
    if (!deletions_->empty()) {
        give_deletion step = std::move(deletions_->back());
        deletions_->pop_back();
        return step;
    }
    is_over_ = true;
    return all_given{};
}

bool change_round::is_too_old(sys_seconds now) const {
    return options_.deletions && std::ranges::any_of(lists_, [&](const list_state& at) {
               return !at.is_new && !at.of.deletion.empty() &&
                      now - at.begun.covered > deletions_are_told - options_.overlap;
           });
}

std::optional<ask_for_notes> change_round::notes_to_ask_for(sys_seconds now) {
    for (; options_.deletions && notes_asked_ < 2; ++notes_asked_) {
        ask_for_notes made{notes_asked_ == 1, {}, {}};
        bool from_the_beginning = false;
        for (const list_state& at : lists_) {
            if (at.of.is_transaction != made.of_transactions || at.of.deletion.empty())
                continue;
            made.kinds.push_back(at.of.deletion);
            const auto since = at.begun.deletions.since;
            from_the_beginning = from_the_beginning || !since;
            if (since && (!made.since || *since < *made.since))
                made.since = since;
        }
        if (made.kinds.empty())
            continue;
        if (!notes_began_)
            notes_began_ = now;
        made.since = from_the_beginning ? std::nullopt : sendable(made.since);
        return made;
    }
    return std::nullopt;
}

// Those of a list that is new to the mark were before it.
void change_round::notes_came(std::vector<deleted_note> notes, sys_seconds now) {
    const bool of_transactions = notes_asked_ == 1;
    for (deleted_note& note : notes) {
        const auto at = std::ranges::find_if(lists_, [&](const list_state& one) {
            return one.of.is_transaction == of_transactions && one.of.deletion == note.kind;
        });
        const auto when = earliest(note.deleted_at);
        saw(when, now);
        if (at == lists_.end() || note.kind.empty())
            continue;
        const given_state state{fingerprint_of(note.deleted_at.text()), when.value_or(now)};
        const std::uint64_t id = fingerprint_of(note.id);
        const auto known = at->begun.deletions.given.find(id);
        const bool is_old = at->begun.deletions.since && state.at < *at->begun.deletions.since;
        if (is_old || (known != at->begun.deletions.given.end() && known->second == state))
            continue;
        at->now.deletions.given.insert_or_assign(id, state);
        if (at->is_new)
            continue;
        if (at->noted.insert(note.id).second)
            at->notes.push_back(std::move(note));
    }
    ++notes_asked_;
}

void change_round::came(listed one, sys_seconds now) {
    list_state& at = lists_[list_];
    const auto when = earliest(one.updated_at);
    saw(when, now);
    if (at.noted.contains(one.record.id))
        refute(at, one.record.id);
    const std::uint64_t id = fingerprint_of(one.record.id);
    const given_state state{revision_of(one), when.value_or(now)};
    const auto known = at.now.upserts.given.find(id);
    if (known != at.now.upserts.given.end()) {
        const bool is_same =
            options_.skip_unchanged ? known->second.revision == state.revision : known->second == state;
        known->second = state;
        if (is_same)
            return;
    } else {
        at.now.upserts.given.emplace(id, state);
    }
    records_.add(std::move(one));
}

void change_round::listing_ended() {
    records_.end();
    listing_ = listing_state::ended;
}

void change_round::refute(list_state& at, std::string_view id) {
    at.noted.erase(at.noted.find(id));
    at.notes.erase(std::ranges::find(at.notes, id, &deleted_note::id));
    at.refuted.push_back(fingerprint_of(id));
}

// What the clock shows beyond ours is not counted on: it may be set right before the next listing.
void change_round::saw(std::optional<sys_seconds> stamp, sys_seconds now) {
    if (!stamp)
        return;
    const sys_seconds time = std::min(*stamp, now);
    seen_ = std::max(seen_.value_or(time), time);
    behind_ = std::min(behind_.value_or(now - time), now - time);
}

std::optional<sys_seconds>
change_round::next_since(std::optional<sys_seconds> earlier, sys_seconds began) const {
    if (!behind_)
        return earlier;
    const sys_seconds since = began - *behind_ - options_.overlap;
    return std::max(earlier.value_or(since), since);
}

// In the reverse order of the lists, and in each as QuickBooks tells them.
void change_round::line_up_deletions() {
    deletions_.emplace();
    for (std::size_t i = 0; i < lists_.size(); ++i)
        for (auto note = lists_[i].notes.rbegin(); note != lists_[i].notes.rend(); ++note)
            deletions_->push_back({i, *note});
}

mark_state change_round::mark() const {
    mark_state made = begun_;
    made.seen = seen_;
    for (const list_state& at : lists_)
        if (at.began)
            made.lists.insert_or_assign(std::string(at.of.name), progress_of(at));
    return made;
}

// Of a list that is new, deletions count from its beginning on, whether it was finished or not: the program
// may have some of its records.
list_progress change_round::progress_of(const list_state& at) const {
    list_progress made = at.begun;
    if (at.is_finished) {
        made.upserts.given = at.now.upserts.given;
        made.upserts.since = next_since(at.begun.upserts.since, *at.began);
        forget(made.upserts.given, options_.skip_unchanged ? std::nullopt : made.upserts.since);
    }
    if (at.is_new)
        made.covered = *at.began;
    if (notes_began_ && (at.is_new || is_over_)) {
        made.covered = *notes_began_;
        made.deletions.given = at.now.deletions.given;
        made.deletions.since = next_since(at.begun.deletions.since, *notes_began_);
        forget(made.deletions.given, made.deletions.since);
    } else if (at.is_finished) {
        for (const std::uint64_t id : at.refuted)
            made.deletions.given.insert_or_assign(id, at.now.deletions.given.at(id));
    }
    return made;
}

} // namespace conductor::recipes
