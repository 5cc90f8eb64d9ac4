#define BOOST_TEST_MODULE api_types
#include <boost/test/unit_test.hpp>
