#include "sandbox/company/names.hpp"

#include "values/ascii.hpp"

#include <algorithm>
#include <iterator>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

// These four lists share their names.
constexpr std::string_view lists_of_people[] = {"customers", "vendors", "employees", "other-names"};

bool lists_people(std::string_view resource) {
    return std::find(std::begin(lists_of_people), std::end(lists_of_people), resource) !=
           std::end(lists_of_people);
}

void name_by_parts(dom::object& person) {
    std::string whole;
    for (const std::string_view part : {"firstName", "middleName", "lastName"}) {
        const auto text = text_of(person, part);
        if (text.empty())
            continue;
        whole += whole.empty() ? "" : " ";
        whole += text;
    }
    person["name"] = whole;
}

} // namespace

std::string fold_case(std::string_view text) {
    std::string made{text};
    std::transform(made.begin(), made.end(), made.begin(), ascii::to_lower);
    return made;
}

void name_fully(dom::object& record) {
    if (text_of(record, "objectType") == "qbd_employee")
        name_by_parts(record);
    auto* full_name = record.if_contains("fullName");
    const auto name = text_of(record, "name");
    if (!full_name || name.empty())
        return;
    const auto* parent = object_of(record, "parent");
    const auto above = parent ? text_of(*parent, "fullName") : std::string_view{};
    auto whole = above.empty() ? std::string{name} : std::string{above} + ":" + std::string{name};
    if (auto* level = record.if_contains("sublevel"))
        *level = std::count(whole.begin(), whole.end(), ':');
    *full_name = whole;
}

std::string_view list_name(const dom::object& record) {
    for (const std::string_view field : {"fullName", "name", "initial"})
        if (const auto text = text_of(record, field); !text.empty())
            return text;
    return {};
}

std::string name_key(std::string_view resource, const dom::object& record) {
    const auto name = list_name(record);
    if (name.empty())
        return {};
    const auto list = lists_people(resource) ? std::string_view{"people"} : resource;
    return std::string{list} + '\n' + fold_case(name);
}

} // namespace conductor::sandbox
