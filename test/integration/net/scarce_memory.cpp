#include "scarce_memory.hpp"

#include <openssl/crypto.h>

#include <cstddef>
#include <cstdlib>
#include <new>

namespace conductor::net::test {

namespace {

std::atomic<bool> armed{false};
std::atomic<bool> onward{false};
std::atomic<bool> with_openssl{false};
std::atomic<long> left{0};
std::atomic<bool> struck{false};
thread_local bool spared = false;

bool fails() noexcept {
    if (!armed || spared)
        return false;
    const long before = left.fetch_sub(1);
    if (before > 0 || (before < 0 && !onward))
        return false;
    struck = true;
    return true;
}

void* openssl_malloc(std::size_t size, const char*, int) {
    return with_openssl && fails() ? nullptr : std::malloc(size);
}

void* openssl_realloc(void* memory, std::size_t size, const char*, int) {
    return with_openssl && fails() ? nullptr : std::realloc(memory, size);
}

void openssl_free(void* memory, const char*, int) {
    std::free(memory);
}

[[maybe_unused]] const bool openssl_asks_here =
    CRYPTO_set_mem_functions(openssl_malloc, openssl_realloc, openssl_free) == 1 || (std::abort(), false);

} // namespace

scarce_memory::scarce_memory(long first, scarcity kind, allocations which) noexcept {
    with_openssl = which == allocations::openssl_too;
    left = first;
    onward = kind == scarcity::nothing_left;
    struck = false;
    armed = true;
}

void scarce_memory::end() noexcept {
    armed = false;
}

bool scarce_memory::has_struck() const noexcept {
    return struck;
}

void scarce_memory::spare_this_thread() noexcept {
    spared = true;
}

} // namespace conductor::net::test

void* operator new(std::size_t size) {
    void* const memory = conductor::net::test::fails() ? nullptr : std::malloc(size);
    if (memory == nullptr)
        throw std::bad_alloc();
    return memory;
}

void operator delete(void* memory) noexcept {
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}

// What Asio asks for its handlers; the linker leads it here.
extern "C" void* __real_aligned_alloc(std::size_t alignment, std::size_t size);  // NOLINT
extern "C" void* __wrap_aligned_alloc(std::size_t alignment, std::size_t size);  // NOLINT
extern "C" void* __wrap_aligned_alloc(std::size_t alignment, std::size_t size) { // NOLINT
    return conductor::net::test::fails() ? nullptr : __real_aligned_alloc(alignment, size);
}
