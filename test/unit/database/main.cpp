#define BOOST_TEST_MODULE unit.database
#include <boost/test/unit_test.hpp>
