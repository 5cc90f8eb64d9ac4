// Which header fields an observer can add to a request.

#include "call/attempt_fields.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::call::test {

BOOST_AUTO_TEST_SUITE(fields_of_an_attempt)

const std::string request = "GET /v1/end-users HTTP/1.1\r\nHost: api\r\nX-Mine: 1\r\n";

BOOST_AUTO_TEST_CASE(are_added_at_the_end) {
    std::string head = request;
    attempt_fields fields(head);
    BOOST_TEST(fields.add("traceparent", "00-a"));
    BOOST_TEST(fields.add("X-Empty", ""));
    BOOST_TEST(head == request + "traceparent: 00-a\r\nX-Empty: \r\n");
}

BOOST_AUTO_TEST_CASE(are_refused_where_they_cannot_be) {
    std::string head = request;
    attempt_fields fields(head);
    BOOST_TEST(!fields.add("x-mine", "2"));
    BOOST_TEST(!fields.add("HOST", "other"));
    BOOST_TEST(!fields.add("Content-Length", "5"));
    BOOST_TEST(!fields.add("Transfer-Encoding", "chunked"));
    BOOST_TEST(!fields.add("", "1"));
    BOOST_TEST(!fields.add("a b", "1"));
    BOOST_TEST(!fields.add("a", "1\r\nb: 2"));
    BOOST_TEST(head == request);
    BOOST_TEST(fields.add("X-Min", "1")); // what another one begins with
    BOOST_TEST(!fields.add("x-min", "1"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::call::test
