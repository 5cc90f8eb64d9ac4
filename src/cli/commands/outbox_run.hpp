#pragma once

// `conductor outbox run`, and what it shares with its neighbours.

#include "cli/program/program.hpp"

#include <conductor/outbox/outbox.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli {

// Throws usage_error if there is no such file: none is made.
[[nodiscard]] outbox opened_outbox(session& with, const std::string& where);

void add_outbox_run(program& to, CLI::App& in);

} // namespace conductor::cli
