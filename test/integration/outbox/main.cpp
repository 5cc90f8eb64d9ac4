#define BOOST_TEST_MODULE integration.outbox
#include <boost/test/unit_test.hpp>
