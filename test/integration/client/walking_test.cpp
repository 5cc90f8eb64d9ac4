// Listings of a company that has real ones: every item once, page by page, and what is sent for them.

#include "company.hpp"

#include <conductor/qbd/bills_to_pay.hpp>

#include <boost/test/data/test_case.hpp>

namespace conductor::test {

namespace {

using customer_page = cursor_page<qbd::customer>;

// Three pages of all customers.
const qbd::customer_list_params in_tens{.limit = 10};

asio::awaitable<void> collect(item_stream<qbd::customer> items, std::vector<std::string>& names) {
    while (auto one = co_await items.next())
        names.push_back(one->name);
}

void check_in_order(const std::vector<std::string>& names, int first = 0) {
    BOOST_TEST_REQUIRE(names.size() == static_cast<std::size_t>(all_customers - first));
    for (int i = first; i < all_customers; ++i)
        BOOST_TEST(names[static_cast<std::size_t>(i - first)] == customer_name(i));
}

} // namespace

BOOST_AUTO_TEST_SUITE(walking)

BOOST_DATA_TEST_CASE(every_item_once, boost::unit_test::data::make({0, 1, 1000}), pages_ahead) {
    company w;
    const auto customers = w.make_client().qbd(w.end_user).customers;
    std::vector<std::string> names;
    w.run(collect(customers.list_all(in_tens, {}, {static_cast<std::size_t>(pages_ahead)}), names));
    check_in_order(names);
    BOOST_TEST(w.asked() == 3u);
}

// Time passes in the sandbox alone; the client has done what it could before each step.
asio::awaitable<void>
walk_slowly(company& w, page_stream<qbd::customer> pages, std::vector<std::string>& names) {
    asio::steady_timer pause(w.io);
    while (auto page = co_await pages.next()) {
        for (const auto& one : page->data)
            names.push_back(one.name);
        std::size_t asked = 0;
        do { // what is asked for ahead comes meanwhile
            asked = w.asked();
            pause.expires_after(20ms);
            co_await pause.async_wait(asio::use_awaitable);
        } while (w.asked() != asked);
        w.server.advance(15s);
    }
}

BOOST_AUTO_TEST_CASE(a_hundred_pages_of_which_each_is_worked_on_for_fifteen_seconds) {
    company w(100);
    const auto customers = w.make_client().qbd(w.end_user).customers;
    auto params = in_tens;
    params.limit = 1;
    std::vector<std::string> names;
    w.run(walk_slowly(w, customers.pages(params), names));
    BOOST_TEST_REQUIRE(names.size() == 100u);
    for (int i = 0; i < 100; ++i)
        BOOST_TEST(names[static_cast<std::size_t>(i)] == customer_name(i));
    BOOST_TEST(w.asked() == 100u);
}

BOOST_AUTO_TEST_CASE(without_pages_ahead_the_cursor_dies_and_is_told_so) {
    company w(100);
    const auto customers = w.make_client().qbd(w.end_user).customers;
    std::vector<std::string> names;
    try {
        w.run(walk_slowly(w, customers.pages(in_tens, {}, {.ahead_pages = 0}), names));
        BOOST_FAIL("the listing came to its end");
    } catch (const cursor_expired_error& e) {
        BOOST_TEST((e.kind() == error_kind::cursor_expired));
        BOOST_TEST_REQUIRE(e.listing().has_value());
        BOOST_TEST(e.listing()->pages == 1u);
        BOOST_TEST(e.listing()->items == 10u);
        BOOST_TEST(!e.listing()->last_id.empty());
    }
    BOOST_TEST(names.size() == 10u);
}

BOOST_AUTO_TEST_CASE(a_limit_that_the_items_fill_exactly) {
    company w;
    const auto customers = w.make_client().qbd(w.end_user).customers;
    auto params = in_tens;
    params.limit = all_customers;
    std::vector<std::string> names;
    w.run(collect(customers.list_all(params), names));
    check_in_order(names);
    BOOST_TEST(w.asked() == 1u);
}

BOOST_AUTO_TEST_CASE(a_company_without_customers) {
    company w(0);
    const auto customers = w.make_client().qbd(w.end_user).customers;
    std::vector<std::string> names;
    w.run(collect(customers.list_all(), names));
    BOOST_TEST(names.empty());
    BOOST_TEST(w.asked() == 1u);
}

BOOST_AUTO_TEST_CASE(page_by_page) {
    company w;
    w.run([](qbd::resources::customers customers) -> asio::awaitable<void> {
        auto pages = customers.pages(in_tens);
        const auto first = co_await pages.next();
        BOOST_TEST_REQUIRE(first.has_value());
        BOOST_TEST(first->object_type == "list");
        BOOST_TEST(first->data.size() == 10u);
        BOOST_TEST(first->has_more);
        BOOST_TEST((first->remaining_count == std::optional<double>(15)));
        BOOST_TEST((pages.remaining_count() == first->remaining_count));
        BOOST_TEST_REQUIRE(first->next_cursor.has_value());
        BOOST_TEST((pages.cursor() == first->next_cursor));

        const auto second = co_await pages.next();
        BOOST_TEST_REQUIRE(second.has_value());
        BOOST_TEST((second->next_cursor == first->next_cursor)); // the server remembers the position

        const auto third = co_await pages.next();
        BOOST_TEST_REQUIRE(third.has_value());
        BOOST_TEST(third->data.size() == 5u);
        BOOST_TEST(!third->has_more);
        BOOST_TEST(!pages.cursor().has_value());
        const auto end = co_await pages.next();
        BOOST_TEST(!end.has_value());
    }(w.make_client().qbd(w.end_user).customers));
    BOOST_TEST(w.asked() == 3u);
}

BOOST_AUTO_TEST_CASE(a_stored_cursor_goes_on_in_a_new_stream) {
    company w;
    auto params = in_tens;
    w.run(
        [](qbd::resources::customers customers, qbd::customer_list_params& params) -> asio::awaitable<void> {
            auto pages = customers.pages(params, {}, {.ahead_pages = 0});
            (void)co_await pages.next();
            params.cursor = pages.cursor();
        }(w.make_client().qbd(w.end_user).customers, params));

    const auto customers = w.make_client().qbd(w.end_user).customers; // of another run of the program
    std::vector<std::string> names;
    w.run(collect(customers.list_all(params), names));
    check_in_order(names, 10);
    BOOST_TEST(w.asked() == 3u);
}

BOOST_AUTO_TEST_CASE(filters_are_sent_with_every_page) {
    company w;
    const auto customers = w.make_client().qbd(w.end_user).customers;
    auto params = in_tens;
    params.status = qbd::status_filter::all;
    params.name_starts_with = "customer";
    std::vector<std::string> names;
    const header_view extra[] = {{"X-Trace", "walk"}};
    w.run(collect(customers.list_all(params, {.headers = extra}), names));
    check_in_order(names);
    const auto sent = w.server.requests();
    BOOST_TEST_REQUIRE(sent.size() == 3u);
    std::size_t number = 0;
    for (const auto& r : sent) {
        BOOST_TEST(query_values(r, "nameStartsWith") == std::vector<std::string>{"customer"});
        BOOST_TEST(query_values(r, "status") == std::vector<std::string>{"all"});
        BOOST_TEST(query_values(r, "limit") == std::vector<std::string>{"10"});
        BOOST_TEST(query_values(r, "cursor").size() == (number++ == 0 ? 0u : 1u));
        const auto has = [&](const char* name, const std::string& value) {
            return std::find(
                       r.headers.begin(), r.headers.end(),
                       std::pair<std::string, std::string>(name, value)) != r.headers.end();
        };
        BOOST_TEST(has("X-Trace", "walk"));
        BOOST_TEST(has("Conductor-End-User-Id", w.end_user));
    }
}

BOOST_AUTO_TEST_CASE(a_filter_leaves_items_out) {
    company w;
    const auto customers = w.make_client().qbd(w.end_user).customers;
    qbd::customer_list_params params;
    params.name_contains = "customer 2"; // and 20 to 24
    params.limit = 4;
    std::vector<std::string> names;
    w.run(collect(customers.list_all(params), names));
    const std::vector<std::string> wanted = {"customer 2",  "customer 20", "customer 21",
                                             "customer 22", "customer 23", "customer 24"};
    BOOST_TEST(names == wanted);
    BOOST_TEST(w.asked() == 2u);
}

BOOST_DATA_TEST_CASE(
    after_an_error_that_did_nothing_it_goes_on, boost::unit_test::data::make({0, 1, 1000}), pages_ahead) {
    company w;
    w.server.inject(fault::status(429).on("GET", "/v1/quickbooks-desktop/customers").skip(1));
    const auto customers = w.make_client().qbd(w.end_user).customers;
    std::vector<std::string> names;
    w.run([](item_stream<qbd::customer> items, std::vector<std::string>& names) -> asio::awaitable<void> {
        int failures = 0;
        for (;;) {
            const auto one = co_await items.next(as_result);
            if (one.has_error()) {
                ++failures;
                BOOST_TEST(one.error().status() == 429);
                BOOST_TEST(names.size() == 10u);
            } else if (one->has_value()) {
                names.push_back((*one)->name);
            } else {
                break;
            }
        }
        BOOST_TEST(failures == 1);
    }(customers.list_all(in_tens, {.max_retries = 0}, {static_cast<std::size_t>(pages_ahead)}), names));
    check_in_order(names);
    BOOST_TEST(w.asked() == 4u);
}

BOOST_AUTO_TEST_CASE(limits_are_checked_if_the_caller_wants) {
    company w;
    auto params = in_tens;
    params.limit = 0;
    w.run([](qbd::resources::customers customers, qbd::customer_list_params params) -> asio::awaitable<void> {
        auto items = customers.list_all(params, {.check_limits = true});
        const error e = co_await failure_of(items.next());
        BOOST_TEST((e.code() == errc::invalid_argument));
        BOOST_TEST(std::string_view(e.what()).find("limit") != std::string_view::npos);
        const error again = co_await failure_of(items.next());
        BOOST_TEST((again.code() == errc::invalid_argument));
    }(w.make_client().qbd(w.end_user).customers, params));
    BOOST_TEST(w.asked() == 0u);

    w.run([](qbd::resources::customers customers, qbd::customer_list_params params) -> asio::awaitable<void> {
        auto items = customers.list_all(params);
        const error e = co_await failure_of(items.next());
        BOOST_TEST(e.status() == 400); // otherwise it is up to the server
    }(w.make_client().qbd(w.end_user).customers, params));
    BOOST_TEST(w.asked() == 1u);
}

BOOST_AUTO_TEST_CASE(a_required_query_parameter_that_is_missing_is_refused) {
    company w;
    w.run([](qbd_client books) -> asio::awaitable<void> {
        const qbd::bill_to_pay_list_params params;
        const error e = co_await failure_of(books.bills_to_pay.list(params));
        BOOST_TEST((e.code() == errc::invalid_argument));
        BOOST_TEST(std::string_view(e.what()).find("vendorId") != std::string_view::npos);
    }(w.make_client().qbd(w.end_user)));
    BOOST_TEST(w.asked() == 0u);
}

BOOST_AUTO_TEST_CASE(ids_are_sent_one_by_one) {
    company w;
    const auto customers = w.make_client().qbd(w.end_user).customers;
    auto params = in_tens;
    for (const auto& made : w.server.created())
        if (params.ids.size() < 12)
            params.ids.push_back(made.id);
    std::vector<std::string> names;
    w.run(collect(customers.list_all(params), names));
    BOOST_TEST(names.size() == 12u);
    const auto sent = w.server.requests();
    BOOST_TEST_REQUIRE(sent.size() == 1u); // a look-up has one answer, whatever the limit
    BOOST_TEST(query_values(sent[0], "ids") == params.ids);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
