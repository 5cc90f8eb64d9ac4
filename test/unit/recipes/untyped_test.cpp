// Lists whose types are told at run time: what is known of each, and whether a record has what an update
// asked for.

#include "catalog/operations.hpp"
#include "recipes/untyped/stands_in.hpp"
#include "recipes/untyped/untyped_list.hpp"
#include "recipes/untyped/untyped_record.hpp"

#include <conductor/recipes/json_records.hpp>

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <set>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace {

boost::json::object object(std::string_view text) {
    return boost::json::parse(text).get_object();
}

standing compared(std::string_view wanted, std::string_view now) {
    return stands_in(object(wanted), object(now));
}

std::set<std::string> lists() {
    std::set<std::string> made;
    for (const auto& one : catalog::qbd_operations()) {
        const auto rest = one.name.substr(one.name.find('.') + 1);
        made.insert(std::string(rest.substr(0, rest.find('.'))));
    }
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(untyped)

// As docs/recipes.md has it, which is made of the same description in another way.
BOOST_AUTO_TEST_CASE(by_what_a_record_is_created_once) {
    int by_id = 0;
    int by_name = 0;
    int by_nothing = 0;
    for (const std::string& name : lists()) {
        const auto list = find_list(name);
        if (!list || list->create == nullptr)
            continue;
        by_id += list->once_by == once_by::external_id ? 1 : 0;
        by_name += list->once_by == once_by::name ? 1 : 0;
        by_nothing += list->once_by == once_by::nothing ? 1 : 0;
    }
    BOOST_TEST(by_id == 36);
    BOOST_TEST(by_name == 14);
    BOOST_TEST(by_nothing == 1); // transfers
    BOOST_TEST((find_list("transfers")->once_by == once_by::nothing));
}

BOOST_AUTO_TEST_CASE(by_what_a_record_is_called) {
    BOOST_TEST(find_list("customers")->name == "fullName");
    BOOST_TEST(find_list("customers")->own_name == "name");
    BOOST_TEST(find_list("customers")->name_limit == 41u);
    BOOST_TEST(find_list("vendors")->name == "name");
    BOOST_TEST(find_list("sales_representatives")->name == "initial");
    BOOST_TEST(find_list("invoices")->name.empty());
    BOOST_TEST(!find_list("unicorns").has_value());
    BOOST_TEST(!find_list("reports").has_value());
    BOOST_TEST(!find_list("").has_value());
}

BOOST_AUTO_TEST_CASE(the_path_of_a_record) {
    const auto list = find_list("invoices");
    BOOST_TEST(path_of(*list->retrieve, "1A-2") == "/quickbooks-desktop/invoices/1A-2");
    BOOST_TEST(path_of(*list->retrieve, "a/b?") == "/quickbooks-desktop/invoices/a%2Fb%3F");
    BOOST_TEST(path_of(*list->create, "") == "/quickbooks-desktop/invoices");
}

BOOST_AUTO_TEST_CASE(what_is_known_of_a_record) {
    const auto list = find_list("customers");
    const record r = record_of_json(
        *list, boost::json::parse(R"({"id":"8-1","fullName":"A:B","revisionNumber":"7","isActive":false})"));
    BOOST_TEST(r.id == "8-1");
    BOOST_TEST(r.name == "A:B");
    BOOST_TEST(r.revision == "7");
    BOOST_TEST(!r.active);
    BOOST_TEST(record_of_json(*list, boost::json::parse("17")).id.empty());
    BOOST_TEST(
        records_of_page(*list, boost::json::parse(R"({"data":[{"id":"1"},{"id":"2"}]})")).size() == 2u);
    BOOST_TEST(records_of_page(*list, boost::json::parse("[]")).empty());
}

BOOST_AUTO_TEST_CASE(simple_members) {
    BOOST_TEST((compared(R"({"memo":"x"})", R"({"memo":"x"})") == standing::yes));
    BOOST_TEST((compared(R"({"memo":"x"})", R"({"memo":"y"})") == standing::no));
    BOOST_TEST((compared(R"({"memo":"x"})", R"({"memo":null})") == standing::no));
    BOOST_TEST((compared(R"({"memo":""})", R"({"memo":null})") == standing::yes));
    BOOST_TEST((compared(R"({"amount":"10"})", R"({"amount":"10.00"})") == standing::yes));
    BOOST_TEST((compared(R"({"quantity":1})", R"({"quantity":1.0})") == standing::yes));
    BOOST_TEST((compared(R"({"revisionNumber":"1"})", R"({"revisionNumber":"2"})") == standing::yes));
    BOOST_TEST((compared("{}", "{}") == standing::yes));
}

BOOST_AUTO_TEST_CASE(references) {
    BOOST_TEST((compared(R"({"customerId":"1"})", R"({"customer":{"id":"1"}})") == standing::yes));
    BOOST_TEST((compared(R"({"customerId":"1"})", R"({"customer":{"id":"2"}})") == standing::no));
    BOOST_TEST((compared(R"({"classId":"1"})", R"({"class":null})") == standing::no));
    BOOST_TEST((compared(R"({"classId":""})", R"({"class":null})") == standing::yes));
}

BOOST_AUTO_TEST_CASE(parts_and_rows) {
    BOOST_TEST((
        compared(R"({"address":{"city":"X"}})", R"({"address":{"city":"X","state":"Y"}})") == standing::yes));
    BOOST_TEST((compared(R"({"address":{"city":"X"}})", R"({"address":null})") == standing::no));
    BOOST_TEST((compared(R"({"rows":[{"a":1}]})", R"({"rows":[{"a":1,"b":2}]})") == standing::yes));
    BOOST_TEST((compared(R"({"rows":[{"a":1}]})", R"({"rows":[{"a":1},{"a":2}]})") == standing::no));
}

BOOST_AUTO_TEST_CASE(lines) {
    constexpr auto wanted = R"({"lines":[{"id":"1"},{"id":"-1","description":"new"}]})";
    BOOST_TEST((compared(wanted, R"({"lines":[{"id":"1"}]})") == standing::surely_not));
    BOOST_TEST(
        (compared(wanted, R"({"lines":[{"id":"1"},{"id":"2","description":"new"}]})") == standing::surely));
    BOOST_TEST((
        compared(wanted, R"({"lines":[{"id":"1"},{"id":"2","description":"other"}]})") == standing::perhaps));
    constexpr auto kept = R"({"lines":[{"id":"1","quantity":2}]})";
    BOOST_TEST((compared(kept, R"({"lines":[{"id":"1","quantity":2}]})") == standing::yes));
    BOOST_TEST((compared(kept, R"({"lines":[{"id":"1","quantity":2},{"id":"2"}]})") == standing::no));
    constexpr auto journal = R"({"lines":[{"id":"-1","amount":"5"}]})";
    BOOST_TEST((compared(journal, R"({"debitLines":[],"creditLines":[]})") == standing::surely_not));
    BOOST_TEST((compared(journal, R"({"debitLines":[{"id":"9"}],"creditLines":[]})") == standing::perhaps));
}

BOOST_AUTO_TEST_CASE(what_the_api_would_refuse) {
    const auto wrong = json_records::why_not_create("invoices", object(R"({"customerId":1})"));
    BOOST_TEST_REQUIRE(wrong.has_value());
    BOOST_TEST((wrong->code() == errc::invalid_argument));
    BOOST_TEST(std::string(wrong->what()).find("customerId must be a string") != std::string::npos);
    BOOST_TEST(json_records::why_not_create("transactions", {}).has_value()); // there is no such operation
    BOOST_TEST(!json_records::why_not_update("invoices", object(R"({"memo":"x"})")).has_value());
    BOOST_TEST(json_records::why_not_update("invoices", object(R"({"mmo":"x"})")).has_value());
    BOOST_TEST(!json_records::why_not_delete("invoices").has_value());
    BOOST_TEST(json_records::why_not_delete("unicorns").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
