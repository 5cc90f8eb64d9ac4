#pragma once

// Standard output, which may be closed by who reads it, as `head` does, or be on a disk that is full.

#include <conductor/version.hpp>

#include <stdexcept>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli {

// Nobody reads it any more: the program ends, and says nothing.
class output_closed : public std::runtime_error {
public:
    output_closed()
        : std::runtime_error("standard output was closed") {}
};

class out_stream {
public:
    explicit out_stream(int descriptor)
        : descriptor_(descriptor) {}
    out_stream(const out_stream&) = delete;
    out_stream& operator=(const out_stream&) = delete;

    // Throws output_closed, or std::runtime_error if it cannot be written.
    void write(std::string_view text);
    void flush();

private:
    int descriptor_;
    std::string waiting_;
};

} // namespace conductor::cli
