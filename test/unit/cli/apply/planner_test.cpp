// Rows as entries: members by their types, rows that share a key, and what is wrong on which line.

#include "unit/cli/apply/rows.hpp"

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

const std::string orders = R"(
create: invoices
key: order-{no}
date_format: "%d.%m.%Y"
members:
  customerId: "{customer}"
  transactionDate: "{date}"
  memo: {column: note, empty: text}
  isPending: false
  billingAddress: {city: "{city}"}
  lines:
    each row: {itemId: "{item}", quantity: "{count}", rate: "{price}"}
)";

const std::string header = "no,customer,date,note,city,item,count,price\n";

std::vector<planned> ordered(const std::string& rows) {
    return planned_of(orders, header + rows);
}

} // namespace

BOOST_AUTO_TEST_SUITE(planning)

BOOST_AUTO_TEST_CASE(members_have_their_types) {
    const auto made = ordered("7,80000001-1,1.3.2026,,Bath,80000002-1,2,18.50\n");
    BOOST_TEST_REQUIRE(made.size() == 1u);
    BOOST_TEST(problems_of(made) == nothing, boost::test_tools::per_element());
    const auto& entry = made.front().entry;
    BOOST_TEST(entry.end_user_id == "end_usr_1");
    BOOST_TEST(entry.key == "order-7");
    BOOST_TEST(entry.operation == "qbd.invoices.create");
    BOOST_TEST(
        entry.params ==
        R"({"customerId":"80000001-1","transactionDate":"2026-03-01","memo":"","isPending":false,)"
        R"("billingAddress":{"city":"Bath"},"lines":[{"itemId":"80000002-1","quantity":2,"rate":"18.50"}]})");
}

BOOST_AUTO_TEST_CASE(empty_cells_are_left_out) {
    const auto made = ordered("7,80000001-1,1.3.2026,x, ,,,\n");
    BOOST_TEST(problems_of(made) == nothing, boost::test_tools::per_element());
    BOOST_TEST(
        made.front().entry.params ==
        R"({"customerId":"80000001-1","transactionDate":"2026-03-01","memo":"x","isPending":false})");
}

BOOST_AUTO_TEST_CASE(rows_with_one_key_make_one_record) {
    const auto made = ordered("7,80000001-1,1.3.2026,,,80000002-1,1,1.00\n"
                              "7,80000001-1,1.3.2026,,,80000003-1,2,2.00\n"
                              "8,80000001-1,2.3.2026,,,80000002-1,3,3.00\n"
                              "7a,80000001-1,2.3.2026,,,,,\n");
    BOOST_TEST_REQUIRE(made.size() == 3u);
    BOOST_TEST(problems_of(made) == nothing, boost::test_tools::per_element());
    BOOST_TEST(made[0].first_line == 2u);
    BOOST_TEST(made[0].last_line == 3u);
    BOOST_TEST(
        made[0].entry.params.ends_with(R"("lines":[{"itemId":"80000002-1","quantity":1,"rate":"1.00"},)"
                                       R"({"itemId":"80000003-1","quantity":2,"rate":"2.00"}]})"));
    BOOST_TEST(made[1].first_line == 4u);
    BOOST_TEST(made[1].last_line == 4u);
    BOOST_TEST((made[2].entry.params.find("lines") == std::string::npos));
}

BOOST_AUTO_TEST_CASE(rows_of_one_record_agree) {
    const auto told = problems_of(ordered("7,80000001-1,1.3.2026,,,80000002-1,1,1.00\n"
                                          "7,80000009-1,1.3.2026,,,80000003-1,2,2.00\n"));
    BOOST_TEST_REQUIRE(told.size() == 1u);
    BOOST_TEST(told.front() == "3: customerId is not the same as on line 2, which is of the same record");
}

BOOST_AUTO_TEST_CASE(rows_of_one_record_stand_together) {
    const auto made = ordered("7,80000001-1,1.3.2026,,,80000002-1,1,1.00\n"
                              "8,80000001-1,1.3.2026,,,80000002-1,1,1.00\n"
                              "7,80000001-1,1.3.2026,,,80000003-1,2,2.00\n");
    const auto told = problems_of(made);
    BOOST_TEST_REQUIRE(told.size() == 1u);
    BOOST_TEST(
        told.front().starts_with("4: the rows of order-7 do not stand together: others are on line 2"));
}

BOOST_AUTO_TEST_CASE(a_key_is_there_once) {
    const auto told = problems_of(planned_of(
        "create: customers\nkey: c-{no}\nmembers: {name: '{name}'}\n", "no,name\n1,A\n2,B\n1,C\n"));
    BOOST_TEST_REQUIRE(told.size() == 1u);
    BOOST_TEST(told.front() == "4: the key c-1 is that of line 2, too");
}

BOOST_AUTO_TEST_CASE(the_same_key_of_two_companies_is_two) {
    const auto made = planned_of(
        "create: customers\nkey: c-{no}\nend_user: '{who}'\nmembers: {name: '{name}'}\n",
        "no,name,who\n1,A,end_usr_2\n1,A,end_usr_3\n2,B,\n");
    const auto told = problems_of(made);
    BOOST_TEST_REQUIRE(told.size() == 1u);
    BOOST_TEST(told.front() == "4: end_user is empty");
    BOOST_TEST(made[0].entry.end_user_id == "end_usr_2");
    BOOST_TEST(made[1].entry.end_user_id == "end_usr_3");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_told_on_its_line) {
    const auto told = problems_of(ordered("7,80000001-1,1.3.2026,,,80000002-1,1,1.00\n"
                                          "7,80000001-1,1.3.2026,,,80000002-1,two,1.00\n"
                                          "8,80000001-1,2026-03-01,,,,,\n"
                                          "9,,1.3.2026,,,,,\n"
                                          "10,80000001-1,31.2.2026,,,,,\n"));
    BOOST_TEST_REQUIRE(told.size() == 4u);
    BOOST_TEST(told[0] == "3: quantity: \"two\" is no number");
    BOOST_TEST(told[1] == "4: transactionDate: \"2026-03-01\" is no date of the form %d.%m.%Y");
    BOOST_TEST(told[2].starts_with("5: customerId"));
    BOOST_TEST(told[3].starts_with("6: transactionDate"));
}

BOOST_AUTO_TEST_CASE(limits_in_lines_are_told_on_the_row_of_the_line) {
    const auto told =
        problems_of(ordered("1,80000001-1,1.3.2026,,,80000002-1,1,1.00\n"
                            "1,80000001-1,1.3.2026,,,80000002-123456789012345678901234567890,1,1.00\n"));
    BOOST_TEST_REQUIRE(told.size() == 1u);
    BOOST_TEST(told.front() == "3: lines[1].itemId must not be longer than 36 characters");
}

BOOST_AUTO_TEST_CASE(a_row_that_cannot_be_read_puts_its_neighbours_in_doubt) {
    const auto made = ordered("6,80000001-1,1.3.2026,,,80000002-1,1,1.00\n"
                              "7,80000001-1,1.3.2026,,,80000002-1,1,1.00\n"
                              "7,80000001-1\n"
                              "7,80000001-1,1.3.2026,,,80000003-1,2,2.00\n"
                              "8,80000001-1,1.3.2026,,,80000002-1,1,1.00\n");
    BOOST_TEST_REQUIRE(made.size() == 5u);
    BOOST_TEST(made[0].problems.empty());
    BOOST_TEST(!made[1].problems.empty());
    BOOST_TEST(!made[2].problems.empty());
    BOOST_TEST(made[2].entry.key.empty());
    BOOST_TEST(!made[3].problems.empty());
    BOOST_TEST(made[4].problems.empty());
}

BOOST_AUTO_TEST_CASE(without_lists_of_rows_each_row_stands_alone) {
    const auto made = planned_of(
        "create: customers\nkey: c-{no}\nmembers: {name: '{name}'}\n", "no,name\n1,A\n,B\n3\n4,D\n");
    BOOST_TEST_REQUIRE(made.size() == 4u);
    BOOST_TEST(made[0].problems.empty());
    BOOST_TEST(made[1].problems.front().text == "the key needs no, which is empty");
    BOOST_TEST(!made[2].problems.empty());
    BOOST_TEST(made[3].problems.empty());
}

BOOST_AUTO_TEST_CASE(lists_have_fixed_elements_too) {
    const auto made = planned_of(
        "create: invoices\nkey: o-{no}\nmembers:\n  customerId: '{c}'\n  transactionDate: 2026-03-01\n"
        "  lines:\n    - each row: {itemId: '{i}', quantity: '{q}'}\n"
        "    - {itemId: 80000009-1, amount: '{shipping}'}\n",
        "no,c,i,q,shipping\n1,80000001-1,80000002-1,1,5.00\n1,80000001-1,80000003-1,2,5.00\n"
        "2,80000001-1,80000002-1,1,\n");
    BOOST_TEST(problems_of(made) == nothing, boost::test_tools::per_element());
    BOOST_TEST(made[0].entry.params.ends_with(
        R"("lines":[{"itemId":"80000002-1","quantity":1},{"itemId":"80000003-1","quantity":2},)"
        R"({"itemId":"80000009-1","amount":"5.00"}]})"));
    BOOST_TEST(made[1].entry.params.ends_with(R"("lines":[{"itemId":"80000002-1","quantity":1}]})"));
}

BOOST_AUTO_TEST_CASE(references_chains_and_orders) {
    const auto made = planned_of(
        "create: invoices\nkey: o-{no}\nchain: '{c}'\nafter: customer-{c}\nmembers:\n"
        "  customerId: '{{customer-{c}}}'\n  transactionDate: 2026-03-01\n",
        "no,c\n1,9\n");
    BOOST_TEST(problems_of(made) == nothing, boost::test_tools::per_element());
    BOOST_TEST(made.front().entry.chain == "9");
    BOOST_TEST(made.front().entry.after == "customer-9");
    BOOST_TEST(made.front().entry.params.starts_with(R"({"customerId":"{customer-9}")"));
}

BOOST_AUTO_TEST_CASE(updates_and_deletions_name_a_record) {
    const auto updated = planned_of(
        "update: customers\nkey: u-{id}\nid: '{id}'\nmembers: {phone: '{phone}'}\n",
        "id,phone\n80000001-1,555\n");
    BOOST_TEST(problems_of(updated) == nothing, boost::test_tools::per_element());
    BOOST_TEST(updated.front().entry.record_id == "80000001-1");
    BOOST_TEST(updated.front().entry.params == R"({"phone":"555"})");
    const auto removed =
        planned_of("delete: invoices\nkey: d-{no}\nid: '{id}'\n", "no,id\n1,80000001-1\n2,\n");
    BOOST_TEST(removed.front().entry.params.empty());
    const auto told = problems_of(removed);
    BOOST_TEST_REQUIRE(told.size() == 1u);
    BOOST_TEST(told.front() == "3: id is empty");
}

BOOST_AUTO_TEST_CASE(an_empty_cell_may_be_refused) {
    const auto told = problems_of(planned_of(
        "create: customers\nkey: c-{no}\nmembers: {name: '{name}', email: {column: mail, empty: error}}\n",
        "no,name,mail\n1,A,\n"));
    BOOST_TEST_REQUIRE(told.size() == 1u);
    BOOST_TEST(told.front() == "2: email: the cell is empty");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test
