#pragma once

// A table whose columns fit the terminal: amounts stand at the right, names at the left.
//
// How wide the columns are is decided by the first rows, so that a table of any length is shown as it comes.

#include "cli/output/terminal.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

struct cell {
    std::string text;
    bool is_number = false;
};

struct table_options {
    terminal on{};
    std::size_t columns = 0; // of the terminal; 0: rows may be of any length
    bool header = true;
    bool keep_all = false; // columns for which there is no room are narrowed; else the last ones are left out
    std::size_t indent = 0;
};

class table {
public:
    // How many rows are looked at before the first one is shown.
    static constexpr std::size_t rows_looked_at = 200;

    table(
        std::vector<std::string> names, const table_options& how, std::function<void(std::string_view)> out);

    void add(std::vector<cell> row);

    // Shows the rows that wait.
    void flush();

private:
    struct column {
        std::size_t index = 0; // of its cell in a row
        std::size_t width = 0;
        bool right = false;
    };

    void decide();
    [[nodiscard]] std::vector<column> wanted_columns() const;
    [[nodiscard]] bool stands_right(std::size_t index) const;
    void leave_out_what_has_no_room();
    void narrow();
    [[nodiscard]] std::size_t width() const;
    [[nodiscard]] std::string line(const std::vector<cell>& row) const;

    std::vector<std::string> names_;
    table_options how_;
    std::function<void(std::string_view)> out_;
    std::vector<column> columns_;
    std::vector<std::vector<cell>> waiting_;
    bool decided_ = false;
};

} // namespace conductor::cli
