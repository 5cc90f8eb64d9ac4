#pragma once

// Who watches a client: the user's observer, and the log on standard error.

#include <conductor/client_options.hpp>
#include <conductor/observer.hpp>

#include <memory>
#include <optional>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::client_setup {

// Null if nobody watches.
[[nodiscard]] std::shared_ptr<observer> make_watcher(std::shared_ptr<observer> users, log_level level);

[[nodiscard]] std::optional<log_level> parse_log_level(std::string_view text) noexcept;

} // namespace conductor::client_setup
