#include "cli/output/table.hpp"

#include "values/ascii.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

constexpr std::size_t gap = 2; // between two columns
constexpr std::size_t least_width = 4;

bool is_decimal(std::string_view text) {
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const auto dot = std::min(text.find('.'), text.size());
    const auto all_digits = [](std::string_view part) {
        return !part.empty() && std::all_of(part.begin(), part.end(), ascii::is_digit);
    };
    return all_digits(text.substr(0, dot)) && (dot == text.size() || all_digits(text.substr(dot + 1)));
}

// Numbers that are counted with, and no names that are made of digits.
bool names_an_amount(std::string_view name) {
    constexpr std::array words{"mount",   "alance", "ate",  "rice", "ost",
                               "uantity", "ercent", "ount", "otal", "imit"};
    return std::any_of(words.begin(), words.end(), [name](std::string_view word) {
        return name.ends_with(word) && !name.ends_with("Date") && !name.ends_with("ccount") && name != "date";
    });
}

std::vector<cell> header_of(const std::vector<std::string>& names) {
    std::vector<cell> made;
    made.reserve(names.size());
    for (const auto& name : names)
        made.push_back({name});
    return made;
}

} // namespace

table::table(
    std::vector<std::string> names, const table_options& how, std::function<void(std::string_view)> out)
    : names_(std::move(names))
    , how_(how)
    , out_(std::move(out)) {
    for (auto& name : names_)
        name = one_line(name);
}

void table::add(std::vector<cell> row) {
    for (auto& one : row)
        one.text = one_line(one.text);
    waiting_.push_back(std::move(row));
    if (decided_ || waiting_.size() == rows_looked_at)
        flush();
}

void table::flush() {
    if (!decided_) {
        decide();
        if (how_.header)
            out_(styled(how_.on, style::bold, line(header_of(names_))) + '\n');
    }
    for (const auto& row : waiting_)
        out_(line(row) + '\n');
    waiting_.clear();
}

void table::decide() {
    decided_ = true;
    columns_ = wanted_columns();
    if (how_.columns == 0)
        return;
    if (!how_.keep_all)
        leave_out_what_has_no_room();
    narrow();
}

// A column without a value is not worth its place, unless it was asked for.
std::vector<table::column> table::wanted_columns() const {
    std::vector<column> made;
    for (std::size_t i = 0; i != names_.size(); ++i) {
        std::size_t widest = 0;
        for (const auto& row : waiting_)
            widest = std::max(widest, width_of(row[i].text));
        if (widest == 0 && !how_.keep_all && !waiting_.empty())
            continue;
        made.push_back({i, std::max(widest, how_.header ? width_of(names_[i]) : 0), stands_right(i)});
    }
    return made;
}

bool table::stands_right(std::size_t index) const {
    bool counts = names_an_amount(names_[index]);
    bool any = false;
    for (const auto& row : waiting_) {
        const auto& one = row[index];
        if (one.text.empty())
            continue;
        if (!one.is_number && !is_decimal(one.text))
            return false;
        any = true;
        counts = counts || one.is_number || one.text.find('.') != std::string::npos;
    }
    return any && counts;
}

std::size_t table::width() const {
    std::size_t made = how_.indent;
    for (const auto& one : columns_)
        made += one.width + gap;
    return made - std::min(made, gap);
}

void table::leave_out_what_has_no_room() {
    constexpr std::size_t long_text = 32; // may be narrowed to it before another column goes
    for (auto& one : columns_)
        one.width = std::min(one.width, std::max<std::size_t>(long_text, width_of(names_[one.index])));
    while (columns_.size() > 1 && width() > how_.columns)
        columns_.pop_back();
    // What is left of the room goes to the columns that were narrowed.
    for (auto& one : columns_) {
        std::size_t widest = one.width;
        for (const auto& row : waiting_)
            widest = std::max(widest, width_of(row[one.index].text));
        if (const auto used = width(); used < how_.columns)
            one.width += std::min(widest - one.width, how_.columns - used);
    }
}

void table::narrow() {
    while (width() > how_.columns) {
        const auto widest =
            std::max_element(columns_.begin(), columns_.end(), [](const column& a, const column& b) {
                return a.width < b.width;
            });
        if (widest == columns_.end() || widest->width <= least_width)
            return;
        --widest->width;
    }
}

std::string table::line(const std::vector<cell>& row) const {
    std::string made(how_.indent, ' ');
    for (const auto& one : columns_) {
        const auto& full = row[one.index].text;
        const auto text = how_.columns == 0 ? full : shortened(full, one.width);
        const auto taken = width_of(text);
        const std::string padding(one.width - std::min(one.width, taken), ' ');
        made += one.right ? padding + text : text + padding;
        made += std::string(gap, ' ');
    }
    made.erase(made.find_last_not_of(' ') + 1);
    return made;
}

} // namespace conductor::cli
