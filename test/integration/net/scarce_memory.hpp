#pragma once

// Allocations that fail when the test says so: C++'s, Asio's and OpenSSL's. For a program of its own.

#include <atomic>

namespace conductor::net::test {

enum class scarcity { one_failure, nothing_left };
enum class allocations { cpp, openssl_too };

// While it lives, the allocation with the number `first` (from 0) fails, and with `nothing_left` all after
// it.
class scarce_memory {
public:
    scarce_memory(long first, scarcity kind, allocations which = allocations::cpp) noexcept;
    scarce_memory(const scarce_memory&) = delete;
    scarce_memory& operator=(const scarce_memory&) = delete;
    ~scarce_memory() { end(); }

    void end() noexcept;
    // Whether any allocation has failed.
    [[nodiscard]] bool has_struck() const noexcept;

    // The calling thread is no part of what is tested.
    static void spare_this_thread() noexcept;
};

} // namespace conductor::net::test
