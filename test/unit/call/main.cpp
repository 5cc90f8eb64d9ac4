#define BOOST_TEST_MODULE unit.call
#include <boost/test/unit_test.hpp>
