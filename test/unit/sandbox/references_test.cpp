// References to records that are not there.

#include "models.hpp"
#include "sandbox/company/references.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace sandbox_unit;

namespace {

struct company_of_lists {
    company_of_lists() {
        for (const auto* list :
             {"customers", "vendors", "employees", "accounts", "standard-terms", "classes", "service-items",
              "payroll-wage-items", "sales-tax-codes"})
            add(list, list);
        books.add("invoices", parse(R"({"id":"invoices","transactionDate":"2026-01-01"})").as_object());
    }

    void add(const char* list, const std::string& id) {
        books.add(list, parse(R"({"id":")" + id + "\"}").as_object());
    }

    std::string broken(std::string_view body, std::string_view resource = "invoices") {
        const auto found = sandbox::find_broken_reference(parse(body).as_object(), resource, books);
        return found ? found->field + " " + found->id : "-";
    }

    sandbox::books books;
};

} // namespace

BOOST_AUTO_TEST_SUITE(references_to_records)

BOOST_FIXTURE_TEST_CASE(each_field_refers_to_its_own_list, company_of_lists) {
    BOOST_TEST(broken(R"({"customerId":"customers","vendorId":"vendors","bankAccountId":"accounts",
        "termsId":"standard-terms","discountClassId":"classes","itemId":"service-items",
        "serviceItemId":"service-items","payrollWageItemId":"payroll-wage-items",
        "purchaseTaxCodeId":"sales-tax-codes","payeeId":"employees","preferredVendorId":"vendors",
        "defaultExpenseAccountIds":["accounts"],"transactionId":"invoices"})") == "-");
    BOOST_TEST(broken(R"({"customerId":"vendors"})") == "customerId vendors");
    BOOST_TEST(broken(R"({"entityId":"accounts"})") == "entityId accounts");
    BOOST_TEST(broken(R"({"serviceItemId":"payroll-wage-items"})") == "serviceItemId payroll-wage-items");
    BOOST_TEST(broken(R"({"creditTransactionId":"customers"})") == "creditTransactionId customers");
    BOOST_TEST(broken(R"({"linkToTransactionIds":["invoices","gone"]})") == "linkToTransactionIds gone");
}

BOOST_FIXTURE_TEST_CASE(parts_refer_too, company_of_lists) {
    BOOST_TEST(broken(R"({"lines":[{"itemId":"service-items"},{"itemId":"gone"}]})") == "itemId gone");
    BOOST_TEST(broken(R"({"lineGroups":[{"lines":[{"classId":"gone"}]}]})") == "classId gone");
}

BOOST_FIXTURE_TEST_CASE(parents_are_in_the_same_list, company_of_lists) {
    BOOST_TEST(broken(R"({"parentId":"classes"})", "classes") == "-");
    BOOST_TEST(broken(R"({"parentId":"classes"})", "customers") == "parentId classes");
}

BOOST_FIXTURE_TEST_CASE(what_is_no_reference_is_left_alone, company_of_lists) {
    BOOST_TEST(broken(R"({"externalId":"x","jobTypeId":"x","creditCardTransactionId":"x","id":"x",
        "memo":"x","customerId":null,"classId":"","lines":[{"id":"-1"}]})") == "-");
}

BOOST_AUTO_TEST_SUITE_END()
