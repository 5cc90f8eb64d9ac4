// Every recipe that looks or writes, with an answer that is lost at each request that it makes and at each
// point of it: nothing is doubled, nothing is said that is not so, and the same call again finishes the work.

#include "office.hpp"

#include <conductor/qbd/invoices.hpp>
#include <conductor/recipes/edit_lines.hpp>
#include <conductor/recipes/end_users.hpp>
#include <conductor/recipes/qbd/customers.hpp>
#include <conductor/recipes/qbd/invoices.hpp>

#include <functional>
#include <map>
#include <optional>
#include <ostream>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace {

// What a call has to say of itself: nothing if its work is done, or why it does not know.
using doubt = std::optional<error>;

struct loss {
    const char* name;
    point at;
    bool processed; // what was asked for was done
};

constexpr loss losses[] = {
    {"before it is read", point::before_processing, false},
    {"undone, before the answer", point::before_answer, false},
    {"done, before the answer", point::before_answer, true},
    {"in the header", point::in_header, true},
    {"in the body", point::in_body, true},
};

struct piece_of_work {
    const char* name;
    std::function<void(office&)> prepare;
    std::function<asio::awaitable<doubt>(office&)> call;
    std::function<void(office&)> check_done; // that it is as the call promises, once
};

// The names of the customers, and how many have each.
std::map<std::string, int> customers_of(office& o) {
    std::map<std::string, int> found;
    o.run([](qbd_client books, std::map<std::string, int>& into) -> asio::awaitable<void> {
        auto all = books.customers.list_all();
        while (const auto one = co_await all.next())
            ++into[one->full_name];
    }(o.books, found));
    return found;
}

std::function<void(office&)> has_customers(std::map<std::string, int> expected) {
    return [expected = std::move(expected)](office& o) { BOOST_TEST((customers_of(o) == expected)); };
}

template <class Record>
doubt doubt_of(const once<Record>& made) {
    return made.match(
        [](const created<Record>&) { return doubt(); }, [](const found_again<Record>&) { return doubt(); },
        [](const undecided& u) { return doubt(u.cause); });
}

doubt doubt_of(const auto&) {
    return {};
}

// The call's own words on how it ended.
template <class Operation>
asio::awaitable<doubt> end_of(Operation operation) {
    auto made = co_await std::move(operation)(as_result);
    co_return made.has_error() ? doubt(made.error()) : doubt_of(*made);
}

asio::awaitable<doubt> find_acme(office& o) {
    const auto found = co_await o.books.customers.find({.full_name = "Acme"});
    BOOST_TEST(found.has_value());
    co_return doubt();
}

asio::awaitable<doubt> find_nobody(office& o) {
    const auto found = co_await o.books.customers.find({.full_name = "Nobody"});
    BOOST_TEST(!found.has_value());
    co_return doubt();
}

asio::awaitable<doubt> find_some(office& o) {
    const std::vector<std::string> names{"Acme", "Nobody", "Best"};
    const auto found = co_await o.books.customers.find_many(names);
    BOOST_TEST(found.found.size() == 2u);
    BOOST_TEST(found.absent == std::vector<std::string>{"Nobody"});
    co_return doubt();
}

asio::awaitable<doubt> ensure_acme(office& o) {
    const auto params = acme_params();
    co_return co_await end_of([&](auto token) { return o.books.customers.ensure(params, {}, {}, token); });
}

asio::awaitable<doubt> ensure_job(office& o) {
    auto params = acme_params();
    params.name = "Acme:Job 7";
    const ensure_options with{.create_parents = true};
    co_return co_await end_of([&](auto token) { return o.books.customers.ensure(params, with, {}, token); });
}

std::optional<qbd::customer_update_params> with_note(const qbd::customer& now) {
    std::optional<qbd::customer_update_params> made;
    if (now.note != "mine")
        made.emplace().note = "mine";
    return made;
}

asio::awaitable<doubt> ensure_note(office& o) {
    const auto params = acme_params();
    co_return co_await end_of(
        [&](auto token) { return o.books.customers.ensure(params, with_note, {}, {}, token); });
}

asio::awaitable<doubt> update_note(office& o) {
    const auto acme = co_await o.books.customers.find({.full_name = "Acme"});
    BOOST_TEST_REQUIRE(acme.has_value());
    co_return co_await end_of(
        [&](auto token) { return o.books.customers.update_with(acme->id, with_note, {}, token); });
}

void has_note(office& o) {
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto acme = co_await books.customers.find({.full_name = "Acme"});
        BOOST_TEST_REQUIRE(acme.has_value());
        BOOST_TEST((acme->note == std::optional<std::string>("mine")));
    }(o.books));
}

// Each try goes on from the one before, as after a crash.
asio::awaitable<doubt> create_acme_once(office& o) {
    const auto params = acme_params();
    const auto an_hour_ago = std::chrono::system_clock::now() - std::chrono::hours(1);
    const once_options with{.tried_since = std::chrono::floor<std::chrono::milliseconds>(an_hour_ago)};
    const request_options soon{.deadline = std::chrono::milliseconds(300)};
    co_return co_await end_of(
        [&](auto token) { return o.books.customers.create_once("order-17", params, with, soon, token); });
}

asio::awaitable<doubt> ensure_end_user(office& o) {
    const auto params = acme("acme-2");
    co_return co_await end_of([&](auto token) { return o.c.end_users.ensure(params, {}, token); });
}

void has_one_end_user_more(office& o) {
    o.run([](client c) -> asio::awaitable<void> {
        const auto all = co_await c.end_users.list();
        BOOST_TEST(std::ranges::count(all.data, "acme-2", &end_user::source_id) == 1);
        BOOST_TEST(all.data.size() == 2u);
    }(o.c));
}

qbd::invoice_create_params invoice_params(std::string customer) {
    qbd::invoice_create_params made;
    made.customer_id = std::move(customer);
    made.transaction_date = std::chrono::year{2026} / 3 / 1;
    made.ref_number = "17";
    for (const char* text : {"hours", "travel"})
        made.lines.emplace_back().description = text;
    return made;
}

void have_invoice(office& o) {
    const std::string acme = o.have_customer("Acme");
    o.run([](qbd_client books, std::string to) -> asio::awaitable<void> {
        const auto params = invoice_params(std::move(to));
        (void)co_await books.invoices.create(params);
    }(o.books, acme));
}

// No name keeps QuickBooks from making it twice.
asio::awaitable<doubt> create_invoice_once(office& o) {
    const auto acme = co_await o.books.customers.find({.full_name = "Acme"});
    BOOST_TEST_REQUIRE(acme.has_value());
    const auto params = invoice_params(acme->id);
    const auto an_hour_ago = std::chrono::system_clock::now() - std::chrono::hours(1);
    const once_options with{.tried_since = std::chrono::floor<std::chrono::milliseconds>(an_hour_ago)};
    const request_options soon{.deadline = std::chrono::milliseconds(300)};
    co_return co_await end_of(
        [&](auto token) { return o.books.invoices.create_once("order-17", params, with, soon, token); });
}

void has_one_invoice(office& o) {
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto found = co_await books.invoices.find({.ref_number = "17"});
        BOOST_TEST(found.size() == 1u);
    }(o.books));
}

std::optional<qbd::invoice_update_params> with_third_line(const qbd::invoice& now) {
    if (now.lines.size() == 3)
        return {};
    auto edit = edit_lines(now);
    edit.lines.add().description = "parts";
    return edit.params();
}

asio::awaitable<doubt> add_line(office& o) {
    const auto found = co_await o.books.invoices.find({.ref_number = "17"});
    BOOST_TEST_REQUIRE(found.size() == 1u);
    co_return co_await end_of(
        [&](auto token) { return o.books.invoices.update_with(found[0].id, with_third_line, {}, token); });
}

void has_three_lines(office& o) {
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto found = co_await books.invoices.find({.ref_number = "17"});
        BOOST_TEST_REQUIRE(found.size() == 1u);
        BOOST_TEST_REQUIRE(found[0].lines.size() == 3u);
        BOOST_TEST((found[0].lines[0].description == std::optional<std::string>("hours")));
        BOOST_TEST((found[0].lines[2].description == std::optional<std::string>("parts")));
    }(o.books));
}

void nothing(office&) {}
void have_acme(office& o) {
    (void)o.have_customer("Acme");
}
void have_two(office& o) {
    have_acme(o);
    (void)o.have_customer("Best");
}

const piece_of_work works[] = {
    {"find", have_acme, find_acme, has_customers({{"Acme", 1}})},
    {"find what is not there", nothing, find_nobody, has_customers({})},
    {"find_many", have_two, find_some, has_customers({{"Acme", 1}, {"Best", 1}})},
    {"ensure, creating", nothing, ensure_acme, has_customers({{"Acme", 1}})},
    {"ensure, with parents", nothing, ensure_job, has_customers({{"Acme", 1}, {"Acme:Job 7", 1}})},
    {"ensure, changing", have_acme, ensure_note, has_note},
    {"ensure an end-user", nothing, ensure_end_user, has_one_end_user_more},
    {"create_once", nothing, create_acme_once, has_customers({{"Acme", 1}})},
    {"create_once of an invoice", have_acme, create_invoice_once, has_one_invoice},
    {"update_with", have_acme, update_note, has_note},
    {"update_with of lines", have_invoice, add_line, has_three_lines},
};

doubt call(const piece_of_work& work, office& o) {
    doubt said;
    o.run([](const piece_of_work& work, office& o, doubt& said) -> asio::awaitable<void> {
        said = co_await work.call(o);
    }(work, o, said));
    return said;
}

std::size_t requests_without_fault(const piece_of_work& work) {
    office o;
    work.prepare(o);
    o.server.clear_requests();
    BOOST_TEST(!call(work, o));
    return o.asked();
}

} // namespace

BOOST_AUTO_TEST_SUITE(lost_answers)

BOOST_AUTO_TEST_CASE(at_each_request_and_point) {
    std::size_t cells = 0;
    std::size_t doubts = 0;
    for (const piece_of_work& work : works) {
        const std::size_t requests = requests_without_fault(work);
        for (std::size_t request = 0; request < requests; ++request) {
            for (const loss& lost : losses) {
                BOOST_TEST_CONTEXT(work.name << ", request " << request << ", " << lost.name) {
                    office o;
                    work.prepare(o);
                    o.server.clear_requests();
                    o.server.inject(fault::reset(lost.at).skip(request).processed(lost.processed));
                    const doubt said = call(work, o);
                    const bool was_write = o.server.requests().at(request).method == "POST";
                    if (said) { // only of what cannot be known
                        BOOST_TEST((said->kind() == error_kind::transport));
                        BOOST_TEST((said->outcome() == outcome::unknown));
                        BOOST_TEST(was_write);
                        BOOST_TEST(!lost.processed);
                        ++doubts;
                        BOOST_TEST(!call(work, o)); // the same again finishes it
                    }
                    work.check_done(o);
                    ++cells;
                }
            }
        }
    }
    BOOST_TEST_MESSAGE(cells << " lost answers, " << doubts << " of them left in doubt");
    BOOST_TEST(doubts > 0u);
    BOOST_TEST(doubts < cells / 4);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
