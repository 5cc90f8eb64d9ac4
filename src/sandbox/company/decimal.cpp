#include "sandbox/company/decimal.hpp"

#include <cmath>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

constexpr std::int64_t scale = 100'000;
constexpr std::int64_t largest = 1'000'000'000'000 * scale;

std::int64_t divide_rounding(std::int64_t value, std::int64_t divisor) noexcept {
    const auto half = value < 0 ? -divisor / 2 : divisor / 2;
    return (value + half) / divisor;
}

} // namespace

std::optional<decimal> parse_decimal(std::string_view text) noexcept {
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    std::int64_t units = 0;
    int places = -1; // none yet: before the point
    bool any = false;
    for (const char c : text) {
        if (c == '.' && places < 0) {
            places = 0;
            continue;
        }
        if (c < '0' || c > '9' || places == 5 || units > largest / 10)
            return std::nullopt;
        units = units * 10 + (c - '0');
        any = true;
        if (places >= 0)
            ++places;
    }
    if (!any)
        return std::nullopt;
    for (int i = places < 0 ? 0 : places; i < 5; ++i) {
        if (units > largest / 10)
            return std::nullopt;
        units *= 10;
    }
    return decimal{negative ? -units : units};
}

std::optional<decimal> to_decimal(double number) noexcept {
    const auto units = number * static_cast<double>(scale);
    if (!(std::abs(units) <= static_cast<double>(largest)))
        return std::nullopt;
    return decimal{std::llround(units)};
}

std::optional<decimal> multiply(decimal a, decimal b) noexcept {
    // Whole and fraction apart, so that the product of two amounts fits.
    const auto whole = a.units / scale;
    const auto fraction = a.units % scale;
    std::int64_t product = 0;
    std::int64_t part = 0;
    if (__builtin_mul_overflow(whole, b.units, &product) ||
        __builtin_mul_overflow(fraction, b.units, &part) ||
        __builtin_add_overflow(product, divide_rounding(part, scale), &product))
        return std::nullopt;
    if (product > largest || product < -largest)
        return std::nullopt;
    return decimal{product};
}

std::string to_text(decimal number) {
    const auto cents = divide_rounding(number.units, scale / 100);
    const auto positive = cents < 0 ? -cents : cents;
    auto text =
        std::to_string(positive / 100) + (positive % 100 < 10 ? ".0" : ".") + std::to_string(positive % 100);
    return cents < 0 ? "-" + text : text;
}

} // namespace conductor::sandbox
