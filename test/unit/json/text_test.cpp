// Are numbers read exactly, and pointers written as RFC 6901 says?

#include "json/text.hpp"

#include <boost/test/unit_test.hpp>

#include <limits>

using conductor::json::append_step;
using conductor::json::exact_int64;

BOOST_AUTO_TEST_SUITE(text)

BOOST_AUTO_TEST_CASE(integers_in_any_notation) {
    const auto value = [](std::string_view number) { return exact_int64(number).value(); };
    BOOST_TEST(value("0") == 0);
    BOOST_TEST(value("-0.000e-7") == 0);
    BOOST_TEST(value("120") == 120);
    BOOST_TEST(value("1.20e+2") == 120);
    BOOST_TEST(value("120000E-3") == 120);
    BOOST_TEST(value("0.00012e6") == 120);
    BOOST_TEST(value("-1002.00") == -1002);
    BOOST_TEST(value("10000000000000000000000000000000000000000e-40") == 1);
    BOOST_TEST(value("922337203685477580.7e1") == std::numeric_limits<std::int64_t>::max());
    BOOST_TEST(value("-9223372036854775808.0") == std::numeric_limits<std::int64_t>::min());
}

BOOST_AUTO_TEST_CASE(other_numbers_are_not_integers) {
    for (const std::string_view number :
         {"0.5", "1e-1", "1.0001", "1234e-3", "9223372036854775808.0", "-9223372036854775809.0", "1e19",
          "1e2147483647", "1e-2147483647", "1e99999999999", "123456789012345678901234567890.0"}) {
        BOOST_TEST(!exact_int64(number), number);
    }
}

BOOST_AUTO_TEST_CASE(pointer_steps) {
    std::string pointer;
    append_step(pointer, "a/b~c");
    append_step(pointer, std::size_t{0});
    append_step(pointer, std::numeric_limits<std::size_t>::max());
    append_step(pointer, "");
    BOOST_TEST(pointer == "/a~1b~0c/0/18446744073709551615/");
}

BOOST_AUTO_TEST_SUITE_END()
