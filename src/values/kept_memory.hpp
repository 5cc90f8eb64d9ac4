#pragma once

// How much memory a call that is over leaves to the next one.

#include <conductor/version.hpp>

#include <cstddef>

namespace conductor::inline CONDUCTOR_ABI {

// Bytes; more than what most requests and answers need. What is above is given back.
inline constexpr std::size_t kept_capacity = std::size_t{64} * 1024;

// Gives back the memory of a string or vector that has grown beyond `kept` bytes, with its content.
template <class Container>
void give_back_excess(Container& c, std::size_t kept = kept_capacity) noexcept {
    if (c.capacity() * sizeof(typename Container::value_type) > kept)
        Container{}.swap(c); // an assignment would keep the memory
}

} // namespace conductor
