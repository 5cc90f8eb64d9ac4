#pragma once

// Entries that refer to what another one made: "{order-17}" stands for the id of the record of the entry with
// that key.

#include <conductor/version.hpp>

#include <boost/json/object.hpp>

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

// Whether a text is the reference to that key.
[[nodiscard]] bool refers_to(std::string_view text, std::string_view key) noexcept;

// Puts the id in the place of each reference to the key, in members whose names end with "Id".
void resolve(boost::json::object& params, std::string_view key, std::string_view id);

} // namespace conductor::outbox_detail
