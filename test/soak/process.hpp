#pragma once

// What this process holds of the system: open descriptors and heap memory.

#include <cstddef>

namespace conductor::test {

[[nodiscard]] std::size_t open_descriptors();

// Raises the limit of open descriptors as far as it goes, and gives it.
std::size_t raise_descriptor_limit();

// Bytes that are allocated and not freed.
[[nodiscard]] std::size_t heap_in_use();

} // namespace conductor::test
