// Creating without doubling: started again, the program finds the invoice that it made before.

#include "tutorial.hpp"

#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/invoices.hpp>
#include <conductor/recipes/qbd/customers.hpp>
#include <conductor/recipes/qbd/invoices.hpp>

#include <chrono>
#include <fstream>
#include <optional>

namespace qbd = conductor::qbd;
using namespace std::chrono_literals;

// #region remember
// When an order was tried, a line for each try. A service has a table for this.
std::string journal_of(const std::string& order) {
    return end_user_id() + "." + order + ".tries";
}

std::optional<conductor::timestamp> last_try(const std::string& order) {
    std::optional<conductor::timestamp> last; // nothing: this is the first one
    std::ifstream journal{journal_of(order)};
    for (std::string line; std::getline(journal, line);)
        last = conductor::parse_timestamp(line);
    return last;
}

void remember(const std::string& order, const conductor::create_intent& intent) {
    std::ofstream journal{journal_of(order), std::ios::app};
    journal.exceptions(std::ios::badbit | std::ios::failbit); // not kept: nothing is sent
    journal << conductor::format_timestamp(intent.began) << std::endl;
}
// #endregion

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

    conductor::once_options how;
    how.tried_since = last_try(order);
    const auto save = [&](const conductor::create_intent& intent) { remember(order, intent); };
    const auto made = co_await company.invoices.create_once(order, params, save, how);
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
}
// #endregion

int main() {
    return run(send_orders);
}
