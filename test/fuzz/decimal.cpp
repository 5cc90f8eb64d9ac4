// Is a text that is read as a number that number, and is what is made of two of them what arithmetic says?

#include "fuzz/input.hpp"

#include <conductor/decimal.hpp>

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace conductor::fuzz {

namespace {

using boost::multiprecision::cpp_int;

cpp_int power_of_ten(int exponent) {
    return pow(cpp_int(10), static_cast<unsigned>(exponent));
}

// The number in units of its last place, by its text alone.
cpp_int units_of(std::string_view text) {
    cpp_int units = 0;
    for (const char c : text)
        if (c >= '0' && c <= '9')
            units = units * 10 + (c - '0');
    return text.starts_with('-') ? cpp_int(-units) : units;
}

template <class Function>
std::optional<decimal> unless_it_overflows(Function f) {
    try {
        return f();
    } catch (const std::overflow_error&) {
        return std::nullopt;
    }
}

void check_is(const std::optional<decimal>& result, const cpp_int& units, int places) {
    if (!result)
        return; // too large for what there is room for, which unit.values looks at
    require(result->places() == places, "a result has the places that it should have");
    require(units_of(result->to_string()) == units, "a result is what arithmetic says");
}

void check_alone(const decimal& number, std::string_view text) {
    const std::string written = number.to_string();
    require(units_of(written) == units_of(text), "a number is what was written");
    const auto again = decimal::parse(written);
    require(again && *again == number && again->places() == number.places(), "it is read as it is written");
    require(again->to_string() == written, "it is written as it is read");
    require(std::hash<decimal>()(*again) == std::hash<decimal>()(number), "equal numbers have one hash");
}

void check_both(const decimal& a, const decimal& b) {
    const int places = std::max(a.places(), b.places());
    const cpp_int x = units_of(a.to_string()) * power_of_ten(places - a.places());
    const cpp_int y = units_of(b.to_string()) * power_of_ten(places - b.places());
    check_is(unless_it_overflows([&] { return a + b; }), x + y, places);
    check_is(unless_it_overflows([&] { return a - b; }), x - y, places);
    check_is(
        unless_it_overflows([&] { return a * b; }), units_of(a.to_string()) * units_of(b.to_string()),
        a.places() + b.places());
    require((a < b) == (x < y) && (a == b) == (x == y), "two numbers stand as their values do");
}

void check_rounded(const decimal& number, int places) {
    const auto whole = unless_it_overflows([&] { return number.rounded(places, rounding::toward_zero); });
    if (!whole)
        return;
    const decimal off = number - *whole;
    require(off.sign() == 0 || off.sign() == number.sign(), "what is cut off is nearer to zero");
    const auto half_up = number.rounded(places, rounding::half_up);
    const auto half_even = number.rounded(places, rounding::half_even);
    const auto away = number.rounded(places, rounding::away_from_zero);
    require(half_up == *whole || half_up == away, "a number is rounded to one of its neighbours");
    require(half_even == *whole || half_even == away, "a number is rounded to one of its neighbours");
    require((away == *whole) == (off.sign() == 0), "what is whole stays as it is");
}

} // namespace

} // namespace conductor::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace conductor;
    fuzz::input in(data, size);
    const int places = in.byte() % (decimal::max_digits + 1);
    const std::string_view first = in.until('\n');
    const std::string_view second = in.rest();
    const auto a = decimal::parse(first);
    const auto b = decimal::parse(second);
    if (a) {
        fuzz::check_alone(*a, first);
        fuzz::check_rounded(*a, places);
    }
    if (a && b)
        fuzz::check_both(*a, *b);
    return 0;
}
