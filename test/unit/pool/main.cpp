#define BOOST_TEST_MODULE unit.pool
#include <boost/test/unit_test.hpp>
