#include "failing_allocations.hpp"

#include <openssl/crypto.h>
#include <zlib.h>

#include <array>
#include <cstddef>
#include <cstdlib>
#include <new>

#include <execinfo.h>

namespace conductor::torture {

namespace {

struct plan {
    bool armed = false;
    bool show_where = false;
    bool failed = false;
    allocator of = allocator::cpp;
    std::uint64_t left = 0;
};

// The server's threads never have one.
thread_local constinit plan current;

bool fails(allocator of) noexcept {
    if (!current.armed || current.of != of || current.left-- != 0) {
        return false;
    }
    current.armed = false;
    current.failed = true;
    if (current.show_where) {
        std::array<void*, 64> frames{};
        const int depth = backtrace(frames.data(), static_cast<int>(frames.size()));
        backtrace_symbols_fd(frames.data(), depth, 2);
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

failing_allocation::failing_allocation(allocator of, std::uint64_t place, bool show_where) noexcept {
    current = {true, show_where, false, of, place};
}

void failing_allocation::stop() noexcept {
    current.armed = false;
}

bool failing_allocation::has_failed() noexcept {
    return current.failed;
}

} // namespace conductor::torture

using conductor::torture::allocator;

void* operator new(std::size_t size) {
    void* const memory = conductor::torture::fails(allocator::cpp) ? nullptr : std::malloc(size);
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
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
    return conductor::torture::fails(allocator::cpp) ? nullptr : __real_aligned_alloc(alignment, size);
}

int __real_inflateInit2_(z_streamp stream, int window_bits, const char* version, int size);
int __wrap_inflateInit2_(z_streamp stream, int window_bits, const char* version, int size) {
    stream->zalloc = conductor::torture::zlib_alloc;
    stream->zfree = conductor::torture::zlib_free;
    return __real_inflateInit2_(stream, window_bits, version, size);
}
// NOLINTEND
}
