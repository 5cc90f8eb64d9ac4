#define BOOST_TEST_MODULE unit.client
#include <boost/test/unit_test.hpp>
