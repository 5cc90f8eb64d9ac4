#define BOOST_TEST_MODULE unit.metrics
#include <boost/test/unit_test.hpp>
