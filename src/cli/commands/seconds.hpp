#pragma once

// Options that are a time in seconds.

#include <conductor/version.hpp>

#include <chrono>
#include <cmath>
#include <functional>
#include <string>

#include <CLI/CLI.hpp>

namespace conductor::inline CONDUCTOR_ABI::cli {

inline CLI::Option* add_seconds(
    CLI::App& to, const std::string& name, std::function<void(std::chrono::milliseconds)> set,
    const std::string& about, double least = 0.1, double most = 864'000) {
    return to
        .add_option_function<double>(
            name,
            [set = std::move(set)](double seconds) {
                set(std::chrono::milliseconds(std::llround(seconds * 1000)));
            },
            about)
        ->check(CLI::Range(least, most).description(""))
        ->type_name("SECONDS");
}

} // namespace conductor::cli
