#define BOOST_TEST_MODULE integration.net
#include <boost/test/unit_test.hpp>
