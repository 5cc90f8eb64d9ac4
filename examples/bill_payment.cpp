// Enters a bill and pays it by check.

#include "company.hpp"

#include <conductor/qbd/accounts.hpp>
#include <conductor/qbd/bill_check_payments.hpp>
#include <conductor/qbd/bills.hpp>
#include <conductor/qbd/vendors.hpp>

#include <chrono>

namespace asio = boost::asio;
namespace qbd = conductor::qbd;
using namespace std::chrono_literals;

asio::awaitable<qbd::account>
open_account(conductor::qbd_client books, const char* name, qbd::account_type type) {
    qbd::account_create_params params;
    params.name = name;
    params.account_type = type;
    co_return co_await books.accounts.create(params);
}

asio::awaitable<void> pay_bill(company acme) {
    const auto& books = acme.books;
    const qbd::account bank = co_await open_account(books, "Checking", qbd::account_type::bank);
    const qbd::account rent = co_await open_account(books, "Rent", qbd::account_type::expense);
    const qbd::vendor_create_params vendor_params{.name = "Old Town Property"};
    const qbd::vendor vendor = co_await books.vendors.create(vendor_params);

    qbd::expense_line_create_params line;
    line.account_id = rent.id;
    line.amount = "1450.00";
    line.memo = "March";
    qbd::bill_create_params bill_params;
    bill_params.vendor_id = vendor.id;
    bill_params.transaction_date = 2024y / std::chrono::March / 1;
    bill_params.expense_lines = {line};
    const qbd::bill bill = co_await books.bills.create(bill_params);

    qbd::apply_to_transaction_params applied;
    applied.transaction_id = bill.id;
    applied.payment_amount = "1450.00";
    qbd::bill_check_payment_create_params payment_params;
    payment_params.vendor_id = vendor.id;
    payment_params.bank_account_id = bank.id;
    payment_params.transaction_date = 2024y / std::chrono::March / 5;
    payment_params.apply_to_transactions = {applied};
    const qbd::bill_check_payment payment = co_await books.bill_check_payments.create(payment_params);

    std::cout << "Paid bill " << bill.id << " of " << vendor.name << " with check payment " << payment.id
              << "\n";
}

int main() {
    return run_with_company(pay_bill);
}
