#include "cli/apply/mapped_planner.hpp"

#include "cli/output/json_text.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <iterator>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

// The line of the row that made the element which an error names, as in "lines[2].quantity must be …"; else
// the record's first one.
std::uint64_t line_of(const std::string& text, const std::vector<list_parts>& lists, std::uint64_t first) {
    for (const auto& list : lists) {
        const auto begin = to_string(*list.to) + '[';
        const auto at = text.find(begin);
        if (at == text.npos)
            continue;
        std::size_t index = 0;
        std::from_chars(text.data() + at + begin.size(), text.data() + text.size(), index);
        for (const auto& elements : list.of_rules) {
            if (index < elements.size())
                return elements[index].line;
            index -= elements.size();
        }
    }
    return first;
}

void put_lists(boost::json::object& into, const std::vector<list_parts>& lists) {
    for (const auto& list : lists) {
        boost::json::array made;
        for (const auto& elements : list.of_rules)
            for (const auto& one : elements)
                made.push_back(one.what);
        if (!made.empty())
            put(into, *list.to, std::move(made));
    }
}

// The first member in which two rows of a record differ; empty if there is none.
std::string difference(const boost::json::object& a, const boost::json::object& b) {
    for (const auto& member : a)
        if (const auto* other = b.if_contains(member.key()); other == nullptr || *other != member.value())
            return member.key();
    for (const auto& member : b)
        if (!a.contains(member.key()))
            return member.key();
    return {};
}

bool same_elements(const std::vector<element>& a, const std::vector<element>& b) {
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i != a.size(); ++i)
        if (a[i].what != b[i].what)
            return false;
    return true;
}

} // namespace

mapped_planner::mapped_planner(const mapping& by, std::function<std::string(const std::string&)> company)
    : by_(by)
    , joins_(joins_rows(by.members))
    , company_(std::move(company)) {}

planned mapped_planner::begin(const row& of) const {
    planned made;
    made.first_line = of.line;
    made.last_line = of.line;
    if (!of.wrong.empty())
        made.problems.push_back({of.line, of.wrong});
    else if (const auto* blank = by_.key.blank_column(of.cells, by_.columns))
        made.problems.push_back({of.line, "the key needs " + *blank + ", which is empty"});
    else
        set_texts(made, of);
    return made;
}

void mapped_planner::set_texts(planned& made, const row& of) const {
    auto& entry = made.entry;
    entry.operation = by_.operation;
    entry.key = by_.key.filled(of.cells);
    const auto optional_text = [&](const text_template& from) {
        return from.is_blank(of.cells) ? std::string() : from.filled(of.cells);
    };
    const auto whose = optional_text(by_.end_user);
    if (!by_.end_user.is_absent() && is_blank(whose))
        made.problems.push_back({of.line, "end_user is empty"});
    else
        entry.end_user_id = company_(whose);
    entry.record_id = optional_text(by_.id);
    if (!by_.id.is_absent() && is_blank(entry.record_id))
        made.problems.push_back({of.line, "id is empty"});
    entry.chain = optional_text(by_.chain);
    entry.after = optional_text(by_.after);
}

void mapped_planner::add(const row& next) {
    auto one = begin(next);
    if (one.entry.key.empty()) {
        put_unreadable(std::move(one));
        return;
    }
    auto parts = parts_of_row(by_, next);
    if (joins_ && open_ && identity_of(open_->what.entry) == identity_of(one.entry)) {
        join(next, one, std::move(parts));
        return;
    }
    const auto doubtful = std::exchange(doubtful_, std::nullopt);
    finish();
    if (doubtful)
        one.problems.push_back(
            {next.line,
             "the row before, on line " + std::to_string(*doubtful) + ", may belong to the same record"});
    open_.emplace(opened{std::move(one), std::move(parts)});
    if (!joins_)
        finish();
}

// A record of several rows may have lost one of them, be it the one before or the one after.
void mapped_planner::put_unreadable(planned one) {
    if (joins_) {
        doubtful_ = one.first_line;
        if (open_)
            open_->what.problems.push_back(
                {open_->what.first_line,
                 "the row on line " + std::to_string(one.first_line) + " may belong to the same record"});
    }
    const auto doubtful = doubtful_;
    finish();
    doubtful_ = doubtful;
    put(std::move(one));
}

void mapped_planner::join(const row& of, const planned& more, row_parts parts) {
    auto& [what, had] = *open_;
    const auto tell = [&, first = what.first_line](const std::string& name) {
        parts.problems.push_back(
            {of.line, name + " is not the same as on line " + std::to_string(first) +
                          ", which is of the same record"});
    };
    if (more.entry != what.entry)
        tell("id, chain or after");
    if (const auto name = difference(had.members, parts.members); !name.empty())
        tell(name);
    for (std::size_t i = 0; i != had.lists.size(); ++i)
        for (std::size_t k = 0; k != had.lists[i].of_rules.size(); ++k) {
            const auto& list = *had.lists[i].to;
            auto& to = had.lists[i].of_rules[k];
            auto& from = parts.lists[i].of_rules[k];
            const auto rule = std::find_if(
                by_.members.begin(), by_.members.end(), [&](const auto& one) { return &one.to == &list; });
            if (std::get<list_rule>(rule->what).elements[k].each_row)
                std::move(from.begin(), from.end(), std::back_inserter(to));
            else if (!same_elements(to, from))
                tell(to_string(list));
        }
    std::move(parts.problems.begin(), parts.problems.end(), std::back_inserter(had.problems));
    std::move(more.problems.begin(), more.problems.end(), std::back_inserter(what.problems));
    what.last_line = of.line;
}

void mapped_planner::finish() {
    doubtful_.reset();
    if (!open_)
        return;
    auto [made, parts] = std::move(*open_);
    open_.reset();
    std::move(parts.problems.begin(), parts.problems.end(), std::back_inserter(made.problems));
    put_lists(parts.members, parts.lists);
    if (by_.of->body != nullptr)
        made.entry.params = compact_json(parts.members);
    if (made.problems.empty())
        if (const auto why = why_not_add(made.entry))
            made.problems.push_back({line_of(*why, parts.lists, made.first_line), *why});
    put(std::move(made));
}

std::string mapped_planner::again_text(const std::string& key, std::uint64_t line) const {
    if (!joins_)
        return planner::again_text(key, line);
    return "the rows of " + key + " do not stand together: others are on line " + std::to_string(line) +
           ". Sort the file by what the key is made of";
}

} // namespace conductor::cli
