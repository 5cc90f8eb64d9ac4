#define BOOST_TEST_MODULE integration.mirror
#include <boost/test/unit_test.hpp>
