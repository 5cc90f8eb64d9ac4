#pragma once

// One round over the changes of a company, decided without I/O: what is to be asked for, what of the answers
// is given and in which order, and what the next mark is.
//
// Deletions are asked for before the records and given after them: what is told to be deleted and is listed
// later was made again, without a look at clocks.
//
// The next listing begins where this one began, by the office PC's clock, which nobody can read. It has been
// seen, though, in each stamp that came: it is behind the program's by no more than (arrival - stamp) of the
// freshest one. If it is ahead, the program's own clock counts, as the other may be set right at any time.
// From there the overlap is taken off, and what was given of it is remembered.

#include "recipes/changes/listed.hpp"
#include "recipes/changes/mark.hpp"
#include "recipes/changes/parents_first.hpp"

#include <conductor/error.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

// A list that a round goes over.
struct round_list {
    std::string_view name;
    bool is_transaction = false;
    std::string_view deletion; // what notes call it; empty: there are none
};

struct round_options {
    bool deletions = false;
    bool skip_unchanged = false;
    std::chrono::seconds overlap{600};
};

// How long QuickBooks tells of deletions.
inline constexpr std::chrono::days deletions_are_told{90};

struct ask_for_notes {
    bool of_transactions = false;
    std::vector<std::string_view> kinds;
    std::optional<std::chrono::sys_seconds> since;
};

struct begin_listing {
    std::size_t list = 0;
    std::optional<std::chrono::sys_seconds> since;
};

// The listing that was begun has more to show.
struct read_on {};

struct give_record {
    std::size_t list = 0;
    listed what;
};

struct give_deletion {
    std::size_t list = 0;
    deleted_note what;
};

struct all_given {};
struct mark_too_old {};

using round_step =
    std::variant<ask_for_notes, begin_listing, read_on, give_record, give_deletion, all_given, mark_too_old>;

class change_round {
public:
    // The lists in the order in which they are gone over.
    change_round(std::vector<round_list> lists, mark_state begun, round_options options);

    // What is to be done now: called when the caller wants the next change, who has taken all before it. The
    // time is that of the program.
    [[nodiscard]] round_step next(std::chrono::sys_seconds now);

    // There is something to give.
    [[nodiscard]] bool has_ready() const noexcept { return !records_.ready.empty(); }

    // What the listing showed, and its end.
    void came(listed one, std::chrono::sys_seconds now);
    void listing_ended();

    // The listing was lost, and has to begin again. What came of it is not given again.
    void listing_lost() noexcept { listing_ = listing_state::none; }

    void notes_came(std::vector<deleted_note> notes, std::chrono::sys_seconds now);

    // What may be said to be done.
    [[nodiscard]] mark_state mark() const;

private:
    enum class listing_state { none, reading, ended };
    struct list_state {
        round_list of;
        bool is_new = false; // there is nothing in the mark
        list_progress begun;
        list_progress now; // `since` apart
        std::optional<std::chrono::sys_seconds> began;
        bool is_finished = false;
        std::vector<deleted_note> notes;          // to be given
        std::vector<std::uint64_t> refuted;       // fingerprints of ids
        std::set<std::string, std::less<>> noted; // ids of `notes`
    };

    [[nodiscard]] bool is_too_old(std::chrono::sys_seconds now) const;
    [[nodiscard]] std::optional<ask_for_notes> notes_to_ask_for(std::chrono::sys_seconds now);
    void refute(list_state& at, std::string_view id);
    void saw(std::optional<std::chrono::sys_seconds> stamp, std::chrono::sys_seconds now);
    [[nodiscard]] std::optional<std::chrono::sys_seconds>
    next_since(std::optional<std::chrono::sys_seconds> earlier, std::chrono::sys_seconds began) const;
    void line_up_deletions();
    [[nodiscard]] list_progress progress_of(const list_state& at) const;

    std::vector<list_state> lists_;
    mark_state begun_;
    round_options options_;

    std::optional<std::chrono::sys_seconds> notes_began_;
    int notes_asked_ = 0; // how many of the two lists of notes have come

    std::size_t list_ = 0;
    listing_state listing_ = listing_state::none;
    parents_first records_;

    std::optional<std::vector<give_deletion>> deletions_; // the last one first, once they are lined up

    bool has_begun_ = false;
    bool is_over_ = false;
    std::optional<std::chrono::sys_seconds> seen_;
    std::optional<std::chrono::seconds> behind_; // the office PC's clock is, behind ours, at the most
};

} // namespace conductor::recipes
