#include <conductor/decimal.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <ostream>
#include <stdexcept>

namespace conductor::inline CONDUCTOR_ABI {

namespace detail {

void refuse_decimal_text(std::string_view text) {
    constexpr std::size_t shown = 80;
    throw std::invalid_argument(
        "decimal: \"" + std::string(text.substr(0, shown)) + (text.size() > shown ? "…" : "") +
        "\" is no number of at most 38 digits, such as \"-12.50\"");
}

void refuse_decimal_places() {
    throw std::invalid_argument("decimal: places must be from 0 to 38");
}

void decimal_overflow() {
    throw std::overflow_error("decimal: the result needs more digits than there is room for");
}

void decimal_is_inexact() {
    throw std::range_error("decimal: there is more after the point than was asked for; round it first");
}

} // namespace detail

decimal decimal::from_double(double value) {
    if (!std::isfinite(value))
        throw std::invalid_argument("decimal: infinity and NaN are no numbers of its");
    char text[32]; // such as "-1.25e-07"
    const auto end =
        std::to_chars(std::begin(text), std::end(text), value, std::chars_format::scientific).ptr;
    const char* const e = std::find(std::begin(text), end, 'e');
    const bool is_small = e[1] == '-';
    int exponent = 0;
    std::from_chars(e + 2, end, exponent);
    decimal read(std::string_view(text, static_cast<std::size_t>(e - text)));
    const int places = read.places_ + (is_small ? exponent : -exponent);
    if (places > max_digits || places < -max_digits)
        detail::decimal_overflow();
    if (places < 0)
        read.magnitude_ = checked_product(read.magnitude_, power_of_ten(-places));
    read.places_ = std::max(places, 0);
    return read;
}

std::string decimal::to_string() const {
    std::string backwards;
    auto rest = magnitude_;
    for (int place = 0; place <= places_ || rest != 0; ++place, rest /= 10) {
        if (place == places_ && place != 0)
            backwards += '.';
        backwards += static_cast<char>('0' + static_cast<int>(rest % 10));
    }
    if (negative_)
        backwards += '-';
    return {backwards.rbegin(), backwards.rend()};
}

double decimal::to_double() const {
    const std::string text = to_string();
    double nearest = 0;
    std::from_chars(text.data(), text.data() + text.size(), nearest);
    return nearest;
}

std::ostream& operator<<(std::ostream& out, const decimal& value) {
    return out << value.to_string();
}

} // namespace conductor

std::size_t std::hash<conductor::decimal>::operator()(const conductor::decimal& value) const noexcept {
    auto magnitude = value.magnitude_;
    for (int place = value.places_; place > 0 && magnitude % 10 == 0; --place)
        magnitude /= 10;
    const auto low = static_cast<std::uint64_t>(magnitude);
    const auto high = static_cast<std::uint64_t>(magnitude >> 64);
    return std::hash<std::uint64_t>()(low ^ high * 0x9e3779b97f4a7c15 ^ (value.negative_ ? 1U : 0U));
}
