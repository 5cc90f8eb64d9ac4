#define BOOST_TEST_MODULE unit.cli
#include <boost/test/unit_test.hpp>
