#pragma once

// Commands that have the lists of a company's records below them, as in `conductor update invoices ID`.

#include "catalog/operations.hpp"
#include "recipes/untyped/untyped_list.hpp"

#include <functional>
#include <string>

#include <CLI/CLI.hpp>

namespace conductor::inline CONDUCTOR_ABI::cli {

class program;

// Adds a group to the program with one command for each list that has the operation, and that `offers` it;
// `add` gives each its options; to it, the list has its name in C++.
void add_record_commands(
    program& to, const std::string& name, const std::string& summary, catalog::verb verb,
    bool (*offers)(const recipes::untyped_list&),
    std::function<void(CLI::App& command, const std::string& list, const catalog::operation& of)> add);

} // namespace conductor::cli
