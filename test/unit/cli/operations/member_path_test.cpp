// Where `--lines.0.item-id` points, and what is told to who points beside it.

#include "cli/operations/member_path.hpp"
#include "unit/cli/operations/models.hpp"
#include "unit/cli/refusal.hpp"

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

member_path in_invoice(std::string_view words) {
    return find_member(parameters("qbd invoices create"), words);
}

void put_in_invoice(boost::json::object& into, std::string_view words, boost::json::value what) {
    put(into, in_invoice(words), std::move(what));
}

std::string refused_path(std::string_view words) {
    return refusal([&] { (void)in_invoice(words); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(member_paths)

BOOST_AUTO_TEST_CASE(words_are_found_in_either_form) {
    for (const auto* words : {"lines.0.item-id", "lines.0.itemId"})
        BOOST_TEST(to_string(in_invoice(words)) == "lines[0].itemId", words);
    BOOST_TEST(to_string(in_invoice("memo")) == "memo");
    BOOST_TEST(to_string(in_invoice("billing-address.postal-code")) == "billingAddress.postalCode");
    BOOST_TEST(to_string(in_invoice("lines.12.custom-fields.3.name")) == "lines[12].customFields[3].name");
}

BOOST_AUTO_TEST_CASE(the_limits_are_those_of_the_last_member) {
    const auto id = in_invoice("lines.0.item-id");
    BOOST_TEST(id.field->name == "itemId");
    BOOST_TEST(id.field->limit.max_length == 36);
    BOOST_TEST((id.type->kind == catalog::schema::value_kind::string));
    BOOST_TEST((in_invoice("lines.0").type->kind == catalog::schema::value_kind::object));
    BOOST_TEST((in_invoice("lines.0.quantity").type->kind == catalog::schema::value_kind::float64));
}

BOOST_AUTO_TEST_CASE(the_step_that_is_not_there_is_named_with_what_may_have_been_meant) {
    const auto misspelt = refused_path("lines.0.itme-id");
    BOOST_TEST(has(misspelt, "itme-id"), misspelt);
    BOOST_TEST(has(misspelt, "item-id?"), misspelt);
    BOOST_TEST(has(refused_path("line.0.item-id"), "lines?"), refused_path("line.0.item-id"));
    const auto unlike = refused_path("lines.0.weather");
    BOOST_TEST(has(unlike, "weather"), unlike);
    BOOST_TEST(!has(unlike, "Did you mean"), unlike);
}

BOOST_AUTO_TEST_CASE(lists_take_indexes_and_nothing_else_does) {
    for (const auto* words :
         {"lines.item-id", "lines.first.item-id", "lines.-1.item-id", "lines..item-id", "memo.0", "memo.text",
          "billing-address.0", "lines.0.", ".memo", "", "lines.1e1.amount",
          "lines.99999999999999999999.amount"})
        BOOST_TEST(!refused_path(words).empty(), words);
}

BOOST_AUTO_TEST_CASE(what_a_value_lies_in_is_made) {
    boost::json::object made;
    put_in_invoice(made, "lines.0.item-id", "a");
    put_in_invoice(made, "lines.0.quantity", 2);
    put_in_invoice(made, "lines.1.item-id", "b");
    put_in_invoice(made, "billing-address.city", "Graz");
    BOOST_TEST(
        boost::json::serialize(made) ==
        R"({"lines":[{"itemId":"a","quantity":2},{"itemId":"b"}],"billingAddress":{"city":"Graz"}})");
}

BOOST_AUTO_TEST_CASE(an_index_leaves_no_gap) {
    boost::json::object made;
    const auto told = refusal([&] { put_in_invoice(made, "lines.1.item-id", "b"); });
    BOOST_TEST(has(told, "lines"), told);
    BOOST_TEST(has(told, "0"), told);
    put_in_invoice(made, "lines.0.item-id", "a");
    BOOST_TEST(!refusal([&] { put_in_invoice(made, "lines.2.item-id", "c"); }).empty());
    // Nobody means a million lines, and who gives that index gets no memory for them.
    BOOST_TEST(!refusal([&] { put_in_invoice(made, "lines.1000000.item-id", "c"); }).empty());
}

BOOST_AUTO_TEST_CASE(what_stands_in_the_way_is_told) {
    boost::json::object made{{"lines", "none"}, {"billingAddress", 1}};
    BOOST_TEST(has(refusal([&] { put_in_invoice(made, "lines.0.item-id", "a"); }), "lines"));
    BOOST_TEST(has(refusal([&] { put_in_invoice(made, "billing-address.city", "Graz"); }), "billingAddress"));
}

BOOST_AUTO_TEST_CASE(what_is_given_twice_counts_as_given_last) {
    boost::json::object made{{"memo", "of a file"}};
    put_in_invoice(made, "memo", "of an option");
    BOOST_TEST(boost::json::serialize(made) == R"({"memo":"of an option"})");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test
