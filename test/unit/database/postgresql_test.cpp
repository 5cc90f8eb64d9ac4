// What PostgreSQL's states, texts and types mean.

#include "database/postgresql/conninfo.hpp"
#include "database/postgresql/sqlstate.hpp"
#include "database/postgresql/values.hpp"

#include <boost/test/unit_test.hpp>

#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace conductor::database::test {

BOOST_AUTO_TEST_SUITE(postgresql)

BOOST_AUTO_TEST_CASE(states_have_kinds) {
    using kind = failure_kind;
    const std::vector<std::pair<std::string, failure_kind>> meanings{
        {"08006", kind::unavailable},    {"57P01", kind::unavailable},    {"57P03", kind::unavailable},
        {"53300", kind::unavailable},    {"58030", kind::unavailable},    {"40003", kind::unavailable},
        {"25P03", kind::unavailable},    {"40001", kind::busy},           {"40P01", kind::busy},
        {"55P03", kind::busy},           {"57014", kind::busy},           {"53100", kind::full},
        {"53200", kind::full},           {"25006", kind::read_only},      {"23505", kind::constraint},
        {"23503", kind::constraint},     {"40002", kind::constraint},     {"P0001", kind::constraint},
        {"28P01", kind::not_allowed},    {"28000", kind::not_allowed},    {"42501", kind::not_allowed},
        {"08P01", kind::misused},        {"42601", kind::misused},        {"42P01", kind::misused},
        {"22P02", kind::misused},        {"3D000", kind::not_a_database}, {"XX001", kind::not_a_database},
        {"57P04", kind::not_a_database}, {"XX000", kind::other},          {"", kind::other},
        {"99999", kind::other}};
    for (const auto& [state, expected] : meanings)
        BOOST_TEST((kind_of_sqlstate(state) == expected), state);
}

BOOST_AUTO_TEST_CASE(a_state_is_found_in_a_verbose_text) {
    BOOST_TEST(
        sqlstate_in(
            "connection to server at \"::1\", port 1 failed: FATAL:  28P01: password authentication failed\n"
            "LOCATION:  auth_failed, auth.c:326\n") == "28P01");
    BOOST_TEST(sqlstate_in("a: FATAL:  57P03: x\nb: SCHWERWIEGEND:  28000: y\n") == "28000");
    for (const char* none :
         {"", "Connection refused\n", "FATAL:  sorry: too", "FATAL:  28P0", "FATAL:  28p01: small",
          ":  28P01"})
        BOOST_TEST(sqlstate_in(none).empty(), none);
}

BOOST_AUTO_TEST_CASE(texts_become_one_line) {
    BOOST_TEST(tidy("one\nDETAIL:  two\nLOCATION:  here\n\n\tthree") == "one; DETAIL:  two; three");
    BOOST_TEST(tidy("").empty());
    BOOST_TEST(tidy(" \n ").empty());
}

BOOST_AUTO_TEST_CASE(values_go_there_as_texts) {
    BOOST_TEST(!parameter_of(value()).text.has_value());
    BOOST_TEST(parameter_of(value(std::int64_t{-5})).text.value() == "-5");
    BOOST_TEST(parameter_of(value(std::int64_t{-5})).type == 20U);
    BOOST_TEST(parameter_of(value("x")).text.value() == "x");
    BOOST_TEST(parameter_of(value("x")).type == 0U);
    BOOST_TEST(parameter_of(value(0.1)).text.value() == "0.1");
    BOOST_TEST(parameter_of(value(std::numeric_limits<double>::infinity())).text.value() == "Infinity");
    BOOST_TEST(parameter_of(value(-std::numeric_limits<double>::infinity())).text.value() == "-Infinity");
    BOOST_TEST(parameter_of(value(std::numeric_limits<double>::denorm_min())).text.value() == "5e-324");
}

BOOST_AUTO_TEST_CASE(texts_come_back_as_values) {
    BOOST_TEST((value_of("t", 16U) == value(std::int64_t{1})));
    BOOST_TEST((value_of("f", 16U) == value(std::int64_t{0})));
    for (const unsigned int whole : {20U, 21U, 23U, 26U, 1700U})
        BOOST_TEST((value_of("-12", whole) == value(std::int64_t{-12})));
    BOOST_TEST((value_of("12.50", 1700U) == value("12.50"))); // as exact as it is there
    BOOST_TEST((value_of("99999999999999999999", 1700U) == value("99999999999999999999")));
    BOOST_TEST((value_of("0.5", 701U) == value(0.5)));
    BOOST_TEST((value_of("-Infinity", 701U) == value(-std::numeric_limits<double>::infinity())));
    BOOST_TEST((value_of("12", 25U) == value("12")));
}

BOOST_AUTO_TEST_CASE(a_password_is_never_told) {
    conninfo whole("postgresql://u:s3cr%20et@h/d?sslpassword=key", {});
    BOOST_TEST(!whole.check().has_value());
    BOOST_TEST(whole.told("it said s3cr et\nand key") == "it said ***; and ***");
    conninfo broken("postgresql://u:s3cr%zzet@h/d", {});
    const auto refused = broken.check();
    BOOST_TEST((refused.value().kind == failure_kind::misused));
    BOOST_TEST(refused->text == "the connection string cannot be read");
    conninfo unknown("postgresql:///d?nonsense=1", {});
    BOOST_TEST(unknown.check().value().text.find("nonsense") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::database::test
