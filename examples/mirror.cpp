// Keeps a copy of five resources in files, and brings it up to date by what was changed.
//
//     mirror [FOLDER]    the copy is there from run to run; without a folder it is in memory
//
// Against the sandbox, it makes and changes some records of its own in between.

#include "company.hpp"

#include <conductor/qbd/accounts.hpp>
#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/invoices.hpp>
#include <conductor/recipes/changes.hpp>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <utility>

namespace asio = boost::asio;
namespace qbd = conductor::qbd;

/// A copy of what a company has, and the mark that belongs to it.
class mirror {
public:
    explicit mirror(std::filesystem::path folder)
        : file_(folder.empty() ? folder : folder / "mirror.txt") {
        std::ifstream in(file_);
        if (std::string text; std::getline(in, text))
            mark = conductor::change_mark::parse(text);
        for (std::string resource, id, name; in >> resource >> id && std::getline(in >> std::ws, name);)
            records_[{resource, id}] = name;
    }

    /// An upsert replaces; a deletion of what is not there is none.
    void apply(const conductor::change& c) {
        const std::pair key{std::string(to_string(c.resource)), c.id};
        if (c.kind == conductor::change_kind::deleted)
            records_.erase(key);
        else
            records_[key] = text_of(c);
    }

    /// The copy and its mark together, and not one without the other.
    void save() const {
        if (file_.empty())
            return;
        const std::filesystem::path unfinished = file_.string() + ".new";
        std::ofstream out(unfinished);
        out << mark.to_string() << '\n';
        for (const auto& [key, text] : records_)
            out << key.first << ' ' << key.second << ' ' << text << '\n';
        out.close();
        std::filesystem::rename(unfinished, file_);
    }

    /// Whatever it had is not known any more.
    void forget() {
        records_.clear();
        mark = {};
    }

    void show() const {
        for (const auto& [key, text] : records_)
            std::cout << "  " << key.first << ": " << text << "\n";
    }

    conductor::change_mark mark;

private:
    static std::string text_of(const conductor::change& c) {
        if (const auto* invoice = c.as<qbd::invoice>())
            return c.name + " of " + invoice->subtotal;
        if (const auto* customer = c.as<qbd::customer>())
            return customer->full_name + ", " + customer->phone.value_or("no phone");
        return c.name;
    }

    std::filesystem::path file_;
    std::map<std::pair<std::string, std::string>, std::string> records_; // by resource and id
};

asio::awaitable<void> bring_up_to_date(const conductor::qbd_client& books, mirror& copy) {
    auto changes = books.changes(
        {.accounts = true,
         .customers = true,
         .invoices = true,
         .service_items = true,
         .vendors = true,
         .deletions = true},
        copy.mark);
    int count = 0;
    while (const auto change = co_await changes.next()) {
        copy.apply(*change);
        ++count;
    }
    copy.mark = changes.mark();
    copy.save();
    std::cout << count << " changes\n";
    copy.show();
}

asio::awaitable<void> keep(company acme, mirror& copy) {
    bool is_too_old = false;
    try {
        co_await bring_up_to_date(acme.books, copy);
    } catch (const conductor::reset_needed_error&) {
        is_too_old = true; // by more than 90 days
    }
    if (is_too_old) {
        copy.forget();
        co_await bring_up_to_date(acme.books, copy);
    }
}

asio::awaitable<void> work_a_little(company acme) {
    qbd::customer_create_params bakery;
    bakery.name = "Riverside Bakery";
    const qbd::customer made = co_await acme.books.customers.create(bakery);
    for (const char* number : {"INV-1", "INV-2"}) {
        qbd::invoice_create_params invoice;
        invoice.customer_id = made.id;
        invoice.transaction_date = std::chrono::year{2026} / 3 / 1;
        invoice.ref_number = number;
        qbd::invoice_line_create_params hours;
        hours.amount = "50.00";
        invoice.lines.push_back(hours);
        (void)co_await acme.books.invoices.create(invoice);
    }
}

asio::awaitable<void> change_a_little(company acme) {
    auto invoices = acme.books.invoices.list_all();
    const auto first = co_await invoices.next();
    (void)co_await acme.books.invoices.delete_(first->id);
    auto customers = acme.books.customers.list_all();
    const auto bakery = co_await customers.next();
    qbd::customer_update_params phone;
    phone.revision_number = bakery->revision_number;
    phone.phone = "555-0100";
    (void)co_await acme.books.customers.update(bakery->id, phone);
}

asio::awaitable<void> run(company acme, bool in_sandbox, std::filesystem::path folder) {
    mirror copy(std::move(folder));
    if (in_sandbox)
        co_await work_a_little(acme);
    co_await keep(acme, copy);
    if (in_sandbox) {
        co_await change_a_little(acme);
        co_await keep(acme, copy);
    }
}

int main(int argc, char** argv) {
    const auto given = conductor::client_options::from_env();
    const bool in_sandbox = given.secret_key.empty() && !given.key_source;
    const std::filesystem::path folder = argc > 1 ? argv[1] : "";
    return run_with_company([&](company acme) { return run(std::move(acme), in_sandbox, folder); });
}
