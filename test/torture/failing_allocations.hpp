#pragma once

// Allocations of this thread that fail when the test says so, each by its number: C++'s (with Asio's for its
// handlers), OpenSSL's and zlib's.

#include <cstdint>

namespace conductor::torture {

enum class allocator { cpp, openssl, zlib };

[[nodiscard]] const char* to_string(allocator of) noexcept;

// While it lives, the allocation with the number `place` (from 0) on the thread that made this fails, once.
class failing_allocation {
public:
    failing_allocation(allocator of, std::uint64_t place, bool show_where) noexcept;
    failing_allocation(const failing_allocation&) = delete;
    failing_allocation& operator=(const failing_allocation&) = delete;
    ~failing_allocation() { stop(); }

    // From here on nothing fails on this thread.
    static void stop() noexcept;

    // Whether the place was reached.
    [[nodiscard]] static bool has_failed() noexcept;
};

} // namespace conductor::torture
