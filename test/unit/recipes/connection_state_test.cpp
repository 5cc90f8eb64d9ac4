#include "link_steps.hpp"

#include <conductor/recipes/links.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace {

end_user with(std::vector<integration_connection> connections) {
    end_user made = unlinked();
    made.integration_connections = std::move(connections);
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(state_of_a_link)

BOOST_AUTO_TEST_CASE(how_far_it_has_come) {
    BOOST_TEST((connection_state(unlinked()) == link_state{}));
    BOOST_TEST((connection_state(linking()) == link_state{link_progress::linking, begun}));
    BOOST_TEST((connection_state(linked()) == link_state{link_progress::linked, begun, answered}));
}

BOOST_AUTO_TEST_CASE(a_request_that_failed_proves_nothing) {
    end_user user = linking();
    user.integration_connections.front().last_request_at = answered;
    BOOST_TEST((connection_state(user).progress == link_progress::linking));
    user.integration_connections.front().last_successful_request_at = "";
    BOOST_TEST((connection_state(user) == link_state{link_progress::linking, begun}));
}

BOOST_AUTO_TEST_CASE(connections_of_other_products_do_not_count) {
    end_user user = linked();
    user.integration_connections.front().integration_slug =
        open_enum<integration_slug>(std::string_view("another_product"));
    BOOST_TEST((connection_state(user) == link_state{}));
}

BOOST_AUTO_TEST_CASE(of_several_the_one_that_succeeded_last_counts) {
    const auto never = connection("2024-06-01T00:00:00Z");
    const auto early = connection("2024-03-01T00:00:00Z", "2024-03-02T00:00:00Z");
    const auto late = connection("2024-02-01T00:00:00Z", "2024-03-02T00:30:00-01:00"); // by their times
    const link_state expected{link_progress::linked, "2024-02-01T00:00:00Z", "2024-03-02T00:30:00-01:00"};
    BOOST_TEST((connection_state(with({never, early, late})) == expected));
    BOOST_TEST((connection_state(with({late, early, never})) == expected));
}

BOOST_AUTO_TEST_CASE(or_the_one_that_was_begun_last) {
    const auto first = connection("2024-03-01T00:00:00Z");
    const auto second = connection("2024-03-02T00:00:00Z");
    const link_state expected{link_progress::linking, "2024-03-02T00:00:00Z"};
    BOOST_TEST((connection_state(with({first, second})) == expected));
    BOOST_TEST((connection_state(with({second, first})) == expected));
}

BOOST_AUTO_TEST_CASE(names) {
    BOOST_TEST(to_string(link_progress::never_linked) == "never_linked");
    BOOST_TEST(to_string(link_progress::linking) == "linking");
    BOOST_TEST(to_string(link_progress::linked) == "linked");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
