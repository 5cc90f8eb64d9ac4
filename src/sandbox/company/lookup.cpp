#include "sandbox/company/lookup.hpp"

#include "sandbox/company/names.hpp"

#include <boost/json/array.hpp>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

struct selector {
    std::string_view parameter;
    std::string_view field;
    bool exact_case;
};
constexpr selector selectors[] = {
    {"ids", "id", true},
    {"names", "name", false},
    {"fullNames", "fullName", false},
    {"refNumbers", "refNumber", true},
};

// Sales representatives are named by their initials.
std::string_view value_of(const dom::object& record, std::string_view field) {
    const auto text = text_of(record, field);
    return text.empty() && field == "name" ? text_of(record, "initial") : text;
}

} // namespace

std::string lookup::key_of(const texts& of, std::string_view text) {
    return of.exact_case ? std::string{text} : fold_case(text);
}

lookup::lookup(const dom::object& query) {
    for (const auto& one : selectors) {
        const auto* given = query.if_contains(one.parameter);
        if (!given || !given->is_array())
            continue;
        auto& of = wanted_.emplace_back(texts{one.field, one.exact_case, {}, {}});
        for (const auto& value : given->get_array())
            if (const auto* text = value.if_string();
                text && of.by_key.emplace(key_of(of, *text), of.all.size()).second)
                of.all.push_back({std::string{*text}});
    }
}

bool lookup::meet(const dom::object& record) {
    bool asked_for = false;
    for (auto& of : wanted_) {
        const auto text = value_of(record, of.field);
        const auto found = text.empty() ? of.by_key.end() : of.by_key.find(key_of(of, text));
        if (found == of.by_key.end())
            continue;
        of.all[found->second].met = true;
        asked_for = true;
    }
    return asked_for;
}

std::optional<std::string> lookup::missing() const {
    for (const auto& of : wanted_)
        for (const auto& one : of.all)
            if (!one.met)
                return one.as_given;
    return std::nullopt;
}

} // namespace conductor::sandbox
