// Clients of one company and their resources, copied, assigned and destroyed in every order.

#include "company.hpp"

#include <conductor/qbd/invoices.hpp>

#include <type_traits>

namespace conductor::test {

namespace {

using customers = qbd::resources::customers;

asio::awaitable<void> check_can_list(customers c) {
    const auto page = co_await c.list();
    BOOST_TEST(page.data.size() == 1u);
}

std::string end_user_of_last(const sandbox::server& server) {
    const auto sent = server.requests();
    for (const auto& [name, value] : sent.back().headers)
        if (name == "Conductor-End-User-Id")
            return value;
    return {};
}

} // namespace

BOOST_AUTO_TEST_SUITE(handles)

BOOST_AUTO_TEST_CASE(a_resource_of_a_temporary_keeps_the_client) {
    company w(1);
    const customers c = w.make_client().qbd(w.end_user).customers;
    w.run(check_can_list(c));
    std::optional<customers> copy(c);
    const customers copy_of_copy = *copy;
    copy.reset();
    w.run(check_can_list(copy_of_copy));
}

BOOST_AUTO_TEST_CASE(a_copy_of_a_company_client_keeps_the_client) {
    company w(1);
    std::optional<client> made(w.make_client());
    std::optional<qbd_client> first(made->qbd(w.end_user));
    const qbd_client copy(*first);
    const qbd_client moved(std::move(*first));
    first.reset();
    made.reset();
    w.run(check_can_list(copy.customers));
    w.run(check_can_list(moved.customers));
    w.run([](qbd_client books) -> asio::awaitable<void> {
        const auto health = co_await books.health_check();
        BOOST_TEST(health.status == "ok");
    }(copy));
}

BOOST_AUTO_TEST_CASE(an_assigned_company_client_is_the_other_company) {
    company w(1);
    const std::string other = add_company(w.server, "acme-2");
    w.run(add_customers(w.make_client(), other, 1));
    std::optional<client> made(w.make_client());
    auto books = made->qbd(w.end_user);
    const customers before = books.customers;
    {
        const auto source = made->qbd(other);
        books = source;
    }
    made.reset();
    w.run(check_can_list(books.customers));
    BOOST_TEST(end_user_of_last(w.server) == other);
    w.run(check_can_list(before)); // a copy stays what it was
    BOOST_TEST(end_user_of_last(w.server) == w.end_user);

    const auto& same = books;
    books = same;
    w.run(check_can_list(books.customers));
    BOOST_TEST(end_user_of_last(w.server) == other);

    // Its resources are always its own company's.
    static_assert(!std::is_assignable_v<decltype((books.customers)), customers>);
    customers some = before;
    some = books.customers;
    w.run(check_can_list(some));
    BOOST_TEST(end_user_of_last(w.server) == other);
}

BOOST_AUTO_TEST_CASE(two_companies_at_once) {
    company w(1);
    const std::string other = add_company(w.server, "acme-2");
    const client c = w.make_client();
    w.run(add_customers(c, other, 3));
    w.run([](qbd_client a, qbd_client b) -> asio::awaitable<void> {
        const auto one = co_await a.customers.list();
        const auto three = co_await b.customers.list();
        BOOST_TEST(one.data.size() == 1u);
        BOOST_TEST(three.data.size() == 3u);
    }(c.qbd(w.end_user), c.qbd(other)));
}

BOOST_AUTO_TEST_CASE(destroying_the_last_resource_cancels) {
    company w(0);
    w.server.inject(fault::hold().on("GET", "/v1/quickbooks-desktop/customers"));
    std::optional<customers> last(w.make_client().qbd(w.end_user).customers);
    std::optional<customers> copy(*last);
    std::optional<result<cursor_page<qbd::customer>>> got;
    last->list({}, {}, as_result([&](result<cursor_page<qbd::customer>> r) { got = std::move(r); }));
    w.run_until([&] { return w.server.waiting() == 1; });
    last.reset();
    w.settle();
    BOOST_TEST(!got.has_value()); // the copy is left
    copy.reset();
    w.settle();
    BOOST_TEST_REQUIRE(got.has_value());
    BOOST_TEST((got->error().code() == errc::client_closed));
}

BOOST_AUTO_TEST_CASE(a_stream_is_a_handle_too) {
    company w;
    qbd::customer_list_params params;
    params.limit = 10;
    std::optional<item_stream<qbd::customer>> items(
        w.make_client().qbd(w.end_user).customers.list_all(params));
    std::size_t seen = 0;
    w.run([](item_stream<qbd::customer>& items, std::size_t& seen) -> asio::awaitable<void> {
        while (auto one = co_await items.next())
            ++seen;
    }(*items, seen));
    BOOST_TEST(seen == 25u);
    items.reset();
    w.settle();
    BOOST_TEST(w.server.stats().open_connections == 0u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
