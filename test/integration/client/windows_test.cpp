// Listings in windows of days: each item once, whatever QuickBooks is too slow for.

#include "company.hpp"

#include <conductor/qbd/accounts.hpp>
#include <conductor/qbd/invoices.hpp>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/test/data/test_case.hpp>

#include <algorithm>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(windows)

namespace {

using std::chrono::days;
using std::chrono::year_month_day;

using invoice_stream = item_stream<qbd::invoice>;
using texts = std::vector<std::string>;

// One invoice on each of these dates, which is its ref-number too.
const texts dates{"2025-12-31", "2026-01-01", "2026-01-15", "2026-01-31", "2026-02-01",
                  "2026-02-28", "2026-03-01", "2026-03-15", "2026-03-31", "2026-04-01"};
constexpr window_options quarter{.from = 2026y / 1 / 1, .to = 2026y / 3 / 31, .step = days{31}};
const texts of_quarter(dates.begin() + 1, dates.end() - 1);

asio::awaitable<void> add_invoices(qbd_client books) {
    auto customers = books.customers.list_all();
    const auto customer = co_await customers.next();
    for (const std::string& date : dates) {
        qbd::invoice_create_params wanted;
        wanted.customer_id = customer->id;
        wanted.ref_number = date;
        wanted.transaction_date = year_month_day{
            std::chrono::year{std::stoi(date)} / std::stoi(date.substr(5)) / std::stoi(date.substr(8))};
        (void)co_await books.invoices.create(wanted);
    }
}

class diary : public company {
public:
    diary()
        : company(1) {
        run(add_invoices(books()));
        server.clear_requests();
    }

    [[nodiscard]] qbd_client books() { return make_client().qbd(end_user); }

    // QuickBooks is too slow for these of the requests that follow.
    void too_slow(std::uint64_t times, std::uint64_t after = 0) {
        server.inject(
            fault::status(504)
                .body(R"({"error":{"message":"QuickBooks did not answer","type":"INTEGRATION_ERROR",)"
                      R"("code":"QBD_REQUEST_TIMEOUT","httpStatusCode":504}})")
                .on("GET", "/v1/quickbooks-desktop/invoices")
                .skip(after)
                .times(times));
    }

    // The windows that were asked for, page by page, as in "01-01 to 01-31".
    [[nodiscard]] texts asked_for() const {
        texts all;
        for (const auto& r : server.requests())
            all.push_back(
                query_values(r, "transactionDateFrom").at(0).substr(5) + " to " +
                query_values(r, "transactionDateTo").at(0).substr(5));
        return all;
    }
};

asio::awaitable<void> gather(invoice_stream items, texts& refs) {
    while (auto one = co_await items.next())
        refs.push_back(one->ref_number.value_or("none"));
}

texts gathered(diary& w, invoice_stream items) {
    texts refs;
    w.run(gather(std::move(items), refs));
    return refs;
}

qbd::invoice_list_params in_twos() {
    qbd::invoice_list_params params;
    params.limit = 2;
    return params;
}

constexpr std::size_t bounds[] = {0, 1, 1000};

} // namespace

BOOST_DATA_TEST_CASE(each_day_belongs_to_one_window, bounds, ahead) {
    diary w;
    const texts all =
        gathered(w, w.books().invoices.list_in_windows({}, quarter, {}, {.ahead_pages = ahead}));
    BOOST_TEST(all == of_quarter);
    const texts expected{"01-01 to 01-31", "02-01 to 03-03", "03-04 to 03-31"};
    BOOST_TEST(w.asked_for() == expected);
}

BOOST_DATA_TEST_CASE(a_window_may_have_pages_or_nothing, bounds, ahead) {
    diary w;
    constexpr window_options by_tens{.from = 2026y / 1 / 1, .to = 2026y / 1 / 31, .step = days{10}};
    BOOST_TEST(gathered(w, w.books().invoices.list_in_windows({}, by_tens, {}, {ahead})).size() == 3u);
    const texts tens{"01-01 to 01-10", "01-11 to 01-20", "01-21 to 01-30", "01-31 to 01-31"};
    BOOST_TEST(w.asked_for() == tens);

    w.server.clear_requests();
    const auto params = in_twos();
    BOOST_TEST(gathered(w, w.books().invoices.list_in_windows(params, quarter, {}, {ahead})) == of_quarter);
    const texts expected{
        "01-01 to 01-31", "01-01 to 01-31", "02-01 to 03-03", "02-01 to 03-03", "03-04 to 03-31"};
    BOOST_TEST(w.asked_for() == expected);
    BOOST_TEST(query_values(w.server.requests()[1], "cursor").size() == 1u);
    BOOST_TEST(query_values(w.server.requests()[2], "cursor").empty());
}

BOOST_DATA_TEST_CASE(what_is_too_much_at_a_time_is_asked_for_in_halves, bounds, ahead) {
    diary w;
    w.too_slow(2);
    BOOST_TEST(gathered(w, w.books().invoices.list_in_windows({}, quarter, {}, {ahead})) == of_quarter);
    const texts expected{
        "01-01 to 01-31", "01-01 to 01-16",                                     // in vain
        "01-01 to 01-08", "01-09 to 01-16", "01-17 to 01-24", "01-25 to 02-01", // and then wider
        "02-02 to 02-17", "02-18 to 03-05", "03-06 to 03-21", "03-22 to 03-31",
    };
    BOOST_TEST(w.asked_for() == expected);
}

// Its first page was given already.
BOOST_DATA_TEST_CASE(a_window_that_was_given_in_part_is_not_given_again, bounds, ahead) {
    diary w;
    w.too_slow(1, 1);
    const auto params = in_twos();
    BOOST_TEST(gathered(w, w.books().invoices.list_in_windows(params, quarter, {}, {ahead})) == of_quarter);
    const auto sent = w.asked_for();
    BOOST_TEST_REQUIRE(sent.size() > 3u);
    BOOST_TEST(sent[1] == "01-01 to 01-31");
    BOOST_TEST(sent[2] == "01-01 to 01-16");
    BOOST_TEST(query_values(w.server.requests()[2], "cursor").empty());
}

BOOST_DATA_TEST_CASE(a_day_that_is_too_much_is_the_error, bounds, ahead) {
    diary w;
    w.too_slow(5);
    w.run(
        [](invoice_stream items) -> asio::awaitable<void> {
            const error e = co_await failure_of(items.next());
            BOOST_TEST((e.kind() == error_kind::quickbooks_timeout));
            texts refs;
            co_await gather(std::move(items), refs); // it goes on there
            BOOST_TEST(refs.size() == 3u);
        }(w.books().invoices.list_in_windows(
                                     {}, {.from = 2026y / 1 / 1, .to = 2026y / 1 / 31, .step = days{16}}, {},
                                     {ahead})));
    const auto sent = w.asked_for();
    const texts expected{"01-01 to 01-16", "01-01 to 01-08", "01-01 to 01-04", "01-01 to 01-02",
                         "01-01 to 01-01", "01-01 to 01-01", "01-02 to 01-02"};
    BOOST_TEST(texts(sent.begin(), sent.begin() + 7) == expected);
}

BOOST_AUTO_TEST_CASE(other_errors_are_told_and_halve_nothing) {
    diary w;
    w.server.inject(fault::status(500).on("GET", "/v1/quickbooks-desktop/invoices").skip(1));
    w.run([](invoice_stream items) -> asio::awaitable<void> {
        texts refs;
        for (int failures = 0; failures < 1;) {
            const auto one = co_await items.next(as_result);
            if (one.has_value())
                refs.push_back((*one)->ref_number.value());
            else
                ++failures;
        }
        BOOST_TEST(refs.size() == 3u);
        co_await gather(std::move(items), refs);
        BOOST_TEST(refs == of_quarter);
    }(w.books().invoices.list_in_windows({}, quarter, {.max_retries = 0})));
    BOOST_TEST(w.asked() == 4u);
}

asio::awaitable<void> list_while_a_date_changes(qbd_client books) {
    auto items = books.invoices.list_in_windows({}, quarter, {}, {.ahead_pages = 0});
    const auto first = co_await items.next();
    BOOST_TEST_REQUIRE(first.has_value());
    qbd::invoice_update_params change;
    change.revision_number = first->revision_number;
    change.transaction_date = 2026y / 3 / 20;
    (void)co_await books.invoices.update(first->id, change);
    int again = 0;
    while (const auto one = co_await items.next())
        again += one->id == first->id;
    BOOST_TEST(again == 0);
}

BOOST_AUTO_TEST_CASE(an_item_that_moves_to_another_window_is_given_once) {
    diary w;
    w.run(list_while_a_date_changes(w.books()));
    BOOST_TEST(w.asked() == 4u); // three windows and the change
}

BOOST_AUTO_TEST_CASE(all_windows_at_once) {
    diary w;
    w.too_slow(1);
    w.run([](qbd_client books) -> asio::awaitable<void> {
        auto items = books.invoices.list_in_windows({}, quarter);
        const auto all = co_await items.collect();
        BOOST_TEST(all.size() == of_quarter.size());
        auto again = books.invoices.list_in_windows({}, quarter);
        const auto cut = co_await again.collect({.max_items = 3}, as_result);
        BOOST_TEST_REQUIRE(cut.has_error());
        BOOST_TEST((cut.error().code() == errc::too_many_items));
    }(w.books()));
}

BOOST_DATA_TEST_CASE(a_cancelled_next_loses_no_window, bounds, ahead) {
    diary w;
    w.too_slow(1);
    w.server.inject(fault::hold().on("GET", "/v1/quickbooks-desktop/invoices"));
    auto items = w.books().invoices.list_in_windows({}, quarter, {}, {ahead});
    std::optional<result<std::optional<qbd::invoice>>> got;
    asio::cancellation_signal signal;
    items.next(as_result(asio::bind_cancellation_slot(
        signal.slot(), [&](result<std::optional<qbd::invoice>> r) { got = std::move(r); })));
    w.run_until([&] { return w.server.waiting() == 1; }); // the first half
    signal.emit(asio::cancellation_type::terminal);
    w.run_until([&] { return got.has_value(); });
    BOOST_TEST((got->error().code() == errc::cancelled));
    w.server.release();
    BOOST_TEST(gathered(w, std::move(items)) == of_quarter);
}

BOOST_AUTO_TEST_CASE(a_stream_may_go_while_a_half_is_asked_for) {
    diary w;
    w.too_slow(1);
    w.server.inject(fault::hold().on("GET", "/v1/quickbooks-desktop/invoices"));
    const auto client = w.make_client();
    std::optional<invoice_stream> items(client.qbd(w.end_user).invoices.list_in_windows({}, quarter));
    std::optional<result<std::optional<qbd::invoice>>> got;
    items->next(as_result([&](result<std::optional<qbd::invoice>> r) { got = std::move(r); }));
    w.run_until([&] { return w.server.waiting() == 1; });
    items.reset();
    w.settle();
    BOOST_TEST_REQUIRE(got.has_value());
    BOOST_TEST((got->error().code() == errc::cancelled));
    check_quiet(client);
    BOOST_TEST(w.asked() == 2u);
}

// Which have no dates of their own. Time passes in the sandbox alone.
asio::awaitable<void> list_by_the_last_change(company& w) {
    const auto books = w.make_client().qbd(w.end_user);
    const auto today = std::chrono::floor<days>(std::chrono::system_clock::now());
    qbd::customer_create_params params;
    for (const char* name : {"first", "second", "third"}) {
        params.name = name;
        (void)co_await books.customers.create(params);
        w.server.advance(24h * 30);
    }
    w.server.clear_requests();
    auto all = books.customers.list_in_windows(
        {}, {.from = today - days{2}, .to = today + days{90}, .step = days{31}});
    const auto customers = co_await all.collect();
    BOOST_TEST_REQUIRE(customers.size() == 3u);
    BOOST_TEST(customers[0].name == "first");
    BOOST_TEST(customers[2].name == "third");
    BOOST_TEST(w.asked() == 3u);
    auto some = books.customers.list_in_windows({}, {.from = today + days{15}, .to = today + days{45}});
    const auto second = co_await some.collect();
    BOOST_TEST_REQUIRE(second.size() == 1u);
    BOOST_TEST(second[0].name == "second");
}

BOOST_AUTO_TEST_CASE(lists_of_what_has_no_date_go_by_the_last_change) {
    company w(0);
    w.run(list_by_the_last_change(w));
}

asio::awaitable<void> list_accounts(company& w) {
    const auto accounts = w.make_client().qbd(w.end_user).accounts;
    qbd::account_create_params params;
    params.account_type = qbd::account_type::bank;
    for (int i = 0; i < 200; ++i) { // more than the API gives of a list with pages
        params.name = "account " + std::to_string(i);
        (void)co_await accounts.create(params);
    }
    w.server.clear_requests();
    auto items = accounts.list_all();
    std::size_t count = 0;
    while (const auto one = co_await items.next())
        count += one->name.starts_with("account ");
    BOOST_TEST(count == 200u);
    BOOST_TEST(w.asked() == 1u);
    auto again = accounts.list_all();
    const auto all = co_await again.collect();
    BOOST_TEST(all.size() >= 200u);
    const auto today = std::chrono::floor<days>(std::chrono::system_clock::now());
    auto windows =
        accounts.list_in_windows({}, {.from = today - days{9}, .to = today + days{2}, .step = days{4}});
    const auto recent = co_await windows.collect();
    BOOST_TEST(recent.size() == all.size());
    BOOST_TEST(w.asked() == 5u);
}

BOOST_AUTO_TEST_CASE(lists_without_a_cursor_come_in_one_answer) {
    company w(0);
    w.run(list_accounts(w));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
