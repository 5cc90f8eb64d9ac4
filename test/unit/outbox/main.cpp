#define BOOST_TEST_MODULE unit.outbox
#include <boost/test/unit_test.hpp>
