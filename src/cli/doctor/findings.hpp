#pragma once

// What was looked at, what came of it, and what to do.

#include "cli/program/exit_code.hpp"

#include <conductor/error.hpp>
#include <conductor/observer.hpp>

#include <boost/json/value.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

enum class health { fine, doubtful, bad };

[[nodiscard]] std::string_view to_string(health value) noexcept;

struct finding {
    health how = health::fine;
    std::string what{};   // "key", "name", "connection" …
    std::string detail{}; // what was seen
    std::string to_do{};  // empty: nothing
    exit_code code = exit_code::success;
};

[[nodiscard]] boost::json::value as_json(const finding& one);

// How far the way to the API works, by where a call failed: the parts before that one are fine.
[[nodiscard]] std::vector<finding> way_findings(const std::string& origin, const error* failed);

// What the key looks like, without telling it.
[[nodiscard]] finding key_finding(std::string_view key);

// The machine's clock beside the server's. Nothing if the server tells no time.
[[nodiscard]] std::optional<finding>
clock_finding(std::string_view date_header, std::chrono::system_clock::time_point now);

// A proxy that the environment names, and whether it is used.
[[nodiscard]] std::optional<finding>
proxy_finding(const std::string& https_proxy, const std::string& no_proxy);

} // namespace conductor::cli
