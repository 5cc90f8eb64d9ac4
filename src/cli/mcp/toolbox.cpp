#include "cli/mcp/toolbox.hpp"

#include "cli/mcp/call_failure.hpp"
#include "cli/mcp/definitions.hpp"
#include "cli/mcp/describe.hpp"
#include "cli/mcp/part_text.hpp"
#include "cli/mcp/search.hpp"
#include "cli/mcp/tool_arguments.hpp"
#include "cli/operations/names.hpp"
#include "cli/operations/usage_error.hpp"
#include "cli/output/fields.hpp"

#include <boost/json/array.hpp>

#include <algorithm>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

namespace json = boost::json;

namespace {

const catalog::operation& named_operation(const json::object& arguments) {
    const auto name = required_text(arguments, "name");
    auto words = hyphenated(name);
    std::replace(words.begin(), words.end(), '.', ' '); // as in "qbd.invoices.delete"
    for (const auto& one : {name, words})
        if (const auto* found = find_operation(one))
            return *found;
    std::vector<std::string> known;
    for (const auto* one : all_operations())
        known.emplace_back(one->name);
    throw usage_error(
        "there is no operation " + name + '.' + did_you_mean(name, known) +
        " search_operations finds operations by words.");
}

// In the order in which they stand in the operation's path.
std::vector<std::string> path_values(const catalog::operation& of, const json::object& given) {
    const auto names = path_parameters(of);
    const std::vector<std::string> known(names.begin(), names.end());
    for (const auto& member : given)
        if (std::find(known.begin(), known.end(), std::string(member.key())) == known.end())
            throw usage_error(
                "path." + std::string(member.key()) + " is not known here." +
                did_you_mean(member.key(), known));
    std::vector<std::string> made;
    for (const auto& name : known) {
        const auto* value = given.if_contains(name);
        if (value == nullptr)
            throw usage_error("path." + name + " is missing.");
        if (!value->is_string() || value->get_string().empty())
            throw usage_error("path." + name + " must be a string that is not empty.");
        made.emplace_back(value->get_string());
    }
    return made;
}

json::value
only_fields(json::value answer, const catalog::operation& of, const std::vector<std::string>& fields) {
    if (fields.empty())
        return answer;
    auto* object = answer.if_object();
    auto* data = of.verb == catalog::verb::list && object != nullptr ? object->if_contains("data") : nullptr;
    if (data == nullptr || !data->is_array())
        return parts_of(answer, fields);
    for (auto& record : data->get_array())
        record = parts_of(record, fields);
    return answer;
}

bool has_more_pages(const json::value& answer) {
    const auto* object = answer.if_object();
    const auto* cursor = object != nullptr ? object->if_contains("nextCursor") : nullptr;
    return cursor != nullptr && cursor->is_string();
}

} // namespace

toolbox::toolbox(toolbox_options how)
    : how_(std::move(how))
    , kept_(how_.kept) {}

std::variant<tool_result, planned_call> toolbox::begin(std::string_view tool, const json::object& arguments) {
    try {
        if (tool == search_tool)
            return search(arguments);
        if (tool == describe_tool)
            return describe(arguments);
        if (tool == read_more_tool)
            return read_more(arguments);
        return plan(arguments);
    } catch (const usage_error& why) {
        return tool == call_tool ? refused_call(why.what()) : failed_result(why.what());
    }
}

tool_result toolbox::search(const json::object& arguments) {
    refuse_unknown(arguments, {"words", "limit"});
    const auto words = required_text(arguments, "words");
    const auto most = whole_number(arguments, "limit", 1, 50, 10);
    json::array found;
    for (const auto* one : search_operations(words, static_cast<std::size_t>(most)))
        found.emplace_back(summary_of(*one, how_.allow_writes));
    const bool nothing = found.empty();
    auto made = told(json::object{{"operations", std::move(found)}});
    if (nothing) {
        std::string resources;
        for (const auto& list : record_lists())
            resources += (resources.empty() ? "" : ", ") + list;
        made.texts.push_back("No operation has one of these words. There are: " + resources + '.');
    }
    return made;
}

tool_result toolbox::describe(const json::object& arguments) {
    refuse_unknown(arguments, {"name"});
    return told(description_of(named_operation(arguments), how_.allow_writes));
}

std::string toolbox::end_user_of(const json::object& arguments) const {
    const auto given = optional_text(arguments, "end_user_id");
    if (given.empty() && how_.end_user.empty())
        throw usage_error("end_user_id is missing: whose company? end_users.list shows the end-users.");
    if (given.empty())
        return how_.end_user;
    return how_.end_user_id ? how_.end_user_id(given) : given;
}

planned_call toolbox::plan(const json::object& arguments) const {
    refuse_unknown(arguments, {"name", "end_user_id", "path", "query", "body", "fields"});
    planned_call made;
    made.operation = &named_operation(arguments);
    if (writes(*made.operation) && !how_.allow_writes)
        throw usage_error(
            std::string(made.operation->name) +
            " writes, and this server only reads. Whoever starts it can permit writes by --allow-writes.");
    cli::arguments given;
    given.path = path_values(*made.operation, optional_object(arguments, "path"));
    given.query = optional_object(arguments, "query");
    given.body = optional_object(arguments, "body");
    made.with_cursor = given.query.contains("cursor");
    made.request = make_request(*made.operation, given);
    if (needs_end_user(*made.operation))
        made.request.end_user = end_user_of(arguments);
    made.fields = checked_fields(optional_texts(arguments, "fields"), record_of(*made.operation));
    return made;
}

tool_result toolbox::finish(const planned_call& call, const json::value& answer) {
    auto made = told(only_fields(answer, *call.operation, call.fields));
    if (call.operation->paged && has_more_pages(answer))
        made.texts.emplace_back(
            "This page is not the last one: the next one begins at its nextCursor, given as query.cursor, "
            "once. A "
            "cursor that is not used soon is forgotten, after seconds rather than minutes; then ask for a "
            "part of the records by filters, such as those of dates, that fits into one page.");
    return made;
}

tool_result toolbox::told(const json::value& what) {
    const auto whole = std::make_shared<const long_answer>(what);
    const auto first = whole->part({}, how_.max_bytes);
    tool_result made;
    made.texts.push_back(first->text);
    if (!first->next)
        return made;
    const auto number = kept_.keep(whole);
    made.texts.push_back(
        number
            ? note_on(*first, *whole, *number)
            : "The answer has " + std::to_string(whole->bytes()) +
                  " bytes, and is too large to keep its rest. Ask for less: by filters, limit, or fields.");
    return made;
}

tool_result toolbox::read_more(const json::object& arguments) const {
    refuse_unknown(arguments, {"id"});
    const auto text = required_text(arguments, "id");
    const auto id = parse_rest_id(text);
    const auto whole = id ? kept_.find(id->answer) : nullptr;
    if (whole == nullptr)
        throw usage_error(
            "there is no answer " + text + ", or not any more: the last " +
            std::to_string(kept_.most().answers) + " that were cut are kept, and of them at most " +
            std::to_string(kept_.most().bytes) + " bytes. Make the call again.");
    const auto part = whole->part(id->at, how_.max_bytes);
    if (!part)
        throw usage_error("the answer of " + text + " does not go that far.");
    tool_result made;
    made.texts.push_back(part->text);
    made.texts.push_back(note_on(*part, *whole, id->answer));
    return made;
}

} // namespace conductor::cli::mcp
