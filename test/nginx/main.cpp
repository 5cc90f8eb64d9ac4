// The client against Debian's nginx and tinyproxy, over TLS as they do it. What matters is asserted from the
// server's side: its access log tells which connection each request came on.

#define BOOST_TEST_MODULE nginx
#include <boost/test/unit_test.hpp>
