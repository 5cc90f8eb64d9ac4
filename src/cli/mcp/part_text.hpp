#pragma once

// What is told beside a part of an answer: which part it is, and how to get at the rest.

#include "cli/mcp/long_answer.hpp"

#include <cstdint>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

[[nodiscard]] std::string
note_on(const answer_part& part, const long_answer& of, std::uint64_t number_of_answer);

} // namespace conductor::cli::mcp
