#pragma once

// What may stand in the place where somebody pressed Tab?

#include "cli/program/program.hpp"

#include <functional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

struct candidate {
    std::string word;
    std::string about;
};

// What is known outside of the command line, asked only if it is needed.
struct completion_sources {
    std::function<std::vector<candidate>()> end_users;
    std::function<std::vector<candidate>()> profiles;
};

// Those for the last of the words, which may be empty, and begin as it does. `in` is opened as far as needed.
[[nodiscard]] std::vector<candidate>
candidates(program& in, const std::vector<std::string>& given, const completion_sources& from);

} // namespace conductor::cli
