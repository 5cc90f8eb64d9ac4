// Every transition of create_once: when it creates, when it looks, and when it does neither any more.

#include "driver.hpp"
#include "recipes/once_fsm.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

BOOST_AUTO_TEST_SUITE(once_machine)

namespace {

using namespace std::chrono_literals;
using key_kind = once_fsm::key_kind;
using how = once_fsm::how;
using enum error_kind;

const timestamp now = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 12h + 250ms;
const std::string first_look = "find {G} since 2026-03-01T12:00:00.000Z";

create_intent intent() {
    create_intent made;
    made.key = "order-17";
    made.external_id = "{G}";
    made.began = now;
    return made;
}

once_options tried(timestamp since) {
    once_options made;
    made.tried_since = since;
    return made;
}

record made_one(std::string id = "T1-1", std::string name = "Net 30") {
    record made;
    made.id = std::move(id);
    made.name = std::move(name);
    return made;
}

struct call : driver<once_fsm> {
    explicit call(once_options options = {}, once_limits limits = {})
        : driver(key_kind::external_id, "{G}", options, intent(), limits) {}
};

struct call_by_name : driver<once_fsm> {
    explicit call_by_name(once_options options = {}, once_limits limits = {})
        : driver(key_kind::name, "Net 30", options, intent(), limits) {}
};

// The create was sent, and its answer did not come.
template <class Call>
void lose(Call& c, error_kind kind = transport) {
    BOOST_TEST(c.does == "save");
    BOOST_TEST(c.told(nothing()) == "create");
    static_cast<void>(c.told(unknown(kind)));
}

} // namespace

BOOST_AUTO_TEST_CASE(saves_then_creates) {
    call c;
    BOOST_TEST(c.does == "save");
    BOOST_TEST((c.machine.intent().began == now));
    BOOST_TEST(c.told(nothing()) == "create");
    BOOST_TEST(c.told(gave(made_one())) == "succeed");
    BOOST_TEST((c.machine.made == how::created));
    BOOST_TEST(c.machine.record.id == "T1-1");
}

BOOST_AUTO_TEST_CASE(a_create_that_was_not_made_fails) {
    for (const error_kind kind : {refused, offline, invalid_request, name_taken, timeout, overload}) {
        call c;
        static_cast<void>(c.told(nothing()));
        BOOST_TEST(c.told(failed(kind)) == "fail " + std::string(to_string(kind)) + " not_processed");
    }
}

BOOST_AUTO_TEST_CASE(a_create_without_an_answer_is_looked_for) {
    for (const error_kind kind :
         {transport, timeout, server, quickbooks_timeout, quickbooks_unreachable, refused, cancelled}) {
        call c;
        lose(c, kind);
        BOOST_TEST(c.does == first_look);
        BOOST_TEST(c.told(gave(made_one())) == "succeed");
        BOOST_TEST((c.machine.made == how::created));
    }
}

BOOST_AUTO_TEST_CASE(of_several_the_first_is_taken) {
    call c;
    lose(c);
    event two = gave(made_one("T1-1"));
    two.records.push_back(made_one("T2-1"));
    BOOST_TEST(c.told(two) == "succeed");
    BOOST_TEST(c.machine.record.id == "T1-1");
}

BOOST_AUTO_TEST_CASE(a_look_behind_one_that_the_api_gave_up_on_proves_it) {
    call c;
    lose(c, quickbooks_timeout);
    BOOST_TEST(c.told(nothing()) == "save");
    lose(c, quickbooks_timeout);
    BOOST_TEST(c.told(failed(not_found)) == "save");
    lose(c, quickbooks_timeout);
    BOOST_TEST(c.told(nothing()) == "fail quickbooks_timeout not_processed");
}

BOOST_AUTO_TEST_CASE(one_that_may_be_on_its_way_is_waited_for) {
    call c;
    lose(c);
    for (const char* pause : {"2000", "5000", "15000", "30000", "30000", "40000"}) {
        BOOST_TEST(c.does == first_look);
        BOOST_TEST(c.told(nothing()) == std::string("wait ") + pause);
        static_cast<void>(c.told(nothing()));
    }
    BOOST_TEST(c.does == first_look);
    BOOST_TEST(c.told(nothing()) == "save");
    BOOST_TEST((c.machine.intent().began == now + 122s));
    BOOST_TEST(c.told(nothing()) == "create");
    BOOST_TEST(c.told(gave(made_one())) == "succeed");
    BOOST_TEST((c.machine.made == how::created));
}

BOOST_AUTO_TEST_CASE(the_time_counts_from_the_create_to_the_asking) {
    call c;
    static_cast<void>(c.told(at(100ms, nothing())));
    BOOST_TEST(c.told(at(60s, unknown(timeout))) == first_look);
    BOOST_TEST(c.told(at(179s, nothing())) == "wait 2000"); // was asked at 60 s
    BOOST_TEST(c.told(nothing()) == first_look);            // at 181 s
    BOOST_TEST(c.told(at(182s, nothing())) == "save");
    BOOST_TEST((c.machine.intent().began == now + 182s));
}

BOOST_AUTO_TEST_CASE(one_that_lands_late_is_found) {
    call c;
    lose(c);
    BOOST_TEST(c.told(nothing()) == "wait 2000");
    BOOST_TEST(c.told(nothing()) == first_look);
    BOOST_TEST(c.told(gave(made_one())) == "succeed");
    BOOST_TEST((c.machine.made == how::created));
}

BOOST_AUTO_TEST_CASE(after_a_second_create_the_time_counts_anew) {
    call c;
    lose(c, quickbooks_timeout);
    BOOST_TEST(c.told(at(500s, nothing())) == "save");
    static_cast<void>(c.told(at(500s, nothing())));
    BOOST_TEST(c.told(at(510s, unknown(transport))) == first_look);
    BOOST_TEST(c.told(at(511s, nothing())) == "wait 2000");
}

BOOST_AUTO_TEST_CASE(one_that_was_made_is_never_made_again) {
    call c;
    static_cast<void>(c.told(nothing()));
    BOOST_TEST(c.told(failed(decode, outcome::processed)) == first_look);
    int looks = 1;
    while (c.told(nothing()) != "succeed") {
        BOOST_TEST(c.does.substr(0, 4) == "wait");
        BOOST_TEST(c.told(nothing()) == first_look);
        ++looks;
    }
    BOOST_TEST(looks == 12);
    BOOST_TEST((c.machine.made == how::undecided));
    BOOST_TEST((c.machine.unanswered.cause.outcome() == outcome::processed));
    BOOST_TEST(!c.machine.unanswered.look_failed);
    BOOST_TEST(c.machine.unanswered.looks == 12);
}

BOOST_AUTO_TEST_CASE(one_that_was_made_is_found) {
    call c;
    static_cast<void>(c.told(nothing()));
    static_cast<void>(c.told(failed(decode, outcome::processed)));
    BOOST_TEST(c.told(gave(made_one())) == "succeed");
    BOOST_TEST((c.machine.made == how::created));
}

BOOST_AUTO_TEST_CASE(a_look_that_fails_is_repeated_within_bounds) {
    call c;
    lose(c);
    BOOST_TEST(c.told(nothing()) == "wait 2000");
    BOOST_TEST(c.told(nothing()) == first_look);
    int looks = 2;
    while (c.told(unknown(quickbooks_timeout)) != "succeed") {
        BOOST_TEST(c.told(nothing()) == first_look);
        ++looks;
    }
    BOOST_TEST(looks == 12);
    const undecided& u = c.machine.unanswered;
    BOOST_TEST((c.machine.made == how::undecided));
    BOOST_TEST((u.cause.kind() == transport));
    BOOST_TEST((u.look_failed.value().kind() == quickbooks_timeout));
    BOOST_TEST(u.looks == 1);
    BOOST_TEST(u.intent.key == "order-17");
    BOOST_TEST((u.intent.began == now));
}

BOOST_AUTO_TEST_CASE(a_look_that_failed_proves_nothing) {
    call c;
    lose(c);
    BOOST_TEST(c.told(at(300s, failed(offline))) == "wait 2000");
    BOOST_TEST(c.told(nothing()) == first_look);
    BOOST_TEST(c.told(nothing()) == "save"); // asked at 302 s
}

BOOST_AUTO_TEST_CASE(what_may_pass_is_waited_for) {
    for (const error_kind kind :
         {offline, quickbooks_unreachable, quickbooks_timeout, record_in_use, rate_limited, conflict,
          cursor_expired, server, transport, timeout, overload}) {
        call c;
        lose(c);
        BOOST_TEST(c.told(failed(kind)) == "wait 2000");
    }
}

BOOST_AUTO_TEST_CASE(what_does_not_pass_ends_it) {
    for (const error_kind kind :
         {not_connected, authentication, permission_denied, invalid_request, refused, unexpected_status,
          cancelled, invalid_argument, decode}) {
        call c;
        lose(c);
        BOOST_TEST(c.told(failed(kind)) == "succeed");
        BOOST_TEST((c.machine.made == how::undecided));
        BOOST_TEST((c.machine.unanswered.look_failed.value().kind() == kind));
        BOOST_TEST(c.machine.unanswered.looks == 0);
    }
}

BOOST_AUTO_TEST_CASE(without_time_left_it_is_undecided) {
    call c;
    lose(c);
    static_cast<void>(c.told(nothing()));
    BOOST_TEST(c.told(failed(timeout)) == "succeed");
    BOOST_TEST((c.machine.made == how::undecided));
    BOOST_TEST((c.machine.unanswered.cause.kind() == transport));
    BOOST_TEST(!c.machine.unanswered.look_failed);
    BOOST_TEST(c.machine.unanswered.looks == 1);
}

BOOST_AUTO_TEST_CASE(a_repeated_run_looks_first) {
    call c(tried(now - 48h));
    BOOST_TEST(c.does == "find {G} since 2026-02-27T12:00:00.000Z");
    BOOST_TEST(c.told(gave(made_one())) == "succeed");
    BOOST_TEST((c.machine.made == how::found));
    BOOST_TEST(c.machine.record.id == "T1-1");
}

BOOST_AUTO_TEST_CASE(a_repeated_run_creates_what_was_long_ago_and_is_not_there) {
    call c(tried(now - 15min));
    BOOST_TEST((c.machine.intent().began == now - 15min));
    BOOST_TEST(c.told(at(2s, nothing())) == "save");
    BOOST_TEST((c.machine.intent().began == now + 2s));
    lose(c, quickbooks_timeout);
    BOOST_TEST(c.does == "find {G} since 2026-03-01T11:45:00.000Z");
    BOOST_TEST(c.told(gave(made_one())) == "succeed");
    BOOST_TEST((c.machine.made == how::created));
}

BOOST_AUTO_TEST_CASE(a_repeated_run_waits_for_what_was_lately) {
    for (const timestamp since : {now - 15min + 1ms, now - 121s, now, now + 1h}) {
        call c(tried(since));
        for (const char* pause : {"2000", "5000", "15000", "30000", "30000", "40000"}) {
            BOOST_TEST(c.told(nothing()) == std::string("wait ") + pause);
            BOOST_TEST(c.told(nothing()).substr(0, 4) == "find");
        }
        BOOST_TEST(c.told(nothing()) == "save");
    }
}

// However long ago the first one was.
BOOST_AUTO_TEST_CASE(a_repeated_run_waits_for_the_last_of_several) {
    once_options several = tried(now - 1h);
    several.tried_until = now - 20s;
    call c(several);
    BOOST_TEST(c.does == "find {G} since 2026-03-01T11:00:00.000Z");
    for (const char* pause : {"2000", "5000", "15000", "30000", "30000"}) {
        BOOST_TEST(c.told(nothing()) == std::string("wait ") + pause);
        BOOST_TEST(c.told(nothing()).substr(0, 4) == "find");
    }
    BOOST_TEST(c.told(at(99s, nothing())) == "wait 40000");
    BOOST_TEST(c.told(nothing()).substr(0, 4) == "find");
    BOOST_TEST(c.told(nothing()) == "save");

    several.tried_until = now - 120s;
    BOOST_TEST(call(several).told(nothing()) == "save");
}

BOOST_AUTO_TEST_CASE(a_repeated_run_without_an_answer_is_undecided) {
    call c(tried(now - 48h));
    BOOST_TEST(c.told(failed(authentication)) == "succeed");
    const undecided& u = c.machine.unanswered;
    BOOST_TEST((c.machine.made == how::undecided));
    BOOST_TEST((u.cause.kind() == authentication));
    BOOST_TEST((u.cause.outcome() == outcome::unknown));
    BOOST_TEST((u.intent.began == now - 48h));
}

BOOST_AUTO_TEST_CASE(a_repeated_run_without_time_is_undecided) {
    call c(tried(now - 1min));
    static_cast<void>(c.told(nothing()));
    BOOST_TEST(c.told(failed(timeout)) == "succeed");
    const undecided& u = c.machine.unanswered;
    BOOST_TEST((u.cause.kind() == timeout));
    BOOST_TEST((u.cause.outcome() == outcome::unknown));
    BOOST_TEST(!u.look_failed);
    BOOST_TEST(u.looks == 1);
}

BOOST_AUTO_TEST_CASE(a_time_that_is_yet_to_come_is_now) {
    const call c(tried(now + 48h));
    BOOST_TEST(c.does == first_look);
    BOOST_TEST((c.machine.intent().began == now));
}

BOOST_AUTO_TEST_CASE(lists_are_not_asked_for_times_before_1980) {
    const call c(tried(timestamp{}));
    BOOST_TEST(c.does == "find {G} since 1980-01-01T00:00:00.000Z");
}

BOOST_AUTO_TEST_CASE(a_name_that_is_taken_is_looked_up) {
    call_by_name c;
    static_cast<void>(c.told(nothing()));
    BOOST_TEST(c.told(failed(name_taken)) == "look up Net 30");
    BOOST_TEST(c.told(gave(made_one("8-1", "NET 30"))) == "succeed");
    BOOST_TEST((c.machine.made == how::found));
    BOOST_TEST(c.machine.record.id == "8-1");
}

BOOST_AUTO_TEST_CASE(a_name_that_something_else_has_is_an_error) {
    call_by_name c;
    static_cast<void>(c.told(nothing()));
    static_cast<void>(c.told(failed(name_taken)));
    BOOST_TEST(c.told(failed(not_found)) == "fail name_taken not_processed");
}

BOOST_AUTO_TEST_CASE(a_name_that_is_taken_and_cannot_be_looked_up_is_an_error) {
    call_by_name c;
    static_cast<void>(c.told(nothing()));
    static_cast<void>(c.told(failed(name_taken)));
    BOOST_TEST(c.told(failed(offline)) == "wait 2000");
    BOOST_TEST(c.told(failed(timeout)) == "fail name_taken not_processed");
}

BOOST_AUTO_TEST_CASE(a_name_that_may_be_taken_by_an_earlier_create_is_undecided) {
    call_by_name c;
    lose(c);
    static_cast<void>(c.told(failed(not_found)));
    static_cast<void>(c.told(nothing()));
    static_cast<void>(c.told(failed(name_taken)));
    BOOST_TEST(c.told(failed(authentication)) == "succeed");
    BOOST_TEST((c.machine.made == how::undecided));
    BOOST_TEST((c.machine.unanswered.cause.kind() == transport));

    call_by_name again(tried(now));
    static_cast<void>(again.told(failed(not_found)));
    static_cast<void>(again.told(nothing()));
    static_cast<void>(again.told(failed(name_taken)));
    BOOST_TEST(again.told(failed(authentication)) == "succeed");
    BOOST_TEST((again.machine.unanswered.cause.kind() == name_taken));
    BOOST_TEST((again.machine.unanswered.cause.outcome() == outcome::unknown));
}

BOOST_AUTO_TEST_CASE(a_record_of_another_name_is_not_it) {
    call_by_name c;
    static_cast<void>(c.told(nothing()));
    static_cast<void>(c.told(failed(name_taken)));
    BOOST_TEST(c.told(gave(made_one("8-1", "Net 45"))) == "fail name_taken not_processed");
}

BOOST_AUTO_TEST_CASE(a_name_can_be_tried_again_at_once) {
    call_by_name c;
    lose(c);
    BOOST_TEST(c.does == "look up Net 30");
    BOOST_TEST(c.told(failed(not_found)) == "save");
    BOOST_TEST(c.told(nothing()) == "create");
    BOOST_TEST(c.told(failed(name_taken)) == "look up Net 30"); // the first one landed
    BOOST_TEST(c.told(gave(made_one())) == "succeed");
    BOOST_TEST((c.machine.made == how::created));
}

BOOST_AUTO_TEST_CASE(a_name_that_was_made_is_not_tried_again) {
    call_by_name c;
    static_cast<void>(c.told(nothing()));
    static_cast<void>(c.told(failed(decode, outcome::processed)));
    BOOST_TEST(c.told(failed(not_found)) == "wait 2000");
}

BOOST_AUTO_TEST_CASE(of_a_name_the_first_create_may_yet_land_when_the_second_fails) {
    call_by_name c;
    lose(c);
    BOOST_TEST(c.told(failed(not_found)) == "save");
    static_cast<void>(c.told(nothing()));
    BOOST_TEST(c.told(failed(offline)) == "fail offline unknown");
}

BOOST_AUTO_TEST_CASE(the_last_create_of_a_name_is_waited_for) {
    call_by_name c;
    for (int i = 0; i < 2; ++i) {
        lose(c, quickbooks_timeout);
        BOOST_TEST(c.told(failed(not_found)) == "save");
    }
    lose(c, quickbooks_timeout);
    for (const char* pause : {"2000", "5000", "15000", "30000", "30000", "40000"}) {
        BOOST_TEST(c.told(failed(not_found)) == std::string("wait ") + pause);
        BOOST_TEST(c.told(nothing()) == "look up Net 30");
    }
    BOOST_TEST(c.told(failed(not_found)) == "fail quickbooks_timeout not_processed");
}

BOOST_AUTO_TEST_CASE(a_repeated_run_looks_a_name_up_first) {
    call_by_name c(tried(now));
    BOOST_TEST(c.does == "look up Net 30");
    BOOST_TEST(c.told(failed(not_found)) == "save");

    call_by_name again(tried(now));
    BOOST_TEST(again.told(gave(made_one())) == "succeed");
    BOOST_TEST((again.machine.made == how::found));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
