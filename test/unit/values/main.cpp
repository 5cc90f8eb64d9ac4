#define BOOST_TEST_MODULE unit.values
#include <boost/test/unit_test.hpp>
