// What a field gives to code that expects a type.

#include "database/value.hpp"

#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <string>

namespace conductor::database::test {

BOOST_AUTO_TEST_SUITE(values)

BOOST_AUTO_TEST_CASE(each_type_is_given_as_itself) {
    BOOST_TEST(text_of(value("a")) == "a");
    BOOST_TEST(integer_of(value(std::int64_t{-3})) == -3);
    BOOST_TEST(real_of(value(0.5)) == 0.5);
    BOOST_TEST(real_of(value(std::int64_t{2})) == 2.0);
    BOOST_TEST(truth_of(value(std::int64_t{1})));
    BOOST_TEST(!truth_of(value(std::int64_t{0})));
}

BOOST_AUTO_TEST_CASE(null_is_nothing_where_it_may_be) {
    BOOST_TEST(!optional_text_of(value()).has_value());
    BOOST_TEST(!optional_integer_of(value()).has_value());
    BOOST_TEST(!optional_real_of(value()).has_value());
    BOOST_TEST(optional_text_of(value("a")).value() == "a");
    BOOST_TEST(optional_integer_of(value(std::int64_t{4})).value() == 4);
    BOOST_TEST(optional_real_of(value(1.5)).value() == 1.5);
    BOOST_TEST((value_of(std::optional<std::string>()) == value()));
    BOOST_TEST((value_of(std::optional<std::string>("b")) == value("b")));
    BOOST_TEST((value_of(std::optional<std::int64_t>(7)) == value(std::int64_t{7})));
    BOOST_TEST((value_of(std::optional<std::int64_t>()) == value()));
}

BOOST_AUTO_TEST_CASE(another_type_is_an_error_that_names_both) {
    const auto says = [](const char* text) {
        return [text](const std::logic_error& e) { return std::string(e.what()) == text; };
    };
    BOOST_CHECK_EXCEPTION(
        (void)text_of(value()), std::logic_error, says("the database gave NULL where text was expected"));
    BOOST_CHECK_EXCEPTION(
        (void)integer_of(value("1")), std::logic_error,
        says("the database gave text where an integer was expected"));
    BOOST_CHECK_EXCEPTION(
        (void)optional_real_of(value("x")), std::logic_error,
        says("the database gave text where a number was expected"));
    BOOST_CHECK_EXCEPTION(
        (void)optional_integer_of(value(1.0)), std::logic_error,
        says("the database gave a real number where an integer was expected"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::database::test
