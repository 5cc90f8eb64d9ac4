#include "print.hpp"

namespace conductor::inline CONDUCTOR_ABI::call::test {

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
        BOOST_TEST(code_of(answered(status)) == code, status);
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
        BOOST_TEST((repeat_of(answered(status)) == repeat::backoff) == expected, status);
    }
}

BOOST_AUTO_TEST_CASE(the_server_overrules_the_status) {
    for (int status = 300; status < 600; ++status) {
        attempt_report report = answered(status);
        report.should_retry = true;
        BOOST_TEST((repeat_of(report) == repeat::backoff), status);
        report.should_retry = false;
        BOOST_TEST((repeat_of(report) == repeat::never), status);
    }
}

// What QuickBooks said stands.
BOOST_AUTO_TEST_CASE(the_server_does_not_overrule_quickbooks) {
    api_error_body stale;
    stale.type = "INTEGRATION_ERROR";
    stale.integration_code = "3200";
    attempt_report report = answered(502, stale);
    report.should_retry = true;
    BOOST_TEST((repeat_of(report) == repeat::never));
}

BOOST_AUTO_TEST_CASE(connections_and_timeouts_are_worth_a_retry) {
    for (const bool sent : {false, true})
        for (const errc code :
             {errc::resolve_failed, errc::connect_failed, errc::proxy_failed, errc::tls_failed,
              errc::connection_lost, errc::protocol_violation, errc::connect_timeout, errc::handshake_timeout,
              errc::attempt_timeout})
            BOOST_TEST((repeat_of(failed(code, sent)) == repeat::backoff), make_error_code(code).message());
}

BOOST_AUTO_TEST_CASE(some_failures_stay) {
    for (const errc code :
         {errc::deadline_exceeded, errc::pool_timeout, errc::cancelled, errc::client_closed,
          errc::invalid_argument, errc::missing_key, errc::decode_failed, errc::response_too_large})
        BOOST_TEST((repeat_of(failed(code, true)) == repeat::never), make_error_code(code).message());
    for (const errc code : certificate_errors)
        BOOST_TEST((repeat_of(failed(code, false)) == repeat::never), make_error_code(code).message());
}

// Refused before anything was done, or possibly done.
BOOST_AUTO_TEST_CASE(what_a_status_says_about_the_request) {
    for (const int status : {301, 400, 401, 402, 403, 404, 405, 410, 422, 429})
        BOOST_TEST(outcome_of(answered(status)) == outcome::not_processed, status);
    for (const int status : {408, 409, 500, 502, 503, 504, 520})
        BOOST_TEST(outcome_of(answered(status)) == outcome::unknown, status);
}

// Neither a wait nor a wish for a retry proves that nothing was done.
BOOST_AUTO_TEST_CASE(what_a_header_says_proves_nothing) {
    for (const int status : {408, 409, 500, 502, 503, 504}) {
        attempt_report report = answered(status);
        report.retry_after = 1s;
        BOOST_TEST(outcome_of(report) == outcome::unknown, status);
        report.should_retry = true;
        BOOST_TEST(outcome_of(report) == outcome::unknown, status);
    }
}

BOOST_AUTO_TEST_CASE(a_success_whose_body_is_lost_was_processed) {
    attempt_report report = failed(errc::connection_lost, true);
    report.success_lost = true;
    BOOST_TEST(outcome_of(report) == outcome::processed);
    BOOST_TEST((code_of(report) == errc::connection_lost));
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
