#include "net/session_cache.hpp"
#include "net/session_time.hpp"

#include <boost/test/unit_test.hpp>

#include <openssl/ssl.h>

namespace conductor::inline CONDUCTOR_ABI::net::test {

namespace {

constexpr std::time_t now = 1'000'000;

// Sessions are told apart by their timeout.
session_ptr make_session(int version, long timeout = 300) {
    session_ptr out(SSL_SESSION_new());
    SSL_SESSION_set_protocol_version(out.get(), version);
    set_established_at(*out, now);
    SSL_SESSION_set_timeout(out.get(), timeout);
    return out;
}

void put(session_cache& cache, const char* server, int version, long timeout = 300) {
    cache.put(server, make_session(version, timeout).get());
}

long take(session_cache& cache, const char* server, std::time_t at = now) {
    const session_ptr found = cache.take(server, at);
    return found ? SSL_SESSION_get_timeout(found.get()) : 0;
}

} // namespace

BOOST_AUTO_TEST_SUITE(sessions)

BOOST_AUTO_TEST_CASE(gives_the_newest_first_and_once) {
    session_cache cache;
    put(cache, "a:443", TLS1_3_VERSION, 100);
    put(cache, "a:443", TLS1_3_VERSION, 200);
    BOOST_TEST(take(cache, "a:443") == 200);
    BOOST_TEST(take(cache, "a:443") == 100);
    BOOST_TEST(take(cache, "a:443") == 0);
}

BOOST_AUTO_TEST_CASE(gives_tls_1_2_sessions_again) {
    session_cache cache;
    put(cache, "a:443", TLS1_2_VERSION, 100);
    BOOST_TEST(take(cache, "a:443") == 100);
    BOOST_TEST(take(cache, "a:443") == 100);
}

BOOST_AUTO_TEST_CASE(keeps_servers_apart) {
    session_cache cache;
    put(cache, "a:443", TLS1_3_VERSION, 100);
    put(cache, "b:443", TLS1_3_VERSION, 200);
    BOOST_TEST(take(cache, "a:444") == 0);
    BOOST_TEST(take(cache, "a:443") == 100);
    BOOST_TEST(take(cache, "b:443") == 200);
}

BOOST_AUTO_TEST_CASE(drops_expired_sessions) {
    session_cache cache;
    put(cache, "a:443", TLS1_3_VERSION, 100);
    put(cache, "a:443", TLS1_2_VERSION, 50);
    BOOST_TEST(take(cache, "a:443", now + 49) == 50);
    BOOST_TEST(take(cache, "a:443", now + 50) == 100);
    put(cache, "a:443", TLS1_3_VERSION, 100);
    BOOST_TEST(take(cache, "a:443", now + 100) == 0);
    BOOST_TEST(cache.size() == 0u);
}

BOOST_AUTO_TEST_CASE(is_bounded) {
    session_cache cache;
    for (long i = 1; i <= static_cast<long>(session_cache::capacity) + 5; ++i)
        put(cache, "a:443", TLS1_3_VERSION, i);
    BOOST_TEST(cache.size() == session_cache::capacity);
    BOOST_TEST(take(cache, "a:443") == static_cast<long>(session_cache::capacity) + 5);
    long oldest = 0;
    while (const long next = take(cache, "a:443"))
        oldest = next;
    BOOST_TEST(oldest == 6);
}

BOOST_AUTO_TEST_CASE(drops_a_servers_sessions) {
    session_cache cache;
    put(cache, "a:443", TLS1_2_VERSION, 100);
    put(cache, "a:443", TLS1_3_VERSION, 100);
    put(cache, "b:443", TLS1_3_VERSION, 200);
    cache.drop("a:443");
    BOOST_TEST(take(cache, "a:443") == 0);
    BOOST_TEST(take(cache, "b:443") == 200);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
