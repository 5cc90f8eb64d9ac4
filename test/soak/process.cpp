#include "soak/process.hpp"

#include <sys/resource.h>

#include <filesystem>
#include <iterator>
#include <limits>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define CONDUCTOR_TEST_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define CONDUCTOR_TEST_SANITIZED 1
#endif
#endif

#ifdef CONDUCTOR_TEST_SANITIZED
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
#else
#include <malloc.h>
#endif

namespace conductor::test {

std::size_t open_descriptors() {
    const std::filesystem::directory_iterator all("/proc/self/fd");
    const auto count = std::distance(begin(all), end(all));
    return static_cast<std::size_t>(count) - 1; // the directory's own
}

std::size_t raise_descriptor_limit() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    rlimit raised = limit;
    raised.rlim_cur = raised.rlim_max;
    if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
        limit = raised;
    return limit.rlim_cur == RLIM_INFINITY ? std::numeric_limits<std::size_t>::max() : limit.rlim_cur;
}

std::size_t heap_in_use() {
#ifdef CONDUCTOR_TEST_SANITIZED
    return __sanitizer_get_current_allocated_bytes(); // the allocator of sanitizers is not malloc's
#else
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
#endif
}

} // namespace conductor::test
