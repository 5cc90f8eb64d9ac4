#pragma once

// What a recipe does next, decided without I/O: events go in, actions come out. runner.hpp carries them out.

#include "recipes/record.hpp"

#include <conductor/error.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

// A listing by what names the records: fails if one of the values is not there.
struct look_up {
    lookup_by by;
    std::vector<std::string> values;
    std::size_t kind = 0; // which of the machine's lists
};

struct retrieve {
    std::string id;
};

// Lists what was changed since then, and gives the records that have the external id.
struct find_external {
    std::chrono::sys_seconds changed_since;
    std::string external_id;
};

// Creates what the caller gave, with this name and in the record with the id `parent`, where they are not
// empty.
struct create {
    std::string name;
    std::string parent;
    bool is_parent = false; // one that is only there for the caller's record to lie in
};

// Asks the caller's function what to change of a record. The event says whether it is anything.
struct decide {
    record now;
};

// Sends what the caller's function decided.
struct update {
    std::string id;
};

// Asks whether a record has what the caller's function decided last. The event says it.
struct compare {
    record now;
};

// Lets the caller save what is about to be done. Nothing was sent before it returns.
struct save_intent {};

struct wait {
    std::chrono::milliseconds time;
};

struct succeed {};

struct fail {
    error with;
};

using action = std::variant<
    look_up, retrieve, find_external, create, decide, update, compare, save_intent, wait, succeed, fail>;

// What came of an action: records, an error, or neither.
struct event {
    recipes::records records;
    std::optional<error> failed;
    bool decided = false; // by the caller's function: there is something to change; or that it stands there
    bool cannot_tell = false;       // whether it stands there
    std::chrono::milliseconds at{}; // since begin(), by a clock that only goes forward

    // The error means this.
    [[nodiscard]] bool is(error_kind kind) const noexcept { return failed && failed->kind() == kind; }
};

class machine {
public:
    machine() = default;
    machine(const machine&) = delete;
    machine& operator=(const machine&) = delete;
    virtual ~machine() = default;

    [[nodiscard]] virtual action begin() = 0;

    // Never called after succeed or fail.
    [[nodiscard]] virtual action next(event came) = 0;
};

} // namespace conductor::recipes
