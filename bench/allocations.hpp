#pragma once

// How often memory was allocated. This executable's operator new counts, and OpenSSL's malloc, apart.

#include <cstdint>

namespace conductor::bench {

struct allocation_counts {
    std::uint64_t heap = 0;
    std::uint64_t openssl = 0;

    friend allocation_counts operator-(allocation_counts a, allocation_counts b) {
        return {a.heap - b.heap, a.openssl - b.openssl};
    }
    allocation_counts& operator+=(allocation_counts other) {
        heap += other.heap;
        openssl += other.openssl;
        return *this;
    }
};

// To be called before OpenSSL is used; throws if that is too late.
void count_openssl_allocations();

// Those of the calling thread since it began.
[[nodiscard]] allocation_counts thread_allocations() noexcept;

} // namespace conductor::bench
