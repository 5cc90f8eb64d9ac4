#include "client/watchers.hpp"

#include "client/stderr_log.hpp"

#include <conductor/observers.hpp>

#include <array>
#include <initializer_list>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::client_setup {

std::shared_ptr<observer> make_watcher(std::shared_ptr<observer> users, log_level level) {
    if (level == log_level::off)
        return users;
    auto log = std::make_shared<stderr_log>(level);
    if (!users)
        return log;
    return std::make_shared<observers>(std::initializer_list<std::shared_ptr<observer>>{users, log});
}

std::optional<log_level> parse_log_level(std::string_view text) noexcept {
    constexpr std::array<std::pair<std::string_view, log_level>, 5> levels{{
        {"off", log_level::off},
        {"error", log_level::error},
        {"warn", log_level::warn},
        {"info", log_level::info},
        {"debug", log_level::debug},
    }};
    for (const auto& [name, level] : levels)
        if (name == text)
            return level;
    return std::nullopt;
}

} // namespace conductor::client_setup
