#define BOOST_TEST_MODULE unit.recipes.changes
#include <boost/test/unit_test.hpp>
