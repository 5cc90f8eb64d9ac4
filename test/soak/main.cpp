#define BOOST_TEST_MODULE soak
#include <boost/test/unit_test.hpp>

// ThreadSanitizer would give freed memory back to the system bit by bit, for minutes after so many
// connections.
extern "C" const char* __tsan_default_options() {
    return "allocator_release_to_os_interval_ms=-1";
}
