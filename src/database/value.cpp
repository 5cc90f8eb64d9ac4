#include "database/value.hpp"

#include <array>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::database {

namespace {

[[noreturn]] void contradict(std::string_view wanted, const value& v) {
    static constexpr std::array<std::string_view, 4> names{"NULL", "an integer", "a real number", "text"};
    std::string text = "the database gave ";
    text += names.at(v.index());
    text += " where ";
    text += wanted;
    text += " was expected";
    throw std::logic_error(text);
}

bool is_null(const value& v) {
    return std::holds_alternative<std::monostate>(v);
}

} // namespace

const std::string& text_of(const value& v) {
    if (const auto* text = std::get_if<std::string>(&v))
        return *text;
    contradict("text", v);
}

std::int64_t integer_of(const value& v) {
    if (const auto* number = std::get_if<std::int64_t>(&v))
        return *number;
    contradict("an integer", v);
}

double real_of(const value& v) {
    if (const auto* number = std::get_if<double>(&v))
        return *number;
    if (const auto* number = std::get_if<std::int64_t>(&v))
        return static_cast<double>(*number);
    contradict("a number", v);
}

bool truth_of(const value& v) {
    return integer_of(v) != 0;
}

std::optional<std::string> optional_text_of(const value& v) {
    return is_null(v) ? std::nullopt : std::optional(text_of(v));
}

std::optional<std::int64_t> optional_integer_of(const value& v) {
    return is_null(v) ? std::nullopt : std::optional(integer_of(v));
}

std::optional<double> optional_real_of(const value& v) {
    return is_null(v) ? std::nullopt : std::optional(real_of(v));
}

value value_of(std::optional<std::string> text) {
    return text ? value(std::move(*text)) : value();
}

value value_of(std::optional<std::int64_t> number) {
    return number ? value(*number) : value();
}

} // namespace conductor::database
