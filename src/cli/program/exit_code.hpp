#pragma once

// With what does the program end? By what went wrong, so that a script can decide what to do. docs/cli.md has
// the same table.

#include <conductor/error.hpp>

#include <span>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli {

enum class exit_code {
    success = 0,
    failed = 1,
    usage = 2,
    configuration = 3,
    not_found = 4,
    conflict = 5,
    refused = 6,
    not_permitted = 7,
    company_unavailable = 8,
    try_later = 9,
    no_connection = 10,
    server = 11,
    outcome_unknown = 12,
    incomplete = 13,
    interrupted = 130,
    output_closed = 141,
};

struct exit_code_meaning {
    exit_code code;
    std::string_view words;
};

[[nodiscard]] std::span<const exit_code_meaning> exit_code_meanings() noexcept;

// Of a call that failed. A write that may have been made is that above all: it must not simply be sent again.
[[nodiscard]] exit_code exit_code_of(const error& why, bool writes) noexcept;

// What a person does next about such an error; empty if its message says it.
[[nodiscard]] std::string_view advice_for(const error& why, bool writes) noexcept;

} // namespace conductor::cli
