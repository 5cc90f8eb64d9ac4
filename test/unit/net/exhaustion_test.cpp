#include "net/exhaustion.hpp"

#include <conductor/errc.hpp>

#include <boost/asio/error.hpp>
#include <boost/test/unit_test.hpp>

#include <cerrno>
#include <system_error>

namespace conductor::inline CONDUCTOR_ABI::net::test {

using boost::system::error_code;

BOOST_AUTO_TEST_SUITE(exhaustion)

BOOST_AUTO_TEST_CASE(tells_what_the_process_has_used_up) {
    for (const int error : {EMFILE, ENFILE, ENOBUFS, ENOMEM, EAGAIN}) {
        BOOST_TEST(is_local_exhaustion({error, boost::system::system_category()}));
        BOOST_TEST(is_local_exhaustion({error, boost::system::generic_category()}));
        BOOST_TEST(is_local_exhaustion(std::error_code(error, std::system_category()))); // a std::thread's
    }
    BOOST_TEST(is_local_exhaustion(boost::asio::error::no_memory)); // what EAI_MEMORY becomes
}

BOOST_AUTO_TEST_CASE(leaves_servers_and_networks_to_others) {
    BOOST_TEST(!is_local_exhaustion({}));
    for (const int error :
         {ECONNREFUSED, ECONNRESET, ETIMEDOUT, ENETUNREACH, EHOSTUNREACH, EAFNOSUPPORT, EADDRNOTAVAIL, EPIPE,
          EACCES})
        BOOST_TEST(!is_local_exhaustion({error, boost::system::system_category()}));
    BOOST_TEST(!is_local_exhaustion(boost::asio::error::host_not_found));
    BOOST_TEST(!is_local_exhaustion(boost::asio::error::host_not_found_try_again));
    BOOST_TEST(!is_local_exhaustion(boost::asio::error::eof));
}

// Numbers mean nothing without their category.
BOOST_AUTO_TEST_CASE(takes_no_other_categorys_number_for_one) {
    for (const int error : {EMFILE, ENFILE, ENOBUFS, ENOMEM, EAGAIN}) {
        BOOST_TEST(!is_local_exhaustion({error, boost::asio::error::get_netdb_category()}));
        BOOST_TEST(!is_local_exhaustion({error, boost::asio::error::get_misc_category()}));
        BOOST_TEST(!is_local_exhaustion({error, conductor_category()}));
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
