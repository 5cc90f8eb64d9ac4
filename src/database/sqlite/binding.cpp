#include "database/sqlite/binding.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::database {

namespace {

// $12 is 12; 0 is none.
std::size_t number_of(const char* name) {
    const std::string_view text = name != nullptr ? name : "";
    std::size_t number = 0;
    if (!text.starts_with('$'))
        return 0;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : 0;
}

void bind_one(sqlite3_stmt* to, int place, const value& v) {
    // Without memory for it SQLite remembers the error, and gives it again for the step.
    if (const auto* integer = std::get_if<std::int64_t>(&v))
        sqlite3_bind_int64(to, place, *integer);
    else if (const auto* real = std::get_if<double>(&v))
        sqlite3_bind_double(to, place, *real);
    else if (const auto* text = std::get_if<std::string>(&v))
        sqlite3_bind_text64(to, place, text->data(), text->size(), nullptr, SQLITE_UTF8);
    else
        sqlite3_bind_null(to, place);
}

value value_at(sqlite3_stmt* from, int column) {
    switch (sqlite3_column_type(from, column)) {
    case SQLITE_INTEGER:
        return static_cast<std::int64_t>(sqlite3_column_int64(from, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(from, column);
    case SQLITE_NULL:
        return {};
    default: {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(from, column));
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(from, column));
        return bytes != nullptr ? std::string(bytes, size) : std::string();
    }
    }
}

row row_of(sqlite3_stmt* from) {
    row made;
    const int columns = sqlite3_column_count(from);
    made.reserve(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column)
        made.push_back(value_at(from, column));
    return made;
}

} // namespace

std::optional<std::string> bind(sqlite3_stmt* to, const std::vector<value>& parameters) {
    std::size_t most = 0;
    for (int place = 1; place <= sqlite3_bind_parameter_count(to); ++place) {
        const std::size_t number = number_of(sqlite3_bind_parameter_name(to, place));
        if (number == 0)
            return "parameters are written $1, $2 and so on";
        most = std::max(most, number);
        if (number <= parameters.size())
            bind_one(to, place, parameters[number - 1]);
    }
    if (most == parameters.size())
        return std::nullopt;
    return "the statement has " + std::to_string(most) + " parameters, and was given " +
           std::to_string(parameters.size());
}

std::variant<int, rows> run_to_its_end(sqlite3_stmt* bound) {
    sqlite3* db = sqlite3_db_handle(bound);
    rows given;
    const std::int64_t before = sqlite3_total_changes64(db);
    int code = sqlite3_step(bound);
    for (; code == SQLITE_ROW; code = sqlite3_step(bound))
        given.all.push_back(row_of(bound));
    if (code != SQLITE_DONE)
        return code;
    // What sqlite3_changes says is of the last statement that changed something, if this one did not.
    if (sqlite3_total_changes64(db) != before)
        given.changed = sqlite3_changes64(db);
    return given;
}

} // namespace conductor::database
