// Listings of which a page is lost on the way: the place is the server's, so no request with a cursor is sent
// twice, and what was not given is never taken for given.

#include "company.hpp"

#include <conductor/qbd/invoices.hpp>

#include <boost/test/data/test_case.hpp>

#include <functional>
#include <set>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(lost_pages)

namespace {

namespace data = boost::unit_test::data;

constexpr const char* customers_path = "/v1/quickbooks-desktop/customers";
const qbd::customer_list_params in_tens{.limit = 10}; // three pages

// What loses the second page, or its request. The server cannot tell which of them were processed.
const std::vector<std::function<fault()>> losses{
    [] { return fault::close(point::before_answer); },
    [] { return fault::close(point::in_header); },
    [] { return fault::close(point::in_body); },
    [] { return fault::reset(point::before_answer); },
    [] { return fault::stall(point::before_answer); },
    [] { return fault::close(point::before_processing); },
    [] { return fault::status(500); },
    [] { return fault::status(503); },
};
const auto each_loss = data::xrange(losses.size());
const auto each_bound = data::make({0, 1, 1000}); // of pages ahead

fault of_page(std::size_t loss, std::uint64_t page) {
    return losses[loss]().on("GET", customers_path).skip(page - 1);
}

request_options patient() {
    request_options options;
    options.timeout = 300ms; // for what stalls
    return options;
}

struct walk {
    std::vector<std::string> names;
    std::optional<error> failed;
};

asio::awaitable<void> walk_all(item_stream<qbd::customer> items, walk& out) {
    try {
        while (auto one = co_await items.next())
            out.names.push_back(one->name);
    } catch (const error& e) {
        out.failed = e;
    }
    if (out.failed) { // and stays so
        const error again = co_await failure_of(items.next());
        BOOST_TEST((again.code() == out.failed->code()));
        const error third = co_await failure_of(items.collect());
        BOOST_TEST((third.code() == out.failed->code()));
    }
}

asio::awaitable<void> walk_pages(page_stream<qbd::customer> pages, walk& out) {
    try {
        while (auto page = co_await pages.next())
            for (const auto& one : page->data)
                out.names.push_back(one.name);
    } catch (const error& e) {
        out.failed = e;
        BOOST_TEST(!pages.cursor());
    }
}

void check_told(const walk& seen) {
    BOOST_TEST_REQUIRE(seen.failed.has_value());
    BOOST_TEST((seen.failed->kind() == error_kind::cursor_expired));
    BOOST_TEST((seen.failed->outcome() != outcome::not_processed));
    BOOST_TEST_REQUIRE(seen.failed->listing().has_value());
    BOOST_TEST(seen.failed->listing()->pages == 1u);
    BOOST_TEST(seen.failed->listing()->items == 10u);
    BOOST_TEST(!seen.failed->listing()->last_id.empty());
    BOOST_TEST_REQUIRE(seen.names.size() == 10u);
    for (int i = 0; i < 10; ++i)
        BOOST_TEST(seen.names[static_cast<std::size_t>(i)] == customer_name(i));
}

} // namespace

BOOST_DATA_TEST_CASE(the_listing_ends_and_says_how_far_it_came, each_loss* each_bound, loss, ahead) {
    company w;
    w.server.inject(of_page(loss, 2));
    const auto customers = w.make_client().qbd(w.end_user).customers;
    walk seen;
    w.run(walk_all(customers.list_all(in_tens, patient(), {static_cast<std::size_t>(ahead)}), seen));
    check_told(seen);
    BOOST_TEST(w.asked() == 2u);
}

BOOST_DATA_TEST_CASE(page_by_page, each_loss, loss) {
    company w;
    w.server.inject(of_page(loss, 2));
    walk seen;
    w.run(walk_pages(w.make_client().qbd(w.end_user).customers.pages(in_tens, patient()), seen));
    check_told(seen);
    BOOST_TEST(w.asked() == 2u);
}

// The beginning of a listing has no place yet.
BOOST_DATA_TEST_CASE(the_first_page_is_asked_for_again, each_loss, loss) {
    company w;
    w.server.inject(of_page(loss, 1));
    walk seen;
    w.run(walk_all(w.make_client().qbd(w.end_user).customers.list_all(in_tens, patient()), seen));
    BOOST_TEST(!seen.failed);
    BOOST_TEST(seen.names.size() == static_cast<std::size_t>(all_customers));
    BOOST_TEST(w.asked() == 4u);
}

BOOST_AUTO_TEST_CASE(what_was_surely_not_processed_is_sent_again) {
    company w;
    w.server.inject(fault::status(429).on("GET", customers_path).skip(1).times(2));
    walk seen;
    w.run(walk_all(w.make_client().qbd(w.end_user).customers.list_all(in_tens), seen));
    BOOST_TEST(!seen.failed);
    BOOST_TEST(seen.names.size() == static_cast<std::size_t>(all_customers));
    BOOST_TEST(w.asked() == 5u);
}

// Who reads page by page by hand has the same listing, and the same loss.
BOOST_DATA_TEST_CASE(no_request_with_a_cursor_is_sent_twice, each_loss* data::make({0, 1, 2}), loss, how) {
    company w;
    w.server.inject(of_page(loss, 2));
    client c = w.make_client();
    w.run([](client api, std::string id, int form) -> asio::awaitable<void> {
        const qbd_client books = api.qbd(id);
        auto params = in_tens;
        const auto first = co_await books.customers.list(params);
        params.cursor = first.next_cursor;
        if (form == 0) {
            const error e = co_await failure_of(books.customers.list(params, patient()));
            BOOST_TEST((e.outcome() != outcome::not_processed));
            BOOST_TEST(e.attempts() == 1);
        } else if (form == 1) {
            const query_param_view by_hand[] = {{"cursor", *first.next_cursor}};
            request_options options = patient();
            options.query = by_hand;
            options.resend_unknown = true; // means writes
            const error e = co_await failure_of(books.customers.list(in_tens, options));
            BOOST_TEST(e.attempts() == 1);
        } else {
            const std::string path = "/quickbooks-desktop/customers?limit=10&cursor=" + *first.next_cursor;
            const header_view whose[] = {{"Conductor-End-User-Id", id}};
            request_options options = patient();
            options.headers = whose;
            const error e = co_await failure_of(api.request(http_method::get, path, options));
            BOOST_TEST(e.attempts() == 1);
        }
    }(c, w.end_user, how));
    BOOST_TEST(w.asked() == 2u);
}

// A page that cannot be read has been given all the same.
BOOST_AUTO_TEST_CASE(a_page_that_does_not_decode_ends_it_too) {
    company w;
    w.server.inject(fault::broken(sandbox::defect::invalid_json).on("GET", customers_path).skip(1));
    walk seen;
    w.run(walk_all(w.make_client().qbd(w.end_user).customers.list_all(in_tens), seen));
    BOOST_TEST_REQUIRE(seen.failed.has_value());
    BOOST_TEST((seen.failed->kind() == error_kind::decode));
    BOOST_TEST_REQUIRE(seen.failed->listing().has_value());
    BOOST_TEST(seen.failed->listing()->items == 10u);
    BOOST_TEST(seen.names.size() == 10u);
    BOOST_TEST(w.asked() == 2u);
}

namespace {

constexpr const char* invoices_path = "/v1/quickbooks-desktop/invoices";
constexpr window_options january{
    .from = std::chrono::year{2026} / 1 / 1,
    .to = std::chrono::year{2026} / 1 / 31,
    .step = std::chrono::days{10}};

asio::awaitable<void> add_invoices(qbd_client books) {
    auto customers = books.customers.list_all();
    const auto customer = co_await customers.next();
    for (unsigned day = 1; day <= 31; ++day) {
        qbd::invoice_create_params wanted;
        wanted.customer_id = customer->id;
        wanted.transaction_date = std::chrono::year{2026} / 1 / std::chrono::day{day};
        (void)co_await books.invoices.create(wanted);
    }
}

asio::awaitable<void>
walk_windows(item_stream<qbd::invoice> items, std::multiset<std::string>& ids, int& failures) {
    for (;;) {
        auto one = co_await items.next(as_result);
        if (!one.has_value()) {
            BOOST_TEST((one.error().kind() == error_kind::cursor_expired));
            ++failures;
        } else if (!*one) {
            break;
        } else {
            ids.insert((*one)->id);
        }
    }
}

} // namespace

// In windows no item is given twice, so a window can be begun again; by itself as often as a request is.
BOOST_DATA_TEST_CASE(a_window_is_begun_again, each_loss* data::make({0, 2}), loss, max_retries) {
    company w(1);
    w.run(add_invoices(w.make_client().qbd(w.end_user)));
    w.server.clear_requests();
    // Of the first window the second page, of the second the third.
    w.server.inject(losses[loss]().on("GET", invoices_path).skip(1));
    w.server.inject(losses[loss]().on("GET", invoices_path).skip(5));
    qbd::invoice_list_params params;
    params.limit = 4;
    request_options options = patient();
    options.max_retries = max_retries;
    std::multiset<std::string> ids;
    int failures = 0;
    w.run(walk_windows(
        w.make_client().qbd(w.end_user).invoices.list_in_windows(params, january, options), ids, failures));
    BOOST_TEST(ids.size() == 31u);
    BOOST_TEST((std::set<std::string>(ids.begin(), ids.end()).size()) == 31u);
    BOOST_TEST((failures == 0) == (max_retries != 0));
}

BOOST_AUTO_TEST_CASE(a_window_that_is_lost_each_time_is_the_error) {
    company w(1);
    w.run(add_invoices(w.make_client().qbd(w.end_user)));
    w.server.clear_requests();
    for (const std::uint64_t before : {1u, 3u, 5u}) // each second page
        w.server.inject(fault::close(point::before_answer).on("GET", invoices_path).skip(before));
    qbd::invoice_list_params params;
    params.limit = 4;
    std::multiset<std::string> ids;
    int failures = 0;
    w.run(walk_windows(
        w.make_client().qbd(w.end_user).invoices.list_in_windows(params, january), ids, failures));
    BOOST_TEST(failures == 1);
    BOOST_TEST((std::set<std::string>(ids.begin(), ids.end()).size()) == 31u);
    BOOST_TEST(ids.size() == 31u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
