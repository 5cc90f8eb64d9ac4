#pragma once

// A file that is there as a whole or not at all, whenever the program or the machine stops.

#include <conductor/version.hpp>

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli {

class atomic_file {
public:
    // Who may read it is decided by the process's mask, or it is its owner's alone.
    enum class readers { as_usual, owner };

    // Throws std::runtime_error, as do the others, if it cannot be written.
    explicit atomic_file(std::string name, readers who = readers::as_usual);
    atomic_file(const atomic_file&) = delete;
    atomic_file& operator=(const atomic_file&) = delete;
    ~atomic_file();

    void write(std::string_view text);

    // From now on it is there, in place of the one before it.
    void commit();

private:
    void flush();
    [[noreturn]] void fail() const;

    std::string name_;
    std::string temporary_;
    std::string waiting_;
    int descriptor_ = -1;
};

} // namespace conductor::cli
