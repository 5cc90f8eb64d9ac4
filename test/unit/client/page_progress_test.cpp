// Does an error end a listing, and what is told of it then?

#include "client/page_progress.hpp"

#include <boost/test/unit_test.hpp>

#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::detail::test {

namespace {

using namespace std::chrono_literals;

const page_progress::time_point start{1000s};
const std::chrono::system_clock::time_point noon{
    std::chrono::sys_days{std::chrono::year{2026} / 1 / 2} + 12h};

error of(errc code, std::string message = {}) {
    error_details details;
    details.message = std::move(message);
    details.status = 400;
    details.outcome = outcome::not_processed;
    return {code, "GET /x: status 400", std::move(details)};
}

// The kind of the error that ends the listing, or none.
error_kind ending(const page_progress& p, const error& e, page_progress::time_point now) {
    const auto told = p.ended_by(e, now);
    return told ? told->kind() : error_kind::none;
}
bool has_expired(const page_progress& p, const error& e, page_progress::time_point now) {
    return ending(p, e, now) == error_kind::cursor_expired;
}

error lost(errc code, outcome known = outcome::unknown) {
    error_details details;
    details.outcome = known;
    return {code, "GET /x", std::move(details)};
}

// Two pages have come, the second at `start`.
page_progress after_two_pages() {
    page_progress p;
    p.asked(start - 5s, noon, false);
    p.received(150, "150", start - 3s);
    p.asked(start - 3s, noon + 2s, true);
    p.received(20, "170", start);
    return p;
}

} // namespace

BOOST_AUTO_TEST_SUITE(page_progresses)

BOOST_AUTO_TEST_CASE(the_next_page_has_ten_seconds) {
    page_progress p = after_two_pages();
    p.asked(start + 10s, noon, true);
    BOOST_TEST(!p.is_late());
    p.asked(start + 10s + 1ms, noon, true);
    BOOST_TEST(p.is_late());
    p.received(1, "171", start + 12s);
    BOOST_TEST(!p.is_late());
}

BOOST_AUTO_TEST_CASE(the_first_page_cannot_be_late) {
    page_progress p;
    p.asked(start, noon, false);
    p.asked(start + 1h, noon, false);
    BOOST_TEST(!p.is_late());
    BOOST_TEST(!has_expired(p, of(errc::bad_request, "the cursor is not valid"), start + 1h));
}

// Between two windows of a listing, no cursor has to be kept alive.
BOOST_AUTO_TEST_CASE(the_first_page_of_another_window_cannot_be_late_either) {
    page_progress p = after_two_pages();
    p.asked(start + 1h, noon + 1h, false);
    BOOST_TEST(!p.is_late());
    BOOST_TEST(!has_expired(p, of(errc::bad_request, "the cursor is not valid"), start + 2h));
    p.received(1, "171", start + 2h);
    p.asked(start + 2h + 11s, noon + 2h, true);
    BOOST_TEST(p.is_late());
    const error e = p.ended_by(of(errc::bad_request), start + 3h).value();
    BOOST_TEST(e.listing()->pages == 3u);
    BOOST_TEST((e.listing()->began == noon));
}

BOOST_AUTO_TEST_CASE(what_says_so_or_comes_late_is_expired) {
    page_progress p = after_two_pages();
    p.asked(start + 1s, noon, true);
    BOOST_TEST(has_expired(p, of(errc::bad_request, "No such Cursor."), start + 2s));
    BOOST_TEST(!has_expired(p, of(errc::bad_request, "limit is too large"), start + 2s));
    BOOST_TEST(
        has_expired(p, of(errc::bad_request, "limit is too large"), start + 11s)); // it queued for so long
    BOOST_TEST(has_expired(p, of(errc::not_found), start + 11s));
    for (const errc code :
         {errc::internal_server, errc::connection_lost, errc::rate_limited, errc::authentication,
          errc::company_unavailable, errc::cancelled})
        BOOST_TEST(!p.ended_by(of(code), start + 11s), make_error_code(code).message());
}

// Once the server may have gone on, the same cursor gives another page.
BOOST_AUTO_TEST_CASE(a_page_that_may_have_been_given_is_lost) {
    page_progress p = after_two_pages();
    p.asked(start + 1s, noon, true);
    for (const errc code : {errc::internal_server, errc::connection_lost, errc::attempt_timeout})
        BOOST_TEST(has_expired(p, lost(code), start + 2s), make_error_code(code).message());
    // Another listing would end in the same way, so it is told as what it is.
    BOOST_TEST((ending(p, lost(errc::decode_failed, outcome::processed), start + 2s) == error_kind::decode));
    error_details details;
    details.kind = error_kind::quickbooks_timeout;
    details.outcome = outcome::unknown;
    const error too_slow{errc::internal_server, "GET /x", std::move(details)};
    const error slow = p.ended_by(too_slow, start + 2s).value();
    BOOST_TEST((slow.kind() == error_kind::quickbooks_timeout));
    BOOST_TEST(slow.listing()->items == 170u);
    BOOST_TEST(std::string_view(slow.what()) == too_slow.what());
}

BOOST_AUTO_TEST_CASE(the_first_page_is_never_lost) {
    page_progress p;
    p.asked(start, noon, false);
    BOOST_TEST(!p.ended_by(lost(errc::connection_lost), start + 2s));
    BOOST_TEST(!p.has_used_cursor());
    p.asked(start + 3s, noon, true); // the caller's
    BOOST_TEST(has_expired(p, lost(errc::connection_lost), start + 4s));
    BOOST_TEST(!p.ended_by(of(errc::bad_request, "limit is too large"), start + 4s));
}

// A server that begins the listing anew is noticed by the pages, which then are called so.
BOOST_AUTO_TEST_CASE(a_listing_that_begins_anew_has_expired_if_it_was_late) {
    page_progress p = after_two_pages();
    p.asked(start + 1s, noon, true);
    BOOST_TEST(
        !has_expired(p, of(errc::decode_failed), start + 20s)); // asked for in time: a fault of another kind
    p.asked(start + 11s, noon, true);
    for (const errc code : {errc::decode_failed, errc::conflict, errc::unexpected_status})
        BOOST_TEST(has_expired(p, of(code), start + 12s), make_error_code(code).message());
}

BOOST_AUTO_TEST_CASE(the_code_may_speak_of_the_cursor) {
    page_progress p = after_two_pages();
    p.asked(start + 1s, noon, true);
    error_details details;
    details.code = "CURSOR_INVALID";
    details.status = 400;
    details.outcome = outcome::not_processed;
    BOOST_TEST(has_expired(p, error{errc::bad_request, "refused", std::move(details)}, start + 2s));
}

BOOST_AUTO_TEST_CASE(an_empty_page_leaves_the_last_item_the_last) {
    page_progress p = after_two_pages();
    p.received(0, "", start + 1s);
    p.asked(start + 2s, noon, true);
    const error e = p.ended_by(of(errc::bad_request), start + 3h).value();
    BOOST_TEST(e.listing()->pages == 3u);
    BOOST_TEST(e.listing()->last_id == "170");
}

BOOST_AUTO_TEST_CASE(it_tells_what_is_needed_to_go_on) {
    page_progress p = after_two_pages();
    p.asked(start + 11s, noon + 1h, true);
    const error e = p.ended_by(of(errc::bad_request, "gone"), start + 12s).value();
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
