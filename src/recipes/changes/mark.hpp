#pragma once

// What a mark knows: up to when each resource was listed, and what was given of the time that will be listed
// again.

#include <conductor/version.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::recipes {

// The same on every machine, as marks outlive programs.
[[nodiscard]] std::uint64_t fingerprint_of(std::string_view text) noexcept;

// The state in which a record was given last.
struct given_state {
    std::uint64_t revision = 0; // a fingerprint
    std::chrono::sys_seconds at;

    friend bool operator==(const given_state&, const given_state&) = default;
};

// By the fingerprints of ids.
using given_records = std::map<std::uint64_t, given_state>;

// How many are remembered at the most, of each resource.
inline constexpr std::size_t most_remembered = 50'000;

struct track {
    std::optional<std::chrono::sys_seconds> since; // nothing: from the beginning
    given_records given;

    friend bool operator==(const track&, const track&) = default;
};

struct list_progress {
    track upserts;
    track deletions;

    // By the program's clock, up to when nothing is missing of what was deleted.
    std::chrono::sys_seconds covered;

    friend bool operator==(const list_progress&, const list_progress&) = default;
};

struct mark_state {
    // The latest time that the office PC is known to have had.
    std::optional<std::chrono::sys_seconds> seen;
    std::map<std::string, list_progress, std::less<>> lists; // by the resource's name

    friend bool operator==(const mark_state&, const mark_state&) = default;
};

// Takes out what was before a time, and the oldest of what is too much.
void forget(given_records& from, std::optional<std::chrono::sys_seconds> before);

[[nodiscard]] std::string to_text(const mark_state& mark);

// Nothing if it is not what to_text() made.
[[nodiscard]] std::optional<mark_state> parse_mark(std::string_view text);

} // namespace conductor::recipes
