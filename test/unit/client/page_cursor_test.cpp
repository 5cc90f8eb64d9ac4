// When a listing goes on, when it is over, and when it would never be.

#include "client/page_cursor.hpp"

#include <conductor/detail/page_feed.hpp>
#include <conductor/end_users.hpp>
#include <conductor/qbd/transactions.hpp>

#include <boost/test/unit_test.hpp>

#include <utility>
#include <vector>

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

BOOST_AUTO_TEST_CASE(empty_pages_may_follow_each_other_with_new_cursors) {
    const auto empty = [](const char* cursor) { return page_facts{true, cursor, 0, {}}; };
    page_cursor listing;
    BOOST_TEST(!listing.accept(empty("a")).has_value());
    BOOST_TEST(!listing.accept(empty("b")).has_value());
    BOOST_TEST((listing.next() == std::optional<std::string>("b")));
    check_refused(listing, empty("a"), "/hasMore"); // back and forth
    BOOST_TEST(!listing.accept(page(1, 1)).has_value());
    BOOST_TEST(!listing.accept(empty("a")).has_value());
}

BOOST_AUTO_TEST_CASE(items_that_cannot_be_told_are_no_loop) {
    page_cursor listing;
    BOOST_TEST(!listing.accept({true, "c", 2, {}}).has_value());
    BOOST_TEST(!listing.accept({true, "c", 2, {}}).has_value());
}

BOOST_AUTO_TEST_CASE(a_page_is_known_by_its_number_of_items_its_first_and_its_last) {
    auto print = [remaining = 0](std::vector<const char*> ids) mutable {
        detail::typed_page<end_user> made;
        for (const char* id : ids)
            made.value.data.emplace_back().id = id;
        made.value.remaining_count = static_cast<double>(++remaining);
        return made.fingerprint();
    };
    BOOST_TEST((print({"a", "b"}) == print({"a", "b"})));
    BOOST_TEST((print({"a", "b"}) != print({"b", "a"})));
    BOOST_TEST((print({"a", "b"}) != print({"a", "c"})));
    BOOST_TEST((print({"a", "b"}) != print({"a", "x", "b"})));
    BOOST_TEST((print({"ab", "c"}) != print({"a", "bc"})));
    BOOST_TEST(!print({}).has_value());
    BOOST_TEST(!print({"", ""}).has_value()); // the server left the ids out
}

// Each line of a transaction is an item of its own.
BOOST_AUTO_TEST_CASE(lines_of_one_transaction_are_told_apart) {
    const auto print = [](std::vector<std::optional<std::string>> lines) {
        detail::typed_page<qbd::transaction> made;
        for (auto& line : lines) {
            qbd::transaction& added = made.value.data.emplace_back();
            added.transaction_id = "T";
            added.transaction_line_id = std::move(line);
        }
        return made.fingerprint();
    };
    BOOST_TEST((print({{}, "1"}) == print({{}, "1"})));
    BOOST_TEST((print({"1", "2"}) != print({"3", "4"})));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
