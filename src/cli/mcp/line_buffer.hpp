#pragma once

// Bytes come in pieces: which lines are whole? A line that is too long is passed over, whatever its length.

#include <conductor/version.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

struct input_line {
    std::string text;
    bool too_long = false;
};

class line_buffer {
public:
    explicit line_buffer(std::size_t most)
        : most_(most) {}

    void add(std::string_view bytes);

    // Nothing comes any more: what is left is a line.
    void end();

    // The next whole line without its end.
    [[nodiscard]] std::optional<input_line> next();

private:
    std::size_t most_;
    std::string bytes_;
    std::size_t begin_ = 0;    // of the next line
    std::size_t searched_ = 0; // no line ends before
    bool passing_over_ = false;
};

} // namespace conductor::cli::mcp
