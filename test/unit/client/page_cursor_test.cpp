// When a listing goes on, when it is over, and when it would never be.

#include "client/page_cursor.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::test {

using detail::page_cursor;
using detail::page_facts;

namespace {

page_facts page(std::size_t items, std::size_t fingerprint, bool has_more = true) {
    return {has_more, has_more ? std::optional<std::string>("c") : std::nullopt, items, fingerprint};
}

void check_refused(page_cursor& listing, const page_facts& facts, std::string_view pointer) {
    const auto before = listing.next();
    const auto fault = listing.accept(facts);
    BOOST_TEST_REQUIRE(fault.has_value());
    BOOST_TEST(fault->pointer == pointer);
    BOOST_TEST(!fault->message.empty());
    BOOST_TEST(!listing.at_end());
    BOOST_TEST((listing.next() == before));
}

} // namespace

BOOST_AUTO_TEST_SUITE(page_cursors)

BOOST_AUTO_TEST_CASE(it_ends_with_the_page_that_says_so) {
    page_cursor listing;
    BOOST_TEST(!listing.at_end());
    BOOST_TEST(!listing.next().has_value());
    BOOST_TEST(!listing.accept(page(2, 1)).has_value());
    BOOST_TEST(!listing.at_end());
    BOOST_TEST((listing.next() == std::optional<std::string>("c")));
    BOOST_TEST(!listing.accept(page(2, 2)).has_value()); // the same cursor
    BOOST_TEST(!listing.accept(page(1, 3, false)).has_value());
    BOOST_TEST(listing.at_end());
    BOOST_TEST(!listing.next().has_value());
}

BOOST_AUTO_TEST_CASE(the_last_page_may_be_anything) {
    for (const page_facts& last : {page(0, 0, false), page(2, 1, false)}) {
        page_cursor listing;
        BOOST_TEST(!listing.accept(page(2, 1)).has_value());
        BOOST_TEST(!listing.accept(last).has_value());
        BOOST_TEST(listing.at_end());
    }
}

BOOST_AUTO_TEST_CASE(more_needs_a_cursor) {
    for (const std::optional<std::string>& none :
         {std::optional<std::string>{}, std::optional<std::string>{""}}) {
        page_cursor listing;
        page_facts facts = page(2, 1);
        facts.next_cursor = none;
        check_refused(listing, facts, "/nextCursor");
    }
}

BOOST_AUTO_TEST_CASE(one_empty_page_is_no_loop_and_two_are) {
    page_cursor listing;
    BOOST_TEST(!listing.accept(page(0, 7)).has_value());
    check_refused(listing, page(0, 7), "/hasMore");
    check_refused(listing, page(0, 7), "/hasMore");
    BOOST_TEST(!listing.accept(page(1, 1)).has_value());
    BOOST_TEST(!listing.accept(page(0, 7)).has_value()); // not in a row
}

BOOST_AUTO_TEST_CASE(the_same_items_twice_are_a_loop) {
    page_cursor listing;
    BOOST_TEST(!listing.accept(page(2, 1)).has_value());
    check_refused(listing, page(2, 1), "/data");
    BOOST_TEST(!listing.accept(page(2, 2)).has_value()); // asked again, it went on
    BOOST_TEST(!listing.accept(page(0, 9)).has_value());
    check_refused(listing, page(2, 2), "/data"); // an empty page between them makes no difference
}

BOOST_AUTO_TEST_CASE(going_in_circles_is_a_loop) {
    page_cursor listing;
    BOOST_TEST(!listing.accept(page(2, 1)).has_value());
    BOOST_TEST(!listing.accept(page(2, 2)).has_value());
    BOOST_TEST(!listing.accept(page(0, 0)).has_value());
    check_refused(listing, page(2, 1), "/data");
    BOOST_TEST(!listing.accept(page(2, 3)).has_value()); // asked again, the server goes on
}

BOOST_AUTO_TEST_CASE(a_fingerprint_is_of_the_items_alone) {
    using detail::fingerprint_of_items;
    const auto one = fingerprint_of_items(R"({"data":[{"id":"1"}],"remainingCount":9})");
    BOOST_TEST(one == fingerprint_of_items(R"({"remainingCount":8,"url":"\\\"[{","data":[{"id":"1"}]})"));
    BOOST_TEST(one == fingerprint_of_items(R"({"inner":{"data":[2]},"data":[{"id":"1"}],"x":[]})"));
    BOOST_TEST(one == fingerprint_of_items(R"({"kind":"data","data":[{"id":"1"}]})"));
    BOOST_TEST(one != fingerprint_of_items(R"({"data":[{"id":"2"}],"remainingCount":9})"));
    BOOST_TEST(one != fingerprint_of_items(R"({"data":[{"id":"1","data":[]}]})"));
    for (const char* odd : {"", "{}", "[", "{\"data\":[\"", "{\"data", "}]}]", "{\"a\\"}) {
        (void)fingerprint_of_items(odd); // reads nothing that is not there
    }
}

BOOST_AUTO_TEST_CASE(a_cursor_is_put_into_the_request_line) {
    using detail::cursor_in;
    using detail::with_cursor;
    const std::string rest = " HTTP/1.1\r\nX: /a?cursor=no\r\n";
    BOOST_TEST(with_cursor("GET /a" + rest, "c d") == "GET /a?cursor=c%20d" + rest);
    BOOST_TEST(with_cursor("GET /a?limit=2" + rest, "c") == "GET /a?limit=2&cursor=c" + rest);
    BOOST_TEST(with_cursor("GET /a?cursor=b&limit=2" + rest, "c") == "GET /a?limit=2&cursor=c" + rest);
    BOOST_TEST(with_cursor("GET /a?cursor=b" + rest, "c") == "GET /a?cursor=c" + rest);
    BOOST_TEST(with_cursor("GET /a?x=1&my_cursor=2" + rest, "c") == "GET /a?x=1&my_cursor=2&cursor=c" + rest);

    BOOST_TEST(!cursor_in("GET /a" + rest).has_value());
    BOOST_TEST(!cursor_in("GET /a?limit=2" + rest).has_value());
    BOOST_TEST((cursor_in("GET /a?limit=2&cursor=b%20d" + rest) == std::optional<std::string>("b d")));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
