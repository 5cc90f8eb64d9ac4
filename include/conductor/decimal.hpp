#pragma once

// Exact decimal numbers, for amounts: what the API writes as text ("1250.50"), to be added up and compared
// without a double in between.

#include <conductor/detail/export.hpp>
#include <conductor/version.hpp>

#include <array>
#include <compare>
#include <concepts>
#include <cstddef>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI {

namespace detail {

__extension__ typedef unsigned __int128 uint128; // NOLINT(modernize-use-using): only so without a warning

constexpr std::array<uint128, 39> make_powers_of_ten() noexcept {
    std::array<uint128, 39> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}
inline constexpr std::array<uint128, 39> powers_of_ten = make_powers_of_ten();

[[noreturn]] CONDUCTOR_API void refuse_decimal_text(std::string_view text);
[[noreturn]] CONDUCTOR_API void refuse_decimal_places();
[[noreturn]] CONDUCTOR_API void decimal_overflow();
[[noreturn]] CONDUCTOR_API void decimal_is_inexact();

} // namespace detail

/// What becomes of the digits that `decimal::rounded` takes off.
enum class rounding {
    half_up,        ///< to the nearest; a half goes away from zero, as on invoices: 2.5 is 3, -2.5 is -3
    half_even,      ///< to the nearest; a half goes to the even digit, as in banks: 2.5 is 2, 3.5 is 4
    toward_zero,    ///< they are cut off
    away_from_zero, ///< any that is not zero counts as a whole one
};

/// A number of up to 38 digits, some of them after the point. It is exactly what was written: "1.50" stays
/// "1.50", though it equals "1.5"; only leading zeros and the sign of zero are not kept. Nothing is rounded
/// but by `rounded`; where a result needs more than 38 digits, or a summand with the places of the other one,
/// `std::overflow_error` is thrown.
///
/// `docs/amounts.md` shows how to use it with the texts of records.
///
/// Thread safety: distinct objects safe; a shared one safe for const access.
class decimal {
public:
    /// Digits at the most, and places after the point at the most.
    static constexpr int max_digits = 38;

    /// Zero.
    constexpr decimal() noexcept = default;

    /// A whole number. A `double` is converted only by `from_double`.
    template <std::integral Integer>
        requires(!std::same_as<Integer, bool> && !std::same_as<Integer, char> && sizeof(Integer) <= 8)
    constexpr decimal(Integer value) noexcept
        : magnitude_(value < 0 ? -static_cast<detail::uint128>(value) : static_cast<detail::uint128>(value))
        , negative_(value < 0) {}

    /// The number that is written; see `parse`. Throws `std::invalid_argument` for any other text.
    explicit constexpr decimal(std::string_view text) {
        const auto read = parse(text);
        if (!read)
            detail::refuse_decimal_text(text);
        *this = *read;
    }

    /// Reads digits, of which the last ones may stand after a point, and a minus sign before them: "12",
    /// "-0.50". Returns nothing for any other text (spaces, a plus sign, an exponent, separators of
    /// thousands, a point without digits on both sides), and for more digits than there is room for.
    [[nodiscard]] static constexpr std::optional<decimal> parse(std::string_view text) noexcept;

    /// The number with the fewest digits that reads as this `double`: 0.1 is 0.1. That is what the JSON of a
    /// `quantity` said, which has up to 15 digits. Throws `std::invalid_argument` for infinity and NaN, and
    /// `std::overflow_error` for what has more than 38 digits or places.
    [[nodiscard]] CONDUCTOR_API static decimal from_double(double value);

    /// A number of cents, say: 125050 with 2 places is 1250.50. Throws `std::invalid_argument` if `places` is
    /// not from 0 to 38.
    [[nodiscard]] static constexpr decimal from_minor_units(long long units, int places) {
        decimal made(units);
        made.places_ = checked_places(places);
        return made;
    }

    /// The number of cents, say: 1250.5 with 2 places is 125050. Throws `std::range_error` if that is no
    /// whole number (then round first), `std::overflow_error` if it does not fit, and `std::invalid_argument`
    /// if `places` is not from 0 to 38. `to_minor_units(0)` is the number itself, if it is whole.
    [[nodiscard]] constexpr long long to_minor_units(int places) const;

    /// The number with exactly so many places after the point: 1.005 with 2 is 1.01 or 1.00, 1.5 is 1.50.
    /// Throws `std::invalid_argument` if `places` is not from 0 to 38.
    [[nodiscard]] constexpr decimal rounded(int places, rounding how) const;

    /// How many digits stand after the point.
    [[nodiscard]] constexpr int places() const noexcept { return places_; }

    /// -1, 0 or 1.
    [[nodiscard]] constexpr int sign() const noexcept {
        if (magnitude_ == 0)
            return 0;
        return negative_ ? -1 : 1;
    }

    /// The number as text, to set a parameter with; `parse` reads the same number from it, with its places.
    [[nodiscard]] CONDUCTOR_API std::string to_string() const;

    /// The nearest `double`, for charts and the like.
    [[nodiscard]] CONDUCTOR_API double to_double() const;

    [[nodiscard]] constexpr decimal operator-() const noexcept {
        decimal opposite = *this;
        opposite.negative_ = !negative_ && magnitude_ != 0;
        return opposite;
    }

    /// A sum has as many places as the summand that has more of them, a product as many as both together.
    friend constexpr decimal operator+(const decimal& a, const decimal& b);
    friend constexpr decimal operator-(const decimal& a, const decimal& b) { return a + -b; }
    friend constexpr decimal operator*(const decimal& a, const decimal& b);
    constexpr decimal& operator+=(const decimal& other) { return *this = *this + other; }
    constexpr decimal& operator-=(const decimal& other) { return *this = *this - other; }
    constexpr decimal& operator*=(const decimal& other) { return *this = *this * other; }

    /// By value: 1.5 equals 1.50. Weak, because these two are equal and print differently.
    friend constexpr std::weak_ordering operator<=>(const decimal& a, const decimal& b) noexcept;
    friend constexpr bool operator==(const decimal& a, const decimal& b) noexcept {
        return (a <=> b) == std::weak_ordering::equivalent;
    }

private:
    friend struct std::hash<decimal>;
    using magnitude = detail::uint128;

    static constexpr magnitude power_of_ten(int exponent) noexcept {
        return detail::powers_of_ten[static_cast<std::size_t>(exponent)];
    }

    static constexpr int checked_places(int places) {
        if (places < 0 || places > max_digits)
            detail::refuse_decimal_places();
        return places;
    }

    static constexpr magnitude checked_product(magnitude a, magnitude b) {
        if (b != 0 && a > (power_of_ten(max_digits) - 1) / b)
            detail::decimal_overflow();
        return a * b;
    }

    // What it is in units of the last of so many places, which are no fewer than it has.
    [[nodiscard]] constexpr magnitude in_units(int places) const {
        return checked_product(magnitude_, power_of_ten(places - places_));
    }

    static constexpr decimal made(magnitude m, bool negative, int places) noexcept {
        decimal number;
        number.magnitude_ = m;
        number.negative_ = negative && m != 0;
        number.places_ = places;
        return number;
    }

    static constexpr std::strong_ordering compare(const decimal& a, const decimal& b) noexcept {
        const magnitude a_one = power_of_ten(a.places_);
        const magnitude b_one = power_of_ten(b.places_);
        if (const auto whole = a.magnitude_ / a_one <=> b.magnitude_ / b_one; whole != nullptr)
            return whole;
        const int places = a.places_ > b.places_ ? a.places_ : b.places_;
        return a.magnitude_ % a_one * power_of_ten(places - a.places_) <=>
               b.magnitude_ % b_one * power_of_ten(places - b.places_);
    }

    magnitude magnitude_ = 0; // below 10^38
    int places_ = 0;          // from 0 to 38
    bool negative_ = false;   // zero is not
};

constexpr std::optional<decimal> decimal::parse(std::string_view text) noexcept {
    decimal read;
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    bool after_point = false;
    bool ends_in_digit = false;
    for (const char c : text) {
        if (c == '.' && ends_in_digit && !after_point) {
            after_point = true;
            ends_in_digit = false;
            continue;
        }
        if (c < '0' || c > '9' || read.magnitude_ >= power_of_ten(max_digits - 1) ||
            read.places_ == max_digits)
            return std::nullopt;
        read.magnitude_ = read.magnitude_ * 10 + static_cast<unsigned>(c - '0');
        read.places_ += after_point ? 1 : 0;
        ends_in_digit = true;
    }
    if (!ends_in_digit)
        return std::nullopt;
    read.negative_ = negative && read.magnitude_ != 0;
    return read;
}

constexpr long long decimal::to_minor_units(int places) const {
    const decimal whole = rounded(places, rounding::toward_zero);
    if (whole != *this)
        detail::decimal_is_inexact();
    constexpr magnitude most = magnitude(1) << 63;
    if (whole.magnitude_ > (negative_ ? most : most - 1))
        detail::decimal_overflow();
    const auto bits = static_cast<unsigned long long>(whole.magnitude_);
    return static_cast<long long>(negative_ ? 0 - bits : bits);
}

constexpr decimal decimal::rounded(int places, rounding how) const {
    if (checked_places(places) >= places_)
        return made(in_units(places), negative_, places);
    const magnitude one = power_of_ten(places_ - places);
    const magnitude kept = magnitude_ / one;
    const magnitude rest = magnitude_ % one;
    bool goes_up = false;
    switch (how) {
    case rounding::half_up:
        goes_up = rest >= one - rest;
        break;
    case rounding::half_even:
        goes_up = rest > one - rest || (rest == one - rest && kept % 2 == 1);
        break;
    case rounding::toward_zero:
        break;
    case rounding::away_from_zero:
        goes_up = rest != 0;
        break;
    }
    return made(kept + (goes_up ? 1 : 0), negative_, places);
}

/// A sum has as many places as the summand that has more of them.
constexpr decimal operator+(const decimal& a, const decimal& b) {
    const int places = a.places_ > b.places_ ? a.places_ : b.places_;
    const auto x = a.in_units(places);
    const auto y = b.in_units(places);
    if (a.negative_ != b.negative_)
        return x > y ? decimal::made(x - y, a.negative_, places) : decimal::made(y - x, b.negative_, places);
    if (x + y >= decimal::power_of_ten(decimal::max_digits))
        detail::decimal_overflow();
    return decimal::made(x + y, a.negative_, places);
}

/// A product has as many places as both factors together.
constexpr decimal operator*(const decimal& a, const decimal& b) {
    const auto product = decimal::checked_product(a.magnitude_, b.magnitude_);
    if (a.places_ + b.places_ > decimal::max_digits)
        detail::decimal_overflow();
    return decimal::made(product, a.negative_ != b.negative_, a.places_ + b.places_);
}

constexpr std::weak_ordering operator<=>(const decimal& a, const decimal& b) noexcept {
    if (a.negative_ != b.negative_)
        return a.negative_ ? std::weak_ordering::less : std::weak_ordering::greater;
    return a.negative_ ? decimal::compare(b, a) : decimal::compare(a, b);
}

/// Writes the text.
CONDUCTOR_API std::ostream& operator<<(std::ostream& out, const decimal& value);

} // namespace conductor

/// Numbers that are equal have the same hash, whatever their places.
template <>
struct std::hash<conductor::decimal> {
    CONDUCTOR_API std::size_t operator()(const conductor::decimal& value) const noexcept;
};
