#include "net/failure.hpp"

#include <boost/asio/error.hpp>
#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::net::test {

BOOST_AUTO_TEST_SUITE(failures)

BOOST_AUTO_TEST_CASE(are_described_by_step_place_and_the_systems_words) {
    const auto described = [](phase where, boost::system::error_code cause, const std::string& detail) {
        return describe({errc::connect_failed, where, cause, detail});
    };
    namespace error = boost::asio::error;
    BOOST_TEST(
        described(phase::connect, error::connection_refused, "a.test:443 at 192.0.2.1:443") ==
        "connect: a.test:443 at 192.0.2.1:443: Connection refused");
    BOOST_TEST(described(phase::connect, error::no_descriptors, {}) == "connect: Too many open files");
    BOOST_TEST(
        described(phase::resolve, error::host_not_found, "a.test:443") ==
        "resolve: a.test:443: Host not found (authoritative)");
    BOOST_TEST(
        described(phase::handshake, {}, "a.test:443: certificate has expired") ==
        "TLS handshake: a.test:443: certificate has expired");
    BOOST_TEST(described(phase::receive, error::eof, "it ended") == "receive: it ended");
    BOOST_TEST(described(phase::send, error::connection_reset, {}) == "send: Connection reset by peer");
    BOOST_TEST(described(phase::pool, {}, "too many calls wait") == "too many calls wait");
    BOOST_TEST(described(phase::queue, {}, {}).empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
