// Finding or creating: each answer that may come, at each place.

#include "driver.hpp"
#include "recipes/ensure_fsm.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace {

wanted_record wanted(std::string name) {
    wanted_record made;
    made.name = std::move(name);
    made.name_limit = 8;
    made.has_parents = true;
    return made;
}

// What a create is asked for.
std::string created_as(const action& what) {
    const auto& one = std::get<create>(what);
    return one.name + " in " + one.parent + (one.is_parent ? ", a parent" : "");
}

} // namespace

BOOST_AUTO_TEST_SUITE(ensure_machine)

BOOST_AUTO_TEST_CASE(what_is_there_is_found) {
    driver<ensure_fsm> one(wanted("Acme"), ensure_options{}, false);
    BOOST_TEST(one.does == "look up Acme");
    BOOST_TEST(one.told(gave(known("7", "ACME"))) == "succeed");
    BOOST_TEST(one.machine.result.id == "7");
    BOOST_TEST((one.machine.by == ensured_by::found));
}

BOOST_AUTO_TEST_CASE(what_is_not_there_is_created) {
    driver<ensure_fsm> one(wanted("Acme"), ensure_options{}, false);
    BOOST_TEST(one.told(failed(error_kind::not_found)) == "create");
    BOOST_TEST(one.told(gave(known("7", "Acme"))) == "succeed");
    BOOST_TEST((one.machine.by == ensured_by::created));
}

BOOST_AUTO_TEST_CASE(a_look_that_fails_creates_nothing) {
    driver<ensure_fsm> one(wanted("Acme"), ensure_options{}, false);
    BOOST_TEST(one.told(failed(error_kind::offline)) == "fail offline not_processed");
}

BOOST_AUTO_TEST_CASE(a_lost_race_looks_once_more) {
    driver<ensure_fsm> one(wanted("Acme"), ensure_options{}, false);
    one.told(nothing());
    BOOST_TEST(one.told(failed(error_kind::name_taken)) == "look up Acme");
    BOOST_TEST(one.told(gave(known("7", "Acme"))) == "succeed");
    BOOST_TEST((one.machine.by == ensured_by::found));
}

BOOST_AUTO_TEST_CASE(taken_elsewhere) {
    driver<ensure_fsm> one(wanted("Acme"), ensure_options{}, false);
    one.told(nothing());
    one.told(failed(error_kind::name_taken));
    BOOST_TEST(one.told(failed(error_kind::not_found)) == "fail name_taken_elsewhere not_processed");
}

BOOST_AUTO_TEST_CASE(an_unknown_create_is_looked_for_and_never_repeated) {
    driver<ensure_fsm> there(wanted("Acme"), ensure_options{}, false);
    there.told(nothing());
    BOOST_TEST(there.told(unknown(error_kind::transport)) == "look up Acme");
    BOOST_TEST(there.told(gave(known("7", "Acme"))) == "succeed");

    driver<ensure_fsm> not_there(wanted("Acme"), ensure_options{}, false);
    not_there.told(nothing());
    not_there.told(unknown(error_kind::transport));
    BOOST_TEST(not_there.told(nothing()) == "fail transport unknown");

    driver<ensure_fsm> unseen(wanted("Acme"), ensure_options{}, false);
    unseen.told(nothing());
    unseen.told(unknown(error_kind::timeout));
    BOOST_TEST(unseen.told(failed(error_kind::offline)) == "fail timeout unknown");
}

BOOST_AUTO_TEST_CASE(a_refusal_is_an_error) {
    driver<ensure_fsm> one(wanted("Acme"), ensure_options{}, false);
    one.told(nothing());
    BOOST_TEST(one.told(failed(error_kind::refused)) == "fail refused not_processed");
}

BOOST_AUTO_TEST_CASE(parents_from_the_outside_in) {
    ensure_fsm machine(wanted("A:B:C"), {.create_parents = true}, false);
    BOOST_TEST(text_of(machine.begin()) == "look up A:B:C");
    BOOST_TEST(text_of(machine.next(nothing())) == "look up A:B");
    BOOST_TEST(text_of(machine.next(nothing())) == "look up A");
    BOOST_TEST(created_as(machine.next(nothing())) == "A in , a parent");
    BOOST_TEST(created_as(machine.next(gave(known("1", "A")))) == "B in 1, a parent");
    BOOST_TEST(text_of(machine.next(failed(error_kind::name_taken))) == "look up A:B"); // somebody was faster
    BOOST_TEST(created_as(machine.next(gave(known("2", "A:B")))) == "C in 2");
    BOOST_TEST(text_of(machine.next(gave(known("3", "A:B:C")))) == "succeed");
    BOOST_TEST(machine.result.id == "3");
    BOOST_TEST((machine.by == ensured_by::created));
}

BOOST_AUTO_TEST_CASE(the_innermost_parent_that_is_there_is_used) {
    ensure_fsm machine(wanted("A:B:C"), {.create_parents = true}, false);
    (void)machine.begin();
    (void)machine.next(nothing());
    BOOST_TEST(created_as(machine.next(gave(known("2", "a:b")))) == "C in 2");
}

BOOST_AUTO_TEST_CASE(parents_are_not_created_unasked) {
    driver<ensure_fsm> one(wanted("A:B:C"), ensure_options{}, false);
    BOOST_TEST(one.told(nothing()) == "look up A:B");
    BOOST_TEST(one.told(nothing()) == "fail not_found not_processed");
}

BOOST_AUTO_TEST_CASE(a_parent_by_its_id_is_read_for_its_name) {
    wanted_record inside = wanted("C");
    inside.parent = "2";
    driver<ensure_fsm> one(inside, ensure_options{}, false);
    BOOST_TEST(one.does == "retrieve 2");
    BOOST_TEST(one.told(gave(known("2", "A:B"))) == "look up A:B:C");

    driver<ensure_fsm> lost(inside, ensure_options{}, false);
    BOOST_TEST(lost.told(failed(error_kind::not_found)) == "fail not_found not_processed");
}

BOOST_AUTO_TEST_CASE(a_name_is_never_cut) {
    for (const char* name : {"123456789", "A:123456789", "123456789:A", "", "A:", ":A"}) {
        driver<ensure_fsm> refused(wanted(name), ensure_options{}, false);
        BOOST_TEST(refused.does == "fail invalid_argument not_processed");
    }
    driver<ensure_fsm> letters(wanted("ÄÖÜäöüßé"), ensure_options{}, false); // eight of them, in 16 bytes
    BOOST_TEST(letters.does == "look up ÄÖÜäöüßé");
}

BOOST_AUTO_TEST_CASE(where_records_lie_in_none_a_colon_is_a_letter) {
    wanted_record flat = wanted("A:B");
    flat.has_parents = false;
    driver<ensure_fsm> one(flat, ensure_options{}, false);
    BOOST_TEST(one.does == "look up A:B");
    BOOST_TEST(one.told(nothing()) == "create");
}

BOOST_AUTO_TEST_CASE(a_change_is_asked_for_what_was_there_alone) {
    driver<ensure_fsm> there(wanted("Acme"), ensure_options{}, true);
    BOOST_TEST(there.told(gave(known("7", "Acme"))) == "decide 1");
    BOOST_TEST(there.told(said(true)) == "update 7");
    BOOST_TEST(there.told(gave(known("7", "Acme"))) == "succeed");
    BOOST_TEST((there.machine.by == ensured_by::updated));

    driver<ensure_fsm> as_wanted(wanted("Acme"), ensure_options{}, true);
    as_wanted.told(gave(known("7", "Acme")));
    BOOST_TEST(as_wanted.told(said(false)) == "succeed");
    BOOST_TEST((as_wanted.machine.by == ensured_by::found));

    driver<ensure_fsm> made(wanted("Acme"), ensure_options{}, true);
    made.told(nothing());
    BOOST_TEST(made.told(gave(known("7", "Acme"))) == "succeed");
    BOOST_TEST((made.machine.by == ensured_by::created));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
