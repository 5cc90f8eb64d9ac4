// Is a decimal what was written, and is what is made of it what arithmetic says?

#include <conductor/decimal.hpp>

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <climits>
#include <cmath>
#include <limits>
#include <optional>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <unordered_set>

namespace conductor::test {

namespace {

using boost::multiprecision::cpp_int;

constexpr rounding all_ways[] = {
    rounding::half_up, rounding::half_even, rounding::toward_zero, rounding::away_from_zero};

std::string rounded(const char* text, int places, rounding how) {
    return decimal(text).rounded(places, how).to_string();
}

// The same number with as many digits as it needs.
struct reference {
    cpp_int units;
    int places = 0;

    explicit reference(const std::string& text) {
        std::string digits = text;
        if (const auto point = digits.find('.'); point != std::string::npos) {
            places = static_cast<int>(digits.size() - point - 1);
            digits.erase(point, 1);
        }
        const bool negative = digits.front() == '-';
        if (negative)
            digits.erase(0, 1);
        digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1)); // no octal number
        units = cpp_int(digits);
        if (negative)
            units = -units;
    }

    [[nodiscard]] cpp_int in(int more_places) const {
        return units * pow(cpp_int(10), static_cast<unsigned>(more_places - places));
    }
};

bool fits(const cpp_int& units) {
    return abs(units) < pow(cpp_int(10), decimal::max_digits);
}

// Nothing if it throws overflow_error.
template <class Function>
std::optional<decimal> unless_it_overflows(Function f) {
    try {
        return f();
    } catch (const std::overflow_error&) {
        return std::nullopt;
    }
}

void check_result(
    const std::optional<decimal>& result, const cpp_int& units, int places, const std::string& what) {
    BOOST_TEST_CONTEXT(what) {
        BOOST_REQUIRE_EQUAL(result.has_value(), fits(units) && places <= decimal::max_digits);
        if (result) {
            BOOST_TEST(result->places() == places);
            BOOST_TEST((reference(result->to_string()).units == units));
        }
    }
}

cpp_int rounded(const cpp_int& units, unsigned digits_off, rounding how) {
    const cpp_int one = pow(cpp_int(10), digits_off);
    const cpp_int kept = abs(units) / one;
    const cpp_int twice = abs(units) % one * 2;
    bool up = false;
    switch (how) {
    case rounding::half_up:
        up = twice >= one;
        break;
    case rounding::half_even:
        up = twice > one || (twice == one && kept % 2 == 1);
        break;
    case rounding::toward_zero:
        break;
    case rounding::away_from_zero:
        up = twice != 0;
        break;
    }
    const cpp_int away = kept + (up ? 1 : 0);
    return units < 0 ? cpp_int(-away) : away;
}

// Numbers as they are met, and those at the ends of what there is room for.
class some_decimals {
public:
    std::string next() {
        const int digits = up_to(3) == 0 ? 38 - up_to(2) : 1 + up_to(20);
        std::string text;
        const int kind = up_to(4);
        for (int i = 0; i < digits; ++i)
            text += kind == 0 ? '9' : kind == 1 && i != 0 ? '0' : static_cast<char>('0' + up_to(9));
        if (kind == 2)
            text.back() = '5'; // halves
        if (const int places = up_to(digits); places != 0 && places < digits)
            text.insert(text.size() - static_cast<std::size_t>(places), ".");
        return (up_to(1) == 0 ? "-" : "") + text;
    }

    int up_to(int most) { return std::uniform_int_distribution<int>(0, most)(random_); }

private:
    std::mt19937 random_{1}; // NOLINT(cert-msc51-cpp): the same numbers each time
};

} // namespace

BOOST_AUTO_TEST_SUITE(decimals)

BOOST_AUTO_TEST_CASE(a_number_is_kept_as_it_is_written) {
    for (const char* text :
         {"0", "0.00", "1250.50", "-12.5", "100", "0.001", "99999999999999999999999999999999999999",
          "-0.99999999999999999999999999999999999999", "9.9999999999999999999999999999999999999"}) {
        BOOST_TEST(decimal(text).to_string() == text);
        BOOST_TEST((std::ostringstream() << decimal(text)).str() == text);
    }
    BOOST_TEST(decimal().to_string() == "0");
    BOOST_TEST(decimal("007.50").to_string() == "7.50");
    BOOST_TEST(decimal("-0.00").to_string() == "0.00");
    BOOST_TEST(decimal("00000000000000000000000000000000000000000000000001").to_string() == "1");
}

BOOST_AUTO_TEST_CASE(any_other_text_is_none) {
    for (const char* text :
         {"",
          "-",
          ".",
          "-.",
          ".5",
          "5.",
          "1.",
          "+1",
          " 1",
          "1 ",
          "1,000",
          "1.2.3",
          "1e2",
          "--1",
          "1-",
          "0x1",
          "NaN",
          "Infinity",
          "$5",
          "999999999999999999999999999999999999999",
          "0.000000000000000000000000000000000000000"}) {
        BOOST_TEST(!decimal::parse(text).has_value(), text);
        BOOST_CHECK_THROW((void)decimal(text), std::invalid_argument);
    }
    BOOST_TEST(!decimal::parse(std::string_view("1\0", 2)).has_value());
    BOOST_CHECK_EXCEPTION((void)decimal("12,50"), std::invalid_argument, [](const auto& e) {
        return std::string(e.what()).find("\"12,50\"") != std::string::npos;
    });
}

BOOST_AUTO_TEST_CASE(whole_numbers) {
    BOOST_TEST(decimal(LLONG_MIN).to_string() == "-9223372036854775808");
    BOOST_TEST(decimal(ULLONG_MAX).to_string() == "18446744073709551615");
    BOOST_TEST(decimal(-1).to_string() == "-1");
    BOOST_TEST(decimal(3U) == decimal("3.00"));
    static_assert(!std::is_convertible_v<double, decimal>);
    static_assert(!std::is_constructible_v<decimal, double>);
    static_assert(!std::is_constructible_v<decimal, bool>);
    static_assert(!std::is_convertible_v<const char*, decimal>);
}

BOOST_AUTO_TEST_CASE(what_is_known_is_computed_by_the_compiler) {
    static_assert(decimal("18.50") * 4 == decimal("74"));
    static_assert((decimal("0.10") + decimal("0.2")).places() == 2);
    static_assert(decimal("2.5").rounded(0, rounding::half_even) == 2);
    static_assert(decimal("12.34").to_minor_units(2) == 1234);
    static_assert(!decimal::parse("1,5"));
}

BOOST_AUTO_TEST_CASE(it_compares_by_value) {
    BOOST_TEST(decimal("1.5") == decimal("1.50"));
    BOOST_TEST(decimal("-0") == decimal("0.000"));
    BOOST_TEST(decimal("-2") < decimal("-1.9"));
    BOOST_TEST(decimal("-0.01") < 0);
    BOOST_TEST(decimal("10") > decimal("9.99"));
    const decimal most("99999999999999999999999999999999999999");
    const decimal least("0.00000000000000000000000000000000000001");
    BOOST_TEST(least < most);
    BOOST_TEST(-most < least);
    BOOST_TEST(least > 0);
    BOOST_TEST(decimal("5").sign() == 1);
    BOOST_TEST(decimal("-5").sign() == -1);
    BOOST_TEST(decimal("0.0").sign() == 0);
    BOOST_TEST((-decimal("0.0")).to_string() == "0.0");
}

BOOST_AUTO_TEST_CASE(equal_numbers_have_one_hash) {
    const std::unordered_set<decimal> set{decimal("1.5"),    decimal("1.50"), decimal("-1.5"), decimal("100"),
                                          decimal("100.00"), decimal("0"),    decimal("0.0")};
    BOOST_TEST(set.size() == 4U);
    BOOST_TEST(set.contains(decimal("1.500")));
}

BOOST_AUTO_TEST_CASE(rounding_as_money_is_rounded) {
    using enum rounding;
    const struct {
        const char* text;
        const char* expected[4]; // in the order of all_ways
    } cases[] = {
        {"2.345", {"2.35", "2.34", "2.34", "2.35"}},      {"2.355", {"2.36", "2.36", "2.35", "2.36"}},
        {"-2.345", {"-2.35", "-2.34", "-2.34", "-2.35"}}, {"2.3449", {"2.34", "2.34", "2.34", "2.35"}},
        {"2.3451", {"2.35", "2.35", "2.34", "2.35"}},     {"-0.004", {"0.00", "0.00", "0.00", "-0.01"}},
        {"9.995", {"10.00", "10.00", "9.99", "10.00"}},   {"1.5", {"1.50", "1.50", "1.50", "1.50"}},
        {"7", {"7.00", "7.00", "7.00", "7.00"}},
    };
    for (const auto& c : cases)
        for (std::size_t i = 0; i < 4; ++i)
            BOOST_TEST(rounded(c.text, 2, all_ways[i]) == c.expected[i], c.text << " by way " << i);
    const char* nines = "9.9999999999999999999999999999999999999";
    BOOST_TEST(rounded(nines, 0, half_up) == "10");
    BOOST_TEST(rounded(nines, 36, half_even) == "10.000000000000000000000000000000000000");
    BOOST_CHECK_THROW((void)decimal(10).rounded(37, half_up), std::overflow_error);
    BOOST_CHECK_THROW((void)decimal(1).rounded(-1, half_up), std::invalid_argument);
    BOOST_CHECK_THROW((void)decimal(1).rounded(39, half_up), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(minor_units) {
    BOOST_TEST(decimal("1250.50").to_minor_units(2) == 125'050);
    BOOST_TEST(decimal("1250.5").to_minor_units(2) == 125'050);
    BOOST_TEST(decimal("1250.500").to_minor_units(2) == 125'050);
    BOOST_TEST(decimal("-0.01").to_minor_units(2) == -1);
    BOOST_TEST(decimal("7").to_minor_units(0) == 7);
    BOOST_TEST(decimal("9223372036854775807").to_minor_units(0) == LLONG_MAX);
    BOOST_TEST(decimal("-92233720368547758.08").to_minor_units(2) == LLONG_MIN);
    BOOST_CHECK_THROW((void)decimal("1.005").to_minor_units(2), std::range_error);
    BOOST_CHECK_THROW((void)decimal("9223372036854775808").to_minor_units(0), std::overflow_error);
    BOOST_CHECK_THROW((void)decimal("-9223372036854775809").to_minor_units(0), std::overflow_error);
    BOOST_CHECK_THROW((void)decimal("1").to_minor_units(38), std::overflow_error);
    BOOST_CHECK_THROW((void)decimal("1").to_minor_units(-1), std::invalid_argument);

    BOOST_TEST(decimal::from_minor_units(125'050, 2).to_string() == "1250.50");
    BOOST_TEST(decimal::from_minor_units(-5, 2).to_string() == "-0.05");
    BOOST_TEST(decimal::from_minor_units(LLONG_MIN, 0) == decimal(LLONG_MIN));
    BOOST_CHECK_THROW((void)decimal::from_minor_units(1, 39), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(the_nearest_double) {
    BOOST_TEST(decimal("0.1").to_double() == 0.1);
    BOOST_TEST(decimal("-1250.50").to_double() == -1250.5);
    BOOST_TEST(decimal("99999999999999999999999999999999999999").to_double() == 1e38);
    BOOST_TEST(decimal("0.00000000000000000000000000000000000001").to_double() == 1e-38);
}

BOOST_AUTO_TEST_CASE(a_double_is_what_its_text_said) {
    for (const char* text :
         {"0.1", "2.675", "-12.5", "0", "1000000", "0.00001", "123456789.123456", "0.3", "0.0625", "1200"})
        BOOST_TEST(decimal::from_double(std::stod(text)).to_string() == text);
    BOOST_TEST(decimal::from_double(-0.0).to_string() == "0");
    BOOST_TEST(decimal::from_double(0.1 + 0.2).to_string() == "0.30000000000000004");
    BOOST_TEST(decimal::from_double(1e37) == decimal("10000000000000000000000000000000000000"));
    for (const double too_long : {1e38, -1e300, 1e-39, 5e-324})
        BOOST_CHECK_THROW((void)decimal::from_double(too_long), std::overflow_error);
    for (const double none : {std::numeric_limits<double>::infinity(), std::nan("")})
        BOOST_CHECK_THROW((void)decimal::from_double(none), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(it_may_be_its_own_operand) {
    decimal sum("1.25");
    sum += sum;
    BOOST_TEST(sum.to_string() == "2.50");
    sum *= sum;
    BOOST_TEST(sum.to_string() == "6.2500");
    sum -= sum;
    BOOST_TEST(sum.to_string() == "0.0000");
}

BOOST_AUTO_TEST_CASE(arithmetic_is_that_of_integers_without_a_limit) {
    some_decimals numbers;
    for (int round = 0; round < 20'000; ++round) {
        const std::string x = numbers.next();
        const std::string y = numbers.up_to(9) == 0 ? x : numbers.next();
        const reference rx(x);
        const reference ry(y);
        const decimal a(x);
        const decimal b(y);
        BOOST_REQUIRE((reference(a.to_string()).units == rx.units));
        BOOST_REQUIRE_EQUAL(a.places(), rx.places);

        const int places = std::max(rx.places, ry.places);
        const bool aligns = fits(rx.in(places)) && fits(ry.in(places));
        const auto sum = unless_it_overflows([&] { return a + b; });
        const auto difference = unless_it_overflows([&] { return a - b; });
        if (aligns) {
            check_result(sum, rx.in(places) + ry.in(places), places, x + " + " + y);
            check_result(difference, rx.in(places)-ry.in(places), places, x + " - " + y);
        } else {
            BOOST_TEST(!sum.has_value());
            BOOST_TEST(!difference.has_value());
        }
        check_result(
            unless_it_overflows([&] { return a * b; }), rx.units * ry.units, rx.places + ry.places,
            x + " * " + y);
        BOOST_TEST((a < b) == (rx.in(places) < ry.in(places)), x << " < " << y);
        BOOST_TEST((a == b) == (rx.in(places) == ry.in(places)), x << " == " << y);
        if (a == b)
            BOOST_TEST(std::hash<decimal>()(a) == std::hash<decimal>()(b));

        const int kept = numbers.up_to(rx.places);
        for (const rounding how : all_ways)
            check_result(
                a.rounded(kept, how), rounded(rx.units, static_cast<unsigned>(rx.places - kept), how), kept,
                x + " rounded to " + std::to_string(kept));
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
