#define BOOST_TEST_MODULE unit.net
#include <boost/test/unit_test.hpp>
