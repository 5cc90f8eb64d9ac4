// What operations and parameters are called on a command line, and what a misspelt word may have meant.

#include "cli/operations/names.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

BOOST_AUTO_TEST_SUITE(names)

BOOST_AUTO_TEST_CASE(words_have_hyphens_whatever_they_had_before) {
    BOOST_TEST(hyphenated("updatedAfter") == "updated-after");
    BOOST_TEST(hyphenated("updated_after") == "updated-after");
    BOOST_TEST(hyphenated("updated-after") == "updated-after");
    BOOST_TEST(hyphenated("limit") == "limit");
    BOOST_TEST(hyphenated("isPreNotificationEmail") == "is-pre-notification-email");
    BOOST_TEST(hyphenated("otherCustomField1") == "other-custom-field1");
    BOOST_TEST(hyphenated("") == "");
}

BOOST_AUTO_TEST_CASE(underscores_are_put_for_hyphens) {
    BOOST_TEST(underscored("sales-receipts") == "sales_receipts");
    BOOST_TEST(underscored("sales_receipts") == "sales_receipts");
    BOOST_TEST(underscored("invoices") == "invoices");
}

BOOST_AUTO_TEST_CASE(commands_are_as_people_know_them) {
    for (const auto& [name, command] :
         {std::pair("qbd.invoices.list", "qbd invoices list"),
          std::pair("qbd.sales_receipts.create", "qbd sales-receipts create"),
          std::pair("qbd.invoices.delete_", "qbd invoices delete"),
          std::pair("qbd.invoices.void_", "qbd invoices void"),
          std::pair("qbd.health_check", "qbd health-check"), std::pair("end_users.list", "end-users list"),
          std::pair("auth_sessions.create", "auth-sessions create")}) {
        const auto* found = find_operation(command);
        BOOST_REQUIRE_MESSAGE(found != nullptr, command);
        BOOST_TEST(found->name == name);
        BOOST_TEST(command_of(*found) == command);
    }
}

BOOST_AUTO_TEST_CASE(each_operation_has_a_command_of_its_own) {
    const auto all = all_operations();
    BOOST_TEST(all.size() == catalog::qbd_operations().size() + catalog::account_operations().size());
    std::set<std::string> commands;
    for (const auto* one : all) {
        const auto command = command_of(*one);
        BOOST_TEST(commands.insert(command).second, command + " is there twice");
        BOOST_TEST(find_operation(command) == one, command);
        BOOST_TEST(find_operation(one->name) == one, one->name);
        BOOST_TEST(
            command.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789- ") == command.npos, command);
        BOOST_TEST(!command.ends_with('-'), command);
    }
}

BOOST_AUTO_TEST_CASE(those_of_the_account_come_first) {
    const auto all = all_operations();
    const auto of_companies = [](const catalog::operation* one) { return one->name.starts_with("qbd."); };
    BOOST_TEST(
        std::is_partitioned(all.begin(), all.end(), [&](const auto* one) { return !of_companies(one); }));
    BOOST_TEST(!of_companies(all.front()));
}

BOOST_AUTO_TEST_CASE(what_is_no_operation_is_not_found) {
    for (const auto* name : {"", "qbd", "invoices list", "qbd invoices", "qbd invoices lis", "qbd.invoices"})
        BOOST_TEST(find_operation(name) == nullptr, name);
}

BOOST_AUTO_TEST_CASE(lists_are_found_with_what_they_offer) {
    const auto lists = record_lists();
    const std::set<std::string> different(lists.begin(), lists.end());
    BOOST_TEST(different.size() == lists.size());
    BOOST_TEST(different.contains("invoices"));
    BOOST_TEST(different.contains("sales-receipts"));
    BOOST_TEST(!different.contains("end-users"));
    for (const auto& list : lists) {
        const auto* found = find_operation(list, catalog::verb::list);
        BOOST_REQUIRE_MESSAGE(found != nullptr, list);
        BOOST_TEST(command_of(*found) == "qbd " + list + " list");
    }
    BOOST_TEST(find_operation("invoices", catalog::verb::create)->name == "qbd.invoices.create");
    BOOST_TEST(find_operation("company", catalog::verb::create) == nullptr);
    BOOST_TEST(find_operation("invoice", catalog::verb::list) == nullptr);
}

BOOST_AUTO_TEST_CASE(path_parameters_stand_in_braces) {
    BOOST_TEST(path_parameters(*find_operation("end-users list")).empty());
    const auto one = path_parameters(*find_operation("qbd invoices void"));
    BOOST_REQUIRE(one.size() == 1);
    BOOST_TEST(one.front() == "id");
    BOOST_TEST(path_parameters(*find_operation("end-users passthrough")).size() == 2);
}

BOOST_AUTO_TEST_CASE(a_typing_error_leads_to_the_word_that_was_meant) {
    const std::vector<std::string> known{"invoices", "items", "bills", "customers", "list", "create"};
    BOOST_TEST(nearest("invocies", known) == "invoices"); // swapped
    BOOST_TEST(nearest("invoice", known) == "invoices");  // left out
    BOOST_TEST(nearest("billls", known) == "bills");      // doubled
    BOOST_TEST(nearest("costomers", known) == "customers");
    BOOST_TEST(nearest("creat", known) == "create");
    BOOST_TEST(nearest("lsit", {"knit", "list"}) == "list"); // two letters swapped are one error
}

BOOST_AUTO_TEST_CASE(the_beginning_of_a_word_means_it) {
    BOOST_TEST(nearest("cust", {"cash", "customers", "cost"}) == "customers");
    BOOST_TEST(nearest("--updated", {"--ids", "--updated-after"}) == "--updated-after");
}

BOOST_AUTO_TEST_CASE(what_is_near_to_nothing_is_left_without_advice) {
    BOOST_TEST(nearest("weather", {"invoices", "bills"}) == "");
    BOOST_TEST(nearest("invoices", {}) == "");
    BOOST_TEST(nearest("", {"list", "id"}) == "");
    BOOST_TEST(nearest("xy", {"id", "ids"}) == ""); // each letter another one
    BOOST_TEST(did_you_mean("weather", {"invoices", "bills"}) == "");
    BOOST_TEST(did_you_mean("bils", {"invoices", "bills"}) == " Did you mean bills?");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test
