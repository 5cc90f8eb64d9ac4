#include "link_steps.hpp"
#include "recipes/links/check_fsm.hpp"

#include <cstdint>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace {

error of_kind(error_kind kind) {
    error_details details;
    details.kind = kind;
    details.user_facing_message = "Please open QuickBooks.";
    return {errc::company_unavailable, "it failed", std::move(details)};
}

} // namespace

BOOST_AUTO_TEST_SUITE(checking_a_company)

BOOST_AUTO_TEST_CASE(quickbooks_answers) {
    check_fsm machine;
    BOOST_TEST(told(machine.begin({})) == "check");
    BOOST_TEST(told(machine.next({})) == "succeed");
    BOOST_TEST(machine.found.ok);
    BOOST_TEST(bool(machine.found));
    BOOST_TEST((machine.found.kind == error_kind::none));
    BOOST_TEST(machine.found.text_to_show.empty());
    BOOST_TEST(!machine.found.cause.has_value());
}

// Of all kinds, whatever they are.
BOOST_AUTO_TEST_CASE(what_is_the_companys_is_told_and_all_else_is_an_error) {
    int told_of = 0;
    for (int number = 1; to_string(static_cast<error_kind>(number)) != "unknown"; ++number) {
        const auto kind = static_cast<error_kind>(number);
        BOOST_TEST_CONTEXT(to_string(kind)) {
            check_fsm machine;
            (void)machine.begin({});
            const link_step step = machine.next({{}, std::nullopt, of_kind(kind)});
            if (told(step) == "succeed") {
                ++told_of;
                BOOST_TEST(!machine.found.ok);
                BOOST_TEST((machine.found.kind == kind));
                BOOST_TEST(machine.found.text_to_show == "Please open QuickBooks.");
                BOOST_REQUIRE(machine.found.cause.has_value());
                BOOST_TEST((machine.found.cause->kind() == kind));
                const bool waiting_is_enough = kind == error_kind::offline ||
                                               kind == error_kind::quickbooks_timeout ||
                                               kind == error_kind::record_in_use;
                BOOST_TEST((machine.found.whose_turn == (waiting_is_enough ? turn::nobody : turn::end_user)));
            } else {
                BOOST_TEST(fails(step, errc::company_unavailable));
                BOOST_TEST((kind >= error_kind::stale_revision && kind != error_kind::record_in_use));
            }
        }
    }
    BOOST_TEST(told_of == 6);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
