#pragma once

// Entries of an outbox as JSON, for the printer.

#include <conductor/outbox/entry.hpp>

#include <boost/json/object.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

[[nodiscard]] boost::json::object json_of(const outbox_record& of);
[[nodiscard]] boost::json::object json_of(const outbox_counts& of);

// What a table has room for.
[[nodiscard]] std::vector<std::string> usual_entry_fields();

// The state of that name, as "unknown".
[[nodiscard]] std::optional<entry_state> entry_state_of(std::string_view name);
[[nodiscard]] std::vector<std::string> entry_state_names();

} // namespace conductor::cli
