#pragma once

// JSON objects, one in each line, as rows: the columns are paths into them, such as "customer.id".

#include "cli/apply/row.hpp"

#include <cstddef>
#include <cstdint>
#include <istream>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

class jsonl_reader : public row_source {
public:
    // Cells are what stands at these paths; without any, the line itself is the one cell.
    jsonl_reader(std::istream& in, std::string name, std::vector<std::string> paths);

    bool next(row& into) override;

    // The first path that none of the objects had which were read until now; nullptr if there is none.
    [[nodiscard]] const std::string* path_never_seen() const;

    // The paths that the first object has.
    [[nodiscard]] const std::vector<std::string>& paths_of_first() const noexcept { return first_; }

private:
    std::istream& in_;
    std::string name_;
    std::vector<std::string> paths_;
    std::vector<bool> seen_;
    std::vector<std::string> first_;
    std::string text_;
    std::uint64_t line_ = 0;
    bool has_read_ = false;
};

} // namespace conductor::cli
