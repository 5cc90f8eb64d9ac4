#pragma once

// The commands. Each function adds those of one file.

#include <conductor/version.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli {

class program;

// All of them.
void add_commands(program& to);

void add_apply(program& to);
void add_changes(program& to);
void add_completion(program& to);
void add_create_once(program& to);
void add_doctor(program& to);
void add_ensure(program& to);
void add_find(program& to);
void add_link(program& to);
void add_mcp(program& to);
void add_mirror(program& to);
void add_operations(program& to);
void add_outbox(program& to);
void add_request(program& to);
void add_sandbox(program& to);
void add_update(program& to);

// What --version tells.
[[nodiscard]] std::string version_text();

} // namespace conductor::cli
