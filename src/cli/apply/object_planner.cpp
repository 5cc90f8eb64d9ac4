#include "cli/apply/object_planner.hpp"

#include "cli/operations/names.hpp"
#include "cli/output/json_text.hpp"

#include <boost/json/parse.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

void read_member(planned& made, std::string_view name, const boost::json::value& given) {
    auto& entry = made.entry;
    const auto refuse = [&](const std::string& why) { made.problems.push_back({made.first_line, why}); };
    if (name == "params") {
        if (given.is_object())
            entry.params = compact_json(given);
        else
            refuse("params is no object");
        return;
    }
    const std::pair<std::string_view, std::string*> texts[] = {
        {"key", &entry.key},
        {"operation", &entry.operation},
        {"end_user_id", &entry.end_user_id},
        {"record_id", &entry.record_id},
        {"chain", &entry.chain},
        {"after", &entry.after}};
    std::vector<std::string> known{"params"};
    for (const auto& [text, to] : texts) {
        known.emplace_back(text);
        if (text != name)
            continue;
        if (given.is_string())
            *to = given.get_string();
        else
            refuse(std::string(name) + " is no text");
        return;
    }
    refuse("an entry has no member " + std::string(name) + '.' + did_you_mean(name, known));
}

} // namespace

object_planner::object_planner(std::function<std::string(const std::string&)> company)
    : company_(std::move(company)) {}

void object_planner::add(const row& next) {
    planned made;
    made.first_line = next.line;
    made.last_line = next.line;
    if (!next.wrong.empty()) {
        made.problems.push_back({next.line, next.wrong});
        put(std::move(made));
        return;
    }
    const auto object = boost::json::parse(next.cells.at(0));
    for (const auto& member : object.as_object())
        read_member(made, member.key(), member.value());
    made.entry.end_user_id = company_(made.entry.end_user_id);
    if (made.problems.empty())
        if (const auto why = why_not_add(made.entry))
            made.problems.push_back({next.line, *why});
    put(std::move(made));
}

} // namespace conductor::cli
