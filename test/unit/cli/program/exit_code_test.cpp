// With what the program ends, and what a person does next.

#include "cli/program/exit_code.hpp"
#include "unit/cli/program/errors.hpp"
#include "unit/cli/refusal.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

std::vector<error_kind> all_kinds() {
    std::vector<error_kind> made;
    for (std::uint8_t i = 0; i <= static_cast<std::uint8_t>(error_kind::database); ++i)
        made.push_back(static_cast<error_kind>(i));
    return made;
}

int code_of(error_kind kind, bool writes = false, outcome known = outcome::not_processed) {
    return static_cast<int>(exit_code_of(failed(kind, known), writes));
}

} // namespace

BOOST_AUTO_TEST_SUITE(exit_codes)

BOOST_AUTO_TEST_CASE(each_code_is_documented_once) {
    std::set<int> documented;
    for (const auto& one : exit_code_meanings()) {
        BOOST_TEST(documented.insert(static_cast<int>(one.code)).second);
        BOOST_TEST(!one.words.empty());
    }
    for (const int code : {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 130, 141})
        BOOST_TEST(documented.contains(code), code);
    for (const auto kind : all_kinds())
        for (const bool writes : {false, true})
            for (const auto known : {outcome::not_processed, outcome::unknown, outcome::processed})
                BOOST_TEST(documented.contains(code_of(kind, writes, known)), to_string(kind));
}

BOOST_AUTO_TEST_CASE(no_failure_is_taken_for_success) {
    for (const auto kind : all_kinds())
        for (const bool writes : {false, true})
            BOOST_TEST(code_of(kind, writes) != 0, to_string(kind));
}

// Scripts are written by these numbers.
BOOST_AUTO_TEST_CASE(the_numbers_stay) {
    for (const auto& [kind, code] :
         {std::pair(error_kind::not_found, 4),
          std::pair(error_kind::stale_revision, 5),
          std::pair(error_kind::name_taken, 5),
          std::pair(error_kind::name_taken_elsewhere, 5),
          std::pair(error_kind::conflict, 5),
          std::pair(error_kind::refused, 6),
          std::pair(error_kind::invalid_request, 6),
          std::pair(error_kind::authentication, 7),
          std::pair(error_kind::permission_denied, 7),
          std::pair(error_kind::not_connected, 8),
          std::pair(error_kind::offline, 8),
          std::pair(error_kind::quickbooks_unreachable, 8),
          std::pair(error_kind::record_in_use, 9),
          std::pair(error_kind::rate_limited, 9),
          std::pair(error_kind::quickbooks_timeout, 9),
          std::pair(error_kind::overload, 9),
          std::pair(error_kind::transport, 10),
          std::pair(error_kind::timeout, 10),
          std::pair(error_kind::server, 11),
          std::pair(error_kind::unexpected_status, 11),
          std::pair(error_kind::decode, 11),
          std::pair(error_kind::invalid_argument, 2),
          std::pair(error_kind::cursor_expired, 13),
          std::pair(error_kind::reset_needed, 13),
          std::pair(error_kind::cancelled, 130),
          std::pair(error_kind::database, 1)})
        BOOST_TEST(code_of(kind) == code, to_string(kind));
}

BOOST_AUTO_TEST_CASE(a_write_that_may_have_been_made_is_that_above_all) {
    for (const auto kind :
         {error_kind::transport, error_kind::timeout, error_kind::server, error_kind::quickbooks_timeout,
          error_kind::cancelled, error_kind::decode}) {
        for (const auto known : {outcome::unknown, outcome::processed}) { // and the answer was lost
            BOOST_TEST(code_of(kind, true, known) == 12, to_string(kind));
            BOOST_TEST(has(advice_for(failed(kind, known), true), "Look for it first"));
            BOOST_TEST(code_of(kind, false, known) != 12, to_string(kind)); // a read is simply done again
        }
        BOOST_TEST(code_of(kind, true) != 12, to_string(kind)); // it surely was not made
        BOOST_TEST(!has(advice_for(failed(kind), true), "may have been made"));
    }
}

BOOST_AUTO_TEST_CASE(advice_names_what_helps) {
    const auto advice = [](error_kind kind) { return advice_for(failed(kind), false); };
    BOOST_TEST(has(advice(error_kind::not_connected), "conductor link"));
    BOOST_TEST(has(advice(error_kind::offline), "office PC"));
    BOOST_TEST(has(advice(error_kind::stale_revision), "conductor update"));
    BOOST_TEST(has(advice(error_kind::authentication), "CONDUCTOR_SECRET_KEY"));
    BOOST_TEST(has(advice(error_kind::transport), "conductor doctor"));
    BOOST_TEST(has(advice(error_kind::rate_limited), "later"));
    BOOST_TEST(advice(error_kind::invalid_request) == ""); // its message says it
    BOOST_TEST(advice(error_kind::cancelled) == "");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test
