#pragma once

// Shortages of what the system gives a process, for as long as one of these lives.

#include <conductor/version.hpp>

#include <sys/resource.h>

#include <cstddef>

#include <pthread.h>

namespace conductor::inline CONDUCTOR_ABI::net::test {

// No descriptor can be opened.
class no_descriptors {
public:
    no_descriptors() {
        ::getrlimit(RLIMIT_NOFILE, &before_);
        rlimit none = before_;
        none.rlim_cur = 0;
        ::setrlimit(RLIMIT_NOFILE, &none);
    }
    no_descriptors(const no_descriptors&) = delete;
    no_descriptors& operator=(const no_descriptors&) = delete;
    ~no_descriptors() { ::setrlimit(RLIMIT_NOFILE, &before_); }

private:
    rlimit before_{};
};

// No thread can be started: there is no room for its stack.
class no_threads {
public:
    no_threads() {
        ::pthread_getattr_default_np(&attributes_);
        ::pthread_attr_getstacksize(&attributes_, &before_);
        ::pthread_attr_setstacksize(&attributes_, std::size_t{1} << 47);
        ::pthread_setattr_default_np(&attributes_);
    }
    no_threads(const no_threads&) = delete;
    no_threads& operator=(const no_threads&) = delete;
    ~no_threads() {
        ::pthread_attr_setstacksize(&attributes_, before_);
        ::pthread_setattr_default_np(&attributes_);
        ::pthread_attr_destroy(&attributes_);
    }

private:
    pthread_attr_t attributes_{};
    std::size_t before_ = 0;
};

} // namespace conductor::net::test
