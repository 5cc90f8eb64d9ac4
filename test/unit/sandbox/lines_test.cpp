// What an update does to lines.

#include "models.hpp"
#include "sandbox/company/lines.hpp"

#include <boost/test/unit_test.hpp>

using namespace sandbox_unit;

namespace {

const auto invoice = parse(R"({"lines":[{"id":"1","quantity":2,"amount":"4.00"},{"id":"2","amount":"3.00"}],
    "lineGroups":[{"id":"g","totalAmount":"1.00","lines":[{"id":"3","amount":"1.00"}]}]})");

std::string unknown(std::string_view update) {
    return sandbox::unknown_part(parse(update).as_object(), invoice.as_object()).value_or("-");
}

dom::value priced(std::string_view update) {
    return sandbox::without_outdated_amounts(parse(update).as_object(), invoice.as_object());
}

} // namespace

BOOST_AUTO_TEST_SUITE(lines)

BOOST_AUTO_TEST_CASE(kept_lines_have_ids_that_are_there) {
    BOOST_TEST(unknown(R"({"lines":[{"id":"2"},{"id":"-1"}]})") == "-");
    BOOST_TEST(unknown(R"({"lines":[{"id":"3"}]})") == "3"); // a group has it
    BOOST_TEST(unknown(R"({"lineGroups":[{"id":"g","lines":[{"id":"3"},{"id":"-1"}]}]})") == "-");
    BOOST_TEST(unknown(R"({"lineGroups":[{"id":"g","lines":[{"id":"1"}]}]})") == "1");
    BOOST_TEST(unknown(R"({"lineGroups":[{"id":"-1","lines":[{"id":"3"}]}]})") == "3");
    BOOST_TEST(unknown(R"({"expenseLines":[{"id":"1"}]})") == "1");
    BOOST_TEST(unknown(R"({"salesTaxItemIds":["7"],"applyCredits":[{"creditTransactionId":"8"}]})") == "-");
}

BOOST_AUTO_TEST_CASE(an_amount_ends_with_the_price_it_came_from) {
    BOOST_TEST(priced(R"({"memo":"a"})") == invoice);
    BOOST_TEST(priced(R"({"lines":[{"id":"1"},{"id":"2","rate":"1","amount":"5"}]})") == invoice);
    const auto changed = priced(R"({"lines":[{"id":"1","quantity":3}],
        "lineGroups":[{"id":"g","lines":[{"id":"3","rate":"2"}]}]})");
    BOOST_TEST(changed.at("lines").at(0).at("amount").is_null());
    BOOST_TEST(changed.at("lines").at(1).at("amount").as_string() == "3.00");
    BOOST_TEST(changed.at("lineGroups").at(0).at("lines").at(0).at("amount").is_null());
}

BOOST_AUTO_TEST_CASE(journal_lines_go_to_their_sides) {
    const auto entry = parse(R"({"debitLines":[{"id":"d"}],"creditLines":[{"id":"c"},{"id":"e"}]})");
    const auto apart = [&](std::string_view update) {
        return dom::value(sandbox::with_journal_sides(parse(update).as_object(), entry.as_object()));
    };
    BOOST_TEST(
        apart(R"({"memo":"a","lines":[{"id":"c"},{"id":"d"},{"id":"-1","journalLineType":"credit"}]})") ==
        parse(R"({"memo":"a","debitLines":[{"id":"d"}],
            "creditLines":[{"id":"c"},{"id":"-1","journalLineType":"credit"}]})"));
    BOOST_TEST(apart(R"({"memo":"a"})") == parse(R"({"memo":"a"})"));
    const auto update = parse(R"({"lines":[{"id":"1"}]})");
    BOOST_TEST(dom::value(sandbox::with_journal_sides(update.as_object(), invoice.as_object())) == update);
}

BOOST_AUTO_TEST_SUITE_END()
