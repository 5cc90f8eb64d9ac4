// What is asked for, what of it is given, and what the next mark is.

#include "office.hpp"
#include "soak/dice.hpp"

#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace conductor::recipes::test {

BOOST_AUTO_TEST_SUITE(rounds)

namespace {

using texts = std::vector<std::string>;

constexpr std::size_t customers = 0;
constexpr std::size_t items = 1;
constexpr std::size_t invoices = 2;

struct pair {
    office books;
    taker program{books};
};

texts of(std::initializer_list<const char*> all) {
    return {all.begin(), all.end()};
}

} // namespace

BOOST_AUTO_TEST_CASE(the_first_round_gives_all_and_no_deletions) {
    pair p;
    p.books.save(invoices, "i");
    p.books.save(customers, "b", "a");
    p.books.save(customers, "a");
    p.books.save(items, "x");
    p.books.save(items, "y");
    p.books.remove(items, "y");
    BOOST_TEST(p.program.take() == of({"+ a 1", "+ b 1", "+ x 1", "+ i 1"}));
    BOOST_TEST(
        p.program.asked == of({"notes of lists", "notes of transactions", "customers", "items", "invoices"}));
}

BOOST_AUTO_TEST_CASE(nothing_is_given_twice) {
    pair p;
    p.books.save(customers, "a");
    p.books.save(items, "x");
    p.books.remove(items, "x");
    (void)p.program.take();
    p.books.now += 60s;
    BOOST_TEST(p.program.take() == texts());
    BOOST_TEST(
        p.program.asked == of({"notes of lists since -660", "notes of transactions since -660",
                               "customers since -660", "items since -660", "invoices since -660"}));
    p.books.now += 24h;
    BOOST_TEST(p.program.take() == texts());
    BOOST_TEST(p.program.asked[2] == "customers since -87060"); // the freshest stamp is a day old
}

BOOST_AUTO_TEST_CASE(what_is_changed_afterwards_comes_next) {
    pair p;
    p.books.save(customers, "a");
    p.books.save(customers, "b");
    p.books.save(invoices, "i");
    (void)p.program.take();
    p.books.save(customers, "a"); // within the same second
    BOOST_TEST(p.program.take() == of({"+ a 2"}));
    p.books.now += 1s;
    p.books.save(customers, "c", "b");
    p.books.remove(customers, "a");
    p.books.remove(invoices, "i");
    BOOST_TEST(p.program.take() == of({"+ c 1", "- i", "- a"}));
    BOOST_TEST(p.program.take() == texts());
}

BOOST_AUTO_TEST_CASE(deletions_come_last_and_in_the_reverse_order) {
    pair p;
    for (const char* id : {"a", "b"})
        p.books.save(customers, id);
    p.books.save(items, "x");
    p.books.save(invoices, "i");
    (void)p.program.take();
    p.books.now += 60s;
    p.books.remove(customers, "b");
    p.books.remove(customers, "a");
    p.books.remove(items, "x");
    p.books.remove(invoices, "i");
    p.books.save(invoices, "j");
    BOOST_TEST(p.program.take() == of({"+ j 1", "- i", "- x", "- b", "- a"}));
}

// Its id comes back, say by a restored company file.
BOOST_AUTO_TEST_CASE(a_record_that_is_deleted_and_made_again_stays) {
    pair p;
    p.books.save(customers, "a");
    (void)p.program.take();
    p.books.now += 60s;
    p.books.remove(customers, "a");
    p.books.save(customers, "a");
    p.books.of(customers)["a"].revision = 9;
    BOOST_TEST(p.program.take() == of({"+ a 9"}));
    BOOST_TEST(p.program.take() == texts());
    p.books.now += 60s;
    p.books.remove(customers, "a");
    BOOST_TEST(p.program.take() == of({"- a"}));
}

// By a clock that was set back in between, its deletion is before its last change.
BOOST_AUTO_TEST_CASE(a_deletion_after_the_listing_of_its_record_comes_next) {
    pair p;
    p.books.save(customers, "a");
    p.books.save(customers, "b");
    p.program.between = [&, first = true]() mutable {
        if (std::exchange(first, false)) {
            p.books.ahead = -120s;
            p.books.remove(customers, "a");
            p.books.ahead = 0s;
        }
    };
    BOOST_TEST(p.program.take() == of({"+ a 1", "+ b 1"}));
    BOOST_TEST(p.program.take() == of({"- a"}));
}

BOOST_AUTO_TEST_CASE(a_change_while_it_is_listed_comes_next) {
    pair p;
    for (const char* id : {"a", "b", "c"})
        p.books.save(customers, id);
    p.program.between = [&, first = true]() mutable {
        p.books.now += 40min; // much longer than the overlap
        if (std::exchange(first, false))
            p.books.save(customers, "a"); // which was shown already
        else
            p.books.save(customers, "c"); // which may not have been
    };
    (void)p.program.take();
    p.program.between = {};
    const texts next = p.program.take();
    BOOST_TEST((std::ranges::find(next, "+ a 2") != next.end()));
}

BOOST_AUTO_TEST_CASE(a_clock_that_is_off_loses_nothing) {
    for (const seconds ahead : {-3'600s, -300s, 0s, 300s, 3'600s, 86'400s}) {
        pair p;
        p.books.ahead = ahead;
        p.books.save(customers, "a");
        BOOST_TEST(p.program.take() == of({"+ a 1"}));
        for (int round = 2; round < 6; ++round) {
            p.books.now += 7min;
            p.books.save(customers, "a");
            BOOST_TEST(p.program.take() == of({("+ a " + std::to_string(round)).c_str()}));
            BOOST_TEST(p.program.take() == texts());
        }
    }
}

// It was far ahead, and somebody sets it right.
BOOST_AUTO_TEST_CASE(a_clock_that_is_set_right_loses_nothing) {
    pair p;
    p.books.ahead = 5h;
    p.books.save(customers, "a");
    (void)p.program.take();
    p.books.ahead = 0s;
    p.books.now += 1s;
    p.books.save(customers, "a");
    BOOST_TEST(p.program.take() == of({"+ a 2"}));
}

BOOST_AUTO_TEST_CASE(an_overlap_allows_for_a_clock_that_is_set_back) {
    pair p;
    p.program.options.overlap = 1h;
    p.books.save(customers, "a");
    (void)p.program.take();
    p.books.ahead = -50min;
    p.books.now += 1s;
    p.books.save(customers, "a");
    BOOST_TEST(p.program.take() == of({"+ a 2"}));
}

BOOST_AUTO_TEST_CASE(a_text_without_an_offset_is_taken_for_the_earliest_that_it_may_be) {
    BOOST_TEST(
        (earliest(date_time("2026-03-01T20:00:00")) == earliest(date_time("2026-03-01T20:00:00+14:00"))));
    BOOST_TEST(!earliest(date_time("yesterday")).has_value());
}

BOOST_AUTO_TEST_CASE(times_before_1980_are_never_sent) {
    pair p;
    p.books.now = sys_seconds(std::chrono::sys_days{std::chrono::year{1980} / 1 / 1});
    p.books.save(customers, "a");
    (void)p.program.take();
    p.program.mark.lists["customers"].upserts.since = sys_seconds(86'400s);
    p.program.mark.lists["items"].upserts.since = p.books.now;
    p.program.mark.lists["items"].deletions.since = p.program.mark.lists["customers"].deletions.since =
        5s + sys_seconds();
    (void)p.program.take();
    BOOST_TEST(p.program.asked[0] == "notes of lists");
    BOOST_TEST(p.program.asked[2] == "customers");
    BOOST_TEST(p.program.asked[3] == "items since 0");
}

BOOST_AUTO_TEST_CASE(a_save_without_a_change_is_left_out_if_that_is_wanted) {
    for (const bool skip : {false, true}) {
        pair p;
        p.program.options.skip_unchanged = skip;
        p.books.save(customers, "a");
        (void)p.program.take();
        for (const seconds later : {60s, 86'400s}) { // in the overlap, and long after
            p.books.now += later;
            p.books.save_without_change(customers, "a");
            BOOST_TEST(p.program.take() == (skip ? texts() : of({"+ a 1"})));
            BOOST_TEST(p.program.take() == texts());
        }
        p.books.now += 60s;
        p.books.save(customers, "a");
        BOOST_TEST(p.program.take() == of({"+ a 2"}));
    }
}

BOOST_AUTO_TEST_CASE(a_resource_that_is_selected_later_begins_at_the_beginning) {
    pair p;
    p.program.selection = {customers};
    p.books.save(customers, "a");
    p.books.save(invoices, "i");
    p.books.save(invoices, "j");
    p.books.remove(invoices, "j");
    BOOST_TEST(p.program.take() == of({"+ a 1"}));
    BOOST_TEST(p.program.asked == of({"notes of lists", "customers"}));
    p.program.selection = {customers, invoices};
    p.books.now += 24h;
    BOOST_TEST(p.program.take() == of({"+ i 1"}));
    BOOST_TEST(p.program.asked[3] == "invoices");
    p.program.selection = {invoices}; // the other one stays where it is
    (void)p.program.take();
    BOOST_TEST(p.program.mark.lists.contains("customers"));
    p.books.save(customers, "b");
    p.program.selection = {customers};
    BOOST_TEST(p.program.take() == of({"+ b 1"}));
}

// The list that is new asks for all deletions, also for those that another one gave long ago.
BOOST_AUTO_TEST_CASE(deletions_of_a_list_that_is_not_new_are_not_given_again) {
    pair p;
    p.program.selection = {customers};
    p.books.save(customers, "a");
    (void)p.program.take();
    p.books.remove(customers, "a");
    BOOST_TEST(p.program.take() == of({"- a"}));
    p.books.now += 1h;
    p.books.save(customers, "b");
    BOOST_TEST(p.program.take() == of({"+ b 1"}));
    BOOST_TEST(p.program.mark.lists["customers"].deletions.given.empty());
    p.program.selection = {customers, items};
    BOOST_TEST(p.program.take() == texts());
    BOOST_TEST(p.program.asked[0] == "notes of lists");
}

BOOST_AUTO_TEST_CASE(a_program_whose_clock_goes_back_is_given_nothing_twice) {
    pair p;
    p.books.save(customers, "a");
    p.books.now += 1h;
    p.books.save(customers, "b");
    BOOST_TEST(p.program.take() == of({"+ a 1", "+ b 1"}));
    p.books.now -= 2h;
    BOOST_TEST(p.program.take() == texts());
    p.books.now += 2h;
    BOOST_TEST(p.program.take() == texts());
}

BOOST_AUTO_TEST_CASE(a_mark_older_than_what_is_told_of_deletions_needs_a_reset) {
    pair p;
    p.books.save(customers, "a");
    (void)p.program.take();
    p.books.now += std::chrono::days{89};
    const mark_state before = p.program.mark;
    BOOST_TEST(p.program.take() == texts());
    p.program.mark = before;
    p.books.now += std::chrono::days{1};
    BOOST_TEST(p.program.take() == of({"reset"}));
    BOOST_TEST(p.program.next() == "reset");
    BOOST_TEST((p.program.round->mark() == before));
    p.program.options.deletions = false; // changes alone are known for ever
    BOOST_TEST(p.program.take() == texts());
    p.program.options.deletions = true;
    BOOST_TEST(p.program.take() == of({"reset"}));
    p.program.selection = {items, invoices}; // all of them as old
    BOOST_TEST(p.program.take() == of({"reset"}));
    p.program.mark = {};
    p.program.selection = {customers};
    BOOST_TEST(p.program.take() == of({"+ a 1"}));
}

BOOST_AUTO_TEST_CASE(deletions_that_are_asked_for_later_begin_with_the_mark) {
    pair p;
    p.program.options.deletions = false;
    p.books.save(customers, "a");
    p.books.save(customers, "b");
    BOOST_TEST(p.program.take() == of({"+ a 1", "+ b 1"}));
    BOOST_TEST(p.program.asked == of({"customers", "items", "invoices"}));
    p.books.now += 24h;
    p.books.remove(customers, "a");
    BOOST_TEST(p.program.take() == texts());
    p.program.options.deletions = true;
    BOOST_TEST(p.program.take() == of({"- a"}));
    BOOST_TEST(p.program.take() == texts());
}

BOOST_AUTO_TEST_CASE(a_mark_moves_on_with_finished_listings_alone) {
    pair p;
    p.books.save(customers, "a");
    p.books.save(customers, "b");
    p.books.save(items, "x");
    p.books.save(items, "y");
    p.program.begin();
    BOOST_TEST((p.program.round->mark().lists.empty()));
    BOOST_TEST(p.program.next() == "+ a 1");
    BOOST_TEST(p.program.next() == "+ b 1");
    const mark_state early = p.program.round->mark(); // the program may still be at work on the last one
    BOOST_TEST((early.lists.at("customers").upserts == track()));
    BOOST_TEST(!early.lists.contains("items"));
    BOOST_TEST(p.program.next() == "+ x 1");
    p.program.mark = p.program.round->mark();
    BOOST_TEST(p.program.mark.lists.at("customers").upserts.since.has_value());
    BOOST_TEST((p.program.mark.lists.at("items").upserts == track()));
    BOOST_TEST(p.program.take() == of({"+ x 1", "+ y 1"}));
}

// A first run that was broken off has left records in the copy.
BOOST_AUTO_TEST_CASE(deletions_count_from_the_beginning_of_the_first_listing) {
    for (const bool deletions : {true, false}) {
        pair p;
        p.program.options.deletions = deletions;
        p.books.save(customers, "a");
        p.books.save(customers, "b");
        p.books.save(customers, "z");
        p.books.remove(customers, "z");
        p.program.begin();
        BOOST_TEST(p.program.next() == "+ a 1");
        p.program.mark = p.program.round->mark();
        p.books.now += 1h;
        p.books.remove(customers, "a");
        p.program.options.deletions = true;
        BOOST_TEST(p.program.take() == (deletions ? of({"+ b 1", "- a"}) : of({"+ b 1", "- z", "- a"})));
        BOOST_TEST(p.program.take() == texts());
    }
}

BOOST_AUTO_TEST_CASE(deletions_that_were_not_given_come_again) {
    pair p;
    p.books.save(customers, "a");
    p.books.save(items, "x");
    (void)p.program.take();
    p.books.now += 60s;
    p.books.remove(customers, "a");
    p.books.remove(items, "x");
    p.program.begin();
    BOOST_TEST(p.program.next() == "- x");
    p.program.mark = p.program.round->mark();
    BOOST_TEST(p.program.take() == of({"- x", "- a"}));
}

// The listing that told of it is finished, and that of deletions is not.
BOOST_AUTO_TEST_CASE(a_deletion_that_was_refuted_stays_so) {
    pair p;
    p.books.save(customers, "a");
    p.books.save(items, "x");
    (void)p.program.take();
    p.books.now += 1h;
    p.books.remove(customers, "a");
    p.books.save(customers, "a");
    p.books.now += 1h; // so that a is not listed again
    p.books.save(items, "x");
    p.program.begin();
    BOOST_TEST(p.program.next() == "+ a 1");
    BOOST_TEST(p.program.next() == "+ x 2");
    p.program.mark = p.program.round->mark();
    p.books.save(items, "z");
    BOOST_TEST(p.program.take() == of({"+ x 2", "+ z 1"}));
}

BOOST_AUTO_TEST_CASE(a_lost_listing_begins_again_and_gives_nothing_twice) {
    pair p;
    for (const char* id : {"a", "b", "c"})
        p.books.save(customers, id);
    p.program.begin();
    BOOST_TEST(p.program.next() == "+ a 1");
    BOOST_TEST(p.program.next() == "+ b 1");
    p.books.save(customers, "a");
    p.program.lose_listing();
    BOOST_TEST(p.program.next() == "+ a 2");
    BOOST_TEST(p.program.next() == "+ c 1");
    BOOST_TEST(p.program.next() == "over");
    BOOST_TEST(p.program.next() == "over");
    BOOST_TEST(p.program.asked[3] == "customers");
}

BOOST_AUTO_TEST_CASE(the_mark_remembers_no_more_than_the_overlap) {
    pair p;
    for (int i = 0; i < 1'000; ++i) {
        p.books.now += 1min;
        p.books.save(customers, std::to_string(i));
    }
    (void)p.program.take();
    BOOST_TEST(p.program.mark.lists["customers"].upserts.given.size() == 11u);
    BOOST_TEST(to_text(p.program.mark).size() < 800u);
    p.program.mark = {};
    p.program.options.skip_unchanged = true;
    (void)p.program.take();
    BOOST_TEST(p.program.mark.lists["customers"].upserts.given.size() == 1'000u);
}

namespace {

// A mirror that is made of the changes alone, while somebody works in the company. Its ids say which list
// they are of.
class mirror {
public:
    explicit mirror(unsigned seed)
        : dice_(seed)
        , seed_(seed) {
        books.ahead = seconds(static_cast<int>(dice_.below(7'200)) - 3'600);
        program.between = [this] { something_happens(4); };
    }

    void something_happens(unsigned one_in) {
        if (is_quiet || !dice_.one_in(one_in))
            return;
        books.now += seconds(dice_.below(40));
        const std::size_t list = dice_.below(3);
        auto& there = books.of(list);
        if (there.size() < 5 || dice_.one_in(3)) {
            books.save(list, std::to_string(list) + '-' + std::to_string(++made));
            return;
        }
        const auto which = std::next(there.begin(), dice_.below(static_cast<unsigned>(there.size())));
        if (dice_.one_in(3))
            books.remove(list, which->first);
        else
            books.save(list, which->first);
    }

    // What a program does between two saves: all of a round, or a part of it, whose mark it saves or not.
    void round(bool whole) {
        std::map<std::string, std::string> applied = records;
        std::set<std::string> now_told;
        std::string last;
        bool is_whole = false;
        program.begin();
        while (whole || !dice_.one_in(30)) {
            const std::string one = program.next();
            is_whole = one == "over";
            if (is_whole)
                break;
            last = one.substr(2, one.find(' ', 2) - 2);
            if (one[0] == '-') {
                applied.erase(last);
            } else {
                applied[last] = one.substr(one.rfind(' ') + 1);
                BOOST_TEST(now_told.insert(one).second, one << " twice, seed " << seed_);
                BOOST_TEST(!told.contains(one), one << " again, seed " << seed_);
            }
            something_happens(5);
            if (dice_.one_in(15))
                program.lose_listing();
        }
        if (!is_whole && dice_.one_in(2))
            return;
        records = std::move(applied);
        program.mark = program.round->mark();
        for (const std::string& one : now_told)
            if (is_whole || one[2] != last[0]) // the others come again
                told.insert(one);
    }

    [[nodiscard]] std::map<std::string, std::string> original() {
        std::map<std::string, std::string> all;
        for (std::size_t list = 0; list < 3; ++list)
            for (const auto& [id, one] : books.of(list))
                all[id] = std::to_string(one.revision);
        return all;
    }

    office books;
    taker program{books};
    std::map<std::string, std::string> records; // revisions by id
    std::set<std::string> told;
    int made = 0;
    bool is_quiet = false; // nobody works any more

private:
    conductor::test::dice dice_;
    unsigned seed_;
};

} // namespace

BOOST_AUTO_TEST_CASE(a_mirror_of_random_changes) {
    for (unsigned seed = 1; seed <= 100; ++seed) {
        mirror m(seed);
        for (int round = 0; round < 40; ++round) {
            for (int i = 0; i < 12; ++i)
                m.something_happens(2);
            m.round(false);
        }
        m.is_quiet = true;
        m.round(true);
        BOOST_TEST((m.records == m.original()), "seed " << seed);
        BOOST_TEST(m.told.size() > 100u);
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
