// What the requests of one listing have in common, and what each has of its own.

#include "client/page_request.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>

namespace conductor::test {

namespace {

detail::page_request request_at(const char* target, char separator) {
    detail::page_request made;
    made.common.path = "/a";
    made.target = target;
    made.separator = separator;
    made.rest = " HTTP/1.1\r\nX: /a?cursor=no\r\n";
    return made;
}

std::string head(const detail::page_request& request, const std::optional<std::string>& cursor) {
    call::prepared_request out;
    out.head = "of an earlier request";
    request.write(out, cursor);
    BOOST_TEST(out.path == request.common.path);
    return out.head;
}

} // namespace

BOOST_AUTO_TEST_SUITE(page_requests)

BOOST_AUTO_TEST_CASE(a_cursor_is_the_last_parameter) {
    const std::string rest = " HTTP/1.1\r\nX: /a?cursor=no\r\n";
    BOOST_TEST(head(request_at("GET /a", '?'), "c d/") == "GET /a?cursor=c%20d%2F" + rest);
    BOOST_TEST(head(request_at("GET /a?limit=2", '&'), "c") == "GET /a?limit=2&cursor=c" + rest);
    BOOST_TEST(head(request_at("GET /a?limit=2", '&'), {}) == "GET /a?limit=2" + rest);
}

BOOST_AUTO_TEST_CASE(a_window_stands_before_the_cursor) {
    const std::string rest = " HTTP/1.1\r\nX: /a?cursor=no\r\n";
    const detail::day_window february{
        std::chrono::sys_days{std::chrono::year{2024} / 2 / 1},
        std::chrono::sys_days{std::chrono::year{2024} / 2 / 29}};
    auto request = request_at("GET /a", '?');
    request.by = detail::by_transaction_date;
    call::prepared_request out;
    request.write(out, {}, february);
    BOOST_TEST(out.head == "GET /a?transactionDateFrom=2024-02-01&transactionDateTo=2024-02-29" + rest);
    request.write(out, "c", february);
    BOOST_TEST(
        out.head == "GET /a?transactionDateFrom=2024-02-01&transactionDateTo=2024-02-29&cursor=c" + rest);
    request = request_at("GET /a?limit=2", '&');
    request.by = detail::by_update;
    request.write(out, "c", february);
    BOOST_TEST(out.head == "GET /a?limit=2&updatedAfter=2024-02-01&updatedBefore=2024-02-29&cursor=c" + rest);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
