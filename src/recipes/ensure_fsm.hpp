#pragma once

// Finds a record by its name, or creates it, with those that it lies in if that is asked for.
//
// Looks it up; creates what is not there, from the outside in; and looks once more where a create says that
// the name is taken, or does not say what came of it: somebody else was faster, or this call was.

#include "recipes/machine.hpp"
#include "recipes/update_fsm.hpp"

#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

struct wanted_record {
    std::string name;                  // with colons, if it lies in others
    std::optional<std::string> parent; // the id of the one that it lies in
    std::size_t name_limit = 0;        // in characters
    bool has_parents = false;          // such records may lie in others
    bool tells_taken = true;           // a create says clearly that a name is taken
};

class ensure_fsm : public machine {
public:
    // With a change, the caller's function is asked what to update of a record that was there.
    ensure_fsm(wanted_record wanted, ensure_options how, bool with_change);

    [[nodiscard]] action begin() override;
    [[nodiscard]] action next(event came) override;

    record result;
    ensured_by by = ensured_by::found;

private:
    enum class state { reading_parent, looking, creating, looking_again };

    [[nodiscard]] std::optional<error> fault() const;
    [[nodiscard]] std::string full_name() const;
    [[nodiscard]] action look(state why);
    [[nodiscard]] action create_next();
    [[nodiscard]] action on_found(record one);
    [[nodiscard]] action on_absent();
    [[nodiscard]] action on_created(event came);
    [[nodiscard]] action changing(action next);

    wanted_record wanted_;
    ensure_options how_;
    std::string inside_;            // the full name of the one that all of it lies in
    std::vector<std::string> path_; // the names of those inside it, the last one that of the record
    std::size_t at_;                // which of them is looked for
    std::string parent_;            // the id of the one that it lies in
    state state_ = state::looking;
    std::optional<error> create_failed_;
    bool with_change_;
    std::optional<update_fsm> change_;
};

} // namespace conductor::recipes
