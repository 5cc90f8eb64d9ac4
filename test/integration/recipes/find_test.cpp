// Finding records: what is there, what is not, and what is one of many.

#include "office.hpp"

#include <conductor/qbd/inventory_items.hpp>
#include <conductor/qbd/invoices.hpp>
#include <conductor/recipes/qbd/customers.hpp>
#include <conductor/recipes/qbd/invoices.hpp>
#include <conductor/recipes/qbd/items.hpp>
#include <conductor/recipes/qbd/service_items.hpp>

#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

BOOST_AUTO_TEST_SUITE(find)

BOOST_AUTO_TEST_CASE(by_id_and_by_full_name) {
    office o;
    const std::string acme = o.have_customer("Acme");
    const std::string job = o.have_customer("Job 7", acme);
    o.run([](qbd_client books, std::string id) -> asio::awaitable<void> {
        const auto by_id = co_await books.customers.find({.id = id});
        BOOST_TEST_REQUIRE(by_id.has_value());
        BOOST_TEST(by_id->full_name == "Acme:Job 7");
        const auto by_name = co_await books.customers.find({.full_name = "acme:JOB 7"});
        BOOST_TEST_REQUIRE(by_name.has_value());
        BOOST_TEST(by_name->id == id);
    }(o.books, job));
    BOOST_TEST(o.asked() == 2u);
}

BOOST_AUTO_TEST_CASE(a_miss_is_empty) {
    office o;
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto by_name = co_await books.customers.find({.full_name = "Nobody"});
        BOOST_TEST(!by_name.has_value());
        const auto by_id = co_await books.customers.find({.id = "80000001-1234567890"});
        BOOST_TEST(!by_id.has_value());
    }(o.books));
    BOOST_TEST(o.asked() == 2u);
}

BOOST_AUTO_TEST_CASE(an_inactive_one_is_found_and_says_so) {
    office o;
    const std::string id = o.have_customer("Acme");
    o.run([](qbd_client books, std::string of) -> asio::awaitable<void> {
        const auto active = co_await books.customers.retrieve(of);
        qbd::customer_update_params change;
        change.revision_number = active.revision_number;
        change.is_active = false;
        (void)co_await books.customers.update(of, change);
        const auto found = co_await books.customers.find({.full_name = "Acme"});
        BOOST_TEST_REQUIRE(found.has_value());
        BOOST_TEST(!found->is_active);
    }(o.books, id));
}

BOOST_AUTO_TEST_CASE(any_other_error_is_an_error) {
    office o;
    o.server.inject(fault::status(401));
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const error e = co_await failure_of(books.customers.find({.full_name = "Acme"}));
        BOOST_TEST((e.kind() == error_kind::authentication));
    }(o.books));
}

BOOST_AUTO_TEST_CASE(a_key_has_one_value) {
    office o;
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const error none = co_await failure_of(books.customers.find({}));
        BOOST_TEST((none.code() == errc::invalid_argument));
        const error two = co_await failure_of(books.customers.find({.id = "1", .full_name = "Acme"}));
        BOOST_TEST((two.code() == errc::invalid_argument));
    }(o.books));
    BOOST_TEST(o.asked() == 0u);
}

BOOST_AUTO_TEST_CASE(all_that_share_a_ref_number) {
    office o;
    const std::string acme = o.have_customer("Acme");
    o.run([](qbd_client books, std::string customer) -> asio::awaitable<void> {
        qbd::invoice_create_params params;
        params.customer_id = customer;
        params.transaction_date = std::chrono::year(2024) / 2 / 29;
        for (const char* number : {"A-1", "A-1", "A-2", "a-1"}) {
            params.ref_number = number;
            (void)co_await books.invoices.create(params);
        }
        const std::vector<qbd::invoice> both = co_await books.invoices.find({.ref_number = "A-1"});
        BOOST_TEST(both.size() == 2u);
        const std::vector<qbd::invoice> one = co_await books.invoices.find({.id = both.front().id});
        BOOST_TEST(one.size() == 1u);
        const std::vector<qbd::invoice> none = co_await books.invoices.find({.ref_number = "B-1"});
        BOOST_TEST(none.empty());
    }(o.books, acme));
}

BOOST_AUTO_TEST_CASE(many_of_which_some_are_absent) {
    office o;
    std::vector<std::string> names;
    for (int i = 0; i < 100; ++i) {
        names.push_back("Customer " + std::to_string(i));
        if (i % 25 != 7)
            (void)o.have_customer(names.back());
    }
    names.push_back("CUSTOMER 1"); // the same to QuickBooks
    o.run([](qbd_client books, const std::vector<std::string>& wanted) -> asio::awaitable<void> {
        const auto some = co_await books.customers.find_many(wanted);
        BOOST_TEST(some.found.size() == 96u);
        BOOST_TEST(some.found.front().name == "Customer 0");
        BOOST_TEST(some.found.back().name == "Customer 99");
        const std::vector<std::string> absent{"Customer 7", "Customer 32", "Customer 57", "Customer 82"};
        BOOST_TEST((some.absent == absent));
    }(o.books, names));
    BOOST_TEST(o.asked() <= 4u + 4u * 2u * 5u); // groups of 32, halved five times for each
}

BOOST_AUTO_TEST_CASE(none_of_none) {
    office o;
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const std::vector<std::string> names;
        const auto nothing = co_await books.customers.find_many(names);
        BOOST_TEST((nothing.found.empty() && nothing.absent.empty()));
    }(o.books));
    BOOST_TEST(o.asked() == 0u);
}

BOOST_AUTO_TEST_CASE(an_item_of_any_kind) {
    office o;
    o.run([](qbd_client books, office& counted) -> asio::awaitable<void> {
        qbd::inventory_item_create_params params;
        params.name = "Bolt";
        params.income_account_id = "1";
        params.cogs_account_id = "2";
        params.asset_account_id = "3";
        const auto made = co_await books.inventory_items.create(params);
        counted.server.clear_requests();
        const auto found = co_await books.items.find({.full_name = "bolt"});
        BOOST_TEST_REQUIRE(found.has_value());
        BOOST_TEST((std::get<qbd::inventory_item>(*found).id == made.id));
        BOOST_TEST(counted.asked() == 2u); // not a service, but an inventory item
        const auto by_id = co_await books.items.find({.id = made.id});
        BOOST_TEST(by_id.has_value());
        const auto none = co_await books.items.find({.full_name = "Nut"});
        BOOST_TEST(!none.has_value());

        // Another error does not move on to the next kind.
        counted.server.clear_requests();
        counted.server.inject(fault::status(403));
        const error e = co_await failure_of(books.items.find({.full_name = "Bolt"}));
        BOOST_TEST((e.kind() == error_kind::permission_denied));
        BOOST_TEST(counted.asked() == 1u);
    }(o.books, o));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
