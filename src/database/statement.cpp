#include "database/statement.hpp"

#include "values/ascii.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::database {

namespace {

std::string_view without_comments_before(std::string_view sql) {
    for (;;) {
        const auto begin = sql.find_first_not_of(" \t\r\n;");
        if (begin == std::string_view::npos)
            return {};
        sql.remove_prefix(begin);
        std::string_view end;
        if (sql.starts_with("--"))
            end = "\n";
        else if (sql.starts_with("/*"))
            end = "*/";
        else
            return sql;
        const auto found = sql.find(end);
        if (found == std::string_view::npos)
            return {};
        sql.remove_prefix(found + end.size());
    }
}

bool ends_or_begins_transaction(std::string_view sql) {
    static constexpr std::array<std::string_view, 7> words{
        "abort", "begin", "commit", "end", "prepare transaction", "rollback", "start"};
    return std::any_of(words.begin(), words.end(), [sql](std::string_view word) {
        if (sql.size() < word.size() || !ascii::equal_ignoring_case(sql.substr(0, word.size()), word))
            return false;
        return sql.size() == word.size() || !ascii::is_letter(sql[word.size()]);
    });
}

std::optional<std::string> why_not(const value& parameter) {
    if (const auto* text = std::get_if<std::string>(&parameter);
        text && text->find('\0') != std::string::npos)
        return "is text with a zero byte, which PostgreSQL cannot store";
    if (const auto* number = std::get_if<double>(&parameter); number && std::isnan(*number))
        return "is not a number, which SQLite stores as NULL";
    return std::nullopt;
}

failure refusal(std::size_t place, std::string text) {
    failure made;
    made.kind = failure_kind::misused;
    made.text = std::move(text);
    made.statement = place;
    return made;
}

} // namespace

std::optional<failure> why_not(std::span<const statement> all) {
    for (std::size_t place = 0; place < all.size(); ++place) {
        const std::string_view sql = without_comments_before(all[place].sql);
        if (sql.empty() || all[place].sql.find('\0') != std::string::npos)
            return refusal(place, "there is no statement, or a zero byte in it");
        if (ends_or_begins_transaction(sql))
            return refusal(
                place, "a statement begins or ends a transaction; all that are run at once are one");
        for (std::size_t i = 0; i < all[place].parameters.size(); ++i)
            if (const auto reason = why_not(all[place].parameters[i]))
                return refusal(place, "parameter $" + std::to_string(i + 1) + " " + *reason);
    }
    return std::nullopt;
}

std::optional<failure> not_as_expected(const statement& asked, std::size_t place, std::int64_t affected) {
    if (!asked.must_change || *asked.must_change == affected)
        return std::nullopt;
    failure made;
    made.kind = failure_kind::not_as_expected;
    made.text = "statement " + std::to_string(place + 1) + " affected " + std::to_string(affected) +
                " rows instead of " + std::to_string(*asked.must_change);
    made.statement = place;
    return made;
}

} // namespace conductor::database
