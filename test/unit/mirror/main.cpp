#define BOOST_TEST_MODULE unit.mirror
#include <boost/test/unit_test.hpp>
