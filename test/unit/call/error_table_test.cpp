// What an answer with an error means: each case that was gathered, and what nobody has seen yet.

#include "cases/cases.hpp"
#include "print.hpp"

#include <limits>

namespace conductor::inline CONDUCTOR_ABI::call::test {

namespace {

error_meaning of(int status, const char* type, const char* code = "", const char* integration_code = "") {
    api_error_body body;
    body.type = type;
    body.code = code;
    body.integration_code = integration_code;
    return meaning_of(status, body);
}

} // namespace

BOOST_AUTO_TEST_SUITE(error_table)

BOOST_AUTO_TEST_CASE(every_case) {
    const auto cases = conductor::test::error_cases(CONDUCTOR_CASES);
    BOOST_TEST(cases.size() > 40u);
    for (const auto& one : cases) {
        BOOST_TEST_CONTEXT(one.name) {
            const error_meaning means = meaning_of(one.status, parse_api_error(one.body));
            BOOST_TEST(to_string(means.kind) == one.kind);
            BOOST_TEST(to_string(means.outcome) == one.outcome);
            if (one.attempts_of_a_read)
                BOOST_TEST((means.repeat == repeat::never) == (one.attempts_of_a_read == 1));
        }
    }
}

// Whatever else the answer says.
BOOST_AUTO_TEST_CASE(the_integration_code_decides_first) {
    for (const int status : {400, 404, 409, 429, 500, 502, 504})
        for (const char* type : {"", "INTEGRATION_ERROR", "INTERNAL_ERROR", "INVALID_REQUEST_ERROR"})
            for (const char* code : {"", "RESOURCE_MISSING", "QBD_REQUEST_TIMEOUT"})
                BOOST_TEST((of(status, type, code, "3200").kind == error_kind::stale_revision));
}

BOOST_AUTO_TEST_CASE(then_the_code_then_the_type) {
    for (const int status : {400, 409, 500, 502, 504}) {
        BOOST_TEST((of(status, "INTERNAL_ERROR", "RESOURCE_MISSING").kind == error_kind::not_found));
        BOOST_TEST((of(status, "INTEGRATION_CONNECTION_ERROR").kind == error_kind::quickbooks_unreachable));
        BOOST_TEST((of(status, "INTERNAL_ERROR").kind == error_kind::server));
    }
}

BOOST_AUTO_TEST_CASE(quickbooks_own_range_proves_that_nothing_was_done) {
    for (int code = 0; code < 5000; ++code) {
        const auto means = of(502, "INTEGRATION_ERROR", "", std::to_string(code).c_str());
        const bool proven = code == 1 || code == 500 || (code >= 3000 && code <= 3999);
        BOOST_TEST((means.outcome == outcome::not_processed) == proven, code);
    }
}

BOOST_AUTO_TEST_CASE(what_only_looks_like_a_code_proves_nothing) {
    for (const char* code :
         {"3200x", " 3200", "-3200", "+3200", "3200.0", "99999999999999999999", "0x", "0x800404", "0x80040",
          "x3200", "3 200"}) {
        const auto means = of(502, "INTEGRATION_ERROR", "", code);
        BOOST_TEST((means.outcome == outcome::unknown), code);
    }
}

// No duplicate: what is not proven is unknown.
BOOST_AUTO_TEST_CASE(nothing_of_a_5xx_alone_is_proven) {
    for (int status = 500; status < 600; ++status)
        for (const char* type : {"", "SOMETHING_NEW", "INTERNAL_ERROR", "INTEGRATION_ERROR"})
            BOOST_TEST((of(status, type).outcome == outcome::unknown), status);
}

BOOST_AUTO_TEST_CASE(kinds_have_codes_that_choose_the_class) {
    for (int i = 1; i <= static_cast<int>(error_kind::unexpected_status); ++i) {
        const auto kind = static_cast<error_kind>(i);
        BOOST_TEST((make_error_code(errc_of(kind, 502)) == condition::api), to_string(kind));
    }
    BOOST_TEST((errc_of(error_kind::stale_revision, 502) == errc::conflict));
    BOOST_TEST((errc_of(error_kind::name_taken, 502) == errc::conflict));
    BOOST_TEST((errc_of(error_kind::record_in_use, 502) == errc::conflict));
    BOOST_TEST((errc_of(error_kind::not_found, 502) == errc::not_found));
    BOOST_TEST((errc_of(error_kind::offline, 409) == errc::company_unavailable));
    BOOST_TEST((errc_of(error_kind::invalid_request, 422) == errc::unprocessable));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::call::test
