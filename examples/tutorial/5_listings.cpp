// Listings: all of them, and only those that are wanted.

#include "tutorial.hpp"

#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/invoices.hpp>

namespace qbd = conductor::qbd;

// #region all
asio::awaitable<int> count_customers(conductor::qbd_client company) {
    int count = 0;
    auto customers = company.customers.list_all(); // across all pages
    while (const auto customer = co_await customers.next())
        ++count;
    co_return count;
}
// #endregion

// #region some
asio::awaitable<void> list_some(conductor::client client) {
    const auto company = client.qbd(end_user_id());
    std::cout << co_await count_customers(company) << " customers\n";

    qbd::customer_list_params wanted;
    wanted.name_contains = "Bakery";
    auto bakeries = company.customers.list_all(wanted);
    while (const auto bakery = co_await bakeries.next())
        std::cout << bakery->full_name << '\n';

    qbd::invoice_list_params in_pages;
    in_pages.limit = 10;
    in_pages.include_line_items = true; // lines come only when asked for
    auto pages = company.invoices.pages(in_pages);
    while (const auto page = co_await pages.next())
        std::cout << "a page of " << page->data.size() << '\n';
}
// #endregion

int main() {
    return run(list_some);
}
