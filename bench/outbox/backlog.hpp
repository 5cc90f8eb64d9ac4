#pragma once

// What does it cost that a million entries wait?

#include <cstddef>
#include <string>

namespace conductor::bench {

// Fills the database, which is empty, and prints what the steps of a worker take there, with the plans of the
// one that finds the next entry.
void measure_backlog(const std::string& where, std::size_t entries);

} // namespace conductor::bench
