#include "sandbox/company/filters.hpp"

#include "sandbox/server/message.hpp"
#include "values/ascii.hpp"
#include "values/date.hpp"

#include <boost/json/array.hpp>

#include <algorithm>

namespace conductor::sandbox {
namespace {

namespace chrono = std::chrono;

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

bool is_same(std::string_view a, std::string_view b, bool exact_case) {
    return exact_case ? a == b : ascii::equal_ignoring_case(a, b);
}

std::string lower(std::string_view text) {
    std::string made{text};
    for (char& c : made)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return made;
}

bool has_text(const dom::value& list, std::string_view wanted, bool exact_case) {
    const auto* all = list.if_array();
    return all && std::any_of(all->begin(), all->end(), [&](const dom::value& one) {
               return one.is_string() && is_same(one.get_string(), wanted, exact_case);
           });
}

// Two digits at the front; -1 if there are none.
int take_two(std::string_view& text) {
    if (text.size() < 2 || !ascii::is_digit(text[0]) || !ascii::is_digit(text[1]))
        return -1;
    const int value = (text[0] - '0') * 10 + (text[1] - '0');
    text.remove_prefix(2);
    return value;
}

bool take(std::string_view& text, char c) {
    const bool here = text.starts_with(c);
    text.remove_prefix(here ? 1 : 0);
    return here;
}

std::optional<chrono::milliseconds> parse_time_of_day(std::string_view text) {
    const int hours = take_two(text);
    const int minutes = take(text, ':') ? take_two(text) : -1;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    chrono::milliseconds time = chrono::hours{hours} + chrono::minutes{minutes};
    if (take(text, ':')) {
        const int seconds = take_two(text);
        if (seconds < 0 || seconds > 59)
            return std::nullopt;
        time += chrono::seconds{seconds};
        if (take(text, '.')) {
            int place = 100;
            while (!text.empty() && ascii::is_digit(text[0])) {
                time += chrono::milliseconds{(text[0] - '0') * place};
                place /= 10;
                text.remove_prefix(1);
            }
        }
    }
    if (text.empty() || text == "Z")
        return time;
    const bool east = text[0] == '+';
    if (!east && text[0] != '-')
        return std::nullopt;
    text.remove_prefix(1);
    const int offset_hours = take_two(text);
    take(text, ':');
    const int offset_minutes = text.empty() ? 0 : take_two(text);
    if (offset_hours < 0 || offset_minutes < 0 || !text.empty())
        return std::nullopt;
    const auto offset = chrono::hours{offset_hours} + chrono::minutes{offset_minutes};
    return east ? time - offset : time + offset;
}

} // namespace

std::optional<chrono::sys_time<chrono::milliseconds>> parse_instant(std::string_view text, bool end_of_day) {
    const auto date = values::parse_date(text.substr(0, 10));
    if (!date)
        return std::nullopt;
    const chrono::sys_time<chrono::milliseconds> midnight = chrono::sys_days{*date};
    if (text.size() == 10)
        return end_of_day ? midnight + chrono::days{1} - chrono::milliseconds{1} : midnight;
    if (text[10] != 'T' && text[10] != ' ')
        return std::nullopt;
    const auto time = parse_time_of_day(text.substr(11));
    return time ? std::optional{midnight + *time} : std::nullopt;
}

filter::filter(const dom::object& query)
    : query_{query}
    , by_name_{std::any_of(std::begin(selectors), std::end(selectors), [&](const selector& one) {
        return query.contains(one.parameter);
    })} {
    const auto read = [&](const char* name, bool end_of_day, auto& instant) {
        if (!query.contains(name))
            return;
        instant = parse_instant(text_of(query, name), end_of_day);
        if (!instant && !error_)
            error_ = invalid_request(
                "PARAMETER_INVALID", "`" + std::string{name} + "` must be a date or a date with a time.");
    };
    read("updatedAfter", false, updated_after_);
    read("updatedBefore", true, updated_before_);
}

bool filter::matches(const dom::object& shown) const {
    if (by_name_)
        return names_it(shown);
    return matches_status(shown) && matches_texts(shown) && matches_times(shown) && matches_references(shown);
}

bool filter::names_it(const dom::object& shown) const {
    return std::any_of(std::begin(selectors), std::end(selectors), [&](const selector& one) {
        const auto* wanted = query_.if_contains(one.parameter);
        const auto text = text_of(shown, one.field);
        return wanted && !text.empty() && has_text(*wanted, text, one.exact_case);
    });
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
        const auto fold = [&](std::string_view text) { return exact_case ? std::string{text} : lower(text); };
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
        const auto updated = parse_instant(text_of(shown, "updatedAt"), false);
        if (!updated || (updated_after_ && *updated < *updated_after_) ||
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
        if (!reference || !has_text(member.value(), text_of(*reference, "id"), true))
            return false;
    }
    return true;
}

} // namespace conductor::sandbox
