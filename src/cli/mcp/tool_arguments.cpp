#include "cli/mcp/tool_arguments.hpp"

#include "cli/operations/names.hpp"
#include "cli/operations/usage_error.hpp"

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include <algorithm>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

namespace json = boost::json;

namespace {

// A null is as good as nothing.
const json::value* argument(const json::object& given, std::string_view name) {
    const auto* found = given.if_contains(name);
    return found != nullptr && !found->is_null() ? found : nullptr;
}

[[noreturn]] void refuse(std::string_view name, std::string_view why) {
    throw usage_error(std::string(name) + ' ' + std::string(why) + '.');
}

} // namespace

void refuse_unknown(const json::object& given, std::initializer_list<std::string_view> known) {
    for (const auto& member : given)
        if (std::find(known.begin(), known.end(), std::string_view(member.key())) == known.end())
            throw usage_error(
                "there is no argument " + std::string(member.key()) + '.' +
                did_you_mean(member.key(), std::vector<std::string>(known.begin(), known.end())));
}

std::string required_text(const json::object& given, std::string_view name) {
    auto made = optional_text(given, name);
    if (made.empty())
        refuse(name, "is missing");
    return made;
}

std::string optional_text(const json::object& given, std::string_view name) {
    const auto* found = argument(given, name);
    if (found == nullptr)
        return {};
    if (!found->is_string())
        refuse(name, "must be a string");
    return std::string(found->get_string());
}

json::object optional_object(const json::object& given, std::string_view name) {
    const auto* found = argument(given, name);
    if (found == nullptr)
        return {};
    if (!found->is_object())
        refuse(name, "must be an object");
    return found->get_object();
}

std::vector<std::string> optional_texts(const json::object& given, std::string_view name) {
    std::vector<std::string> made;
    const auto* found = argument(given, name);
    if (found == nullptr)
        return made;
    const auto* several = found->if_array();
    if (several == nullptr)
        refuse(name, "must be an array of strings");
    for (const auto& one : *several) {
        if (!one.is_string())
            refuse(name, "must be an array of strings");
        made.emplace_back(one.get_string());
    }
    return made;
}

std::int64_t whole_number(
    const json::object& given, std::string_view name, std::int64_t least, std::int64_t most,
    std::int64_t otherwise) {
    const auto* found = argument(given, name);
    if (found == nullptr)
        return otherwise;
    boost::system::error_code failed;
    const auto made = found->to_number<std::int64_t>(failed);
    if (failed || made < least || made > most)
        refuse(name, "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return made;
}

} // namespace conductor::cli::mcp
