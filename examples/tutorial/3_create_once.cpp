// Creating without doubling: the same order is sent twice, and makes one invoice.

#include "tutorial.hpp"

#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/invoices.hpp>
#include <conductor/recipes/qbd/customers.hpp>
#include <conductor/recipes/qbd/invoices.hpp>

#include <chrono>

namespace qbd = conductor::qbd;
using namespace std::chrono_literals;

// #region invoice
asio::awaitable<void> send_order(conductor::qbd_client company, std::string order, std::string customer_id) {
    qbd::invoice_line_create_params line;
    line.description = "Flour, 25 kg";
    line.quantity = 4;
    line.rate = "18.50"; // amounts are decimal text

    qbd::invoice_create_params params;
    params.customer_id = customer_id;
    params.transaction_date = 2025y / 3 / 14;
    params.lines = {line};

    const auto made = co_await company.invoices.create_once(order, params);
    made.match(
        [](const conductor::created<qbd::invoice>& c) {
            std::cout << "created: " << c.value.subtotal << '\n';
        },
        [](const conductor::found_again<qbd::invoice>& f) {
            std::cout << "was there: " << f.value.subtotal << '\n';
        },
        [](const conductor::undecided& u) { std::cout << "ask again later: " << u.cause.what() << '\n'; });
}
// #endregion

// #region ensure
asio::awaitable<void> send_orders(conductor::client client) {
    const auto company = client.qbd(end_user_id());
    qbd::customer_create_params bakery;
    bakery.name = "Quay Street Bakery";
    const auto customer = co_await company.customers.ensure(bakery); // found by its name, or created
    const auto again = co_await company.customers.ensure(bakery);
    std::cout << "the same customer: " << std::boolalpha << (customer.value.id == again.value.id) << '\n';

    co_await send_order(company, "order-17", customer.value.id);
    co_await send_order(company, "order-17", customer.value.id); // as after a crash
}
// #endregion

int main() {
    return run(send_orders);
}
