#include "cli/output/csv.hpp"

namespace conductor::inline CONDUCTOR_ABI::cli {

std::string csv_row(const std::vector<std::string>& cells) {
    std::string made;
    for (const auto& cell : cells) {
        if (&cell != &cells.front())
            made += ',';
        if (cell.find_first_of(",\"\r\n") == cell.npos) {
            made += cell;
            continue;
        }
        made += '"';
        for (const char c : cell) {
            if (c == '"')
                made += '"';
            made += c;
        }
        made += '"';
    }
    return made + '\n';
}

} // namespace conductor::cli
