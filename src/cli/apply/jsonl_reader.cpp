#include "cli/apply/jsonl_reader.hpp"

#include "cli/apply/text_template.hpp"
#include "cli/operations/usage_error.hpp"
#include "cli/output/fields.hpp"
#include "cli/output/json_text.hpp"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

std::string text_in_cell(const boost::json::value& part) {
    if (part.is_null())
        return {};
    return part.is_string() ? std::string(part.get_string()) : compact_json(part);
}

void collect_paths(const boost::json::object& in, const std::string& before, std::vector<std::string>& made) {
    for (const auto& member : in) {
        const auto path = before + std::string(member.key());
        made.push_back(path);
        if (const auto* inner = member.value().if_object())
            collect_paths(*inner, path + '.', made);
    }
}

} // namespace

jsonl_reader::jsonl_reader(std::istream& in, std::string name, std::vector<std::string> paths)
    : in_(in)
    , name_(std::move(name))
    , paths_(std::move(paths))
    , seen_(paths_.size()) {}

bool jsonl_reader::next(row& into) {
    do {
        if (!std::getline(in_, text_)) {
            if (in_.bad())
                throw usage_error(name_ + " cannot be read");
            return false;
        }
        ++line_;
        if (line_ == 1 && text_.starts_with("\xEF\xBB\xBF"))
            text_.erase(0, 3);
    } while (is_blank(text_));
    into.line = line_;
    into.cells.clear();
    into.wrong.clear();
    boost::system::error_code failed;
    const auto object = boost::json::parse(trimmed(text_), failed);
    if (failed || !object.is_object()) {
        into.wrong = failed ? "the line is no JSON: " + failed.message() : "the line is no JSON object";
        return true;
    }
    if (!std::exchange(has_read_, true))
        collect_paths(object.get_object(), {}, first_);
    if (paths_.empty())
        into.cells.push_back(text_);
    for (std::size_t i = 0; i != paths_.size(); ++i) {
        const auto* part = part_of(object, paths_[i]);
        seen_[i] = seen_[i] || part != nullptr;
        into.cells.push_back(part != nullptr ? text_in_cell(*part) : std::string());
    }
    return true;
}

const std::string* jsonl_reader::path_never_seen() const {
    const auto found = std::find(seen_.begin(), seen_.end(), false);
    return found == seen_.end() ? nullptr : &paths_[static_cast<std::size_t>(found - seen_.begin())];
}

} // namespace conductor::cli
