// Entries that a program adds in a transaction of its own, by its own connection: they are there with what
// else it stores, or not at all.

#include "own_connection.hpp"

#include <conductor/error.hpp>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail::test {

BOOST_AUTO_TEST_SUITE(own_transaction)

BOOST_AUTO_TEST_CASE_TEMPLATE(it_is_there_with_the_order_or_not_at_all, By, both_ways) {
    selling<By> s;
    s.own.run("BEGIN");
    s.own.run("INSERT INTO orders VALUES (1)");
    const added_entry undone = s.add_own(s.invoice("order-1"));
    BOOST_TEST(undone.is_new);
    s.own.run("ROLLBACK");
    BOOST_TEST(!s.find("order-1").has_value());

    s.own.run("BEGIN");
    s.own.run("INSERT INTO orders VALUES (1)");
    const added_entry made = s.add_own(s.invoice("order-1"));
    BOOST_TEST(made.is_new);
    BOOST_TEST(made.record.api_version == api_version());
    BOOST_TEST((made.record.entry.params == s.invoice("order-1").params));
    s.own.run("COMMIT");
    const auto found = s.find("order-1");
    BOOST_TEST_REQUIRE(found.has_value());
    BOOST_TEST((*found == made.record));
    s.work_until(1);
    BOOST_TEST((s.state_of("order-1") == entry_state::done));
    BOOST_TEST(s.made() == 1u);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_same_again_is_the_same_and_the_transaction_goes_on, By, both_ways) {
    selling<By> s;
    BOOST_TEST(s.add_own(s.invoice("order-1")).is_new); // in a transaction of its own
    s.own.run("BEGIN");
    BOOST_TEST(!s.add_own(s.invoice("order-1")).is_new);
    outbox_entry other = s.invoice("order-1");
    other.chain = "another";
    BOOST_CHECK_THROW(s.add_own(other), conflict_error);
    outbox_entry wrong = s.invoice("order-2");
    wrong.operation = "qbd.invoices.print";
    BOOST_CHECK_THROW(s.add_own(wrong), invalid_argument_error);
    BOOST_TEST(s.add_own(s.invoice("order-3")).is_new);
    s.own.run("COMMIT");
    BOOST_TEST(s.find("order-3").has_value());
    BOOST_TEST(!s.find("order-2").has_value());
}

BOOST_AUTO_TEST_CASE_TEMPLATE(what_the_database_does_not_do_is_told, By, both_ways) {
    selling<By> s;
    s.own.run("DROP TABLE conductor_outbox");
    bool told = false;
    try {
        (void)s.add_own(s.invoice("order-1"));
    } catch (const database_error& e) {
        told = std::string_view(e.what()).find("conductor_outbox") != std::string_view::npos;
        BOOST_TEST((e.code() == errc::database_failed));
        BOOST_TEST((e.outcome() == outcome::not_processed));
    }
    BOOST_TEST(told);
    s.own.run("INSERT INTO orders VALUES (1)"); // the connection can be used on
}

BOOST_AUTO_TEST_CASE(a_connection_that_is_lost_is_told) {
    selling<by_libpq> s;
    const auto own = s.own.connection.get();
    const by_libpq other(s.database.where());
    const std::string end =
        "DO $$ BEGIN PERFORM pg_terminate_backend(" + std::to_string(PQbackendPID(own)) + "); END $$";
    other.run(end.c_str());
    bool told = false;
    try {
        (void)s.add_own(s.invoice("order-1"));
    } catch (const database_error& e) {
        told = e.code() == errc::database_unavailable;
    }
    BOOST_TEST(told);
    BOOST_TEST(!s.find("order-1").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::outbox_detail::test
