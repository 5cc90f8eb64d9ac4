// Brings customers up to date from a CSV file of names, e-mail addresses and telephone numbers: creates those
// that are not there, changes those that differ, and leaves the others alone.
//
//   customer_upsert [FILE]

#include "company.hpp"

#include <conductor/recipes/qbd/customers.hpp>

#include <boost/tokenizer.hpp>

#include <fstream>
#include <optional>
#include <sstream>
#include <utility>
#include <vector>

namespace asio = boost::asio;
namespace qbd = conductor::qbd;

constexpr const char* sample = "Harbour Café,tables@harbour.example,555-0100\n"
                               "\"Mill Lane Garage, North\",office@mill.example,\n";

struct row {
    std::string name;
    std::string email;
    std::string phone;
};

std::vector<row> read(std::istream& csv) {
    std::vector<row> all;
    for (std::string line; std::getline(csv, line);) {
        const boost::tokenizer<boost::escaped_list_separator<char>> fields(line);
        std::vector<std::string> values(fields.begin(), fields.end());
        values.resize(3);
        if (!values[0].empty())
            all.push_back({std::move(values[0]), std::move(values[1]), std::move(values[2])});
    }
    return all;
}

// What of a customer differs from its row; nothing if all of it is there.
std::optional<qbd::customer_update_params> difference(const qbd::customer& now, const row& wanted) {
    qbd::customer_update_params change;
    if (!wanted.email.empty() && now.email != wanted.email)
        change.email = wanted.email;
    if (!wanted.phone.empty() && now.phone != wanted.phone)
        change.phone = wanted.phone;
    if (change == qbd::customer_update_params())
        return std::nullopt;
    return change;
}

asio::awaitable<void> upsert(company acme, std::vector<row> rows) {
    for (const row& wanted : rows) {
        qbd::customer_create_params params;
        params.name = wanted.name;
        if (!wanted.email.empty())
            params.email = wanted.email;
        if (!wanted.phone.empty())
            params.phone = wanted.phone;
        const auto change = [&](const qbd::customer& now) { return difference(now, wanted); };
        const auto done = co_await acme.books.customers.ensure(params, change);
        const char* const words[] = {"found", "created", "updated"};
        std::cout << "  " << wanted.name << ": " << words[static_cast<int>(done.by)] << '\n';
    }
}

asio::awaitable<void> twice(company acme) {
    std::istringstream first(sample);
    co_await upsert(acme, read(first));
    std::istringstream later(std::string(sample) + "Harbour Café,tables@harbour.example,555-0199\n");
    co_await upsert(acme, read(later));
}

int main(int count, char** arguments) {
    if (count < 2)
        return run_with_company(twice);
    std::ifstream file(arguments[1]);
    if (!file) {
        std::cerr << "cannot read " << arguments[1] << '\n';
        return 1;
    }
    const std::vector<row> rows = read(file);
    return run_with_company([&](company acme) { return upsert(std::move(acme), rows); });
}
