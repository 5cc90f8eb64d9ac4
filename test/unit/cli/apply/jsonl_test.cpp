// Lines of JSON: by a mapping, or as entries that need none.

#include "unit/cli/apply/rows.hpp"

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

std::vector<planned> entries_of(const std::string& text) {
    std::istringstream in(text);
    jsonl_reader rows(in, "orders.jsonl", {});
    object_planner from(company_of);
    return taken(from, rows);
}

} // namespace

BOOST_AUTO_TEST_SUITE(jsonl)

BOOST_AUTO_TEST_CASE(columns_are_paths) {
    std::istringstream in(
        "{\"no\": 7, \"buyer\": {\"id\": \"a\"}, \"rate\": 12.50, \"lines\": [{\"itemId\": \"x\"}]}\n\n"
        "{\"no\": null}\n[1]\n{\"no\":\n");
    jsonl_reader rows(in, "orders.jsonl", {"no", "buyer.id", "rate", "lines", "lines.0.itemId", "nothing"});
    row one;
    BOOST_TEST_REQUIRE(rows.next(one));
    const std::vector<std::string> expected{"7", "a", "12.5", R"([{"itemId":"x"}])", "x", ""};
    BOOST_TEST(one.cells == expected, boost::test_tools::per_element());
    BOOST_TEST_REQUIRE(rows.next(one));
    BOOST_TEST(one.line == 3u);
    BOOST_TEST(one.cells.front().empty());
    BOOST_TEST_REQUIRE(rows.next(one));
    BOOST_TEST(one.wrong == "the line is no JSON object");
    BOOST_TEST_REQUIRE(rows.next(one));
    BOOST_TEST(one.wrong.starts_with("the line is no JSON: "));
    BOOST_TEST(!rows.next(one));
    BOOST_TEST_REQUIRE(rows.path_never_seen() != nullptr);
    BOOST_TEST(*rows.path_never_seen() == "nothing");
}

BOOST_AUTO_TEST_CASE(a_whole_list_is_one_column) {
    const auto by = parse_mapping(
        "create: invoices\nkey: o-{no}\nmembers:\n  customerId: '{buyer.id}'\n  transactionDate: '{day}'\n"
        "  lines: {column: lines}\n",
        "map.yml");
    std::istringstream in(
        R"({"no": 1, "buyer": {"id": "80000001-1"}, "day": "2026-03-01", "lines": [{"quantity": 2}]})");
    std::vector<std::string> paths;
    for (const auto& column : by.columns.all)
        paths.push_back(column.name);
    jsonl_reader rows(in, "orders.jsonl", paths);
    mapped_planner from(by, company_of);
    const auto made = taken(from, rows);
    BOOST_TEST(problems_of(made) == nothing, boost::test_tools::per_element());
    BOOST_TEST(made.front().entry.params.ends_with(R"("lines":[{"quantity":2}]})"));
}

BOOST_AUTO_TEST_CASE(entries_need_no_mapping) {
    const auto made = entries_of(
        R"({"key": "order-17", "operation": "qbd.invoices.create", "chain": "a", "after": "b",)"
        R"( "params": {"customerId": "{b}", "transactionDate": "2026-03-01"}})"
        "\n"
        R"({"key": "gone-1", "operation": "qbd.invoices.delete", "record_id": "1A-2", "end_user_id": "other"})");
    BOOST_TEST(problems_of(made) == nothing, boost::test_tools::per_element());
    BOOST_TEST_REQUIRE(made.size() == 2u);
    BOOST_TEST(made[0].entry.end_user_id == "end_usr_1");
    BOOST_TEST(made[0].entry.chain == "a");
    BOOST_TEST(made[0].entry.params == R"({"customerId":"{b}","transactionDate":"2026-03-01"})");
    BOOST_TEST(made[1].entry.end_user_id == "other");
    BOOST_TEST(made[1].entry.record_id == "1A-2");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_entries) {
    const auto told = problems_of(
        entries_of(R"({"key": "a", "operation": "qbd.invoices.create", "parms": {}})"
                   "\n"
                   R"({"key": 7, "operation": "qbd.invoices.create"})"
                   "\n"
                   R"({"key": "c", "operation": "qbd.invoices.create", "params": []})"
                   "\n"
                   R"({"operation": "qbd.invoices.create", "params": {}})"
                   "\n"
                   R"({"key": "e", "operation": "qbd.invoices.crate"})"
                   "\n"
                   R"({"key": "f", "operation": "qbd.invoices.create", "params": {"customerID": "x"}})"));
    BOOST_TEST_REQUIRE(told.size() == 6u);
    BOOST_TEST(told[0] == "1: an entry has no member parms. Did you mean params?");
    BOOST_TEST(told[1] == "2: key is no text");
    BOOST_TEST(told[2] == "3: params is no object");
    BOOST_TEST(told[3] == "4: an entry needs an end-user and a key");
    BOOST_TEST(told[4] == "5: \"qbd.invoices.crate\" is no operation that an outbox makes");
    BOOST_TEST(told[5].starts_with("6: "));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test
