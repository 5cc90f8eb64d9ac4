// Was a listing asked on too late, and what is told of it then?

#include "client/page_progress.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::detail::test {

namespace {

using namespace std::chrono_literals;

const page_progress::time_point start{1000s};
const std::chrono::system_clock::time_point noon{
    std::chrono::sys_days{std::chrono::year{2026} / 1 / 2} + 12h};

error of(errc code, std::string message = {}) {
    error_details details;
    details.message = std::move(message);
    details.status = 400;
    return {code, "GET /x: status 400", std::move(details)};
}

// Two pages have come, the second at `start`.
page_progress after_two_pages() {
    page_progress p;
    p.asked(start - 5s, noon);
    p.received(150, "150", start - 3s);
    p.asked(start - 3s, noon + 2s);
    p.received(20, "170", start);
    return p;
}

} // namespace

BOOST_AUTO_TEST_SUITE(page_progresses)

BOOST_AUTO_TEST_CASE(the_next_page_has_ten_seconds) {
    page_progress p = after_two_pages();
    p.asked(start + 10s, noon);
    BOOST_TEST(!p.is_late());
    p.asked(start + 10s + 1ms, noon);
    BOOST_TEST(p.is_late());
    p.received(1, "171", start + 12s);
    BOOST_TEST(!p.is_late());
}

BOOST_AUTO_TEST_CASE(the_first_page_cannot_be_late) {
    page_progress p;
    p.asked(start, noon);
    p.asked(start + 1h, noon);
    BOOST_TEST(!p.is_late());
    BOOST_TEST(!p.has_expired(of(errc::bad_request, "the cursor is not valid"), start + 1h));
}

BOOST_AUTO_TEST_CASE(what_says_so_or_comes_late_is_expired) {
    page_progress p = after_two_pages();
    p.asked(start + 1s, noon);
    BOOST_TEST(p.has_expired(of(errc::bad_request, "No such Cursor."), start + 2s));
    BOOST_TEST(!p.has_expired(of(errc::bad_request, "limit is too large"), start + 2s));
    BOOST_TEST(
        p.has_expired(of(errc::bad_request, "limit is too large"), start + 11s)); // it queued for so long
    BOOST_TEST(p.has_expired(of(errc::not_found), start + 11s));
    for (const errc code :
         {errc::internal_server, errc::connection_lost, errc::rate_limited, errc::authentication,
          errc::company_unavailable, errc::cancelled})
        BOOST_TEST(!p.has_expired(of(code), start + 11s), make_error_code(code).message());
}

// A server that begins the listing anew is noticed by the pages, which then are called so.
BOOST_AUTO_TEST_CASE(a_listing_that_begins_anew_has_expired_if_it_was_late) {
    page_progress p = after_two_pages();
    p.asked(start + 1s, noon);
    BOOST_TEST(
        !p.has_expired(of(errc::decode_failed), start + 20s)); // asked for in time: a fault of another kind
    p.asked(start + 11s, noon);
    BOOST_TEST(p.has_expired(of(errc::decode_failed), start + 12s));
}

BOOST_AUTO_TEST_CASE(it_tells_what_is_needed_to_go_on) {
    page_progress p = after_two_pages();
    p.asked(start + 11s, noon + 1h);
    const error e = p.expired(of(errc::bad_request, "gone"));
    BOOST_TEST((e.code() == errc::cursor_expired));
    BOOST_TEST((e.kind() == error_kind::cursor_expired));
    BOOST_TEST(e.message() == "gone");
    BOOST_TEST(e.status() == 400);
    BOOST_TEST_REQUIRE(e.listing().has_value());
    BOOST_TEST(e.listing()->pages == 2u);
    BOOST_TEST(e.listing()->items == 170u);
    BOOST_TEST(e.listing()->last_id == "170");
    BOOST_TEST((e.listing()->began == noon));
    BOOST_CHECK_THROW(e.raise(), cursor_expired_error);
    BOOST_TEST(!of(errc::bad_request).listing().has_value());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::detail::test
