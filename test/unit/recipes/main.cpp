#define BOOST_TEST_MODULE unit.recipes
#include <boost/test/unit_test.hpp>
