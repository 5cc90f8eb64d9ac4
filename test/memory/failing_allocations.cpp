#include "failing_allocations.hpp"

#include <openssl/crypto.h>
#include <zlib.h>

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

#include <execinfo.h>

namespace conductor::test {

namespace {

std::atomic<bool> armed{false};
std::atomic<bool> goes_on{false};
std::atomic<bool> shows_where{false};
std::atomic<bool> failed{false};
std::atomic<unsigned> chosen{0};
std::atomic<std::int64_t> left{0};
std::atomic<const bool*> only_thread{nullptr};
thread_local constinit bool spared = false; // its address is also the thread's mark

bool fails(allocator of) noexcept {
    if (!armed || spared || (chosen & static_cast<unsigned>(of)) == 0)
        return false;
    if (const bool* const only = only_thread; only != nullptr && only != &spared)
        return false;
    const std::int64_t before = left.fetch_sub(1);
    if (before > 0 || (before < 0 && !goes_on))
        return false;
    failed = true;
    if (shows_where) {
        spared = true;
        std::array<void*, 64> frames{};
        const int depth = backtrace(frames.data(), static_cast<int>(frames.size()));
        backtrace_symbols_fd(frames.data(), depth, 2);
        spared = false;
    }
    return true;
}

void* openssl_malloc(std::size_t size, const char*, int) {
    return fails(allocator::openssl) ? nullptr : std::malloc(size);
}

void* openssl_realloc(void* memory, std::size_t size, const char*, int) {
    return fails(allocator::openssl) ? nullptr : std::realloc(memory, size);
}

void openssl_free(void* memory, const char*, int) {
    std::free(memory);
}

// OpenSSL takes them only before it has allocated anything.
[[maybe_unused]] const bool openssl_asks_here =
    CRYPTO_set_mem_functions(openssl_malloc, openssl_realloc, openssl_free) == 1 || (std::abort(), false);

void* zlib_alloc(void*, unsigned count, unsigned size) {
    return fails(allocator::zlib) ? nullptr : std::calloc(count, size);
}

void zlib_free(void*, void* memory) {
    std::free(memory);
}

} // namespace

const char* to_string(allocator of) noexcept {
    switch (of) {
    case allocator::cpp:
        return "C++";
    case allocator::openssl:
        return "OpenSSL";
    case allocator::zlib:
        return "zlib";
    }
    return "";
}

failing_allocations::failing_allocations(
    allocator of, std::uint64_t first, shortage kind, threads on) noexcept {
    chosen = static_cast<unsigned>(of);
    left = static_cast<std::int64_t>(first);
    goes_on = kind == shortage::nothing_left;
    only_thread = on == threads::this_one ? &spared : nullptr;
    shows_where = false;
    failed = false;
    armed = true;
}

void failing_allocations::and_of(allocator other) noexcept {
    chosen |= static_cast<unsigned>(other);
}

void failing_allocations::show_where() noexcept {
    shows_where = true;
}

void failing_allocations::stop() noexcept {
    armed = false;
}

bool failing_allocations::has_failed() noexcept {
    return failed;
}

void failing_allocations::spare_this_thread() noexcept {
    spared = true;
}

} // namespace conductor::test

using conductor::test::allocator;

void* operator new(std::size_t size) {
    void* const memory = conductor::test::fails(allocator::cpp) ? nullptr : std::malloc(size);
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

// The linker leads here what is called without the prefix.
extern "C" {
// NOLINTBEGIN
void* __real_aligned_alloc(std::size_t alignment, std::size_t size);
void* __wrap_aligned_alloc(std::size_t alignment, std::size_t size) {
    return conductor::test::fails(allocator::cpp) ? nullptr : __real_aligned_alloc(alignment, size);
}

int __real_inflateInit2_(z_streamp stream, int window_bits, const char* version, int size);
int __wrap_inflateInit2_(z_streamp stream, int window_bits, const char* version, int size) {
    stream->zalloc = conductor::test::zlib_alloc;
    stream->zfree = conductor::test::zlib_free;
    return __real_inflateInit2_(stream, window_bits, version, size);
}
// NOLINTEND
}
