// Which parts of a record are shown, and how one stands in a cell.

#include "cli/output/fields.hpp"
#include "unit/cli/operations/models.hpp"
#include "unit/cli/refusal.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

const boost::json::value& invoice() {
    static const auto made = boost::json::parse(R"({
        "id": "1-2", "customer": {"id": "8-1", "fullName": "Ash:Roof"}, "isPaid": false, "memo": null,
        "total": 12.5, "lines": [{"id": "1", "amount": "1.50"}, {"id": "2", "amount": "2.50"}]})");
    return made;
}

std::string cell_of(std::string_view path) {
    return cell_text(part_of(invoice(), path));
}

const catalog::schema::type* invoice_type() {
    return operation("qbd invoices list").item;
}

std::vector<std::string> checked(const std::vector<std::string>& paths) {
    return checked_fields(paths, invoice_type());
}

std::size_t place(const std::vector<std::string>& in, std::string_view name) {
    return static_cast<std::size_t>(std::find(in.begin(), in.end(), name) - in.begin());
}

} // namespace

BOOST_AUTO_TEST_SUITE(fields)

BOOST_AUTO_TEST_CASE(parts_are_found_by_their_paths) {
    BOOST_TEST(cell_of("id") == "1-2");
    BOOST_TEST(cell_of("customer.id") == "8-1");
    BOOST_TEST(cell_of("lines.1.amount") == "2.50");
    BOOST_TEST(part_of(invoice(), "memo")->is_null());
    for (const auto* path :
         {"no", "customer.no", "id.no", "lines.2", "lines.2.amount", "lines.amount", "lines.x", "lines.-1",
          "lines.0x", "memo.text"})
        BOOST_TEST(part_of(invoice(), path) == nullptr, path);
}

BOOST_AUTO_TEST_CASE(chosen_parts_keep_the_order_in_which_they_were_asked_for) {
    BOOST_TEST(
        boost::json::serialize(parts_of(invoice(), {"lines.0.amount", "id", "no", "memo"})) ==
        R"({"lines.0.amount":"1.50","id":"1-2","no":null,"memo":null})");
}

BOOST_AUTO_TEST_CASE(cells_tell_a_person_what_it_is) {
    BOOST_TEST(cell_of("customer") == "Ash:Roof"); // the name of what is referred to
    BOOST_TEST(cell_of("memo") == "");
    BOOST_TEST(cell_of("no") == "");
    BOOST_TEST(cell_of("isPaid") == "false");
    BOOST_TEST(cell_of("total") == "12.5");
    BOOST_TEST(cell_of("lines.0") == R"({"id":"1","amount":"1.50"})");
}

BOOST_AUTO_TEST_CASE(paths_are_told_in_the_apis_own_words) {
    BOOST_TEST(
        checked({"ref-number", "refNumber", "customer.full-name", "lines.0.amount"}) ==
            (std::vector<std::string>{"refNumber", "refNumber", "customer.fullName", "lines.0.amount"}),
        boost::test_tools::per_element());
    BOOST_TEST(checked({}).empty());
}

BOOST_AUTO_TEST_CASE(a_path_that_is_not_there_is_refused_with_what_may_have_been_meant) {
    const auto told = refusal([] { (void)checked({"id", "ref-nubmer"}); });
    BOOST_TEST(has(told, "ref-nubmer"), told);
    BOOST_TEST(has(told, "ref-number?"), told);
}

BOOST_AUTO_TEST_CASE(of_what_is_not_known_any_path_may_be_asked_for) {
    BOOST_TEST(checked_fields({"any.thing", "at-all"}, nullptr).size() == 2);
}

BOOST_AUTO_TEST_CASE(usual_fields_begin_with_what_tells_records_apart) {
    const auto made = usual_fields(invoice_type());
    BOOST_REQUIRE(made.size() > 5);
    BOOST_TEST(made.front() == "id");
    BOOST_TEST(place(made, "refNumber") < place(made, "memo"));
    BOOST_TEST(place(made, "customer") < place(made, "updatedAt"));
    BOOST_TEST(place(made, "memo") < made.size());
    for (const auto* hidden : {"objectType", "revisionNumber", "lines", "billingAddress"})
        BOOST_TEST(place(made, hidden) == made.size(), hidden);
}

BOOST_AUTO_TEST_CASE(a_full_name_says_the_name_too) {
    const auto made = usual_fields(operation("qbd customers list").item);
    BOOST_TEST(place(made, "fullName") < made.size());
    BOOST_TEST(place(made, "name") == made.size());
}

// But for those of several types, whose first record tells.
BOOST_AUTO_TEST_CASE(all_records_have_usual_fields_that_are_there_and_told_once) {
    for (const auto* one : all_operations())
        if (catalog::model_of(one->item) != nullptr) {
            auto made = usual_fields(one->item);
            BOOST_TEST(!made.empty(), one->name);
            BOOST_TEST(refusal([&] { (void)checked_fields(made, one->item); }) == "", one->name);
            std::sort(made.begin(), made.end());
            BOOST_TEST((std::adjacent_find(made.begin(), made.end()) == made.end()), one->name);
        }
}

BOOST_AUTO_TEST_CASE(a_record_without_parts_of_its_own_shows_those_of_its_objects) {
    const auto made = usual_fields(operation("qbd bills-to-pay list").item);
    BOOST_TEST(place(made, "bill.transactionDate") < place(made, "credit.transactionDate"));
    BOOST_TEST(place(made, "credit.transactionDate") < made.size());
}

BOOST_AUTO_TEST_CASE(a_record_of_no_known_type_shows_what_is_plain) {
    const auto record = boost::json::parse(
        R"({"odd": 1, "lines": [], "objectType": "x", "id": "1", "deep": {"a": 1}, "customer": {"fullName": "A"}})");
    BOOST_TEST(
        usual_fields(record) == (std::vector<std::string>{"id", "customer", "odd"}),
        boost::test_tools::per_element());
    BOOST_TEST(usual_fields(boost::json::value(1)).empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test
