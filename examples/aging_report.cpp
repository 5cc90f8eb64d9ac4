// Prints what customers owe, by age, as a table.

#include "company.hpp"

#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/invoices.hpp>
#include <conductor/qbd/reports.hpp>

#include <chrono>
#include <iomanip>
#include <variant>
#include <vector>

namespace asio = boost::asio;
namespace qbd = conductor::qbd;
using namespace std::chrono_literals;

asio::awaitable<void> add_an_invoice(conductor::qbd_client books) {
    const qbd::customer_create_params customer_params{.name = "Mill Lane Garage"};
    const qbd::customer customer = co_await books.customers.create(customer_params);
    qbd::invoice_line_create_params line;
    line.description = "Brake pads";
    line.amount = "240.00";
    qbd::invoice_create_params params;
    params.customer_id = customer.id;
    params.transaction_date = 2024y / std::chrono::January / 10;
    params.lines = {line};
    co_await books.invoices.create(params);
}

void print(const std::vector<std::string>& cells) {
    for (const std::string& cell : cells)
        std::cout << std::left << std::setw(18) << cell;
    std::cout << "\n";
}

// The cells of a row of any kind that has some.
struct cells_of {
    std::vector<std::string> operator()(const qbd::report_text_row& row) const {
        return {row.text.value_or("")};
    }
    std::vector<std::string> operator()(const conductor::unrecognized_object&) const { return {}; }
    template <class Row>
    std::vector<std::string> operator()(const Row& row) const {
        std::vector<std::string> texts;
        for (const qbd::report_cell& cell : row.cells)
            texts.push_back(cell.value.value_or(""));
        return texts;
    }
};

asio::awaitable<void> print_report(company acme) {
    co_await add_an_invoice(acme.books);

    qbd::aging_report_params params;
    params.report_type = qbd::aging_report_type::ar_aging_summary;
    const qbd::report report = co_await acme.books.reports.aging(params);

    std::cout << report.title.value_or("Aging") << "\n";
    std::vector<std::string> titles;
    for (const qbd::report_column& column : report.columns)
        titles.push_back(column.titles.empty() ? "" : column.titles.front().value.value_or(""));
    print(titles);
    for (const qbd::report_row& row : report.rows)
        print(std::visit(cells_of{}, row));
}

int main() {
    return run_with_company(print_report);
}
