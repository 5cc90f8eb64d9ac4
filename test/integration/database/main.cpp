#define BOOST_TEST_MODULE integration.database
#include <boost/test/unit_test.hpp>
