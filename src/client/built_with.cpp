// Defined here, and so instantiated by this file's own references: for the settings that the library has.

#include <conductor/detail/built_with.hpp>

namespace conductor::inline CONDUCTOR_ABI::built_with {

template <int, int>
void boost() {}
template <bool>
void rtti() {}
template <bool>
void exceptions() {}
template <bool>
void libcxx() {}
template <bool>
void glibcxx_debug() {}
template <bool>
void glibcxx_cxx11_abi() {}
template <bool>
void asio_threads() {}
template <bool>
void asio_epoll() {}
template <bool>
void asio_eventfd() {}
template <bool>
void asio_io_uring() {}
template <bool>
void asio_handler_tracking() {}
template <bool>
void asio_buffer_debugging() {}
template <bool, int>
void asio_small_block_recycling() {}

} // namespace conductor::built_with
