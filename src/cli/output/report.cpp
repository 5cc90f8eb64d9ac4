#include "cli/output/report.hpp"

#include "cli/output/csv.hpp"
#include "cli/output/fields.hpp"
#include "cli/output/table.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

using boost::json::value;

namespace {

const boost::json::array& list_of(const value& in, std::string_view name) {
    static const boost::json::array nothing;
    const auto* part = part_of(in, name);
    return part != nullptr && part->is_array() ? part->get_array() : nothing;
}

// A title may take several lines, of which some are empty.
std::string title_of(const value& column) {
    std::string made;
    for (const auto& line : list_of(column, "titles"))
        if (const auto text = cell_text(part_of(line, "value")); !text.empty())
            made.append(made.empty() ? "" : " ").append(text);
    return made;
}

class report_rows {
public:
    explicit report_rows(const value& report) {
        for (const auto& column : list_of(report, "columns")) {
            ids_.push_back(cell_text(part_of(column, "columnId")));
            titles.push_back(title_of(column));
        }
        for (const auto& row : list_of(report, "rows"))
            add(row);
    }

    std::vector<std::string> titles;
    std::vector<std::vector<std::string>> rows;

private:
    void add(const value& row) {
        std::vector<std::string> made(ids_.size());
        for (const auto& cell : list_of(row, "cells")) {
            const auto at = std::find(ids_.begin(), ids_.end(), cell_text(part_of(cell, "columnId")));
            if (at != ids_.end())
                made[static_cast<std::size_t>(at - ids_.begin())] = cell_text(part_of(cell, "value"));
        }
        if (const auto text = cell_text(part_of(row, "text")); !text.empty() && !made.empty())
            made.front() = text;
        rows.push_back(std::move(made));
    }

    std::vector<std::string> ids_;
};

} // namespace

void print_report(const print_options& how, const value& report, const sink& out) {
    const bool as_rows = how.format == output_format::table || how.format == output_format::csv;
    report_rows shown(report);
    if (!as_rows || !how.fields.empty() || shown.titles.empty()) {
        print_object(how, report, out);
        return;
    }
    if (how.format == output_format::csv) {
        if (how.header)
            out(csv_row(shown.titles));
        for (const auto& row : shown.rows)
            out(csv_row(row));
        return;
    }
    for (const char* name : {"title", "subtitle"})
        if (const auto text = one_line(cell_text(part_of(report, name))); !text.empty())
            out(styled(how.on, style::bold, text) + '\n');
    table made(std::move(shown.titles), table_options{how.on, how.columns, how.header, true}, out);
    for (auto& row : shown.rows) {
        std::vector<cell> cells;
        cells.reserve(row.size());
        for (auto& text : row)
            cells.push_back({std::move(text)});
        made.add(std::move(cells));
    }
    made.flush();
}

} // namespace conductor::cli
