#pragma once

// Allocations that fail when the test says so, by their number: C++'s (with Asio's for its handlers),
// OpenSSL's and zlib's. For a program of its own, which links conductor_failing_allocations.

#include <cstdint>

namespace conductor::test {

enum class allocator : unsigned { cpp = 1, openssl = 2, zlib = 4 };

[[nodiscard]] const char* to_string(allocator of) noexcept;

enum class shortage { fails_once, nothing_left };
enum class threads { this_one, all };

// While it lives, the allocation with the number `first` (from 0) fails, and with `nothing_left` all after
// it. One at a time.
class failing_allocations {
public:
    failing_allocations(
        allocator of, std::uint64_t first, shortage kind = shortage::fails_once,
        threads on = threads::this_one) noexcept;
    failing_allocations(const failing_allocations&) = delete;
    failing_allocations& operator=(const failing_allocations&) = delete;
    ~failing_allocations() { stop(); }

    // Counts this allocator's along with the others.
    void and_of(allocator other) noexcept;
    // Prints the backtrace of what fails.
    void show_where() noexcept;

    // From here on nothing fails.
    static void stop() noexcept;
    // Whether any has failed.
    [[nodiscard]] static bool has_failed() noexcept;
    // The calling thread is no part of what is tested, though it be `threads::all`.
    static void spare_this_thread() noexcept;
};

} // namespace conductor::test
