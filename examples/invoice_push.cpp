// Pushes orders into QuickBooks, each once: though an answer is lost, and though the program is started
// again.

#include "company.hpp"

#include <conductor/recipes/qbd/customers.hpp>
#include <conductor/recipes/qbd/invoices.hpp>

#include <map>
#include <optional>

namespace asio = boost::asio;
namespace qbd = conductor::qbd;
using namespace std::chrono_literals;

struct order {
    std::string number;
    std::string customer;
    std::string amount;
};

// What a program keeps on disk, here in memory: which orders were begun, and when.
using journal = std::map<std::string, conductor::timestamp>;

asio::awaitable<void> push(const conductor::qbd_client& books, const order& what, journal& begun) {
    qbd::customer_create_params customer;
    customer.name = what.customer;
    const auto payer = co_await books.customers.ensure(customer);

    qbd::invoice_create_params invoice;
    invoice.customer_id = payer.value.id;
    invoice.transaction_date = 2025y / 3 / 14;
    qbd::invoice_line_create_params line;
    line.description = "Order " + what.number;
    line.amount = what.amount;
    invoice.lines.push_back(line);

    // Of an order that an earlier run began, the invoice is looked for before anything is sent.
    conductor::once_options how;
    if (const auto at = begun.find(what.number); at != begun.end())
        how.tried_since = at->second;
    const auto save = [&](const conductor::create_intent& intent) { begun[what.number] = intent.began; };

    const auto made = co_await books.invoices.create_once(what.number, invoice, save, how);
    made.match(
        [&](const conductor::created<qbd::invoice>& c) {
            std::cout << "  order " << what.number << ": created, " << c.value.subtotal << '\n';
        },
        [&](const conductor::found_again<qbd::invoice>& f) {
            std::cout << "  order " << what.number << ": was there, " << f.value.subtotal << '\n';
        },
        [&](const conductor::undecided& u) {
            std::cout << "  order " << what.number << ": ask again later, " << u.cause.what() << '\n';
        });
}

asio::awaitable<void> push_all(company acme) {
    const order orders[] = {{"17", "Harbour Café", "240.00"}, {"18", "Mill Lane Garage", "99.50"}};
    journal begun;
    for (const char* run : {"first run", "second run"}) {
        std::cout << run << '\n';
        for (const order& one : orders)
            co_await push(acme.books, one, begun);
    }
}

int main() {
    return run_with_company(push_all);
}
