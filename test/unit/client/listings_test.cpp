// What is sent for the listings of each kind, and which are refused before that.

#include "wire.hpp"

#include <conductor/qbd/accounts.hpp>
#include <conductor/qbd/classes.hpp>
#include <conductor/qbd/currencies.hpp>
#include <conductor/qbd/customer_types.hpp>
#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/date_driven_terms.hpp>
#include <conductor/qbd/employees.hpp>
#include <conductor/qbd/inventory_adjustments.hpp>
#include <conductor/qbd/inventory_sites.hpp>
#include <conductor/qbd/invoices.hpp>
#include <conductor/qbd/item_sites.hpp>
#include <conductor/qbd/other_names.hpp>
#include <conductor/qbd/payment_methods.hpp>
#include <conductor/qbd/price_levels.hpp>
#include <conductor/qbd/sales_representatives.hpp>
#include <conductor/qbd/sales_tax_codes.hpp>
#include <conductor/qbd/shipping_methods.hpp>
#include <conductor/qbd/standard_terms.hpp>
#include <conductor/qbd/transactions.hpp>
#include <conductor/qbd/unit_of_measure_sets.hpp>

#include <memory>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(listings)

namespace {

using namespace std::chrono_literals;

constexpr request_options unchecked{.check_listings = false};
constexpr window_options january{.from = 2026y / 1 / 1, .to = 2026y / 1 / 31};

bool says(const error& e, std::string_view text) {
    return std::string_view(e.what()).find(text) != std::string_view::npos;
}

// What asks for the first item of a stream, which `make` makes of a company.
template <class Make>
auto first_of(Make make) {
    return [make](auto& c, auto handler) {
        auto items = std::make_shared<decltype(make(c.qbd("eu_1")))>(make(c.qbd("eu_1")));
        items->next([items, handler](std::exception_ptr thrown, auto item) { handler(thrown, item); });
    };
}

template <class Params>
auto list_customers(const Params& params, const request_options& options = {}) {
    return
        [&params, options](auto& c, auto handler) { c.qbd("eu_1").customers.list(params, options, handler); };
}

template <class Params>
auto list_all_customers(const Params& params, const request_options& options = {}) {
    return first_of(
        [&params, options](const auto& company) { return company.customers.list_all(params, options); });
}

auto invoices_in(
    const window_options& windows, const qbd::invoice_list_params& params = {},
    const request_options& options = {}) {
    return first_of([windows, params, options](const auto& company) {
        return company.invoices.list_in_windows(params, windows, options);
    });
}

auto customers_in(const window_options& windows, const qbd::customer_list_params& params = {}) {
    return first_of([windows, params](const auto& company) {
        return company.customers.list_in_windows(params, windows);
    });
}

// A list without a cursor.
template <class Params, class Resource>
void check_without_cursor(Resource qbd_client::* list, const std::string& path) {
    const std::string start = "GET /v1/quickbooks-desktop/" + path;
    Params params;
    const auto all = [&](const request_options& options = {}) {
        return first_of([&params, list, options](const auto& company) {
            return (company.*list).list_all(params, options);
        });
    };
    const auto windows = first_of(
        [&params, list](const auto& company) { return (company.*list).list_in_windows(params, january); });
    wire w;
    BOOST_TEST(w.send(all()).line == start + " HTTP/1.1");
    params.limit = 5;
    BOOST_TEST(says(w.refused(all()), "/limit: the list has no cursor"), path);
    BOOST_TEST(says(w.refused(windows), "/limit: the list has no cursor"), path);
    BOOST_TEST(w.send(all(unchecked)).line == start + "?limit=5 HTTP/1.1");
    const auto one = w.send([&](auto& c, auto handler) {
        (c.qbd("eu_1").*list).list(params, {}, handler); // its caller says how many
    });
    BOOST_TEST(one.line == start + "?limit=5 HTTP/1.1");
}

} // namespace

BOOST_AUTO_TEST_CASE(fifteen_lists_have_no_cursor) {
    using qc = qbd_client;
    check_without_cursor<qbd::account_list_params>(&qc::accounts, "accounts");
    check_without_cursor<qbd::class_list_params>(&qc::classes, "classes");
    check_without_cursor<qbd::currency_list_params>(&qc::currencies, "currencies");
    check_without_cursor<qbd::customer_type_list_params>(&qc::customer_types, "customer-types");
    check_without_cursor<qbd::date_driven_term_list_params>(&qc::date_driven_terms, "date-driven-terms");
    check_without_cursor<qbd::employee_list_params>(&qc::employees, "employees");
    check_without_cursor<qbd::inventory_adjustment_list_params>(
        &qc::inventory_adjustments, "inventory-adjustments");
    check_without_cursor<qbd::other_name_list_params>(&qc::other_names, "other-names");
    check_without_cursor<qbd::payment_method_list_params>(&qc::payment_methods, "payment-methods");
    check_without_cursor<qbd::price_level_list_params>(&qc::price_levels, "price-levels");
    check_without_cursor<qbd::sales_representative_list_params>(
        &qc::sales_representatives, "sales-representatives");
    check_without_cursor<qbd::sales_tax_code_list_params>(&qc::sales_tax_codes, "sales-tax-codes");
    check_without_cursor<qbd::shipping_method_list_params>(&qc::shipping_methods, "shipping-methods");
    check_without_cursor<qbd::standard_term_list_params>(&qc::standard_terms, "standard-terms");
    check_without_cursor<qbd::unit_of_measure_set_list_params>(
        &qc::unit_of_measure_sets, "unit-of-measure-sets");
}

BOOST_AUTO_TEST_CASE(a_limit_of_pages_cuts_nothing_off) {
    wire w;
    qbd::customer_list_params params;
    params.limit = 5;
    BOOST_TEST(
        w.send(list_all_customers(params)).line == "GET /v1/quickbooks-desktop/customers?limit=5 HTTP/1.1");
}

BOOST_AUTO_TEST_CASE(a_look_up_beside_a_filter) {
    wire w;
    qbd::customer_list_params params;
    params.ids = {"1", "2"};
    params.status = qbd::status_filter::all;
    constexpr std::string_view why = "/status: the API would ignore it beside the look-up /ids";
    BOOST_TEST(says(w.refused(list_customers(params)), why));
    BOOST_TEST(says(w.refused(list_all_customers(params)), why));
    BOOST_TEST(says(w.refused(first_of([&](const auto& c) { return c.customers.pages(params); })), why));

    qbd::transaction_list_params transactions;
    transactions.ref_numbers = {"R-1"};
    transactions.transaction_date_from = 2026y / 1 / 1;
    BOOST_TEST(says(
        w.refused([&](auto& c, auto handler) { c.qbd("eu_1").transactions.list(transactions, {}, handler); }),
        "/transactionDateFrom: the API would ignore it beside the look-up /refNumbers"));

    qbd::inventory_site_list_params sites; // which come all at once
    sites.names = {"Main"};
    sites.name_contains = "a";
    BOOST_TEST(says(
        w.refused([&](auto& c, auto handler) { c.qbd("eu_1").inventory_sites.list(sites, {}, handler); }),
        "/nameContains: the API would ignore it beside the look-up /names"));

    qbd::item_site_list_params stock;
    stock.ids = {"1"};
    stock.site_ids = {"2"};
    BOOST_TEST(says(
        w.refused([&](auto& c, auto handler) { c.qbd("eu_1").item_sites.list(stock, {}, handler); }),
        "/siteIds: the API would ignore it beside the look-up /ids"));
}

BOOST_AUTO_TEST_CASE(two_look_ups) {
    wire w;
    qbd::customer_list_params params;
    params.ids = {"1"};
    params.full_names = {"A:B"};
    BOOST_TEST(says(
        w.refused(list_customers(params)), "/fullNames: the API would ignore it beside the look-up /ids"));
}

// They choose no items: the API ignores them, or they say what an item has.
BOOST_AUTO_TEST_CASE(what_may_stand_beside_a_look_up) {
    wire w;
    qbd::invoice_list_params params;
    params.ref_numbers = {"1", "2"};
    params.limit = 5;
    params.include_line_items = true;
    params.include_linked_transactions = true;
    const auto sent =
        w.send([&](auto& c, auto handler) { c.qbd("eu_1").invoices.list(params, {}, handler); });
    BOOST_TEST(
        sent.line ==
        "GET /v1/quickbooks-desktop/invoices?refNumbers=1&refNumbers=2&limit=5&includeLineItems=true"
        "&includeLinkedTransactions=true HTTP/1.1");
    qbd::customer_list_params customers;
    customers.full_names = {"A"};
    customers.cursor = "c";
    customers.exclude_alternate_shipping_addresses = true;
    (void)w.send(list_customers(customers));
    qbd::transaction_list_params transactions;
    transactions.ids = {"1"};
    transactions.detail_level = qbd::transaction_detail_level::all;
    (void)w.send([&](auto& c, auto handler) { c.qbd("eu_1").transactions.list(transactions, {}, handler); });
}

BOOST_AUTO_TEST_CASE(a_client_or_a_call_may_do_without_the_checks) {
    qbd::customer_list_params params;
    params.ids = {"1"};
    params.status = qbd::status_filter::all;
    const std::string line = "GET /v1/quickbooks-desktop/customers?ids=1&status=all HTTP/1.1";
    wire w;
    BOOST_TEST(w.send(list_customers(params, unchecked)).line == line);
    const override_options overrides{.check_listings = false};
    BOOST_TEST(w.send([&](auto& c, auto handler) {
                    c.with_options(overrides).qbd("eu_1").customers.list(params, {}, handler);
                }).line == line);
    (void)w.refused(list_customers(params));

    client_options options;
    options.check_listings = false;
    wire lax{options};
    BOOST_TEST(lax.send(list_customers(params)).line == line);
    (void)lax.refused(list_customers(params, {.check_listings = true}));
}

BOOST_AUTO_TEST_CASE(what_the_caller_adds_to_the_query_is_not_looked_at) {
    wire w;
    qbd::customer_list_params params;
    params.ids = {"1"};
    const query_param_view more[] = {{"status", "all"}};
    BOOST_TEST(
        w.send(list_customers(params, {.query = more})).line ==
        "GET /v1/quickbooks-desktop/customers?ids=1&status=all HTTP/1.1");
}

BOOST_AUTO_TEST_CASE(windows_are_by_date_or_by_the_last_change) {
    wire w;
    qbd::invoice_list_params params;
    params.limit = 5;
    params.updated_after = "2026-01-02";
    BOOST_TEST(
        w.send(invoices_in(january, params)).line ==
        "GET /v1/quickbooks-desktop/invoices?limit=5&updatedAfter=2026-01-02"
        "&transactionDateFrom=2026-01-01&transactionDateTo=2026-01-31 HTTP/1.1");
    BOOST_TEST(
        w.send(customers_in(january)).line ==
        "GET /v1/quickbooks-desktop/customers?updatedAfter=2026-01-01&updatedBefore=2026-01-31 HTTP/1.1");
    BOOST_TEST(
        w.send(first_of([](const auto& c) { return c.invoices.list_in_windows({}, january); })).line ==
        "GET /v1/quickbooks-desktop/invoices?transactionDateFrom=2026-01-01&transactionDateTo=2026-01-31"
        " HTTP/1.1");
}

BOOST_AUTO_TEST_CASE(windows_without_sense) {
    wire w;
    const struct {
        window_options windows;
        const char* why;
    } cases[] = {
        {{}, "from and to must be dates"},
        {{.from = 2026y / 1 / 1}, "from and to must be dates"},
        {{.to = 2026y / 1 / 1}, "from and to must be dates"},
        {{.from = 2026y / 2 / 29, .to = 2026y / 3 / 1}, "from and to must be dates"},
        {{.from = 2026y / 3 / 1, .to = 10'000y / 1 / 1}, "from and to must be dates"},
        {{.from = 2026y / 3 / 2, .to = 2026y / 3 / 1}, "from is later than to"},
        {{.from = 2026y / 3 / 1, .to = 2026y / 3 / 1, .step = std::chrono::days{0}},
         "step is less than a day"},
        {{.from = 2026y / 3 / 1, .to = 2026y / 3 / 1, .step = std::chrono::days{-1}},
         "step is less than a day"},
    };
    for (const auto& c : cases) {
        BOOST_TEST(says(w.refused(invoices_in(c.windows)), c.why), c.why);
        BOOST_TEST(says(w.refused(invoices_in(c.windows, {}, unchecked)), c.why), c.why);
    }
    // A transaction may be of any date.
    const window_options long_ago{.from = 1979y / 12 / 31, .to = 1979y / 12 / 31};
    BOOST_TEST(says(w.refused(customers_in(long_ago)), "from is too early"));
    (void)w.send(invoices_in(long_ago));
    (void)w.send(customers_in({.from = 1980y / 1 / 1, .to = 1980y / 1 / 1}));
}

BOOST_AUTO_TEST_CASE(what_windows_leave_no_room_for) {
    wire w;
    qbd::invoice_list_params params;
    params.transaction_date_to = 2026y / 1 / 5;
    const char* twice = "/transactionDateTo: the windows of the listing say it";
    BOOST_TEST(says(w.refused(invoices_in(january, params)), twice));
    BOOST_TEST(says(w.refused(invoices_in(january, params, unchecked)), twice));
    params = {};
    params.cursor = "c";
    BOOST_TEST(says(w.refused(invoices_in(january, params)), "/cursor: each window is a listing of its own"));
    const query_param_view more[] = {{"transactionDateFrom", "2026-01-01"}};
    BOOST_TEST(says(
        w.refused(invoices_in(january, {}, {.query = more})),
        "/transactionDateFrom: the windows of the listing say it"));
    params = {};
    params.ref_numbers = {"1"};
    BOOST_TEST(says(
        w.refused(invoices_in(january, params)),
        "/refNumbers: the API would ignore the dates beside a look-up"));
    qbd::customer_list_params customers;
    customers.updated_after = "2026-01-01";
    BOOST_TEST(says(
        w.refused(customers_in(january, customers)), "/updatedAfter: the windows of the listing say it"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
