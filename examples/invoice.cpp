// Creates an invoice with two lines, and reads it back.

#include "company.hpp"

#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/invoices.hpp>

#include <chrono>

namespace asio = boost::asio;
namespace qbd = conductor::qbd;
using namespace std::chrono_literals;

asio::awaitable<void> create_invoice(company acme) {
    const qbd::customer_create_params customer_params{.name = "Riverside Bakery"};
    const qbd::customer customer = co_await acme.books.customers.create(customer_params);

    qbd::invoice_line_create_params flour;
    flour.description = "Flour, 25 kg";
    flour.quantity = 4;
    flour.rate = "18.50";
    qbd::invoice_line_create_params delivery;
    delivery.description = "Delivery";
    delivery.amount = "12.00";

    qbd::invoice_create_params params;
    params.customer_id = customer.id;
    params.transaction_date = 2024y / std::chrono::March / 15;
    params.ref_number = "INV-1001";
    params.lines = {flour, delivery};
    const qbd::invoice created = co_await acme.books.invoices.create(params);

    const qbd::invoice invoice = co_await acme.books.invoices.retrieve(created.id);
    std::cout << "Invoice " << invoice.ref_number.value_or("without number") << " for "
              << invoice.customer.value_or(qbd::reference{}).full_name.value_or("nobody") << "\n";
    for (const qbd::invoice_line& line : invoice.lines)
        std::cout << "  " << line.description.value_or("") << ": " << line.amount.value_or("0.00") << "\n";
    std::cout << "Subtotal " << invoice.subtotal << "\n";
}

int main() {
    return run_with_company(create_invoice);
}
