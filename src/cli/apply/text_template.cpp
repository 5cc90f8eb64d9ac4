#include "cli/apply/text_template.hpp"

#include "cli/operations/usage_error.hpp"

#include <algorithm>

namespace conductor::inline CONDUCTOR_ABI::cli {

std::size_t used_columns::add(std::string_view name, int line) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const column& one) { return one.name == name; });
    if (found != all.end())
        return static_cast<std::size_t>(found - all.begin());
    all.push_back({std::string(name), line});
    return all.size() - 1;
}

text_template::text_template(std::string_view text, used_columns& columns, int line) {
    std::string plain;
    for (std::size_t i = 0; i != text.size(); ++i) {
        const char c = text[i];
        const bool is_double = i + 1 != text.size() && text[i + 1] == c;
        if ((c == '{' || c == '}') && is_double) {
            plain += c;
            ++i;
        } else if (c == '{') {
            const auto close = text.find('}', i);
            if (close == text.npos || close == i + 1)
                throw usage_error(
                    "in \"" + std::string(text) +
                    "\" a brace does not name a column; one that is meant as it is is written twice");
            if (!plain.empty())
                parts_.emplace_back(std::move(plain));
            plain.clear();
            parts_.emplace_back(columns.add(text.substr(i + 1, close - i - 1), line));
            i = close;
        } else {
            plain += c;
        }
    }
    if (!plain.empty() || parts_.empty())
        parts_.emplace_back(std::move(plain));
}

text_template text_template::of_column(std::string_view name, used_columns& columns, int line) {
    text_template made;
    made.parts_.emplace_back(columns.add(name, line));
    return made;
}

bool text_template::has_columns() const noexcept {
    return std::any_of(parts_.begin(), parts_.end(), [](const part& one) { return one.index() == 1; });
}

bool text_template::is_blank(const std::vector<std::string>& cells) const {
    return has_columns() && std::all_of(parts_.begin(), parts_.end(), [&](const part& one) {
               const auto* column = std::get_if<std::size_t>(&one);
               return column == nullptr || cli::is_blank(cells.at(*column));
           });
}

const std::string*
text_template::blank_column(const std::vector<std::string>& cells, const used_columns& columns) const {
    for (const auto& one : parts_)
        if (const auto* column = std::get_if<std::size_t>(&one))
            if (cli::is_blank(cells.at(*column)))
                return &columns.all.at(*column).name;
    return nullptr;
}

std::string text_template::filled(const std::vector<std::string>& cells) const {
    std::string made;
    for (const auto& one : parts_)
        if (const auto* column = std::get_if<std::size_t>(&one))
            made += cells.at(*column);
        else
            made += std::get<std::string>(one);
    return made;
}

std::string_view trimmed(std::string_view text) noexcept {
    constexpr std::string_view spaces = " \t\r\n";
    const auto begin = text.find_first_not_of(spaces);
    if (begin == text.npos)
        return {};
    return text.substr(begin, text.find_last_not_of(spaces) - begin + 1);
}

bool is_blank(std::string_view cell) noexcept {
    return trimmed(cell).empty();
}

} // namespace conductor::cli
