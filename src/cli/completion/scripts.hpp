#pragma once

// The files conductor.bash, conductor.zsh and conductor.fish, as they are installed.

#include <conductor/version.hpp>

#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli {

extern const std::string_view bash_completion;
extern const std::string_view zsh_completion;
extern const std::string_view fish_completion;

} // namespace conductor::cli
