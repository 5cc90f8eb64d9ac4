#include "cli/apply/csv_reader.hpp"

#include "cli/operations/usage_error.hpp"
#include "json/text.hpp"

#include <utility>

#include <csv.h>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

// Spaces are part of a field.
int no_space(unsigned char) {
    return 0;
}

} // namespace

void csv_reader::closing::operator()(csv_parser* of) const noexcept {
    ::csv_free(of);
    delete of;
}

csv_reader::csv_reader(std::istream& in, std::string name, char delimiter)
    : in_(in)
    , name_(std::move(name))
    , parser_(new csv_parser{}) {
    if (::csv_init(parser_.get(), CSV_STRICT | CSV_STRICT_FINI) != 0)
        throw std::bad_alloc();
    ::csv_set_delim(parser_.get(), static_cast<unsigned char>(delimiter));
    ::csv_set_space_func(parser_.get(), no_space);
    row first;
    if (!next_whole(first))
        throw usage_error(name_ + " is empty: a header with the names of the columns is wanted");
    if (!first.wrong.empty())
        throw usage_error(name_ + ':' + std::to_string(first.line) + ": " + first.wrong);
    header_ = std::move(first.cells);
}

void csv_reader::choose(std::vector<std::size_t> columns) {
    chosen_ = std::move(columns);
    chooses_ = true;
}

bool csv_reader::next(row& into) {
    row whole;
    if (!next_whole(whole))
        return false;
    into.line = whole.line;
    into.wrong = std::move(whole.wrong);
    if (into.wrong.empty() && whole.cells.size() != header_.size())
        into.wrong = "the row has " + std::to_string(whole.cells.size()) + " cells, and the header has " +
                     std::to_string(header_.size());
    into.cells.clear();
    if (!chooses_)
        into.cells = std::move(whole.cells);
    else if (into.wrong.empty())
        for (const auto index : chosen_)
            into.cells.push_back(whole.cells.at(index));
    return true;
}

bool csv_reader::next_whole(row& into) {
    while (ready_.empty() && !at_end_)
        read_line();
    if (ready_.empty())
        return false;
    into = std::move(ready_.front());
    ready_.pop_front();
    return true;
}

// Line by line, as the parser does not tell on which one a row begins.
void csv_reader::read_line() {
    if (!std::getline(in_, text_)) {
        if (in_.bad())
            throw usage_error(name_ + " cannot be read");
        at_end_ = true;
        parse({});
        return;
    }
    ++line_;
    if (!in_.eof())
        text_ += '\n';
    std::string_view text = text_;
    if (line_ == 1 && text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (!in_row_) {
        if (text.find_first_not_of("\r\n") == text.npos)
            return; // nothing stands between two rows
        reading_.line = line_;
        in_row_ = true;
    }
    parse(text);
}

void csv_reader::parse(std::string_view text) {
    const auto on_field = [](void* data, std::size_t size, void* self) {
        static_cast<csv_reader*>(self)->end_field({static_cast<const char*>(data), size});
    };
    const auto on_row = [](int, void* self) { static_cast<csv_reader*>(self)->end_row(); };
    const bool failed =
        at_end_ ? ::csv_fini(parser_.get(), on_field, on_row, this) != 0
                : ::csv_parse(parser_.get(), text.data(), text.size(), on_field, on_row, this) != text.size();
    if (!failed)
        return;
    const bool is_open = at_end_ && ::csv_error(parser_.get()) == CSV_EPARSE;
    throw usage_error(
        name_ + ':' + std::to_string(is_open ? reading_.line : line_) + ": " +
        (is_open ? "a quote is opened in this row and never closed"
                 : "a quote stands within a cell; there, two stand for one, and the cell is in quotes"));
}

void csv_reader::end_field(std::string_view text) {
    if (!json::is_utf8(text))
        reading_.wrong = "the row is not in UTF-8";
    reading_.cells.emplace_back(text);
}

void csv_reader::end_row() {
    const auto line = reading_.line;
    ready_.push_back(std::exchange(reading_, {}));
    reading_.line = line; // of lines that end as on old Macs, one is as good as the other
    in_row_ = false;
}

} // namespace conductor::cli
