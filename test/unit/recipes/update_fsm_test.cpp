// Every transition of update_with: when it reads, asks, compares and writes, and what it says at the end.

#include "driver.hpp"
#include "recipes/update_fsm.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

BOOST_AUTO_TEST_SUITE(update_machine)

namespace {

using enum error_kind;

record revision(std::string text) {
    record made;
    made.id = "8-1";
    made.revision = std::move(text);
    return made;
}

struct call : driver<update_fsm> {
    call()
        : driver("8-1") {}
};

// It was read, and there is something to change.
void decided(call& c, std::string of = "1") {
    if (c.does == "retrieve 8-1")
        static_cast<void>(c.told(gave(revision(of))));
    BOOST_TEST(c.does == "decide " + of);
    BOOST_TEST(c.told(said(true)) == "update 8-1");
}

} // namespace

BOOST_AUTO_TEST_CASE(reads_asks_writes) {
    call c;
    BOOST_TEST(c.does == "retrieve 8-1");
    decided(c);
    BOOST_TEST(c.told(gave(revision("2"))) == "succeed");
    BOOST_TEST(c.machine.changed);
    BOOST_TEST(c.machine.result.revision == "2");
}

BOOST_AUTO_TEST_CASE(nothing_to_do_is_an_answer) {
    call c;
    BOOST_TEST(c.told(gave(revision("1"))) == "decide 1");
    BOOST_TEST(c.told(said(false)) == "succeed");
    BOOST_TEST(!c.machine.changed);
    BOOST_TEST(c.machine.result.revision == "1");
}

BOOST_AUTO_TEST_CASE(begins_with_a_record_that_was_read) {
    update_fsm machine("");
    BOOST_TEST(text_of(machine.begin_with(revision("1"))) == "decide 1");
    BOOST_TEST(text_of(machine.next(said(true))) == "update 8-1");
    BOOST_TEST(text_of(machine.next(failed(stale_revision))) == "retrieve 8-1");
}

BOOST_AUTO_TEST_CASE(a_read_that_fails_changed_nothing) {
    for (const error_kind kind : {not_found, offline, transport}) {
        call c;
        BOOST_TEST(c.told(unknown(kind)) == "fail " + std::string(to_string(kind)) + " not_processed");
    }
}

BOOST_AUTO_TEST_CASE(a_stale_revision_is_read_and_asked_about_again) {
    call c;
    decided(c, "1");
    BOOST_TEST(c.told(failed(stale_revision)) == "retrieve 8-1");
    decided(c, "2");
    BOOST_TEST(c.told(failed(stale_revision)) == "retrieve 8-1");
    decided(c, "3");
    BOOST_TEST(c.told(failed(stale_revision)) == "fail stale_revision not_processed");
}

BOOST_AUTO_TEST_CASE(after_a_stale_revision_there_may_be_nothing_to_do) {
    call c;
    decided(c);
    static_cast<void>(c.told(failed(stale_revision)));
    BOOST_TEST(c.told(gave(revision("2"))) == "decide 2");
    BOOST_TEST(c.told(said(false)) == "succeed");
    BOOST_TEST(!c.machine.changed);
}

BOOST_AUTO_TEST_CASE(a_read_that_fails_after_a_stale_revision_changed_nothing) {
    call c;
    decided(c);
    static_cast<void>(c.told(failed(stale_revision)));
    BOOST_TEST(c.told(unknown(transport)) == "fail transport not_processed");
}

BOOST_AUTO_TEST_CASE(a_record_in_use_is_waited_for_and_read_again) {
    call c;
    decided(c, "1");
    BOOST_TEST(c.told(failed(record_in_use)) == "wait 1500");
    BOOST_TEST(c.told(nothing()) == "retrieve 8-1");
    decided(c, "2");
    BOOST_TEST(c.told(failed(record_in_use)) == "wait 1500");
    BOOST_TEST(c.told(nothing()) == "retrieve 8-1");
    decided(c, "2");
    BOOST_TEST(c.told(failed(record_in_use)) == "fail record_in_use not_processed");
}

BOOST_AUTO_TEST_CASE(without_time_to_wait_it_fails_with_the_lock) {
    call c;
    decided(c);
    static_cast<void>(c.told(failed(record_in_use)));
    BOOST_TEST(c.told(failed(timeout)) == "fail record_in_use not_processed");
}

BOOST_AUTO_TEST_CASE(other_refusals_fail) {
    for (const error_kind kind : {refused, offline, invalid_request, not_found, name_taken, timeout}) {
        call c;
        decided(c);
        BOOST_TEST(c.told(failed(kind)) == "fail " + std::string(to_string(kind)) + " not_processed");
    }
}

BOOST_AUTO_TEST_CASE(a_write_without_an_answer_that_was_not_made_is_repeated) {
    for (const error_kind kind : {transport, timeout, quickbooks_timeout, server, refused}) {
        call c;
        decided(c);
        BOOST_TEST(c.told(unknown(kind)) == "retrieve 8-1");
        BOOST_TEST(c.told(gave(revision("1"))) == "update 8-1"); // as it was decided
        BOOST_TEST(c.told(gave(revision("2"))) == "succeed");
        BOOST_TEST(c.machine.changed);
    }
}

BOOST_AUTO_TEST_CASE(a_write_without_an_answer_is_tried_three_times) {
    call c;
    decided(c);
    for (int i = 0; i < 2; ++i) {
        BOOST_TEST(c.told(unknown(transport)) == "retrieve 8-1");
        BOOST_TEST(c.told(gave(revision("1"))) == "update 8-1");
    }
    BOOST_TEST(c.told(unknown(transport)) == "retrieve 8-1");
    BOOST_TEST(c.told(gave(revision("1"))) == "fail transport unknown");
}

BOOST_AUTO_TEST_CASE(a_write_without_an_answer_that_stands_there_is_over) {
    call c;
    decided(c);
    static_cast<void>(c.told(unknown(transport)));
    BOOST_TEST(c.told(gave(revision("2"))) == "compare 2");
    BOOST_TEST(c.told(said(true)) == "succeed");
    BOOST_TEST(c.machine.changed);
    BOOST_TEST(c.machine.result.revision == "2");
}

BOOST_AUTO_TEST_CASE(what_does_not_stand_there_is_decided_anew) {
    call c;
    decided(c);
    static_cast<void>(c.told(unknown(transport)));
    static_cast<void>(c.told(gave(revision("2"))));
    BOOST_TEST(c.told(said(false)) == "decide 2");
    BOOST_TEST(c.told(said(true)) == "update 8-1");
    BOOST_TEST(c.told(gave(revision("3"))) == "succeed");
    BOOST_TEST(c.machine.changed);
}

BOOST_AUTO_TEST_CASE(when_nothing_is_left_to_do_after_a_lost_answer_it_was_this_call) {
    call c;
    decided(c);
    static_cast<void>(c.told(unknown(transport)));
    static_cast<void>(c.told(gave(revision("2"))));
    static_cast<void>(c.told(said(false)));
    BOOST_TEST(c.told(said(false)) == "succeed");
    BOOST_TEST(c.machine.changed);
}

BOOST_AUTO_TEST_CASE(after_three_writes_nothing_is_decided_anew) {
    call c;
    decided(c);
    static_cast<void>(c.told(failed(stale_revision)));
    decided(c, "2");
    static_cast<void>(c.told(failed(stale_revision)));
    decided(c, "3");
    static_cast<void>(c.told(unknown(transport)));
    BOOST_TEST(c.told(gave(revision("4"))) == "compare 4");
    BOOST_TEST(c.told(said(false)) == "fail transport unknown");
}

// The first write lands after the read, so that the second one has a stale revision.
BOOST_AUTO_TEST_CASE(a_write_that_lands_late_is_recognised) {
    call c;
    decided(c);
    static_cast<void>(c.told(unknown(transport)));
    static_cast<void>(c.told(gave(revision("1"))));
    BOOST_TEST(c.told(failed(stale_revision)) == "retrieve 8-1");
    BOOST_TEST(c.told(gave(revision("2"))) == "compare 2");
    BOOST_TEST(c.told(said(true)) == "succeed");
    BOOST_TEST(c.machine.changed);
}

BOOST_AUTO_TEST_CASE(a_write_that_lands_last_is_recognised) {
    call c;
    decided(c);
    for (int i = 0; i < 2; ++i) {
        static_cast<void>(c.told(unknown(transport)));
        BOOST_TEST(c.told(gave(revision("1"))) == "update 8-1");
    }
    BOOST_TEST(c.told(failed(stale_revision)) == "retrieve 8-1");
    BOOST_TEST(c.told(gave(revision("2"))) == "compare 2");
    BOOST_TEST(c.told(said(false)) == "fail stale_revision unknown");
}

BOOST_AUTO_TEST_CASE(after_a_lost_answer_a_lock_is_waited_for) {
    call c;
    decided(c);
    static_cast<void>(c.told(unknown(transport)));
    static_cast<void>(c.told(gave(revision("1"))));
    BOOST_TEST(c.told(failed(record_in_use)) == "wait 1500");
    BOOST_TEST(c.told(nothing()) == "retrieve 8-1");
    BOOST_TEST(c.told(gave(revision("1"))) == "update 8-1");
    BOOST_TEST(c.told(failed(refused)) == "fail refused unknown");
}

BOOST_AUTO_TEST_CASE(when_the_read_fails_too_the_write_is_unknown) {
    call c;
    decided(c);
    static_cast<void>(c.told(unknown(quickbooks_timeout)));
    BOOST_TEST(c.told(failed(offline)) == "fail quickbooks_timeout unknown");
}

BOOST_AUTO_TEST_CASE(a_write_that_was_made_is_read) {
    call c;
    decided(c);
    BOOST_TEST(c.told(failed(decode, outcome::processed)) == "retrieve 8-1");
    BOOST_TEST(c.told(gave(revision("2"))) == "succeed");
    BOOST_TEST(c.machine.changed);

    call other;
    decided(other);
    static_cast<void>(other.told(failed(decode, outcome::processed)));
    BOOST_TEST(other.told(failed(decode)) == "fail decode processed");
}

BOOST_AUTO_TEST_CASE(without_revisions_records_are_compared) {
    call c;
    decided(c, "");
    static_cast<void>(c.told(unknown(transport)));
    BOOST_TEST(c.told(gave(revision(""))) == "compare ");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
