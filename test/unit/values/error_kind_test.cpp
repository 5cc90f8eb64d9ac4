// What a program does next, by the kind of an error.

#include <conductor/error.hpp>

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace conductor::test {

namespace {

constexpr int kinds = static_cast<int>(error_kind::database) + 1;

error of(errc code, error_kind kind, std::string message, std::string shown) {
    error_details details;
    details.kind = kind;
    details.message = std::move(message);
    details.user_facing_message = std::move(shown);
    return {code, "what", std::move(details)};
}

} // namespace

BOOST_AUTO_TEST_SUITE(error_kinds)

BOOST_AUTO_TEST_CASE(each_has_a_name_of_its_own) {
    std::set<std::string_view> names;
    for (int i = 0; i < kinds; ++i)
        names.insert(to_string(static_cast<error_kind>(i)));
    BOOST_TEST(names.size() == static_cast<std::size_t>(kinds));
    BOOST_TEST(!names.contains("unknown"));
    BOOST_TEST(to_string(static_cast<error_kind>(kinds)) == "unknown");
}

BOOST_AUTO_TEST_CASE(an_error_with_a_code_alone_has_a_kind) {
    BOOST_TEST((error().kind() == error_kind::none));
    BOOST_TEST((error(errc::attempt_timeout, "", {}).kind() == error_kind::timeout));
    BOOST_TEST((error(errc::queue_full, "", {}).kind() == error_kind::overload));
    BOOST_TEST((error(errc::reset_needed, "", {}).kind() == error_kind::reset_needed));
    BOOST_TEST((error(errc::overtaken, "", {}).kind() == error_kind::database));
    BOOST_TEST((error(errc::connection_lost, "", {}).kind() == error_kind::transport));
    BOOST_TEST((error(errc::client_closed, "", {}).kind() == error_kind::cancelled));
    BOOST_TEST((error(errc::decode_failed, "", {}).kind() == error_kind::decode));
    BOOST_TEST((error(errc::missing_key, "", {}).kind() == error_kind::invalid_argument));
    BOOST_TEST((error(errc::not_found, "", {}).kind() == error_kind::not_found));
}

BOOST_AUTO_TEST_CASE(the_text_to_show) {
    BOOST_TEST(of(errc::refused, error_kind::refused, "log", "shown").text_to_show() == "shown");
    BOOST_TEST(of(errc::bad_request, error_kind::invalid_request, "log", "shown").text_to_show() == "log");
    BOOST_TEST(of(errc::refused, error_kind::refused, "log", "").text_to_show() == "log");
    BOOST_TEST(!of(errc::attempt_timeout, error_kind::timeout, "", "").text_to_show().empty());
}

BOOST_AUTO_TEST_CASE(whose_turn_it_is) {
    BOOST_TEST((turn_after(error_kind::not_connected) == turn::end_user));
    BOOST_TEST((turn_after(error_kind::quickbooks_unreachable) == turn::end_user));
    BOOST_TEST((turn_after(error_kind::offline) == turn::nobody));
    BOOST_TEST((turn_after(error_kind::invalid_request) == turn::developer));
    BOOST_TEST((turn_after(error_kind::authentication) == turn::operator_));
    BOOST_TEST((error(errc::certificate_expired, "", {}).whose_turn() == turn::operator_));
    BOOST_TEST((error(errc::connection_lost, "", {}).whose_turn() == turn::nobody));
}

BOOST_AUTO_TEST_CASE(who_is_woken_up) {
    BOOST_TEST(error(errc::authentication, "", {}).wakes_somebody());
    BOOST_TEST(error(errc::certificate_expired, "", {}).wakes_somebody());
    BOOST_TEST(error(errc::decode_failed, "", {}).wakes_somebody());
    for (const errc code :
         {errc::connection_lost, errc::internal_server, errc::company_unavailable, errc::not_found,
          errc::cancelled, errc::bad_request})
        BOOST_TEST(!error(code, "", {}).wakes_somebody(), make_error_code(code).message());
}

// Whoever catches by class keeps what they had, and gets what belongs there.
BOOST_AUTO_TEST_CASE(classes_follow) {
    BOOST_CHECK_THROW(of(errc::not_found, error_kind::not_found, "", "").raise(), not_found_error);
    BOOST_CHECK_THROW(of(errc::conflict, error_kind::stale_revision, "", "").raise(), conflict_error);
    BOOST_CHECK_THROW(
        of(errc::company_unavailable, error_kind::offline, "", "").raise(), company_unavailable_error);
    BOOST_CHECK_THROW(of(errc::refused, error_kind::refused, "", "").raise(), refused_error);
    BOOST_CHECK_THROW(of(errc::refused, error_kind::refused, "", "").raise(), api_error);
}

// The page says of each kind what the library does.
BOOST_AUTO_TEST_CASE(the_page_has_each_kind) {
    std::ifstream in(CONDUCTOR_ERRORS_PAGE);
    std::map<std::string, std::string> rows;
    for (std::string line; std::getline(in, line);)
        if (line.starts_with("| `"))
            rows.emplace(line.substr(3, line.find('`', 3) - 3), line);
    BOOST_TEST(rows.size() == static_cast<std::size_t>(kinds) - 1); // all but none
    for (int i = 1; i < kinds; ++i) {
        const auto kind = static_cast<error_kind>(i);
        const std::string& row = rows[std::string(to_string(kind))];
        BOOST_TEST(
            row.find("| " + std::string(to_string(turn_after(kind))) + " |") != row.npos, to_string(kind));
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
