#include "recipes/untyped/stands_in.hpp"

#include "catalog/schema.hpp"
#include "recipes/compare.hpp"

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

using boost::json::array;
using boost::json::object;
using boost::json::value;
using catalog::text_of;

std::string_view as_text(const value& of) {
    return of.get_string();
}

// What takes away what was there.
bool is_nothing(const value& wanted) {
    return wanted.is_null() || (wanted.is_string() && wanted.get_string().empty()) ||
           (wanted.is_array() && wanted.get_array().empty());
}

bool same_scalar(const value& wanted, const value& now) {
    if (wanted.is_string() && now.is_string())
        return same_text(as_text(wanted), as_text(now));
    if (wanted.is_number() && now.is_number())
        return wanted.to_number<double>() == now.to_number<double>();
    return wanted == now;
}

// Of "customerId", the record's "customer".
const value* referred_by(std::string_view name, const object& now) {
    if (!name.ends_with("Id"))
        return nullptr;
    name.remove_suffix(2);
    return now.if_contains(name);
}

standing refers_to(const value& wanted, const value& now) {
    const auto* reference = now.if_object();
    if (reference == nullptr)
        return to_standing(is_nothing(wanted));
    return to_standing(wanted.is_string() && same_text(as_text(wanted), text_of(*reference, "id")));
}

bool all_objects(const array& of) {
    return std::ranges::all_of(of, [](const value& one) { return one.is_object(); });
}

bool have_ids(const array& lines) {
    return std::ranges::any_of(lines, [](const value& one) { return one.get_object().contains("id"); });
}

bool is_new_line(const value& line) {
    return text_of(line.get_object(), "id") == "-1";
}

const value* with_id(const array& lines, std::string_view id) {
    const auto found =
        std::ranges::find_if(lines, [&](const value& one) { return text_of(one.get_object(), "id") == id; });
    return found == lines.end() ? nullptr : &*found;
}

standing rows_stand_in(const array& wanted, const array& now) {
    const auto same_row = [](const value& w, const value& n) {
        return w.is_object() && n.is_object() ? stands(stands_in(w.get_object(), n.get_object()))
                                              : same_scalar(w, n);
    };
    return to_standing(wanted.empty() || std::ranges::equal(wanted, now, same_row));
}

standing lines_stand_in(const array& wanted, const array& now) {
    std::vector<const value*> others; // that the update did not know
    standing kept = to_standing(wanted.size() == now.size());
    for (const value& there : now) {
        const auto* known = with_id(wanted, text_of(there.get_object(), "id"));
        if (known == nullptr)
            others.push_back(&there);
        else
            kept = all({kept, stands_in(known->get_object(), there.get_object())});
    }
    if (std::ranges::none_of(wanted, is_new_line))
        return kept;
    if (others.empty())
        return all({kept, standing::surely_not});
    for (const value& line : wanted) {
        if (!is_new_line(line))
            continue;
        const auto at = std::ranges::find_if(others, [&](const value* there) {
            return stands(stands_in(line.get_object(), there->get_object()));
        });
        if (at == others.end())
            return standing::perhaps; // QuickBooks may have made another one of it
        others.erase(at);
    }
    return all({kept, standing::surely});
}

// The lines of a journal entry, which has them in two lists. What they hold is not compared.
standing journal_stands_in(const array& wanted, const object& now) {
    if (std::ranges::none_of(wanted, is_new_line))
        return standing::no;
    for (const char* side : {"debitLines", "creditLines"}) {
        const auto* lines = now.at(side).if_array();
        if (lines == nullptr || !all_objects(*lines))
            return standing::perhaps;
        for (const value& there : *lines)
            if (with_id(wanted, text_of(there.get_object(), "id")) == nullptr)
                return standing::perhaps;
    }
    return standing::surely_not;
}

standing list_stands_in(const array& wanted, const value* there, const object& now) {
    if (wanted.empty())
        return standing::yes;
    const bool has_lines = all_objects(wanted) && have_ids(wanted);
    const auto* lines = there != nullptr ? there->if_array() : nullptr;
    if (lines != nullptr && has_lines && all_objects(*lines))
        return lines_stand_in(wanted, *lines);
    if (lines != nullptr)
        return rows_stand_in(wanted, *lines);
    if (has_lines && now.contains("debitLines") && now.contains("creditLines"))
        return journal_stands_in(wanted, now);
    return standing::no;
}

standing member_stands_in(std::string_view name, const value& wanted, const object& now) {
    const value* there = now.if_contains(name);
    if (const auto* list = wanted.if_array())
        return list_stands_in(*list, there, now);
    if (const auto* part = wanted.if_object()) {
        const auto* part_now = there != nullptr ? there->if_object() : nullptr;
        return part_now != nullptr ? stands_in(*part, *part_now) : standing::no;
    }
    if (there != nullptr)
        return to_standing(is_nothing(wanted) ? is_nothing(*there) : same_scalar(wanted, *there));
    if (const value* referred = referred_by(name, now))
        return refers_to(wanted, *referred);
    return to_standing(is_nothing(wanted));
}

} // namespace

standing stands_in(const object& wanted, const object& now) {
    standing made = standing::yes;
    for (const auto& member : wanted)
        if (member.key() != "revisionNumber" && member.key() != "id")
            made = all({made, member_stands_in(member.key(), member.value(), now)});
    return made;
}

} // namespace conductor::recipes
