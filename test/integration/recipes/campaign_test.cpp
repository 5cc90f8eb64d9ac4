// Several programs ensure, create once, update and delete the same records of one company, while answers are
// lost and refused at random. In the end what each was told is compared with the books: no record doubled,
// none lost, no line lost or doubled.
//
//   CONDUCTOR_CAMPAIGN_OPERATIONS  how many, 1,200 by default
//   CONDUCTOR_TEST_SEED          the random choices of an earlier run

#include "office.hpp"
#include "recipes/keys.hpp"
#include "soak/dice.hpp"

#include <conductor/qbd/invoices.hpp>
#include <conductor/recipes/edit_lines.hpp>
#include <conductor/recipes/qbd/customers.hpp>
#include <conductor/recipes/qbd/invoices.hpp>

#include <iostream>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace {

constexpr unsigned programs = 6;
constexpr unsigned customer_names = 24;

// What programs were told.
struct told_of_invoice {
    std::string id; // of one that is there for certain
    bool undecided = false;
    bool deleted = false;              // or perhaps
    std::map<std::string, bool> lines; // by their descriptions: whether they are there for certain
};

struct campaign {
    explicit campaign(unsigned seed)
        : random(seed) {}

    office o;
    dice random;
    std::map<std::string, std::size_t> customers;    // ensured, by full name
    std::map<std::string, told_of_invoice> invoices; // by the key
    std::size_t operations = 0;
    std::size_t next_key = 0;
    std::map<std::string, std::size_t> counts; // of what came of it

    // Requests to come meet these.
    void strew() {
        switch (random.below(12)) {
        case 0: // the answer is lost, the work is done
            o.server.inject(fault::close(point::before_answer).processed(true));
            break;
        case 1:
            o.server.inject(fault::close(point::in_body).processed(true));
            break;
        case 2: // the request is lost
            if (random.one_in(8))
                o.server.inject(fault::close(point::before_answer).processed(false));
            break;
        case 3:
            o.server.inject(fault::status(502).processed(random.one_in(2)));
            break;
        case 4:
            o.server.inject(fault::status(429).header("Retry-After-Ms", "1"));
            break;
        case 5:
            o.server.inject(
                fault::status(504).processed(true).body(too_slow).header("Content-Type", "application/json"));
            break;
        default:
            break;
        }
    }

    static constexpr const char* too_slow =
        R"({"error":{"type":"INTEGRATION_ERROR","code":"QBD_REQUEST_TIMEOUT","message":"too slow",)"
        R"("userFacingMessage":"","httpStatusCode":504,"requestId":"r"}})";
};

asio::awaitable<void> ensure_customer(campaign& all, qbd_client books) {
    std::string name = "Customer " + std::to_string(all.random.below(customer_names));
    if (all.random.one_in(3))
        name += ":Job " + std::to_string(all.random.below(3));
    qbd::customer_create_params params;
    params.name = name;
    try {
        const auto made = co_await books.customers.ensure(params, {.create_parents = true});
        BOOST_TEST(made.value.full_name == name);
        ++all.customers[name];
        ++all.counts[made.by == ensured_by::created ? "ensured: created" : "ensured: found"];
    } catch (const error&) {
        ++all.counts["ensured: error"];
    }
}

asio::awaitable<void> create_invoice(campaign& all, qbd_client books, std::string customer) {
    // The same key again now and then, as a program does that was started again.
    const bool again = all.next_key > 0 && all.random.one_in(4);
    const std::string key =
        "order-" + std::to_string(again ? all.random.below(unsigned(all.next_key)) : all.next_key++);
    told_of_invoice& told = all.invoices[key];
    if (told.deleted)
        co_return; // what was deleted by hand would be created anew
    qbd::invoice_create_params params;
    params.customer_id = std::move(customer);
    params.transaction_date = std::chrono::year(2024) / 2 / 29;
    qbd::invoice_line_create_params line;
    line.description = key;
    line.amount = "10.00";
    params.lines.push_back(line);
    once_options how;
    if (again)
        how.tried_since = std::chrono::floor<std::chrono::milliseconds>(
            std::chrono::system_clock::now() - std::chrono::minutes(10));
    try {
        const auto made = co_await books.invoices.create_once(
            key, params, how, {.deadline = std::chrono::milliseconds(700)});
        made.match(
            [&](const created<qbd::invoice>& c) {
                told.id = c.value.id;
                ++all.counts["created once"];
            },
            [&](const found_again<qbd::invoice>& f) {
                if (!told.id.empty())
                    BOOST_TEST(f.value.id == told.id);
                told.id = f.value.id;
                ++all.counts["created once: found"];
            },
            [&](const undecided&) {
                told.undecided = true;
                ++all.counts["created once: undecided"];
            });
        if (!told.id.empty())
            told.lines[key] = true;
    } catch (const error& e) {
        BOOST_TEST((e.outcome() == outcome::not_processed));
        ++all.counts["created once: error"];
    }
}

// Somebody's invoice that is there for certain, or none.
told_of_invoice* any_invoice(campaign& all) {
    std::vector<told_of_invoice*> there;
    for (auto& [key, told] : all.invoices)
        if (!told.id.empty() && !told.deleted)
            there.push_back(&told);
    return there.empty() ? nullptr : there[all.random.below(unsigned(there.size()))];
}

asio::awaitable<void> add_line(campaign& all, qbd_client books, std::string text) {
    told_of_invoice* const told = any_invoice(all);
    if (told == nullptr)
        co_return;
    told->lines[text] = false;
    const auto change = [&](const qbd::invoice& now) {
        auto edit = edit_lines(now);
        auto& line = edit.lines.add();
        line.description = text;
        line.amount = "1.00";
        return edit.params();
    };
    try {
        const auto made = co_await books.invoices.update_with(told->id, change);
        BOOST_TEST(made.changed);
        told->lines[text] = true;
        ++all.counts["line added"];
    } catch (const error& e) {
        if (e.outcome() == outcome::not_processed && e.kind() != error_kind::not_found)
            told->lines.erase(text);
        ++all.counts["line added: error"];
    }
}

asio::awaitable<void> delete_invoice(campaign& all, qbd_client books) {
    told_of_invoice* const told = any_invoice(all);
    if (told == nullptr)
        co_return;
    told->deleted = true;
    try {
        (void)co_await books.invoices.delete_(told->id);
        ++all.counts["deleted"];
    } catch (const error&) {
        ++all.counts["deleted: error"];
    }
}

asio::awaitable<void>
work(campaign& all, client c, unsigned number, std::size_t operations, std::string customer) {
    const auto books = c.qbd(all.o.end_user);
    for (std::size_t i = 0; i < operations; ++i) {
        all.strew();
        const unsigned choice = all.random.below(20);
        if (choice < 5)
            co_await ensure_customer(all, books);
        else if (choice < 11)
            co_await create_invoice(all, books, customer);
        else if (choice < 19)
            co_await add_line(all, books, std::to_string(number) + "/" + std::to_string(i));
        else
            co_await delete_invoice(all, books);
        ++all.operations;
    }
}

asio::awaitable<void>
read_books(qbd_client books, std::vector<qbd::customer>& customers, std::vector<qbd::invoice>& invoices) {
    auto all_customers = books.customers.list_all();
    customers = co_await all_customers.collect();
    qbd::invoice_list_params params;
    params.include_line_items = true;
    auto all_invoices = books.invoices.list_all(params);
    invoices = co_await all_invoices.collect();
}

} // namespace

BOOST_AUTO_TEST_SUITE(campaign_of_recipes)

BOOST_AUTO_TEST_CASE(the_books_are_as_the_programs_were_told) {
    const unsigned seed = number_from_environment("CONDUCTOR_TEST_SEED", std::random_device{}());
    const std::size_t operations = number_from_environment("CONDUCTOR_CAMPAIGN_OPERATIONS", 1'200);
    BOOST_TEST_MESSAGE("seed " << seed);
    campaign all(seed);
    const std::string customer = all.o.have_customer("The customer");

    std::vector<client> clients;
    unsigned running = programs;
    std::exception_ptr failed;
    for (unsigned i = 0; i < programs; ++i) {
        clients.push_back(all.o.make_client([](client_options& o) { o.retry.max_retries = 1; }));
        asio::co_spawn(
            all.o.io, work(all, clients.back(), i, operations / programs, customer),
            [&](std::exception_ptr thrown) {
                --running;
                if (thrown)
                    failed = thrown;
            });
    }
    all.o.run_until([&] { return running == 0; });
    if (failed)
        std::rethrow_exception(failed);
    all.o.server.clear_faults();

    std::vector<qbd::customer> customers;
    std::vector<qbd::invoice> invoices;
    all.o.run(read_books(all.o.books, customers, invoices));

    std::map<std::string, std::size_t> named;
    for (const qbd::customer& one : customers)
        ++named[one.full_name];
    std::size_t doubled = 0;
    std::size_t lost = 0;
    for (const auto& [name, count] : named)
        doubled += count > 1 ? 1 : 0;
    for (const auto& [name, count] : all.customers)
        lost += named.contains(name) ? 0 : 1;

    std::map<std::string, std::vector<const qbd::invoice*>> by_external_id;
    for (const qbd::invoice& one : invoices)
        by_external_id[one.external_id.value_or("")].push_back(&one);
    std::size_t lines_lost = 0;
    std::size_t lines_doubled = 0;
    std::size_t checked = 0;
    for (const auto& [key, told] : all.invoices) {
        const auto& made = by_external_id[guid_of(key)];
        doubled += made.size() > 1 ? 1 : 0;
        if (told.deleted)
            continue;
        lost += !told.id.empty() && made.empty() ? 1 : 0;
        if (made.empty())
            continue;
        for (const auto& [text, certain] : told.lines) {
            const auto count = std::ranges::count_if(
                made.front()->lines, [&](const auto& line) { return line.description == text; });
            lines_lost += certain && count == 0 ? 1 : 0;
            lines_doubled += count > 1 ? 1 : 0;
            ++checked;
        }
    }
    BOOST_TEST(doubled == 0u);
    BOOST_TEST(lost == 0u);
    BOOST_TEST(lines_lost == 0u);
    BOOST_TEST(lines_doubled == 0u);
    BOOST_TEST(by_external_id[""].empty());

    std::cout << "recipes: " << all.operations << " operations, seed " << seed << ": " << customers.size()
              << " customers, " << invoices.size() << " invoices, " << checked << " lines checked, "
              << doubled << " doubled, " << lost << " lost, " << lines_lost << " lines lost, "
              << lines_doubled << " lines doubled;";
    for (const auto& [what, count] : all.counts)
        std::cout << ' ' << what << ' ' << count << ';';
    std::cout << '\n';
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
