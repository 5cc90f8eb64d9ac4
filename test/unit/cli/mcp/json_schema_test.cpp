#include "cli/mcp/json_schema.hpp"
#include "cli/operations/names.hpp"
#include "cli/output/json_text.hpp"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <string>

namespace conductor::test {

namespace json = boost::json;

BOOST_AUTO_TEST_SUITE(mcp_json_schema)

namespace {

json::value schema_of(std::string_view operation) {
    const auto* found = cli::find_operation(operation);
    BOOST_TEST_REQUIRE(found != nullptr);
    return cli::mcp::parameters_schema(*found);
}

bool holds(const json::value& list, std::string_view text) {
    for (const auto& one : list.as_array())
        if (one == json::value(text))
            return true;
    return false;
}

// Each `required` names what is there, and each part says what it is.
void check_schema(const json::value& schema) {
    if (const auto* list = schema.if_array())
        for (const auto& one : *list)
            check_schema(one);
    const auto* object = schema.if_object();
    if (object == nullptr)
        return;
    if (const auto* required = object->if_contains("required"); required != nullptr && required->is_array())
        for (const auto& name : required->get_array())
            BOOST_TEST(object->at("properties").as_object().contains(name.as_string()));
    for (const auto& member : *object)
        check_schema(member.value());
}

} // namespace

BOOST_AUTO_TEST_CASE(the_parameters_of_a_list_have_their_limits) {
    const auto schema = schema_of("qbd.invoices.list");
    BOOST_TEST(!schema.as_object().contains("required"));
    const auto& query = schema.at("properties").at("query");
    BOOST_TEST(!query.at("additionalProperties").as_bool());
    const auto& limit = query.at("properties").at("limit");
    BOOST_TEST(limit.at("type").as_string() == "integer");
    BOOST_TEST(limit.at("minimum").to_number<int>() == 1);
    BOOST_TEST(limit.at("maximum").to_number<int>() == 150);
    BOOST_TEST(query.at("properties").at("ids").at("type").as_string() == "array");
    BOOST_TEST(query.at("properties").at("ids").at("items").at("type").as_string() == "string");
    BOOST_TEST(holds(query.at("properties").at("paymentStatus").at("enum"), "not_paid"));
    BOOST_TEST(query.at("properties").at("transactionDateFrom").at("format").as_string() == "date");
}

BOOST_AUTO_TEST_CASE(what_stands_in_the_path_is_required) {
    const auto schema = schema_of("qbd.invoices.retrieve");
    BOOST_TEST(holds(schema.at("required"), "path"));
    BOOST_TEST(holds(schema.at("properties").at("path").at("required"), "id"));
    BOOST_TEST(!schema.at("properties").as_object().contains("body"));
}

BOOST_AUTO_TEST_CASE(a_body_tells_of_what_it_holds) {
    const auto schema = schema_of("qbd.invoices.create");
    BOOST_TEST(holds(schema.at("required"), "body"));
    const auto& body = schema.at("properties").at("body");
    BOOST_TEST(holds(body.at("required"), "customerId"));
    BOOST_TEST(body.at("properties").at("refNumber").at("maxLength").to_number<int>() == 11);
    const auto& line = body.at("properties").at("lines").at("items");
    BOOST_TEST(line.at("type").as_string() == "object");
    BOOST_TEST(line.at("properties").as_object().contains("itemId"));
}

BOOST_AUTO_TEST_CASE(a_body_that_the_api_leaves_open_is_any_object) {
    const auto schema = schema_of("end_users.passthrough");
    BOOST_TEST(schema.at("properties").at("body") == json::parse(R"({"type":"object"})"));
    BOOST_TEST(schema.at("properties").at("path").at("required").as_array().size() == 2U);
}

BOOST_AUTO_TEST_CASE(all_operations_have_one) {
    for (const auto* one : cli::all_operations()) {
        const json::value schema = cli::mcp::parameters_schema(*one);
        check_schema(schema);
        BOOST_TEST(cli::compact_json(schema).size() < 40'000U, one->name);
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
