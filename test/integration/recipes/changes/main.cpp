#define BOOST_TEST_MODULE integration.recipes.changes
#include <boost/test/unit_test.hpp>
