#pragma once

// Was the library compiled as this file is? Some settings change what objects of Asio, of the standard
// library or of this library look like in memory, and a program in which they differ crashes without a word.
// So every file that uses the library refers to one function for each setting, and the library has those of
// its own settings alone. A program that differs does not link, and the linker names what it lacks, as in
//
//     undefined reference to `void conductor::v0_1::built_with::rtti<false>()'
//
// which says that the file was compiled without RTTI and the library with it. The library's own version is
// part of all its names: see version.hpp. Nothing of this ever runs.

#if !defined(__cpp_exceptions)
#error "Conductor needs exceptions: compile without -fno-exceptions."
#endif

#include <conductor/detail/export.hpp>
#include <conductor/version.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/version.hpp>

namespace conductor::inline CONDUCTOR_ABI::built_with {

template <int Major, int Minor>
CONDUCTOR_API void boost();

// -fno-rtti, or BOOST_ASIO_NO_TYPEID.
template <bool>
CONDUCTOR_API void rtti();
#if defined(BOOST_ASIO_NO_TYPEID)
static constexpr bool has_rtti = false;
#else
static constexpr bool has_rtti = true;
#endif

// BOOST_ASIO_NO_EXCEPTIONS.
template <bool>
CONDUCTOR_API void exceptions();
#if defined(BOOST_ASIO_NO_EXCEPTIONS)
static constexpr bool has_exceptions = false;
#else
static constexpr bool has_exceptions = true;
#endif

// -stdlib=libc++.
template <bool>
CONDUCTOR_API void libcxx();
#if defined(_LIBCPP_VERSION)
static constexpr bool has_libcxx = true;
#else
static constexpr bool has_libcxx = false;
#endif

// _GLIBCXX_DEBUG.
template <bool>
CONDUCTOR_API void glibcxx_debug();
#if defined(_GLIBCXX_DEBUG)
static constexpr bool has_glibcxx_debug = true;
#else
static constexpr bool has_glibcxx_debug = false;
#endif

// _GLIBCXX_USE_CXX11_ABI=0.
template <bool>
CONDUCTOR_API void glibcxx_cxx11_abi();
#if defined(_GLIBCXX_USE_CXX11_ABI) && _GLIBCXX_USE_CXX11_ABI
static constexpr bool has_glibcxx_cxx11_abi = true;
#else
static constexpr bool has_glibcxx_cxx11_abi = false;
#endif

// BOOST_ASIO_DISABLE_THREADS.
template <bool>
CONDUCTOR_API void asio_threads();
#if defined(BOOST_ASIO_HAS_THREADS)
static constexpr bool has_asio_threads = true;
#else
static constexpr bool has_asio_threads = false;
#endif

// BOOST_ASIO_DISABLE_EPOLL.
template <bool>
CONDUCTOR_API void asio_epoll();
#if defined(BOOST_ASIO_HAS_EPOLL)
static constexpr bool has_asio_epoll = true;
#else
static constexpr bool has_asio_epoll = false;
#endif

// BOOST_ASIO_DISABLE_EVENTFD.
template <bool>
CONDUCTOR_API void asio_eventfd();
#if defined(BOOST_ASIO_HAS_EVENTFD)
static constexpr bool has_asio_eventfd = true;
#else
static constexpr bool has_asio_eventfd = false;
#endif

// BOOST_ASIO_HAS_IO_URING without epoll.
template <bool>
CONDUCTOR_API void asio_io_uring();
#if defined(BOOST_ASIO_HAS_IO_URING_AS_DEFAULT)
static constexpr bool has_asio_io_uring = true;
#else
static constexpr bool has_asio_io_uring = false;
#endif

// BOOST_ASIO_ENABLE_HANDLER_TRACKING, or one's own by BOOST_ASIO_CUSTOM_HANDLER_TRACKING.
template <bool>
CONDUCTOR_API void asio_handler_tracking();
#if defined(BOOST_ASIO_ENABLE_HANDLER_TRACKING) || defined(BOOST_ASIO_CUSTOM_HANDLER_TRACKING)
static constexpr bool has_asio_handler_tracking = true;
#else
static constexpr bool has_asio_handler_tracking = false;
#endif

// BOOST_ASIO_ENABLE_BUFFER_DEBUGGING, which _GLIBCXX_DEBUG implies.
template <bool>
CONDUCTOR_API void asio_buffer_debugging();
#if defined(BOOST_ASIO_ENABLE_BUFFER_DEBUGGING) ||                                                           \
    (defined(_GLIBCXX_DEBUG) && !defined(BOOST_ASIO_DISABLE_BUFFER_DEBUGGING))
static constexpr bool has_asio_buffer_debugging = true;
#else
static constexpr bool has_asio_buffer_debugging = false;
#endif

// BOOST_ASIO_DISABLE_SMALL_BLOCK_RECYCLING, and the number of blocks that a thread keeps otherwise.
template <bool, int Blocks>
CONDUCTOR_API void asio_small_block_recycling();
#if defined(BOOST_ASIO_DISABLE_SMALL_BLOCK_RECYCLING)
static constexpr bool has_asio_small_block_recycling = false;
#else
static constexpr bool has_asio_small_block_recycling = true;
#endif
#if defined(BOOST_ASIO_RECYCLING_ALLOCATOR_CACHE_SIZE)
static constexpr int asio_recycled_blocks = BOOST_ASIO_RECYCLING_ALLOCATOR_CACHE_SIZE;
#else
static constexpr int asio_recycled_blocks = 0;
#endif

// One for each file, and kept by every optimiser and linker: a file must not pass for another one that was
// compiled in another way.
[[gnu::used, gnu::retain]] static constexpr void (*const required[])() = {
    boost<BOOST_VERSION / 100000, BOOST_VERSION / 100 % 1000>,
    rtti<has_rtti>,
    exceptions<has_exceptions>,
    libcxx<has_libcxx>,
    glibcxx_debug<has_glibcxx_debug>,
    glibcxx_cxx11_abi<has_glibcxx_cxx11_abi>,
    asio_threads<has_asio_threads>,
    asio_epoll<has_asio_epoll>,
    asio_eventfd<has_asio_eventfd>,
    asio_io_uring<has_asio_io_uring>,
    asio_handler_tracking<has_asio_handler_tracking>,
    asio_buffer_debugging<has_asio_buffer_debugging>,
    asio_small_block_recycling<has_asio_small_block_recycling, asio_recycled_blocks>,
};

} // namespace conductor::built_with
