#include "values/ascii.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::ascii::test {

BOOST_AUTO_TEST_SUITE(texts_of_ascii)

BOOST_AUTO_TEST_CASE(compares_without_case) {
    BOOST_TEST(equal_ignoring_case("Content-Type", "cONTENT-tYPE"));
    BOOST_TEST(equal_ignoring_case("", ""));
    BOOST_TEST(!equal_ignoring_case("a", ""));
    BOOST_TEST(!equal_ignoring_case("ab", "ac"));
    BOOST_TEST(!equal_ignoring_case("a", "ab"));
    BOOST_TEST(!equal_ignoring_case("[", "{")); // a bit apart, as letters of different case are
    BOOST_TEST(!equal_ignoring_case("@", "`"));
}

BOOST_AUTO_TEST_CASE(letters_and_digits_are_those_of_ascii) {
    for (const char c : {'a', 'z', 'A', 'Z'})
        BOOST_TEST(is_letter(c));
    for (const char c : {'@', '[', '`', '{', '0', '\xe4'})
        BOOST_TEST(!is_letter(c));
    BOOST_TEST((is_digit('0') && is_digit('9')));
    BOOST_TEST((!is_digit('/') && !is_digit(':')));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::ascii::test
