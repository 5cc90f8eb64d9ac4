#define BOOST_TEST_MODULE integration.metrics
#include <boost/test/unit_test.hpp>
