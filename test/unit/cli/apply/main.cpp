#define BOOST_TEST_MODULE unit.cli.apply
#include <boost/test/unit_test.hpp>
