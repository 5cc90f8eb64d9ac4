// Lists whose types are told at run time: what is known of each, and whether a record has what an update
// asked for.

#include "catalog/operations.hpp"
#include "recipes/untyped/stands_in.hpp"
#include "recipes/untyped/untyped_list.hpp"
#include "recipes/untyped/untyped_record.hpp"

#include <conductor/recipes/json_records.hpp>

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <cstddef>
#include <fstream>
#include <map>
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

// A row of the table "who offers what": what find goes by, and so on.
struct offered {
    std::string find;
    std::string find_many;
    std::string ensure;
    std::string once;
    std::string update;
};

std::map<std::string, offered> offers_of_typed() {
    std::ifstream in(CONDUCTOR_RECIPES_PAGE);
    std::map<std::string, offered> made;
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with("| `"))
            continue;
        std::array<std::string, 6> cells;
        std::size_t at = 2;
        for (std::string& cell : cells) {
            const std::size_t end = line.find(" | ", at);
            cell = line.substr(at, end - at);
            at = end + 3;
        }
        const std::string& name = cells[0]; // in backticks
        made[name.substr(1, name.find('`', 1) - 1)] = {cells[1], cells[2], cells[3], cells[4], cells[5]};
    }
    return made;
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

// The typed recipes are made of the description by the generator, these from the catalogue.
BOOST_AUTO_TEST_CASE(offers_what_the_typed_ones_do) {
    auto typed = offers_of_typed();
    for (const char* other : {"items", "end_users", "auth_sessions"}) // are no lists of a company
        BOOST_TEST(typed.erase(other) == 1u);
    const std::string none = "—";
    std::size_t compared = 0;
    for (const auto& [name, row] : typed) {
        BOOST_TEST_CONTEXT(name) {
            const auto list = find_list(name);
            BOOST_TEST(list.has_value() == (row.find != none));
            if (!list)
                continue;
            const bool by_name = row.find != "id" && row.find != "id, ref-number";
            BOOST_TEST(!list->name.empty() == by_name);
            BOOST_TEST(!list->name.empty() == (row.find_many == "yes"));
            BOOST_TEST(list->has_ref_number == row.find.ends_with("ref-number"));
            BOOST_TEST(list->can_ensure == (row.ensure != none));
            BOOST_TEST((list->can_ensure && list->has_parents) == (row.ensure == "yes, with parents"));
            BOOST_TEST((list->once_by != once_by::nothing) == (row.once != none));
            BOOST_TEST((list->update != nullptr) == (row.update == "yes"));
            ++compared;
        }
    }
    BOOST_TEST(compared == 53u);
}

BOOST_AUTO_TEST_CASE(what_a_parent_is_given) {
    const auto given = [](std::string_view list, std::string_view child) {
        return parent_of(*find_list(list), object(child));
    };
    BOOST_TEST(given("customers", R"({"name":"A:B","email":"a@acme.example","parentId":"1"})").empty());
    BOOST_TEST(
        (given("accounts", R"({"name":"A:B","accountType":"income","description":"x"})") ==
         object(R"({"accountType":"income"})")));
    constexpr auto bolt =
        R"({"name":"A:B","incomeAccountId":"1","cogsAccountId":"2","assetAccountId":"3","salesPrice":"4.00"})";
    constexpr auto needed = R"({"incomeAccountId":"1","cogsAccountId":"2","assetAccountId":"3"})";
    BOOST_TEST((given("inventory_items", bolt) == object(needed)));
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
    const record line = record_of_json(
        *find_list("transactions"), boost::json::parse(R"({"transactionId":"9-1","refNumber":"17"})"));
    BOOST_TEST(line.id == "9-1");
    BOOST_TEST(line.name == "17");
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
