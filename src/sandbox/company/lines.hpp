#pragma once

// What does an update do to a record's lines, line groups and other parts with ids? It replaces them all:
// what it leaves out is deleted, what it keeps has its id, what is new has the id "-1".

#include "sandbox/api/schema.hpp"

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// The first id in an update that no part of the record has; "-1" is none.
[[nodiscard]] std::optional<std::string> unknown_part(const dom::object& update, const dom::object& record);

/// The record as the update finds it: a kept line has no amount any more, if the update gives it another
/// price or quantity and no amount of its own.
[[nodiscard]] dom::object without_outdated_amounts(const dom::object& update, const dom::object& record);

/// The update with the lines of a journal entry as the record has them, debits and credits apart. Lines go
/// where the update says, and else where they were. Other updates stay as they are.
[[nodiscard]] dom::object with_journal_sides(const dom::object& update, const dom::object& record);

} // namespace conductor::sandbox
