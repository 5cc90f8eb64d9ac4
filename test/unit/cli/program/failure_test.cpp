// How a person is told that a command failed.

#include "cli/operations/usage_error.hpp"
#include "cli/output/out_stream.hpp"
#include "cli/profile/profile.hpp"
#include "cli/program/failure.hpp"
#include "unit/cli/program/errors.hpp"
#include "unit/cli/refusal.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <exception>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

error offline() {
    error_details details;
    details.kind = error_kind::offline;
    details.message = "The connector is offline.";
    details.user_facing_message = "Switch your office PC on.";
    details.request_id = "req_123";
    return {errc::company_unavailable, "the company is offline", details};
}

struct told {
    exit_code code;
    std::string text;
};

template <class Error>
told after(const Error& thrown, bool writes = false) {
    std::ostringstream text;
    auto* const before = std::cerr.rdbuf(text.rdbuf());
    const auto code = tell_failure(std::make_exception_ptr(thrown), writes, {});
    std::cerr.rdbuf(before);
    return {code, text.str()};
}

} // namespace

BOOST_AUTO_TEST_SUITE(failures)

BOOST_AUTO_TEST_CASE(a_failure_tells_what_happened_what_to_do_and_by_which_name_support_finds_it) {
    const auto text = failure_text(offline(), false, {});
    BOOST_TEST(text.starts_with("conductor: "), text);
    BOOST_TEST(has(text, "the company is offline"), text);
    BOOST_TEST(has(text, "for the end-user: Switch your office PC on.\n"), text);
    BOOST_TEST(has(text, "what to do: " + std::string(advice_for(offline(), false)) + '\n'), text);
    BOOST_TEST(has(text, "kind: offline\n"), text);
    BOOST_TEST(has(text, "request: req_123\n"), text);
    BOOST_TEST(!has(text, "\033"), text);
}

BOOST_AUTO_TEST_CASE(what_is_not_known_has_no_line) {
    const auto text = failure_text(failed(error_kind::invalid_request), false, {});
    for (const auto* name : {"for the end-user", "what to do", "request:"})
        BOOST_TEST(!has(text, name), text);
}

BOOST_AUTO_TEST_CASE(a_write_that_may_have_been_made_is_not_simply_sent_again) {
    const auto lost = failed(error_kind::transport, outcome::unknown);
    BOOST_TEST(has(failure_text(lost, true, {}), "may have been made"));
    BOOST_TEST(!has(failure_text(lost, false, {}), "may have been made"));
}

BOOST_AUTO_TEST_CASE(a_server_cannot_steer_the_terminal) {
    error_details details;
    details.kind = error_kind::refused;
    details.user_facing_message = "\033[2Jtwo\nlines";
    details.request_id = "req\033[31m";
    const auto text = failure_text({errc::refused, "bad\033]0;x\a\nthing", details}, false, {});
    BOOST_TEST(text.find_first_of("\033\a") == text.npos, text);
    BOOST_TEST(std::count(text.begin(), text.end(), '\n') == 4, text); // one for each line
}

BOOST_AUTO_TEST_CASE(colours_are_for_who_watches) {
    terminal on;
    on.colours = true;
    BOOST_TEST(failure_text(offline(), false, on).starts_with("\033[31mconductor:\033[0m "));
}

BOOST_AUTO_TEST_CASE(what_is_thrown_decides_the_exit_code) {
    BOOST_TEST((after(usage_error("no such thing")).code == exit_code::usage));
    BOOST_TEST(after(usage_error("no such thing")).text == "conductor: no such thing\n");
    BOOST_TEST((after(configuration_error("no key")).code == exit_code::configuration));
    BOOST_TEST((after(offline()).code == exit_code::company_unavailable));
    BOOST_TEST(has(after(offline()).text, "request: req_123"));
    BOOST_TEST((after(std::runtime_error("disk full")).code == exit_code::failed));
    BOOST_TEST(after(std::runtime_error("disk full")).text == "conductor: disk full\n");
    BOOST_TEST(
        (after(failed(error_kind::timeout, outcome::unknown), true).code == exit_code::outcome_unknown));
}

BOOST_AUTO_TEST_CASE(nothing_is_said_when_nobody_reads_any_more) {
    const auto silent = after(output_closed());
    BOOST_TEST((silent.code == exit_code::output_closed));
    BOOST_TEST(silent.text == "");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test
