#pragma once

// The file that is applied, with its mapping. It is read several times, from its beginning to its end.

#include "cli/apply/mapping.hpp"
#include "cli/apply/planned.hpp"
#include "cli/apply/row.hpp"

#include <fstream>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

enum class input_format { csv, jsonl };

struct entry_file_options {
    std::string file;
    std::string mapping_file;             // empty: the lines are entries already
    std::optional<input_format> format{}; // nothing: by the file's name
    char delimiter = '\0';                // by the file's name, too
};

class entry_file {
public:
    // `company` gives the end-user's id for its name in the file, or the usual one for an empty name.
    //
    // Throws usage_error if the mapping or the file cannot be used.
    entry_file(entry_file_options how, std::function<std::string(const std::string&)> company);

    [[nodiscard]] const std::string& name() const noexcept { return how_.file; }
    [[nodiscard]] input_format format() const noexcept { return *how_.format; }

private:
    friend class entry_pass;

    entry_file_options how_;
    std::optional<mapping> by_;
    std::function<std::string(const std::string&)> company_;
};

// One time through the file. The file has to live as long.
class entry_pass {
public:
    // Throws usage_error if the file is not there, or lacks a column that the mapping names.
    explicit entry_pass(const entry_file& of);

    // The next record; nothing after the last one.
    //
    // Throws usage_error if the rest cannot be read.
    [[nodiscard]] std::optional<planned> next();

private:
    void open_rows();

    const entry_file& of_;
    std::ifstream in_;
    std::unique_ptr<row_source> rows_;
    std::unique_ptr<planner> planner_;
    std::function<void()> at_end_;
    row row_;
    bool is_over_ = false;
};

} // namespace conductor::cli
