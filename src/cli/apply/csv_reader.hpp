#pragma once

// Rows of comma-separated values by RFC 4180, one after another: a file of any length takes no more memory
// than a row.

#include "cli/apply/row.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <istream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct csv_parser;

namespace conductor::inline CONDUCTOR_ABI::cli {

class csv_reader : public row_source {
public:
    // Reads the header, too. A byte order mark before it is left out.
    //
    // Throws usage_error with the name of the file if there is none.
    csv_reader(std::istream& in, std::string name, char delimiter);

    [[nodiscard]] const std::vector<std::string>& header() const noexcept { return header_; }

    // Which columns a row's cells are from now on, in this order; at first all.
    void choose(std::vector<std::size_t> columns);

    bool next(row& into) override;

private:
    void read_line();
    void parse(std::string_view text);
    void end_field(std::string_view text);
    void end_row();
    [[nodiscard]] bool next_whole(row& into);

    struct closing {
        void operator()(csv_parser* of) const noexcept;
    };

    std::istream& in_;
    std::string name_;
    std::unique_ptr<csv_parser, closing> parser_;
    std::vector<std::string> header_;
    std::vector<std::size_t> chosen_;
    bool chooses_ = false;

    std::string text_; // a line of the file
    std::uint64_t line_ = 0;
    bool in_row_ = false;
    bool at_end_ = false;
    row reading_;
    std::deque<row> ready_;
};

} // namespace conductor::cli
