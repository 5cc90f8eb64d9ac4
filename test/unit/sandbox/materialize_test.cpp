// What a request makes of an object.

#include "models.hpp"
#include "sandbox/api/schema_check.hpp"
#include "sandbox/company/materialize.hpp"

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>

using namespace sandbox_unit;

namespace {

struct maker {
    int next = 0;
    sandbox::server_values values{
        "2026-01-02T03:04:05.000Z", "2026-01-02", "17", [this] { return "id" + std::to_string(++next); },
        [](std::string_view id) {
            return id == "known" ? std::optional<std::string>{"Known:One"} : std::nullopt;
        }};

    dom::object operator()(std::string_view given, const dom::object& known = {}) {
        auto made = sandbox::materialize(schema::model_of<thing>(), parse(given).as_object(), known, values);
        const auto error = sandbox::check(schema::type_of<thing>, made);
        BOOST_TEST(!error.has_value(), (error ? error->message : ""));
        return made;
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(materialize)

BOOST_AUTO_TEST_CASE(what_is_not_given) {
    const auto made = maker{}("{}");
    BOOST_TEST(dom::value(made) == parse(R"({"id":"id1","objectType":"qbd_thing",
        "createdAt":"2026-01-02T03:04:05.000Z","updatedAt":"2026-01-02T03:04:05.000Z","revisionNumber":"17",
        "name":"","fullName":"","isActive":true,"parent":null,"sublevel":0,"customer":null,"helpers":[],
        "transactionDate":"2026-01-02","refNumber":null,"totalAmount":"0.00","barcode":null,"paint":"red",
        "lines":[]})"));
}

BOOST_AUTO_TEST_CASE(what_is_given) {
    const auto made = maker{}(R"({"id":"mine","name":"a","isActive":false,"customerId":"known",
        "parentId":"unknown","helperIds":["known"],"transactionDate":"2020-02-29","paint":"green",
        "barcode":{"value":"123"},"lines":[{"itemId":"known","quantity":2}]})");
    BOOST_TEST(dom::value(made.at("customer")) == parse(R"({"id":"known","fullName":"Known:One"})"));
    BOOST_TEST(dom::value(made.at("parent")) == parse(R"({"id":"unknown","fullName":null})"));
    BOOST_TEST(made.at("helpers").as_array().size() == 1u);
    BOOST_TEST(made.at("id").as_string() != "mine");
    BOOST_TEST(!made.at("isActive").as_bool());
    BOOST_TEST(made.at("transactionDate").as_string() == "2020-02-29");
    BOOST_TEST(made.at("paint").as_string() == "green");
    BOOST_TEST(made.at("barcode").as_string() == "123");
    const auto& line = made.at("lines").at(0).as_object();
    BOOST_TEST(line.at("id").as_string() != made.at("id").as_string());
    BOOST_TEST(line.at("item").at("fullName").as_string() == "Known:One");
    BOOST_TEST(line.at("quantity").to_number<double>() == 2);
}

BOOST_AUTO_TEST_CASE(what_changes_an_object) {
    maker make;
    const auto before = make(R"({"name":"a","customerId":"known","refNumber":"r","isActive":false,
        "lines":[{"quantity":1,"rate":"2"},{"quantity":3}]})");
    make.values.now = "2026-01-03T00:00:00.000Z";
    make.values.revision = "18";
    const std::string kept{before.at("lines").at(0).at("id").as_string()};
    const auto after = make(
        R"({"name":"b","refNumber":null,"customerId":null,"lines":[{"id":")" + kept +
            R"(","quantity":5},{"id":"-1","quantity":7}]})",
        before);
    BOOST_TEST(after.at("id") == before.at("id"));
    BOOST_TEST(after.at("createdAt") == before.at("createdAt"));
    BOOST_TEST(after.at("updatedAt").as_string() == "2026-01-03T00:00:00.000Z");
    BOOST_TEST(after.at("revisionNumber").as_string() == "18");
    BOOST_TEST(after.at("name").as_string() == "b");
    BOOST_TEST(after.at("refNumber").is_null());
    BOOST_TEST(after.at("customer").is_null());
    BOOST_TEST(!after.at("isActive").as_bool());
    const auto& lines = after.at("lines").as_array();
    BOOST_TEST_REQUIRE(lines.size() == 2u);
    BOOST_TEST(lines[0].at("id").as_string() == kept);
    BOOST_TEST(lines[0].at("rate").as_string() == "2");
    BOOST_TEST(lines[0].at("quantity").to_number<double>() == 5);
    BOOST_TEST(lines[1].at("id").as_string() != "-1");
    BOOST_TEST(lines[1].at("id") != before.at("lines").at(1).at("id"));
}

BOOST_AUTO_TEST_SUITE_END()
