// Walks through all customers, however many pages they fill.

#include "company.hpp"

#include <conductor/qbd/customers.hpp>

#include <cstddef>

namespace asio = boost::asio;
namespace qbd = conductor::qbd;

asio::awaitable<void> add_some(const conductor::qbd_client& books) {
    for (const char* name :
         {"Harbour Café", "Mill Lane Garage", "Northgate Dental", "Riverside Bakery", "Top Floor Studio"}) {
        const qbd::customer_create_params params{.name = name};
        co_await books.customers.create(params);
    }
}

asio::awaitable<void> walk(company acme) {
    co_await add_some(acme.books);

    const qbd::customer_list_params params{.limit = 2}; // small pages, to have several
    auto customers = acme.books.customers.list_all(params);
    std::size_t count = 0;
    while (const std::optional<qbd::customer> customer = co_await customers.next()) {
        std::cout << "  " << customer->full_name << "\n";
        ++count;
    }
    std::cout << count << " customers\n";
}

int main() {
    return run_with_company(walk);
}
