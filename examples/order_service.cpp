// Takes orders into PostgreSQL, and makes an invoice of each in QuickBooks. An order and the wish for its
// invoice are stored in one transaction: whenever the program dies, neither is there without the other, and
// when it is started again, it goes on.
//
//     order_service postgresql://app@db/shop <orders
//
// An order is a line such as "17 240.00 Harbour Café". Against the sandbox, it takes three of its own.

#include "company.hpp"

#include <conductor/outbox.hpp>
#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/invoices.hpp>

#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/steady_timer.hpp>

#include <array>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <vector>

#include <libpq-fe.h>

namespace asio = boost::asio;
namespace qbd = conductor::qbd;
using namespace std::chrono_literals;

struct order {
    std::string number;
    std::string amount;
    std::string customer;
};

/// The shop's own database.
class shop {
public:
    explicit shop(const std::string& where)
        : connection_(PQconnectdb(where.c_str())) {
        run("CREATE TABLE IF NOT EXISTS orders (number TEXT PRIMARY KEY, amount NUMERIC, customer TEXT)");
    }

    /// Stores an order, and with it what is to be done about it in QuickBooks.
    void take(const order& what, const std::string& end_user_id) {
        run("BEGIN");
        run("INSERT INTO orders VALUES ($1, $2, $3)", {what.number, what.amount, what.customer});
        for (const conductor::outbox_entry& entry : entries_of(what, end_user_id))
            (void)conductor::outbox::add(connection_.get(), entry);
        run("COMMIT");
    }

private:
    // The customer comes first, unless an earlier order wanted it already.
    static std::vector<conductor::outbox_entry>
    entries_of(const order& what, const std::string& end_user_id) {
        qbd::customer_create_params customer;
        customer.name = what.customer;
        conductor::outbox_entry first = conductor::entry_of(customer);
        first.end_user_id = end_user_id;
        first.key = "customer " + what.customer;

        qbd::invoice_create_params invoice;
        invoice.customer_id = "{" + first.key + "}"; // the id of the record that will be made
        invoice.transaction_date = 2026y / 3 / 14;
        invoice.ref_number = what.number;
        qbd::invoice_line_create_params line;
        line.description = "Order " + what.number;
        line.amount = what.amount;
        invoice.lines.push_back(line);
        conductor::outbox_entry second = conductor::entry_of(invoice);
        second.end_user_id = end_user_id;
        second.key = "order " + what.number;
        second.after = first.key;
        return {first, second};
    }

    void run(const char* sql, const std::vector<std::string>& parameters = {}) {
        std::vector<const char*> texts;
        for (const std::string& one : parameters)
            texts.push_back(one.c_str());
        PGresult* came = PQexecParams(
            connection_.get(), sql, static_cast<int>(texts.size()), nullptr, texts.data(), nullptr, nullptr,
            0);
        const bool is_done = PQresultStatus(came) == PGRES_COMMAND_OK;
        PQclear(came);
        if (!is_done)
            throw std::runtime_error(PQerrorMessage(connection_.get()));
    }

    struct closer {
        void operator()(PGconn* c) const noexcept { PQfinish(c); }
    };
    std::unique_ptr<PGconn, closer> connection_;
};

void show(const conductor::outbox_record& entry) {
    std::cout << "  " << entry.entry.key << ": " << to_string(entry.state);
    if (!entry.error.empty())
        std::cout << ", " << entry.error;
    std::cout << "\n";
}

asio::awaitable<void> take_all(
    std::istream& orders, shop& into, std::string end_user_id, const conductor::outbox& outbox,
    const conductor::outbox_worker& worker) {
    for (order one; orders >> one.number >> one.amount && std::getline(orders >> std::ws, one.customer);)
        into.take(one, end_user_id);

    asio::steady_timer timer(co_await asio::this_coro::executor);
    for (bool is_open = true; is_open;) {
        timer.expires_after(100ms);
        co_await timer.async_wait(asio::use_awaitable);
        is_open = false;
        const auto counts = co_await outbox.counts(asio::use_awaitable);
        for (const auto& of : counts)
            is_open = is_open || of.waiting + of.sending > 0;
    }
    worker.stop();
}

asio::awaitable<void> serve(company acme, std::string where, std::istream& orders) {
    const conductor::outbox outbox{acme.client.get_executor(), where};
    co_await outbox.prepare(asio::use_awaitable);
    shop own(where);
    conductor::worker_options options;
    options.on_change = show;
    const conductor::outbox_worker worker{acme.client, outbox, options};

    using namespace asio::experimental::awaitable_operators;
    co_await (take_all(orders, own, acme.end_user_id, outbox, worker) && worker.run(asio::use_awaitable));
}

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: order_service postgresql://… <orders\n";
        return EXIT_FAILURE;
    }
    std::istringstream own("17 240.00 Harbour Café\n18 99.50 Mill Lane Garage\n19 12.00 Harbour Café\n");
    const auto given = conductor::client_options::from_env();
    const bool in_sandbox = given.secret_key.empty() && !given.key_source;
    std::istream& orders = in_sandbox ? own : std::cin;
    return run_with_company([&](company acme) { return serve(std::move(acme), argv[1], orders); });
}
