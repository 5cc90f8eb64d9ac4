#include "cli/mcp/search.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <string>

namespace conductor::test {

namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(mcp_search)

namespace {

struct wish {
    const char* words;
    const char* operation;
};

std::ostream& operator<<(std::ostream& to, const wish& one) {
    return to << one.words;
}

constexpr wish wishes[] = {
    {"list invoices", "qbd.invoices.list"},
    {"add a new customer", "qbd.customers.create"},
    {"change a vendor", "qbd.vendors.update"},
    {"delete the invoice", "qbd.invoices.delete_"},
    {"show me all bills", "qbd.bills.list"},
    {"suppliers", "qbd.vendors.list"},
    {"create SalesReceipt", "qbd.sales_receipts.create"},
    {"sales receipts", "qbd.sales_receipts.list"},
    {"aging report", "qbd.reports.aging"},
    {"health check", "qbd.health_check"},
    {"void a check", "qbd.checks.void_"},
    {"end users", "end_users.list"},
    {"balance sheet", "qbd.reports.general_summary"},
    {"who owes us money", "qbd.reports.aging"},
    {"customers by phone", "qbd.customers.list"},
    {"get an invoice", "qbd.invoices.retrieve"},
};

} // namespace

BOOST_DATA_TEST_CASE(the_operation_that_is_meant_comes_first, data::make(wishes), one) {
    const auto found = cli::mcp::search_operations(one.words, 5);
    BOOST_TEST_REQUIRE(!found.empty());
    BOOST_TEST(found.front()->name == one.operation);
}

BOOST_AUTO_TEST_CASE(no_more_are_given_than_asked_for) {
    BOOST_TEST(cli::mcp::search_operations("invoice", 3).size() == 3U);
    BOOST_TEST(cli::mcp::search_operations("invoice", 50).size() > 3U);
}

BOOST_AUTO_TEST_CASE(words_that_nothing_has_find_nothing) {
    BOOST_TEST(cli::mcp::search_operations("zebra", 5).empty());
    BOOST_TEST(cli::mcp::search_operations("the of and", 5).empty());
    BOOST_TEST(cli::mcp::search_operations("", 5).empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
