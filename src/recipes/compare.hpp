#pragma once

// How it is told whether a record has what an update asked for. What the update leaves open fits everything.

#include "recipes/standing.hpp"

#include <conductor/version.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

// Amounts may come back in another form: "10" as "10.00".
[[nodiscard]] bool same_text(std::string_view wanted, std::string_view now) noexcept;

template <class T>
[[nodiscard]] bool same(const T& wanted, const T& now) {
    return wanted == now;
}
[[nodiscard]] inline bool same(const std::string& wanted, const std::string& now) noexcept {
    return same_text(wanted, now);
}
template <class T>
[[nodiscard]] bool same(const std::optional<T>& wanted, const T& now) {
    return !wanted || same(*wanted, now);
}
template <class T>
[[nodiscard]] bool same(const T& wanted, const std::optional<T>& now) {
    return now && same(wanted, *now);
}
template <class T>
[[nodiscard]] bool same(const std::optional<T>& wanted, const std::optional<T>& now) {
    if (!wanted)
        return true;
    if constexpr (requires { wanted->empty(); }) {
        if (wanted->empty()) // takes away what was there
            return !now || now->empty();
    }
    return now && same(*wanted, *now);
}

template <class T>
[[nodiscard]] bool is_unset(const std::optional<T>& wanted) noexcept {
    return !wanted;
}
template <class T>
[[nodiscard]] bool is_unset(const std::vector<T>& wanted) noexcept {
    return wanted.empty();
}
[[nodiscard]] inline bool is_unset(const std::string& wanted) noexcept {
    return wanted.empty();
}

// `now` is a reference to another record.
template <class Wanted, class Reference>
[[nodiscard]] bool refers_to(const Wanted& wanted, const Reference& now) {
    if constexpr (requires { now->id; })
        return now ? same(wanted, now->id) : is_unset(wanted);
    else
        return same(wanted, now.id);
}

template <class Wanted, class Now, class Compare>
[[nodiscard]] standing
part_stands_in(const std::optional<Wanted>& wanted, const std::optional<Now>& now, Compare stands_in) {
    if (!wanted)
        return standing::yes;
    return now ? stands_in(*wanted, *now) : standing::no;
}

// Rows without ids, which replace the whole set.
template <class Wanted, class Now, class Compare>
[[nodiscard]] standing
rows_stand_in(const std::vector<Wanted>& wanted, const std::vector<Now>& now, Compare stands_in) {
    const auto same_row = [&](const Wanted& w, const Now& n) { return stands(stands_in(w, n)); };
    return to_standing(wanted.empty() || std::ranges::equal(wanted, now, same_row));
}

template <class Line>
[[nodiscard]] bool is_new(const Line& line) {
    return line.id == "-1";
}

// Lines with ids, which replace the whole set too.
template <class Wanted, class Now, class Compare>
[[nodiscard]] standing
lines_stand_in(const std::vector<Wanted>& wanted, const std::vector<Now>& now, Compare stands_in) {
    if (wanted.empty())
        return standing::yes;
    std::vector<const Now*> others; // that the update did not know
    standing kept = to_standing(wanted.size() == now.size());
    for (const Now& there : now) {
        const auto known =
            std::ranges::find(wanted, there.id, [](const Wanted& line) { return std::string(line.id); });
        if (known == wanted.end())
            others.push_back(&there);
        else
            kept = all({kept, stands_in(*known, there)});
    }
    if (std::ranges::none_of(wanted, is_new<Wanted>))
        return kept;
    if (others.empty())
        return all({kept, standing::surely_not});
    for (const Wanted& line : wanted) {
        if (!is_new(line))
            continue;
        const auto same_line = [&](const Now* there) { return stands(stands_in(line, *there)); };
        const auto at = std::ranges::find_if(others, same_line);
        if (at == others.end())
            return standing::perhaps; // QuickBooks may have made another one of it
        others.erase(at);
    }
    return all({kept, standing::surely});
}

// The lines of a journal entry, which has them in two lists. What they hold is not compared.
template <class Wanted, class Debit, class Credit>
[[nodiscard]] standing journal_stands_in(
    const std::vector<Wanted>& wanted, const std::vector<Debit>& debits, const std::vector<Credit>& credits) {
    if (wanted.empty())
        return standing::yes;
    if (std::ranges::none_of(wanted, is_new<Wanted>))
        return standing::no;
    const auto is_known = [&](const auto& there) {
        return std::ranges::any_of(wanted, [&](const Wanted& line) { return line.id == there.id; });
    };
    const bool known = std::ranges::all_of(debits, is_known) && std::ranges::all_of(credits, is_known);
    return known ? standing::surely_not : standing::perhaps;
}

} // namespace conductor::recipes
