// Records as JSON: the same recipes without types.

#include "office.hpp"

#include <conductor/qbd/invoices.hpp>
#include <conductor/recipes/json_records.hpp>

#include <boost/json.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace {

using boost::json::object;
using boost::json::value;

std::string how(const once<value>& made) {
    return made.match(
        [](const created<value>&) { return "created"; }, [](const found_again<value>&) { return "found"; },
        [](const undecided&) { return "undecided"; });
}

object invoice_of(const std::string& customer) {
    object made;
    made["customerId"] = customer;
    made["transactionDate"] = "2026-03-01";
    made["refNumber"] = "17";
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(json)

BOOST_AUTO_TEST_CASE(created_once_by_its_key) {
    for (const bool done : {true, false}) {
        office o;
        const std::string acme = o.have_customer("Acme");
        o.server.inject(
            fault::reset(point::before_answer).on("POST", "/v1/quickbooks-desktop/invoices").processed(done));
        o.run([](qbd_client books, std::string customer) -> asio::awaitable<void> {
            const auto invoices = books.records("invoices");
            const auto params = invoice_of(customer);
            once_options quick;
            quick.settle_time = std::chrono::milliseconds(10);
            const auto made = co_await invoices.create_once("order-17", params, quick);
            BOOST_TEST(how(made) == "created");
            quick.tried_since = timestamp(std::chrono::seconds(1));
            const auto again = co_await invoices.create_once("order-17", params, quick);
            BOOST_TEST(how(again) == "found");
        }(o.books, acme));
        BOOST_TEST(o.created("qbd.invoices.create") == 1u);
        BOOST_TEST(o.asked("POST", "/v1/quickbooks-desktop/invoices") == (done ? 1u : 2u));
    }
}

BOOST_AUTO_TEST_CASE(created_once_by_its_name) {
    office o;
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto accounts = books.records("accounts");
        object params;
        params["name"] = "Fees";
        params["accountType"] = "income";
        const auto made = co_await accounts.create_once("", params);
        BOOST_TEST(how(made) == "created");
        const auto again = co_await accounts.create_once("", params);
        BOOST_TEST(how(again) == "found");
    }(o.books));
    BOOST_TEST(o.created("qbd.accounts.create") == 1u);
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_told_before_anything_is_sent) {
    office o;
    BOOST_CHECK_THROW((void)o.books.records("unicorns"), invalid_argument_error);
    o.run([](qbd_client books) -> asio::awaitable<void> {
        object params;
        params["customerId"] = 17;
        const error e = co_await failure_of(books.records("invoices").create_once("1", params));
        BOOST_TEST((e.code() == errc::invalid_argument));
        BOOST_TEST(std::string(e.what()).find("customerId must be a string") != std::string::npos);
        const object none;
        const error no = co_await failure_of(books.records("transfers").create_once("1", none));
        BOOST_TEST((no.code() == errc::invalid_argument));
    }(o.books));
    BOOST_TEST(o.asked() == 0u);
}

BOOST_AUTO_TEST_CASE(updated_as_it_stands) {
    office o;
    const std::string id = o.have_customer("Acme");
    o.server.inject(fault::reset(point::before_answer)
                        .on("POST", std::string(office::customers_path) + "/" + id)
                        .processed(true));
    o.run([](qbd_client books, std::string of) -> asio::awaitable<void> {
        const auto customers = books.records("customers");
        const auto change = [](const value& now) {
            std::optional<object> made;
            if (now.at("note").is_null())
                made.emplace()["note"] = "mine";
            return made;
        };
        const auto done = co_await customers.update_with(of, change);
        BOOST_TEST(done.changed);
        BOOST_TEST(done.value.at("note").as_string() == "mine");
        const auto again = co_await customers.update_with(of, change);
        BOOST_TEST(!again.changed);
    }(o.books, id));
    BOOST_TEST(o.asked("POST") == 1u);
}

BOOST_AUTO_TEST_CASE(one_by_one) {
    office o;
    const std::string acme = o.have_customer("Acme");
    o.run([](qbd_client books, std::string customer) -> asio::awaitable<void> {
        const auto invoices = books.records("invoices");
        const auto params = invoice_of(customer);
        const value made = co_await invoices.create(params);
        const std::string id(made.at("id").as_string());
        const value read = co_await invoices.retrieve(id);
        BOOST_TEST((read == made));
        object change;
        change["revisionNumber"] = made.at("revisionNumber");
        change["memo"] = "x";
        const value changed = co_await invoices.update(id, change);
        BOOST_TEST(changed.at("memo").as_string() == "x");
        const value gone = co_await invoices.delete_(id);
        BOOST_TEST(gone.at("deleted").as_bool());
    }(o.books, acme));
}

// All pages, of lists in pages and of others.
BOOST_AUTO_TEST_CASE(all_of_a_list) {
    office o;
    for (int i = 0; i < 5; ++i)
        (void)o.have_customer("customer " + std::to_string(i));
    o.run([](qbd_client books) -> asio::awaitable<void> {
        int count = 0;
        auto customers = books.list_all("/quickbooks-desktop/customers?limit=2");
        while (const auto one = co_await customers.next()) {
            BOOST_TEST(one->at("objectType").as_string() == "qbd_customer");
            ++count;
        }
        BOOST_TEST(count == 5);
        auto accounts = books.list_all("/quickbooks-desktop/accounts");
        BOOST_TEST(!(co_await accounts.next()).has_value());
    }(o.books));
    BOOST_TEST(o.asked("GET") == 3u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
