#include "cli/apply/entry_file.hpp"

#include "cli/apply/csv_reader.hpp"
#include "cli/apply/jsonl_reader.hpp"
#include "cli/apply/mapped_planner.hpp"
#include "cli/apply/object_planner.hpp"
#include "cli/operations/names.hpp"
#include "cli/operations/usage_error.hpp"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <iterator>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

std::ifstream opened_file(const std::string& name) {
    std::ifstream file(name, std::ios::binary);
    if (!file || !std::filesystem::is_regular_file(name))
        throw usage_error(name + " cannot be read; it must be a file, as it is read more than once");
    return file;
}

input_format format_of(const std::string& name) {
    const auto ending = std::filesystem::path(name).extension();
    if (ending == ".csv" || ending == ".tsv")
        return input_format::csv;
    if (ending == ".jsonl" || ending == ".ndjson")
        return input_format::jsonl;
    throw usage_error(
        "is " + name + " CSV or lines of JSON? Its name does not tell; --format csv or jsonl does");
}

std::vector<std::size_t>
chosen_columns(const mapping& by, const std::vector<std::string>& header, const std::string& file) {
    std::vector<std::size_t> made;
    for (const auto& column : by.columns.all) {
        const auto place = by.file + ':' + std::to_string(column.line) + ": ";
        const auto found = std::find(header.begin(), header.end(), column.name);
        if (found == header.end())
            throw usage_error(
                place + file + " has no column " + column.name + '.' + did_you_mean(column.name, header));
        if (std::find(found + 1, header.end(), column.name) != header.end())
            throw usage_error(place + file + " has two columns " + column.name);
        made.push_back(static_cast<std::size_t>(found - header.begin()));
    }
    return made;
}

void require_seen(const mapping& by, const jsonl_reader& rows, const std::string& file) {
    const auto* path = rows.path_never_seen();
    if (path == nullptr || rows.paths_of_first().empty())
        return;
    int line = 0;
    for (const auto& column : by.columns.all)
        if (column.name == *path)
            line = column.line;
    throw usage_error(
        by.file + ':' + std::to_string(line) + ": no line of " + file + " has " + *path + '.' +
        did_you_mean(*path, rows.paths_of_first()));
}

} // namespace

entry_file::entry_file(entry_file_options how, std::function<std::string(const std::string&)> company)
    : how_(std::move(how))
    , company_(std::move(company)) {
    if (!how_.format)
        how_.format = format_of(how_.file);
    if (how_.delimiter == '\0')
        how_.delimiter = how_.file.ends_with(".tsv") ? '\t' : ',';
    if (!how_.mapping_file.empty()) {
        auto file = opened_file(how_.mapping_file);
        by_ = parse_mapping({std::istreambuf_iterator<char>(file), {}}, how_.mapping_file);
    } else if (how_.format == input_format::csv) {
        throw usage_error("which columns become which members? --map mapping.yml says so");
    }
}

entry_pass::entry_pass(const entry_file& of)
    : of_(of)
    , in_(opened_file(of.how_.file)) {
    open_rows();
    if (of.by_)
        planner_ = std::make_unique<mapped_planner>(*of.by_, of.company_);
    else
        planner_ = std::make_unique<object_planner>(of.company_);
}

void entry_pass::open_rows() {
    const auto& how = of_.how_;
    if (how.format == input_format::csv) {
        auto rows = std::make_unique<csv_reader>(in_, how.file, how.delimiter);
        rows->choose(chosen_columns(*of_.by_, rows->header(), how.file));
        rows_ = std::move(rows);
        return;
    }
    std::vector<std::string> paths;
    if (of_.by_)
        for (const auto& column : of_.by_->columns.all)
            paths.push_back(column.name);
    auto rows = std::make_unique<jsonl_reader>(in_, how.file, std::move(paths));
    if (of_.by_)
        at_end_ = [this, &read = *rows] { require_seen(*of_.by_, read, of_.how_.file); };
    rows_ = std::move(rows);
}

std::optional<planned> entry_pass::next() {
    for (;;) {
        if (auto made = planner_->take())
            return made;
        if (is_over_)
            return std::nullopt;
        if (rows_->next(row_)) {
            planner_->add(row_);
            continue;
        }
        is_over_ = true;
        if (at_end_)
            at_end_();
        planner_->finish();
    }
}

} // namespace conductor::cli
