// The life of an invoice: made, read, changed, voided, deleted.

#include "company.hpp"

#include <conductor/qbd/invoices.hpp>

namespace conductor::test {

namespace {

using namespace std::chrono_literals;

asio::awaitable<void> live(qbd_client books) {
    auto customers = books.customers.list_all();
    const auto customer = co_await customers.next();
    BOOST_TEST_REQUIRE(customer.has_value());

    qbd::invoice_create_params wanted;
    wanted.customer_id = customer->id;
    wanted.transaction_date = 2024y / 2 / 29;
    wanted.ref_number = "INV-1";
    qbd::invoice_line_create_params line;
    line.description = "Work";
    line.quantity = 3;
    line.rate = "10.50";
    wanted.lines.push_back(line);
    const auto made = co_await books.invoices.create(wanted);
    BOOST_TEST(made.object_type == "qbd_invoice");
    BOOST_TEST_REQUIRE(made.customer.has_value());
    BOOST_TEST((made.customer->id == customer->id));
    BOOST_TEST((made.customer->full_name == customer->full_name));
    BOOST_TEST((made.transaction_date == 2024y / 2 / 29));
    BOOST_TEST((made.ref_number == std::optional<std::string>("INV-1")));
    BOOST_TEST_REQUIRE(made.lines.size() == 1u);
    BOOST_TEST((made.lines[0].description == std::optional<std::string>("Work")));
    BOOST_TEST(made.subtotal == "31.50");

    const auto read = co_await books.invoices.retrieve(made.id);
    BOOST_TEST((read == made));

    qbd::invoice_update_params change;
    change.revision_number = made.revision_number;
    change.memo = "Thanks";
    const auto changed = co_await books.invoices.update(made.id, change);
    BOOST_TEST((changed.memo == std::optional<std::string>("Thanks")));
    BOOST_TEST((changed.ref_number == made.ref_number));
    BOOST_TEST((changed.transaction_date == made.transaction_date));
    BOOST_TEST((changed.lines == made.lines));
    BOOST_TEST(changed.revision_number != made.revision_number);

    const error outdated = co_await failure_of(books.invoices.update(made.id, change));
    BOOST_TEST((outdated.outcome() != outcome::unknown));
    BOOST_TEST(!outdated.request_id().empty());

    const auto voided = co_await books.invoices.void_(made.id);
    BOOST_TEST(voided.voided);
    BOOST_TEST(voided.id == made.id);
    const auto empty = co_await books.invoices.retrieve(made.id);
    BOOST_TEST(empty.subtotal == "0.00");

    const auto deleted = co_await books.invoices.delete_(made.id);
    BOOST_TEST(deleted.deleted);
    BOOST_TEST(deleted.id == made.id);
    const error gone = co_await failure_of(books.invoices.retrieve(made.id));
    BOOST_TEST((gone.code() == errc::not_found));
    auto rest = books.invoices.list_all();
    const auto none = co_await rest.next();
    BOOST_TEST(!none.has_value());
}

} // namespace

BOOST_AUTO_TEST_SUITE(invoices)

BOOST_AUTO_TEST_CASE(from_making_to_deleting) {
    company w(1);
    w.run(live(w.make_client().qbd(w.end_user)));
    const auto done = w.server.operations();
    for (const char* name : {"create", "update", "void_", "delete_"})
        BOOST_TEST(done.at(std::string("qbd.invoices.") + name) == 1u, name);
}

BOOST_AUTO_TEST_CASE(a_required_field_that_is_missing_is_refused_before_sending) {
    company w(0);
    w.run([](qbd_client books) -> asio::awaitable<void> {
        const qbd::invoice_create_params nothing;
        const error e = co_await failure_of(books.invoices.create(nothing));
        BOOST_TEST((e.code() == errc::invalid_argument));
    }(w.make_client().qbd(w.end_user)));
    BOOST_TEST(w.asked() == 0u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
