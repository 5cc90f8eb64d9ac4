// Reports, and resources that show what others created.

#include "models.hpp"
#include "sandbox/company/decimal.hpp"

#include <boost/json/array.hpp>
#include <boost/test/unit_test.hpp>

#include <set>
#include <string>

using namespace sandbox_unit;

BOOST_AUTO_TEST_SUITE(reports)

namespace {

struct company : backend {
    company()
        : backend{conductor::catalog::qbd_operations()} {}

    std::string invoice(std::string_view customer, std::string_view due, std::string_view amount) {
        const auto made = call(
            "POST", "/invoices",
            R"({"customerId":")" + std::string{customer} +
                R"(","transactionDate":"2020-01-01","refNumber":"r",
                "dueDate":")" +
                std::string{due} + R"(","lines":[{"amount":")" + std::string{amount} + "\"}]}");
        BOOST_TEST_REQUIRE(made.status == 200u, made.message());
        return made.text("/id");
    }
};

sandbox::decimal cell(const dom::value& row, std::size_t column) {
    return sandbox::parse_decimal(row.at("cells").at(column).at("value").as_string()).value();
}

// Subtotals are the sums of the rows before them, back to the last text.
std::set<std::string> check_sums(const dom::object& report) {
    std::set<std::string> kinds;
    const auto columns = report.at("columns").as_array().size();
    std::vector<sandbox::decimal> sums(columns);
    for (const auto& row : report.at("rows").as_array()) {
        const std::string kind{row.at("kind").as_string()};
        kinds.insert(kind);
        if (kind == "text") {
            sums.assign(columns, {});
            continue;
        }
        BOOST_TEST(row.at("cells").as_array().size() == columns);
        for (std::size_t i = 1; i < columns && kind != "total"; ++i)
            if (kind == "data")
                sums[i] = sums[i] + cell(row, i);
            else
                BOOST_TEST((cell(row, i) == sums[i]));
    }
    return kinds;
}

const std::set<std::string> all_kinds{"text", "data", "subtotal", "total"};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_summary_adds_up, company) {
    const auto report = call("GET", "/reports/general-summary?reportType=profit_and_loss_standard");
    BOOST_TEST_REQUIRE(report.status == 200u, report.message());
    BOOST_TEST(report.text("/category") == "general_summary");
    BOOST_TEST(report.text("/reportType") == "profit_and_loss_standard");
    BOOST_TEST(check_sums(report.body) == all_kinds, boost::test_tools::per_element());
    const auto& rows = report.body.at("rows").as_array();
    BOOST_TEST(report.text("/rowCount") == std::to_string(rows.size()));
    BOOST_TEST(rows.back().at("cells").at(1).at("value").as_string() == "1404.75");
}

BOOST_FIXTURE_TEST_CASE(aging_shows_open_invoices_by_customer, company) {
    const auto customer = call("POST", "/customers", R"({"name":"Door Co"})").text("/id");
    invoice(customer, "2020-02-01", "10.10");
    invoice(customer, "2999-02-01", "5.05");
    invoice("other", "2020-02-01", "1");
    const auto void_one = invoice("other", "2020-02-01", "7");
    call("POST", "/invoices/" + void_one + "/void");

    const auto report = call("GET", "/reports/aging?reportType=ar_aging_summary");
    BOOST_TEST_REQUIRE(report.status == 200u, report.message());
    BOOST_TEST(check_sums(report.body) == all_kinds, boost::test_tools::per_element());
    BOOST_TEST(report.text("/rows/1/rowDescriptor/value") == "Door Co");
    BOOST_TEST(report.text("/rows/1/cells/1/value") == "5.05");
    BOOST_TEST(report.text("/rows/1/cells/5/value") == "10.10");
    BOOST_TEST(report.text("/rows/1/cells/6/value") == "15.15");
    BOOST_TEST(report.text("/rows/4/cells/6/value") == "16.15");
}

BOOST_FIXTURE_TEST_CASE(transactions_shows_all_of_them, company) {
    const auto id = invoice("c", "2020-02-01", "10.10");
    call("POST", "/customers", R"({"name":"Door Co"})");
    const auto all = call("GET", "/transactions");
    BOOST_TEST(all.body.at("data").as_array().size() == 1u);
    BOOST_TEST(all.text("/data/0/transactionId") == id);
    BOOST_TEST(all.text("/data/0/transactionType") == "invoice");
    BOOST_TEST(all.text("/data/0/amount") == "10.10");
    BOOST_TEST(all.text("/data/0/entity/id") == "c");
    BOOST_TEST(call("GET", "/transactions/" + id).text("/amount") == "10.10");
    BOOST_TEST(call("GET", "/transactions?transactionTypes=bill").body.at("data").as_array().empty());
}

BOOST_FIXTURE_TEST_CASE(what_was_deleted_is_listed, company) {
    const auto id = invoice("c", "2020-02-01", "1");
    const auto item = call("POST", "/customers", R"({"name":"Door Co"})").text("/id");
    BOOST_TEST(call("DELETE", "/invoices/" + id).status == 200u);
    const auto gone = call("GET", "/deleted-transactions?transactionTypes=invoice");
    BOOST_TEST(gone.text("/data/0/id") == id);
    BOOST_TEST(gone.text("/data/0/refNumber") == "r");
    BOOST_TEST(gone.text("/data/0/transactionType") == "invoice");
    BOOST_TEST(call("GET", "/deleted-transactions?transactionTypes=bill").body.at("data").as_array().empty());
    BOOST_TEST(call("GET", "/deleted-list-objects?objectTypes=customer").body.at("data").as_array().empty());
    BOOST_TEST(call("GET", "/transactions").body.at("data").as_array().empty());
}

BOOST_FIXTURE_TEST_CASE(bills_to_pay_are_the_open_ones_of_a_vendor, company) {
    const auto bill = [&](const std::string& vendor) {
        return call(
                   "POST", "/bills",
                   R"({"vendorId":")" + vendor +
                       R"(","transactionDate":"2026-01-01","expenseLines":[{"amount":"4.20"}]})")
            .text("/id");
    };
    const auto id = bill("v1");
    bill("v2");
    const auto due = call("GET", "/bills-to-pay?vendorId=v1");
    BOOST_TEST_REQUIRE(due.status == 200u, due.message());
    BOOST_TEST(due.body.at("data").as_array().size() == 1u);
    BOOST_TEST(due.text("/data/0/bill/billId") == id);
    BOOST_TEST(due.text("/data/0/bill/amountDue") == "4.20");
    BOOST_TEST(call("GET", "/bills-to-pay").code() == "PARAMETER_MISSING");
}

BOOST_FIXTURE_TEST_CASE(settings_and_fixed_lists, company) {
    BOOST_TEST(call("GET", "/company").text("/companyName") == "Acme");
    BOOST_TEST(call_for(second, "GET", "/company").text("/companyName") == "Bolt");
    BOOST_TEST(call("GET", "/preferences").status == 200u);
    BOOST_TEST(call("GET", "/templates").body.at("data").as_array().size() == 3u);
    BOOST_TEST(call("GET", "/account-tax-lines").body.at("data").as_array().size() == 3u);
    BOOST_TEST(call("GET", "/item-sites").body.at("data").as_array().empty());
    BOOST_TEST(call("GET", "/item-sites/1").status == 404u);
}

BOOST_AUTO_TEST_SUITE_END()
