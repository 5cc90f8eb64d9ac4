#include "values/kept_memory.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(kept_memory)

BOOST_AUTO_TEST_CASE(what_is_usual_is_kept) {
    std::string text(kept_capacity / 2, 'x');
    const char* const where = text.data();
    give_back_excess(text);
    BOOST_TEST(text.size() == kept_capacity / 2);
    BOOST_TEST(static_cast<const void*>(text.data()) == where);
}

BOOST_AUTO_TEST_CASE(what_is_more_is_given_back) {
    std::string text(kept_capacity + 1, 'x');
    give_back_excess(text);
    BOOST_TEST(text.capacity() < 100u);
    std::vector<char> bytes(2 * kept_capacity);
    bytes.clear();
    give_back_excess(bytes);
    BOOST_TEST(bytes.capacity() == 0u);
}

BOOST_AUTO_TEST_CASE(what_counts_is_bytes) {
    std::vector<double> numbers(kept_capacity / sizeof(double));
    give_back_excess(numbers);
    BOOST_TEST(numbers.size() == kept_capacity / sizeof(double));
    numbers.resize(numbers.size() + 1);
    give_back_excess(numbers);
    BOOST_TEST(numbers.capacity() == 0u);
    std::string text(1000, 'x');
    give_back_excess(text, 100);
    BOOST_TEST(text.capacity() < 100u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
