#include "cli/operations/names.hpp"

#include "values/spelling.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>

namespace conductor::inline CONDUCTOR_ABI::cli {

std::string hyphenated(std::string_view name) {
    std::string made;
    for (const char c : name) {
        if (c == '_') {
            made += '-';
        } else if (std::isupper(static_cast<unsigned char>(c)) != 0) {
            if (!made.empty())
                made += '-';
            made += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        } else {
            made += c;
        }
    }
    while (made.ends_with('-')) // "delete_" is one of C++'s own words without it
        made.pop_back();
    return made;
}

std::string underscored(std::string_view name) {
    auto made = hyphenated(name);
    std::replace(made.begin(), made.end(), '-', '_');
    return made;
}

operation_words words_of(const catalog::operation& of) {
    operation_words made;
    std::string_view rest = of.name;
    for (auto dot = rest.find('.'); dot != rest.npos; dot = rest.find('.')) {
        made.group.push_back(hyphenated(rest.substr(0, dot)));
        rest.remove_prefix(dot + 1);
    }
    made.action = hyphenated(rest);
    return made;
}

std::string command_of(const catalog::operation& of) {
    const auto words = words_of(of);
    std::string made;
    for (const auto& word : words.group)
        made += word + ' ';
    return made + words.action;
}

std::vector<const catalog::operation*> all_operations() {
    std::vector<const catalog::operation*> made;
    for (const auto table : {catalog::account_operations(), catalog::qbd_operations()})
        for (const auto& one : table)
            made.push_back(&one);
    return made;
}

const catalog::operation* find_operation(std::string_view name) {
    for (const auto* one : all_operations())
        if (one->name == name || command_of(*one) == name)
            return one;
    return nullptr;
}

const catalog::operation* find_operation(std::string_view list, catalog::verb verb) {
    const std::string wanted = hyphenated(list);
    for (const auto& one : catalog::qbd_operations())
        if (one.verb == verb && words_of(one).group.back() == wanted)
            return &one;
    return nullptr;
}

std::vector<std::string> record_lists() {
    std::vector<std::string> made;
    for (const auto& one : catalog::qbd_operations())
        if (one.verb == catalog::verb::list)
            made.push_back(words_of(one).group.back());
    return made;
}

std::vector<std::string_view> path_parameters(const catalog::operation& of) {
    std::vector<std::string_view> made;
    std::string_view rest = of.path;
    for (auto open = rest.find('{'); open != rest.npos; open = rest.find('{')) {
        const auto close = rest.find('}', open);
        made.push_back(rest.substr(open + 1, close - open - 1));
        rest.remove_prefix(close + 1);
    }
    return made;
}

std::string nearest(std::string_view given, const std::vector<std::string>& known) {
    std::string best;
    std::size_t best_distance = std::max<std::size_t>(2, given.size() / 3) + 1;
    for (const auto& one : known) {
        // Who wrote the beginning of a word meant it, however long the rest is.
        const auto d = given.size() > 2 && one.starts_with(given) ? 1 : spelling_distance(given, one);
        if (d < best_distance && d < one.size()) {
            best_distance = d;
            best = one;
        }
    }
    return best;
}

std::string did_you_mean(std::string_view given, const std::vector<std::string>& known) {
    const auto best = nearest(given, known);
    return best.empty() ? std::string() : " Did you mean " + best + "?";
}

} // namespace conductor::cli
