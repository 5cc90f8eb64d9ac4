#pragma once

// Small texts that a program keeps from one run to the next, each in a file of its own.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli {

// The text of a file; nothing if there is none.
[[nodiscard]] std::optional<std::string> read_file(const std::string& name);

// Writes a file as a whole: who ends anywhere leaves the old text or the new one, on the disk.
//
// Throws std::runtime_error that names the file.
void replace_file(const std::string& name, const std::string& text);

// The folder for such files, $XDG_STATE_HOME/conductor or ~/.local/state/conductor, which is made.
[[nodiscard]] std::string state_folder();

} // namespace conductor::cli
