#include "cli/apply/cell_value.hpp"

#include "cli/apply/text_template.hpp"
#include "cli/operations/usage_error.hpp"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

using catalog::schema::value_kind;

std::string in_quotes(std::string_view text) {
    return '"' + std::string(text) + '"';
}

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return std::equal(text.begin(), text.end(), word.begin(), word.end(), same);
    });
}

bool truth(std::string_view text) {
    if (is_one_of(text, {"true", "yes", "1"}))
        return true;
    if (is_one_of(text, {"false", "no", "0"}))
        return false;
    throw usage_error(in_quotes(text) + " is neither true nor false");
}

boost::json::value number_of(std::string_view text, bool whole) {
    boost::system::error_code failed;
    auto made = boost::json::parse(text, failed);
    if (failed || !made.is_number() || (whole && made.is_double()))
        throw usage_error(in_quotes(text) + (whole ? " is no whole number" : " is no number"));
    return made;
}

boost::json::value json_in(std::string_view text, bool is_list) {
    boost::system::error_code failed;
    auto made = boost::json::parse(text, failed);
    if (failed || (is_list && !made.is_array()))
        throw usage_error(in_quotes(text) + (is_list ? " is no list in JSON" : " is no JSON"));
    return made;
}

// The digits at the beginning of the text, which are taken away.
std::optional<unsigned> digits(std::string_view& text, std::size_t least, std::size_t most) {
    std::size_t count = 0;
    while (count < most && count < text.size() && text[count] >= '0' && text[count] <= '9')
        ++count;
    if (count < least)
        return std::nullopt;
    unsigned made = 0;
    std::from_chars(text.data(), text.data() + count, made);
    text.remove_prefix(count);
    return made;
}

std::string padded(unsigned number, std::size_t width) {
    const auto made = std::to_string(number);
    return std::string(width - std::min(width, made.size()), '0') + made;
}

} // namespace

std::optional<std::string> date_of(std::string_view text, std::string_view form) {
    unsigned year = 0;
    unsigned month = 0;
    unsigned day = 0;
    for (std::size_t i = 0; i != form.size(); ++i) {
        if (form[i] != '%' || i + 1 == form.size()) {
            if (!text.starts_with(form[i]))
                return std::nullopt;
            text.remove_prefix(1);
            continue;
        }
        const char what = form[++i];
        const bool is_long = what == 'Y';
        const auto number = digits(text, is_long ? 4 : what == 'y' ? 2 : 1, is_long ? 4 : 2);
        if (!number)
            return std::nullopt;
        if (is_long || what == 'y')
            year = *number + (is_long ? 0 : 2000);
        else
            (what == 'm' ? month : day) = *number;
    }
    if (!text.empty())
        return std::nullopt;
    return padded(year, 4) + '-' + padded(month, 2) + '-' + padded(day, 2);
}

bool is_date_form(std::string_view form) {
    unsigned years = 0;
    unsigned months = 0;
    unsigned days = 0;
    for (std::size_t i = 0; i != form.size(); ++i) {
        if (form[i] != '%')
            continue;
        const char what = i + 1 == form.size() ? '\0' : form[++i];
        if (what != 'Y' && what != 'y' && what != 'm' && what != 'd')
            return false;
        ++(what == 'm' ? months : what == 'd' ? days : years);
    }
    return years == 1 && months == 1 && days == 1;
}

boost::json::value
cell_value(const catalog::schema::type& wanted, std::string_view text, std::string_view date_format) {
    switch (wanted.kind) {
    case value_kind::optional:
        return cell_value(*wanted.element, text, date_format);
    case value_kind::boolean:
        return truth(trimmed(text));
    case value_kind::int64:
        return number_of(trimmed(text), true);
    case value_kind::float64:
        return number_of(trimmed(text), false);
    case value_kind::date: {
        if (date_format.empty())
            return boost::json::value(trimmed(text));
        auto made = date_of(trimmed(text), date_format);
        if (!made)
            throw usage_error(in_quotes(text) + " is no date of the form " + std::string(date_format));
        return boost::json::value(*made);
    }
    case value_kind::array:
        return json_in(text, true);
    case value_kind::object:
    case value_kind::variant:
    case value_kind::raw:
        return json_in(text, false);
    case value_kind::string:
    case value_kind::open_enum:
    case value_kind::date_time:
    case value_kind::skipped:
        break;
    }
    return boost::json::value(text);
}

} // namespace conductor::cli
