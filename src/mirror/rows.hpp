#pragma once

// What is asked of the database: how far a company is, rows that were changed, and the mark that goes with
// them. Nothing here does I/O.

#include "database/statement.hpp"
#include "database/value.hpp"

#include <conductor/recipes/changes.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::mirror_detail {

using statements = std::vector<database::statement>;

// How far a company is.
struct progress {
    std::string end_user;
    std::string mark;
    std::int64_t version = 0; // of this, to see whether somebody else has gone on
    std::int64_t run = 0;     // grows with each listing of all
};

[[nodiscard]] statements look_up(const std::string& end_user);
[[nodiscard]] statements add_company(const std::string& end_user); // its last one gives what look_up() does
[[nodiscard]] std::optional<progress> progress_of(const std::string& end_user, const database::rows& found);

// `now` becomes what is there then: the next changes are all that there is. Its first statement fails if
// somebody else has gone on, as do those of a batch.
[[nodiscard]] statements begin_anew(progress& now);

// Rows that were changed, until they are written in one transaction.
class batch {
public:
    void add(const progress& of, const change& one);
    [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
    void clear() noexcept { rows_.clear(); }

    // All of it, with the mark that covers it; it is empty then. `now` becomes what is there then.
    [[nodiscard]] statements take(progress& now, std::string mark);

    // The same at the end of a round: what a listing of all has not shown is marked as deleted.
    [[nodiscard]] statements
    take_last(progress& now, std::string mark, const change_selection& selection, std::string time);

private:
    statements rows_;
};

// What each statement does to records.
enum class effect : std::uint8_t { none, upserts, deletes };
[[nodiscard]] std::vector<effect> effects_of(const statements& all);

} // namespace conductor::mirror_detail
