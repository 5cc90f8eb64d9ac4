#include "print.hpp"

namespace conductor::call::test {

using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(reports)

BOOST_AUTO_TEST_CASE(statuses_have_error_codes) {
    const std::pair<int, errc> expected[] = {
        {400, errc::bad_request},       {401, errc::authentication},    {403, errc::permission_denied},
        {404, errc::not_found},         {409, errc::conflict},          {422, errc::unprocessable},
        {429, errc::rate_limited},      {500, errc::internal_server},   {501, errc::internal_server},
        {502, errc::internal_server},   {503, errc::internal_server},   {504, errc::internal_server},
        {599, errc::internal_server},   {300, errc::unexpected_status}, {301, errc::unexpected_status},
        {304, errc::unexpected_status}, {402, errc::unexpected_status}, {405, errc::unexpected_status},
        {408, errc::unexpected_status}, {410, errc::unexpected_status}, {418, errc::unexpected_status},
        {451, errc::unexpected_status}};
    for (const auto& [status, code] : expected)
        BOOST_TEST(errc_of_status(status) == code, status);
}

BOOST_AUTO_TEST_CASE(successes_are_2xx) {
    for (const int status : {200, 201, 202, 204, 299})
        BOOST_TEST(answered(status).succeeded());
    for (const int status : {0, 100, 199, 300, 304, 400, 500})
        BOOST_TEST(!answered(status).succeeded());
}

BOOST_AUTO_TEST_CASE(statuses_worth_a_retry) {
    for (int status = 300; status < 600; ++status) {
        const bool expected = status == 408 || status == 409 || status == 429 || status >= 500;
        BOOST_TEST(is_transient(answered(status)) == expected, status);
    }
}

BOOST_AUTO_TEST_CASE(the_server_overrules_the_status) {
    for (int status = 300; status < 600; ++status) {
        attempt_report report = answered(status);
        report.should_retry = true;
        BOOST_TEST(is_transient(report), status);
        report.should_retry = false;
        BOOST_TEST(!is_transient(report), status);
    }
}

BOOST_AUTO_TEST_CASE(connections_and_timeouts_are_worth_a_retry) {
    for (const bool sent : {false, true}) {
        for (const errc code :
             {errc::resolve_failed, errc::connect_failed, errc::proxy_failed, errc::tls_failed,
              errc::connection_lost, errc::protocol_violation, errc::connect_timeout, errc::handshake_timeout,
              errc::attempt_timeout})
            BOOST_TEST(is_transient(failed(code, sent)), make_error_code(code).message());
    }
}

BOOST_AUTO_TEST_CASE(some_failures_stay) {
    for (const errc code :
         {errc::deadline_exceeded, errc::pool_timeout, errc::cancelled, errc::client_closed,
          errc::invalid_argument, errc::missing_key, errc::decode_failed, errc::response_too_large})
        BOOST_TEST(!is_transient(failed(code, true)), make_error_code(code).message());
    for (const errc code : certificate_errors)
        BOOST_TEST(!is_transient(failed(code, false)), make_error_code(code).message());
}

// Refused before anything was done, or possibly done.
BOOST_AUTO_TEST_CASE(what_a_status_says_about_the_request) {
    for (const int status : {400, 401, 403, 404, 409, 422, 429})
        BOOST_TEST(outcome_of(answered(status)) == outcome::not_processed, status);
    for (const int status : {408, 500, 502, 503, 504, 520})
        BOOST_TEST(outcome_of(answered(status)) == outcome::unknown, status);
}

BOOST_AUTO_TEST_CASE(a_503_with_retry_after_was_refused) {
    attempt_report report = answered(503);
    report.retry_after = 1s;
    BOOST_TEST(outcome_of(report) == outcome::not_processed);
    report.retry_after = 0s;
    BOOST_TEST(outcome_of(report) == outcome::not_processed);
    for (const int status : {408, 500, 502, 504}) {
        report.status = status;
        BOOST_TEST(outcome_of(report) == outcome::unknown, status);
    }
}

BOOST_AUTO_TEST_CASE(a_server_that_wants_a_retry_did_nothing) {
    for (const int status : {408, 500, 502, 503, 504}) {
        attempt_report report = answered(status);
        report.should_retry = true;
        BOOST_TEST(outcome_of(report) == outcome::not_processed, status);
        report.should_retry = false;
        BOOST_TEST(outcome_of(report) == outcome::unknown, status);
    }
}

BOOST_AUTO_TEST_CASE(what_was_not_sent_was_not_processed) {
    const auto check = [](const auto& codes) {
        for (const errc code : codes) {
            BOOST_TEST(outcome_of(failed(code, false)) == outcome::not_processed);
            BOOST_TEST(outcome_of(failed(code, true)) == outcome::unknown);
        }
    };
    check(transport_errors);
    check(certificate_errors);
    check(timeout_errors);
    check(cancel_errors);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::call::test
