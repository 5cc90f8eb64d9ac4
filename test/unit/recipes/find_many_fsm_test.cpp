// Finding many, of which some are not there, against a model of the API's look-up.

#include "recipes/find_many_fsm.hpp"
#include "recipes/names.hpp"

#include <boost/test/unit_test.hpp>

#include <random>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace {

// Answers look-ups as the API does: one unknown name fails the whole.
struct list {
    std::set<std::string> names;
    std::size_t asked = 0;
    std::size_t largest = 0;

    event answer(const look_up& what) {
        ++asked;
        largest = std::max(largest, what.values.size());
        event made;
        for (const std::string& name : what.values) {
            if (!names.contains(folded(name))) {
                error_details details;
                details.kind = error_kind::not_found;
                made.failed = error(errc::not_found, "no such name", std::move(details));
                made.records.clear();
                return made;
            }
            record one;
            one.name = name;
            made.records.push_back(std::move(one));
        }
        return made;
    }

    void run(find_many_fsm& machine) {
        action next = machine.begin();
        while (const auto* what = std::get_if<look_up>(&next))
            next = machine.next(answer(*what));
        BOOST_TEST(std::holds_alternative<succeed>(next));
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(find_many_machine)

BOOST_AUTO_TEST_CASE(every_name_is_found_or_absent) {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        list there;
        std::vector<std::string> names;
        std::vector<std::string> present;
        std::vector<std::string> absent;
        const auto count = std::uniform_int_distribution<int>(0, 200)(random);
        const auto share = std::uniform_int_distribution<int>(0, 4)(random);
        for (int i = 0; i < count; ++i) {
            names.push_back("Name " + std::to_string(i));
            if (std::uniform_int_distribution<int>(0, 4)(random) < share) {
                absent.push_back(names.back());
            } else {
                present.push_back(names.back());
                there.names.insert(folded(names.back()));
            }
        }
        find_many_fsm machine(names);
        there.run(machine);
        std::vector<std::string> found;
        for (const record& one : machine.found)
            found.push_back(one.name);
        BOOST_TEST((found == present));
        BOOST_TEST((machine.absent == absent));
        BOOST_TEST(there.largest <= find_many_fsm::group_size);
        BOOST_TEST(there.asked <= 2 * names.size() + 1);
    }
}

BOOST_AUTO_TEST_CASE(few_that_are_absent_cost_few_requests) {
    list there;
    std::vector<std::string> names;
    for (int i = 0; i < 320; ++i) {
        names.push_back("Name " + std::to_string(i));
        if (i != 100)
            there.names.insert(folded(names.back()));
    }
    find_many_fsm machine(names);
    there.run(machine);
    BOOST_TEST(there.asked == 10u + 2u * 5u);
}

BOOST_AUTO_TEST_CASE(names_that_are_the_same_are_asked_for_once) {
    list there{{"acme"}};
    find_many_fsm machine({"Acme", "ACME", "acme"});
    there.run(machine);
    BOOST_TEST(there.largest == 1u);
    BOOST_TEST(machine.found.size() == 1u);
    BOOST_TEST(machine.absent.empty());
}

BOOST_AUTO_TEST_CASE(long_names_make_small_groups) {
    list there;
    std::vector<std::string> names;
    for (char c = 'a'; c < 'k'; ++c) {
        names.emplace_back(500, c);
        there.names.insert(names.back());
    }
    find_many_fsm machine(names);
    there.run(machine);
    BOOST_TEST(there.largest == 4u);
    BOOST_TEST(there.asked == 3u);
}

BOOST_AUTO_TEST_CASE(any_other_error_ends_it) {
    find_many_fsm machine({"a", "b"});
    (void)machine.begin();
    event off;
    off.failed = error(errc::company_unavailable, "off", {});
    const action ended = machine.next(std::move(off));
    BOOST_TEST(std::holds_alternative<fail>(ended));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
