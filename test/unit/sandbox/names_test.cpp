// What records are called.

#include "models.hpp"
#include "sandbox/company/names.hpp"

#include <boost/test/unit_test.hpp>

using namespace sandbox_unit;

namespace {

std::string key(std::string_view resource, std::string_view record) {
    return sandbox::name_key(resource, parse(record).as_object());
}

dom::value named(std::string_view record) {
    auto made = parse(record).as_object();
    sandbox::name_fully(made);
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(names_of_records)

BOOST_AUTO_TEST_CASE(a_list_has_each_name_once_without_case) {
    BOOST_TEST(key("classes", R"({"name":"East"})") == key("classes", R"({"name":"EAST"})"));
    BOOST_TEST(key("classes", R"({"name":"East"})") != key("accounts", R"({"name":"East"})"));
    BOOST_TEST(key("classes", R"({"name":"East"})") != key("classes", R"({"name":"West"})"));
    BOOST_TEST(key("sales-representatives", R"({"initial":"AB"})") != "");
    BOOST_TEST(key("invoices", R"({"refNumber":"1"})") == "");
}

BOOST_AUTO_TEST_CASE(four_lists_share_their_names) {
    const auto customer = key("customers", R"({"name":"Acme","fullName":"Acme"})");
    for (const auto* list : {"vendors", "employees", "other-names"})
        BOOST_TEST(key(list, R"({"name":"acme"})") == customer, list);
    BOOST_TEST(key("service-items", R"({"name":"acme"})") != customer);
}

BOOST_AUTO_TEST_CASE(lists_with_levels_go_by_full_names) {
    const auto below = key("customers", R"({"name":"Job","fullName":"Acme:Job"})");
    BOOST_TEST(below != key("customers", R"({"name":"Job","fullName":"Bolt:Job"})"));
    BOOST_TEST(below != key("vendors", R"({"name":"Job"})"));
    BOOST_TEST(below == key("customers", R"({"name":"JOB","fullName":"ACME:JOB"})"));
}

BOOST_AUTO_TEST_CASE(full_names_follow_parents) {
    BOOST_TEST(
        named(R"({"name":"c","fullName":"","sublevel":0,"parent":{"id":"1","fullName":"a:b"}})") ==
        parse(R"({"name":"c","fullName":"a:b:c","sublevel":2,"parent":{"id":"1","fullName":"a:b"}})"));
    BOOST_TEST(named(R"({"name":"c","fullName":""})").at("fullName").as_string() == "c");
}

BOOST_AUTO_TEST_CASE(employees_are_named_by_their_parts) {
    const auto employee = [](std::string_view parts) {
        return std::string{named(R"({"objectType":"qbd_employee","name":"",)" + std::string{parts} + "}")
                               .at("name")
                               .as_string()};
    };
    BOOST_TEST(employee(R"("firstName":"A","middleName":null,"lastName":"C")") == "A C");
    BOOST_TEST(employee(R"("firstName":"A","middleName":"B","lastName":"C")") == "A B C");
    BOOST_TEST(employee(R"("firstName":null,"middleName":null,"lastName":null)") == "");
}

BOOST_AUTO_TEST_SUITE_END()
