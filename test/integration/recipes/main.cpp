#define BOOST_TEST_MODULE integration.recipes
#include <boost/test/unit_test.hpp>
