#include "allocations.hpp"

#include <openssl/crypto.h>

#include <cstdlib>
#include <new>
#include <stdexcept>

namespace conductor::bench {

namespace {

// One for each thread, so that counting costs an increment and threads share nothing.
constinit thread_local allocation_counts counted;

void* counted_malloc(std::size_t size, const char*, int) {
    ++counted.openssl;
    return std::malloc(size);
}

void* counted_realloc(void* old, std::size_t size, const char*, int) {
    ++counted.openssl;
    return std::realloc(old, size);
}

void counted_free(void* old, const char*, int) {
    std::free(old);
}

void* require(void* allocated) {
    if (allocated == nullptr)
        throw std::bad_alloc();
    return allocated;
}

void* counted_new(std::size_t size) {
    ++counted.heap;
    return require(std::malloc(size != 0 ? size : 1));
}

void* counted_new(std::size_t size, std::size_t alignment) {
    ++counted.heap;
    const std::size_t whole = (size + alignment - 1) / alignment * alignment;
    return require(std::aligned_alloc(alignment, whole != 0 ? whole : alignment));
}

} // namespace

void count_openssl_allocations() {
    if (CRYPTO_set_mem_functions(counted_malloc, counted_realloc, counted_free) != 1)
        throw std::logic_error("OpenSSL has allocated memory already");
}

allocation_counts thread_allocations() noexcept {
    return counted;
}

} // namespace conductor::bench

// The forms for arrays and those that do not throw call these.
void* operator new(std::size_t size) {
    return conductor::bench::counted_new(size);
}

void* operator new(std::size_t size, std::align_val_t alignment) {
    return conductor::bench::counted_new(size, static_cast<std::size_t>(alignment));
}

void operator delete(void* old) noexcept {
    std::free(old);
}

void operator delete(void* old, std::size_t) noexcept {
    std::free(old);
}

void operator delete(void* old, std::align_val_t) noexcept {
    std::free(old);
}

void operator delete(void* old, std::size_t, std::align_val_t) noexcept {
    std::free(old);
}
