#pragma once

// When does a record get another revision number, and which?

#include "sandbox/api/schema.hpp"

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// Each change has a revision number of its own, at least what a new object would get.
[[nodiscard]] std::string next_revision(std::string_view revision, std::string_view of_new_objects);

/// Whether saving `after` over `before` changed anything but the time of the last saving.
[[nodiscard]] bool is_changed(const dom::object& before, const dom::object& after);

} // namespace conductor::sandbox
