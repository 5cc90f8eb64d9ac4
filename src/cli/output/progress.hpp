#pragma once

// How far something is that takes a while: a line on a terminal that is written over, and nothing elsewhere.

#include "cli/output/terminal.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli {

struct progress_state {
    std::uint64_t done = 0;
    std::optional<std::uint64_t> remaining{};
    std::string what{};   // "invoices"
    std::string beside{}; // "3 pages"
};

// The line, in so many columns: with a bar if it is known how much remains.
[[nodiscard]] std::string
progress_line(const progress_state& state, std::chrono::duration<double> since, std::size_t columns);

// "17 s", "3 min 20 s", "2 h 05 min".
[[nodiscard]] std::string time_text(std::chrono::duration<double> time);

class progress {
public:
    using clock = std::chrono::steady_clock;

    // Writes to standard error, if that is a terminal.
    progress(const terminal& on, bool wanted);
    progress(const progress&) = delete;
    progress& operator=(const progress&) = delete;
    ~progress() { clear(); }

    // Shows it, ten times a second at the most.
    void show(const progress_state& state);

    // The same with a text of the caller's and a turning sign.
    void wait(std::string_view text);

    // Takes the line away, so that something else can be written.
    void clear();

private:
    [[nodiscard]] bool is_time();
    void write(const std::string& line);

    bool wanted_;
    bool shown_ = false;
    unsigned turn_ = 0;
    clock::time_point began_ = clock::now();
    clock::time_point last_{};
};

} // namespace conductor::cli
