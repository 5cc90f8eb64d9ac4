#include "net/address_memory.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::net::test {

BOOST_AUTO_TEST_SUITE(address_memories)

namespace {

using namespace std::chrono_literals;
using endpoints = std::vector<boost::asio::ip::tcp::endpoint>;

constexpr address_memory::clock::time_point noon{1000s};

boost::asio::ip::tcp::endpoint numbered(int number) {
    return {boost::asio::ip::make_address("192.0.2." + std::to_string(number)), 443};
}

endpoints order(const address_memory& memory, address_memory::clock::time_point now) {
    endpoints out{numbered(1), numbered(2), numbered(3)};
    memory.put_last(out, now);
    return out;
}

} // namespace

BOOST_AUTO_TEST_CASE(keeps_the_order_of_addresses_that_never_failed) {
    const address_memory memory;
    BOOST_TEST((order(memory, noon) == endpoints{numbered(1), numbered(2), numbered(3)}));
}

BOOST_AUTO_TEST_CASE(puts_the_one_that_failed_latest_last) {
    address_memory memory;
    memory.failed(numbered(1), noon);
    BOOST_TEST((order(memory, noon) == endpoints{numbered(2), numbered(3), numbered(1)}));
    memory.failed(numbered(2), noon + 1s);
    BOOST_TEST((order(memory, noon + 1s) == endpoints{numbered(3), numbered(1), numbered(2)}));
    memory.failed(numbered(1), noon + 2s);
    BOOST_TEST((order(memory, noon + 2s) == endpoints{numbered(3), numbered(2), numbered(1)}));
}

BOOST_AUTO_TEST_CASE(forgets_what_is_long_ago_or_works_again) {
    address_memory memory;
    memory.failed(numbered(1), noon);
    BOOST_TEST((order(memory, noon + 59s).back() == numbered(1)));
    BOOST_TEST((order(memory, noon + 60s).front() == numbered(1)));
    memory.failed(numbered(1), noon + 61s);
    memory.worked(numbered(2));
    BOOST_TEST((order(memory, noon + 61s).back() == numbered(1)));
    memory.worked(numbered(1));
    BOOST_TEST((order(memory, noon + 61s).front() == numbered(1)));
}

BOOST_AUTO_TEST_CASE(tells_ports_apart) {
    address_memory memory;
    memory.failed({numbered(1).address(), 444}, noon);
    BOOST_TEST((order(memory, noon).front() == numbered(1)));
}

BOOST_AUTO_TEST_CASE(forgets_the_oldest_of_too_many) {
    address_memory memory;
    const int many = static_cast<int>(address_memory::capacity);
    for (int i = 1; i <= many + 1; ++i)
        memory.failed(numbered(i), noon + i * 1s);
    BOOST_TEST((order(memory, noon + 30s) == endpoints{numbered(1), numbered(2), numbered(3)}));
    memory.failed(numbered(1), noon + 30s); // takes the place of the second
    BOOST_TEST((order(memory, noon + 30s) == endpoints{numbered(2), numbered(3), numbered(1)}));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
