// What a model forbids in a body or a query, and how the refusal names it.

#include "models.hpp"
#include "sandbox/api/query.hpp"
#include "sandbox/api/schema_check.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>

using namespace sandbox_unit;

namespace {

struct sample {
    const char* given;
    const char* code; // "" if it is fine
    const char* path;
};

std::ostream& operator<<(std::ostream& out, const sample& one) {
    return out << one.given;
}

constexpr sample bodies[] = {
    {R"({"name":"a"})", "", ""},
    {R"({"name":"äöüßé"})", "", ""},
    {R"({"name":"abcdef"})", "PARAMETER_INVALID", "`name`"},
    {R"({})", "PARAMETER_MISSING", "`name`"},
    {R"({"name":null})", "PARAMETER_INVALID", "`name`"},
    {R"([])", "PARAMETER_INVALID", "The body"},
    {R"({"name":"a","more":1})", "PARAMETER_UNKNOWN", "`more`"},
    {R"({"name":1})", "PARAMETER_INVALID", "`name`"},
    {R"({"name":"a","isActive":"true"})", "PARAMETER_INVALID", "`isActive`"},
    {R"({"name":"a","customerId":null})", "", ""},
    {R"({"name":"a","parentId":null})", "PARAMETER_INVALID", "`parentId`"},
    {R"({"name":"a","transactionDate":"2026-02-28"})", "", ""},
    {R"({"name":"a","transactionDate":"2026-02-30"})", "PARAMETER_INVALID", "`transactionDate`"},
    {R"({"name":"a","externalId":"123e4567-e89b-12d3-a456-426614174000"})", "", ""},
    {R"({"name":"a","externalId":"123e4567e89b12d3a456426614174000"})", "PARAMETER_INVALID", "`externalId`"},
    {R"({"name":"a","site":"https://acme.test"})", "", ""},
    {R"({"name":"a","site":"acme"})", "PARAMETER_INVALID", "`site`"},
    {R"({"name":"a","count":9})", "", ""},
    {R"({"name":"a","count":3.0})", "", ""},
    {R"({"name":"a","count":0})", "PARAMETER_INVALID", "`count`"},
    {R"({"name":"a","count":10})", "PARAMETER_INVALID", "`count`"},
    {R"({"name":"a","count":1.5})", "PARAMETER_INVALID", "`count`"},
    {R"({"name":"a","paint":"green"})", "", ""},
    {R"({"name":"a","paint":"blue"})", "PARAMETER_INVALID", "`paint`"},
    {R"({"name":"a","barcode":{}})", "PARAMETER_MISSING", "`barcode.value`"},
    {R"({"name":"a","lines":[]})", "PARAMETER_INVALID", "`lines`"},
    {R"({"name":"a","lines":{}})", "PARAMETER_INVALID", "`lines`"},
    {R"({"name":"a","lines":[{},{"quantity":1.5}]})", "", ""},
    {R"({"name":"a","lines":[{},{"quantity":"1"}]})", "PARAMETER_INVALID", "`lines[1].quantity`"},
    {R"({"name":"a","helperIds":["a",1]})", "PARAMETER_INVALID", "`helperIds[1]`"},
};

constexpr sample queries[] = {
    {"", "", ""},
    {"?", "", ""},
    {"?limit=150&&status=a%20b", "", ""},
    {"?limit=151", "PARAMETER_INVALID", "`limit`"},
    {"?limit=0", "PARAMETER_INVALID", "`limit`"},
    {"?limit=many", "PARAMETER_INVALID", "`limit`"},
    {"?limit=", "PARAMETER_INVALID", "`limit`"},
    {"?limit=1&limit=2", "PARAMETER_INVALID", "`limit`"},
    {"?ids=a&ids=b", "", ""},
    {"?paints=red&paints=green", "", ""},
    {"?paints=red&paints=blue", "PARAMETER_INVALID", "`paints[1]`"},
    {"?includeLineItems=false", "", ""},
    {"?includeLineItems=0", "PARAMETER_INVALID", "`includeLineItems`"},
    {"?transactionDateFrom=2026-13-01", "PARAMETER_INVALID", "`transactionDateFrom`"},
    {"?nothing=1", "PARAMETER_UNKNOWN", "`nothing`"},
};

void compare(const std::optional<sandbox::api_error>& error, const sample& expected) {
    BOOST_TEST((error ? std::string{error->code} : "") == expected.code);
    if (error) {
        BOOST_TEST(error->status == 400u);
        BOOST_TEST(error->message.starts_with(std::string{expected.path} + " "), error->message);
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(schema_check)

BOOST_DATA_TEST_CASE(bodies_by_their_model, boost::unit_test::data::make(bodies), given) {
    compare(sandbox::check(schema::type_of<thing_params>, parse(given.given)), given);
}

BOOST_DATA_TEST_CASE(queries_by_their_model, boost::unit_test::data::make(queries), given) {
    dom::object values;
    compare(
        sandbox::read_query(&schema::type_of<thing_query>, std::string{"/x"} + given.given, values), given);
}

BOOST_AUTO_TEST_CASE(a_query_becomes_values) {
    dom::object values;
    const auto error = sandbox::read_query(
        &schema::type_of<thing_query>, "/x?ids=a%2Bb&ids=c+d&limit=7&includeLineItems=true&status=%41",
        values);
    BOOST_TEST(!error.has_value());
    BOOST_TEST(
        dom::value(values) ==
        parse(R"({"ids":["a+b","c d"],"limit":7,"includeLineItems":true,"status":"A"})"));
}

BOOST_AUTO_TEST_CASE(an_operation_without_query_knows_no_parameter) {
    dom::object values;
    BOOST_TEST(!sandbox::read_query(nullptr, "/x", values).has_value());
    BOOST_TEST(sandbox::read_query(nullptr, "/x?a=1", values).has_value());
}

BOOST_AUTO_TEST_CASE(an_answer_has_its_constant_object_type) {
    auto line =
        parse(R"({"id":"1","objectType":"qbd_line","item":null,"quantity":null,"rate":null,"amount":null})");
    BOOST_TEST(!sandbox::check(schema::type_of<sandbox_unit::line>, line).has_value());
    line.as_object()["objectType"] = "qbd_other";
    BOOST_TEST(sandbox::check(schema::type_of<sandbox_unit::line>, line).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
