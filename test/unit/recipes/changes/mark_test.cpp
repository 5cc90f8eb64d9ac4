// Marks as text: what was written is read, and nothing else is.

#include "recipes/changes/mark.hpp"
#include "soak/dice.hpp"

#include <conductor/error.hpp>
#include <conductor/recipes/changes.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstdio>
#include <string>
#include <type_traits>

namespace conductor::recipes::test {

BOOST_AUTO_TEST_SUITE(marks)

namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;

sys_seconds at(std::int64_t time) {
    return sys_seconds(seconds(time));
}

mark_state some_mark() {
    mark_state mark;
    mark.seen = at(1'700'000'000);
    list_progress& customers = mark.lists["customers"];
    customers.covered = at(1'699'999'990);
    customers.upserts.since = at(1'699'999'000);
    customers.upserts.given = {{1, {2, at(1'699'999'500)}}, {~std::uint64_t{0}, {0, at(0)}}};
    customers.deletions.given = {{fingerprint_of("80000001-1"), {fingerprint_of("when"), at(1'699'000'000)}}};
    mark.lists["invoices"].covered = at(-5);
    return mark;
}

} // namespace

BOOST_AUTO_TEST_CASE(what_was_written_is_read) {
    for (const mark_state& mark : {mark_state(), some_mark()}) {
        const std::string text = to_text(mark);
        const auto read = parse_mark(text);
        BOOST_TEST_REQUIRE(read.has_value());
        BOOST_TEST((*read == mark));
        BOOST_TEST(to_text(*read) == text);
        BOOST_TEST(text.starts_with("v1;"));
        for (const char c : text)
            BOOST_TEST((c > ' ' && c < 127));
    }
}

// Marks of one release are read by another, on another machine.
BOOST_AUTO_TEST_CASE(the_text_stays_as_it_is) {
    BOOST_TEST(fingerprint_of("") == 0xf52a15e9a9b5e89bU);
    BOOST_TEST(
        to_text(some_mark()) == "v1;1700000000;customers,1699999990,1699999000,"
                                "AAAAAAAAAAEAAAAAAAAAAmVT7wz__________wAAAAAAAAAAAAAAAA"
                                ",-,Dkklqo75M4wwrGjk-CFjNWVErsA;invoices,-5,-,,-,;12787d52e31a4812");
}

BOOST_AUTO_TEST_CASE(a_text_that_is_cut_off_or_changed_is_no_mark) {
    const std::string text = to_text(some_mark());
    for (std::size_t length = 0; length < text.size(); ++length)
        BOOST_TEST(!parse_mark(text.substr(0, length)).has_value(), length);
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string changed = text;
        changed[i] = changed[i] == 'x' ? 'y' : 'x';
        BOOST_TEST(!parse_mark(changed).has_value(), i);
    }
}

// Whatever stands before the right fingerprint.
BOOST_AUTO_TEST_CASE(a_text_that_says_nonsense_is_no_mark) {
    const auto signed_text = [](std::string text) {
        char digits[17];
        std::snprintf(digits, sizeof digits, "%llx", static_cast<unsigned long long>(fingerprint_of(text)));
        return text + ';' + digits;
    };
    BOOST_TEST(parse_mark(signed_text("v1;-")).has_value());
    BOOST_TEST(parse_mark(signed_text("v1;12;a,3,-,,-,")).has_value());
    for (const char* text :
         {"", "v1", "v2;-", "v1;x", "v1;12x", "v1;99999999999999999999", "v1;-;a", "v1;-;,3,-,,-,",
          "v1;-;a,-,-,,-,", "v1;-;a,3,-,A,-,", "v1;-;a,3,-,!,-,", "v1;-;a,3,-,,-,,more", "v1;-;a,3,z,,-,",
          "v1;9000000000000000000"})
        BOOST_TEST(!parse_mark(signed_text(text)).has_value(), text);
}

BOOST_AUTO_TEST_CASE(random_texts_are_no_marks_and_do_no_harm) {
    conductor::test::dice random(7);
    const std::string good = to_text(some_mark());
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        if (i % 2 == 0) {
            text.resize(random.below(64));
            for (char& c : text)
                c = static_cast<char>(random.below(256));
        } else {
            text = good;
            for (unsigned changes = 1 + random.below(3); changes > 0; --changes) {
                const std::size_t place = random.below(static_cast<unsigned>(text.size()));
                if (random.one_in(2))
                    text.erase(place, 1 + random.below(9));
                else
                    text.insert(place, 1, static_cast<char>(random.below(256)));
                if (text.empty())
                    break;
            }
        }
        if (text != good)
            BOOST_TEST(!parse_mark(text).has_value());
    }
}

BOOST_AUTO_TEST_CASE(what_is_forgotten_is_the_oldest) {
    given_records given;
    for (std::uint64_t i = 0; i < most_remembered + 10; ++i)
        given[i] = {0, at(static_cast<std::int64_t>(1'000 + i / 2))};
    forget(given, at(1'002));
    BOOST_TEST(given.size() == most_remembered);
    BOOST_TEST((given.begin()->second.at == at(1'005)));
    forget(given, at(1'000'000));
    BOOST_TEST(given.empty());
    for (std::uint64_t i = 0; i < most_remembered + 10; ++i)
        given[i] = {0, at(1)};
    forget(given, std::nullopt);
    BOOST_TEST(given.size() == most_remembered);
}

BOOST_AUTO_TEST_CASE(a_program_keeps_a_mark_as_text) {
    const change_mark none;
    BOOST_TEST((change_mark::parse(none.to_string()) == none));
    const change_mark some = change_mark::parse(to_text(some_mark()));
    BOOST_TEST((some != none));
    BOOST_TEST((change_mark::parse(some.to_string()) == some));
    for (const char* text : {"", "v1", "nonsense"}) {
        try {
            (void)change_mark::parse(text);
            BOOST_ERROR("it was taken for a mark");
        } catch (const invalid_argument_error& e) {
            BOOST_TEST((e.code() == errc::invalid_argument));
        }
    }
    static_assert(std::is_trivially_destructible_v<change_selection>);
    static_assert(std::is_trivially_destructible_v<watch_options>);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
