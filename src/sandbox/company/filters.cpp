#include "sandbox/company/filters.hpp"

#include "sandbox/company/names.hpp"

#include <boost/json/array.hpp>

#include <algorithm>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

bool has_text(const dom::value& list, std::string_view wanted) {
    const auto* all = list.if_array();
    return all && std::any_of(all->begin(), all->end(), [&](const dom::value& one) {
               return one.is_string() && std::string_view{one.get_string()} == wanted;
           });
}

} // namespace

filter::filter(const dom::object& query, const pc_clock& pc)
    : query_{query}
    , pc_{pc} {
    const auto read = [&](const char* name, bool end_of_day, auto& instant) {
        if (!query.contains(name))
            return;
        instant = parse_instant(text_of(query, name), end_of_day, pc_);
        if (!instant && !error_)
            error_ = invalid_request(
                "PARAMETER_INVALID", "`" + std::string{name} + "` must be a date or a date with a time.");
    };
    read("updatedAfter", false, updated_after_);
    read("updatedBefore", true, updated_before_);
}

bool filter::matches(const dom::object& shown) const {
    return matches_status(shown) && matches_texts(shown) && matches_times(shown) && matches_references(shown);
}

bool filter::matches_status(const dom::object& shown) const {
    const auto* active = shown.if_contains("isActive");
    const auto status = text_of(query_, "status");
    if (!active || !active->is_bool() || status == "all")
        return true;
    return active->get_bool() == (status != "inactive");
}

bool filter::matches_texts(const dom::object& shown) const {
    for (const bool exact_case : {false, true}) {
        const std::string name = exact_case ? "refNumber" : "name";
        const auto fold = [&](std::string_view text) {
            return exact_case ? std::string{text} : fold_case(text);
        };
        const auto text = fold(text_of(shown, name));
        const auto wanted = [&](const char* suffix) { return fold(text_of(query_, name + suffix)); };
        if (text.find(wanted("Contains")) == std::string::npos || !text.starts_with(wanted("StartsWith")) ||
            !text.ends_with(wanted("EndsWith")) || text < wanted("From"))
            return false;
        if (const auto last = wanted("To"); !last.empty() && text > last)
            return false;
    }
    // Fields that hold one of a few values, under the parameter's own name.
    for (const auto& member : query_) {
        const auto* own = shown.if_contains(member.key());
        if (own && own->is_string() && member.value().is_string() && *own != member.value())
            return false;
    }
    return true;
}

bool filter::matches_times(const dom::object& shown) const {
    if (updated_after_ || updated_before_) {
        const auto updated = parse_instant(text_of(shown, "updatedAt"), false, pc_);
        if (!updated || (updated_after_ && is_too_long_ago(*updated_after_)) ||
            (updated_after_ && *updated < *updated_after_) ||
            (updated_before_ && *updated > *updated_before_))
            return false;
    }
    const auto date = text_of(shown, "transactionDate");
    const auto first = text_of(query_, "transactionDateFrom");
    const auto last = text_of(query_, "transactionDateTo");
    return (first.empty() || date >= first) && (last.empty() || date <= last);
}

bool filter::matches_references(const dom::object& shown) const {
    for (const auto& member : query_) {
        const std::string_view name = member.key();
        if (!name.ends_with("Ids"))
            continue;
        const auto* field = shown.if_contains(name.substr(0, name.size() - 3));
        if (!field)
            continue; // the object has no such reference
        const auto* reference = field->if_object();
        if (!reference || !has_text(member.value(), text_of(*reference, "id")))
            return false;
    }
    return true;
}

} // namespace conductor::sandbox
