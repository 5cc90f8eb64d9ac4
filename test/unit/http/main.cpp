#define BOOST_TEST_MODULE unit.http
#include <boost/test/unit_test.hpp>
