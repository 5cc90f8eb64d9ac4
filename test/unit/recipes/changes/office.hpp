#pragma once

// A company in virtual time without any network, and a program that takes its changes.

#include "recipes/changes/round.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace conductor::recipes::test {

using namespace std::chrono_literals;
using std::chrono::seconds;
using std::chrono::sys_seconds;

inline const std::vector<round_list>& all_lists() {
    static const std::vector<round_list> lists{
        {"customers", false, "customer"}, {"items", false, "item_service"}, {"invoices", true, "invoice"}};
    return lists;
}

struct office_record {
    std::string parent;
    int revision = 1;
    sys_seconds updated;
};

class office {
public:
    sys_seconds now = std::chrono::sys_days{std::chrono::year{2026} / 3 / 1};
    seconds ahead{0}; // of the office PC's clock

    std::map<std::string, office_record>& of(std::size_t list) { return records_[list]; }

    void save(std::size_t list, const std::string& id, std::string parent = {}) {
        const auto [at, made] = records_[list].try_emplace(id);
        if (!made)
            ++at->second.revision;
        at->second.updated = now + ahead;
        if (!parent.empty())
            at->second.parent = std::move(parent);
    }
    void save_without_change(std::size_t list, const std::string& id) {
        records_[list].at(id).updated = now + ahead;
    }
    void remove(std::size_t list, std::string id) { // a copy: it may be the key of what goes
        records_[list].erase(id);
        notes_.push_back(
            {list, {std::string(all_lists()[list].deletion), std::move(id), "", stamp(now + ahead)}, now});
    }

    // What a listing shows, or would.
    [[nodiscard]] std::vector<std::string> ids(const begin_listing& step) const {
        std::vector<std::string> made;
        for (const auto& [id, one] : records_[step.list])
            if (!step.since || one.updated >= *step.since)
                made.push_back(id);
        return made;
    }
    [[nodiscard]] std::optional<listed> show(std::size_t list, const std::string& id) const {
        const auto found = records_[list].find(id);
        if (found == records_[list].end())
            return std::nullopt;
        listed made;
        made.record.id = id;
        made.record.revision = std::to_string(found->second.revision);
        made.updated_at = stamp(found->second.updated);
        made.parent = found->second.parent;
        return made;
    }
    [[nodiscard]] std::vector<deleted_note> notes(const ask_for_notes& step) const {
        std::vector<deleted_note> made;
        for (const auto& one : notes_) {
            const auto when = earliest(one.note.deleted_at);
            const bool wanted = std::ranges::find(step.kinds, one.note.kind) != step.kinds.end();
            if (wanted && all_lists()[one.list].is_transaction == step.of_transactions &&
                (!step.since || when >= step.since) && now - one.when <= deletions_are_told)
                made.push_back(one.note);
        }
        return made;
    }

    // As a PC of Denver writes it.
    [[nodiscard]] static date_time stamp(sys_seconds time) {
        std::string text = date_time(time - 7h).text();
        text.replace(text.find('.'), std::string::npos, "-07:00");
        return text;
    }

private:
    struct told_deletion {
        std::size_t list;
        deleted_note note;
        sys_seconds when;
    };
    std::map<std::string, office_record> records_[3];
    std::vector<told_deletion> notes_;
};

// Takes rounds of changes. What it is given is written as "+ a 1" and "- a".
class taker {
public:
    explicit taker(office& o)
        : office_(o) {}

    round_options options{.deletions = true, .overlap = 600s};
    std::vector<std::size_t> selection{0, 1, 2};
    mark_state mark;
    std::vector<std::string> asked; // "customers", or "customers since …"
    std::function<void()> between;  // what happens after each record that is shown

    // A round in parts: begin(), next() as often as you like.
    void begin() {
        std::vector<round_list> lists;
        for (const std::size_t one : selection)
            lists.push_back(all_lists()[one]);
        mark = *parse_mark(to_text(mark)); // as if the program had been started again
        round.emplace(std::move(lists), mark, options);
        shown_.clear();
        asked.clear();
    }

    // The next change, "over", or "reset".
    std::string next() {
        for (;;) {
            round_step step = round->next(office_.now);
            if (const auto* ask = std::get_if<ask_for_notes>(&step)) {
                asked.push_back(
                    std::string(ask->of_transactions ? "notes of transactions" : "notes of lists") +
                    since(ask->since));
                round->notes_came(office_.notes(*ask), office_.now);
            } else if (auto* begun = std::get_if<begin_listing>(&step)) {
                begun->list = selection[begun->list];
                asked.push_back(std::string(all_lists()[begun->list].name) + since(begun->since));
                list_ = begun->list;
                shown_ = office_.ids(*begun);
                std::ranges::reverse(shown_);
            } else if (std::holds_alternative<read_on>(step)) {
                read();
            } else if (const auto* record = std::get_if<give_record>(&step)) {
                return "+ " + record->what.record.id + ' ' + record->what.record.revision;
            } else if (const auto* deletion = std::get_if<give_deletion>(&step)) {
                return "- " + deletion->what.id;
            } else {
                return std::holds_alternative<all_given>(step) ? "over" : "reset";
            }
        }
    }

    void lose_listing() {
        shown_.clear();
        round->listing_lost();
    }

    // A whole round, and the next mark.
    std::vector<std::string> take() {
        begin();
        std::vector<std::string> all;
        for (std::string one = next(); one != "over"; one = next()) {
            all.push_back(one);
            if (one == "reset")
                return all;
        }
        mark = round->mark();
        return all;
    }

    std::optional<change_round> round;

private:
    void read() {
        if (shown_.empty()) {
            round->listing_ended();
            return;
        }
        const std::string id = shown_.back();
        shown_.pop_back();
        if (auto one = office_.show(list_, id))
            round->came(std::move(*one), office_.now);
        if (between)
            between();
    }
    [[nodiscard]] std::string since(std::optional<sys_seconds> time) const {
        return time ? " since " + std::to_string((*time - office_.now).count()) : std::string();
    }

    office& office_;
    std::size_t list_ = 0;
    std::vector<std::string> shown_; // ids, the last one first
};

} // namespace conductor::recipes::test
