// Entries from typed parameters.

#include "outbox/adding.hpp"

#include <conductor/error.hpp>
#include <conductor/outbox.hpp>
#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/invoices.hpp>

#include <boost/test/unit_test.hpp>

#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail::test {

BOOST_AUTO_TEST_SUITE(entries_of_params)

BOOST_AUTO_TEST_CASE(a_create_with_its_lines) {
    qbd::invoice_create_params params;
    params.customer_id = "{customer-1}";
    params.transaction_date = std::chrono::year(2026) / 3 / 1;
    params.lines.emplace_back().description = "hours";
    outbox_entry entry = entry_of(params);
    BOOST_TEST(entry.operation == "qbd.invoices.create");
    BOOST_TEST(
        entry.params ==
        R"({"customerId":"{customer-1}","transactionDate":"2026-03-01","lines":[{"description":"hours"}]})");
    entry.end_user_id = "end_usr_1";
    entry.key = "order-1";
    entry.after = "customer-1";
    BOOST_CHECK_NO_THROW(require_possible(entry));
}

BOOST_AUTO_TEST_CASE(an_update_needs_no_revision) {
    qbd::customer_update_params params;
    params.phone = "+1 555 0100";
    outbox_entry entry = entry_of(params);
    BOOST_TEST(entry.operation == "qbd.customers.update");
    BOOST_TEST(entry.params == R"({"phone":"+1 555 0100"})");
    params.revision_number = "17"; // of long ago
    BOOST_TEST(entry_of(params).params == entry.params);
    entry.end_user_id = "end_usr_1";
    entry.key = "phone-1";
    entry.record_id = "80000001-1234567890";
    BOOST_CHECK_NO_THROW(require_possible(entry));
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_named) {
    try {
        (void)entry_of(qbd::invoice_create_params{});
        BOOST_ERROR("it was taken");
    } catch (const invalid_argument_error& e) {
        BOOST_TEST(std::string_view(e.what()).find("customerId") != std::string_view::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::outbox_detail::test
