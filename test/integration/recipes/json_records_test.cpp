// Records as JSON: the same recipes without types.

#include "office.hpp"

#include <conductor/qbd/invoices.hpp>
#include <conductor/recipes/json_records.hpp>

#include <boost/json.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace {

using boost::json::object;
using boost::json::value;

std::string how(const once<value>& made) {
    return made.match(
        [](const created<value>&) { return "created"; }, [](const found_again<value>&) { return "found"; },
        [](const undecided&) { return "undecided"; });
}

object with_name(std::string_view name) {
    object made;
    made["name"] = name;
    return made;
}

std::string text_in(const value& record, const char* member) {
    return std::string(record.at(member).as_string());
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

BOOST_AUTO_TEST_CASE(found_by_id_and_by_name) {
    office o;
    const std::string acme = o.have_customer("Acme");
    const std::string job = o.have_customer("Job 7", acme);
    o.run([](qbd_client books, std::string id) -> asio::awaitable<void> {
        const auto customers = books.records("customers");
        BOOST_TEST((customers.can_find_by_name() && !customers.can_find_by_ref_number()));
        const std::vector<value> by_id = co_await customers.find({.id = id});
        BOOST_TEST_REQUIRE(by_id.size() == 1u);
        BOOST_TEST(text_in(by_id.front(), "fullName") == "Acme:Job 7");
        const std::vector<value> by_name = co_await customers.find({.name = "acme:JOB 7"});
        BOOST_TEST((by_name == by_id));
        const std::vector<value> no_name = co_await customers.find({.name = "Job 7"}); // lies in another
        BOOST_TEST(no_name.empty());
        const std::vector<value> no_id = co_await customers.find({.id = "80000001-1234567890"});
        BOOST_TEST(no_id.empty());
    }(o.books, job));
    BOOST_TEST(o.asked() == 4u);
}

BOOST_AUTO_TEST_CASE(found_by_a_ref_number_that_several_share) {
    office o;
    const std::string acme = o.have_customer("Acme");
    o.run([](qbd_client books, std::string customer) -> asio::awaitable<void> {
        const auto invoices = books.records("invoices");
        BOOST_TEST((!invoices.can_find_by_name() && invoices.can_find_by_ref_number()));
        for (const char* number : {"A-1", "A-1", "A-2", "a-1"}) {
            object params = invoice_of(customer);
            params["refNumber"] = number;
            (void)co_await invoices.create(params);
        }
        const std::vector<value> both = co_await invoices.find({.ref_number = "A-1"});
        BOOST_TEST_REQUIRE(both.size() == 2u);
        BOOST_TEST(text_in(both[0], "id") != text_in(both[1], "id"));
        const std::vector<value> none = co_await invoices.find({.ref_number = "B-1"});
        BOOST_TEST(none.empty());
    }(o.books, acme));
}

// Records that are called by other members than most.
BOOST_AUTO_TEST_CASE(found_by_what_their_list_calls_them) {
    office o;
    const std::string acme = o.have_customer("Acme");
    o.run([](qbd_client books, std::string customer) -> asio::awaitable<void> {
        const object params = invoice_of(customer); // 17
        const value invoice = co_await books.records("invoices").create(params);
        const auto transactions = books.records("transactions");
        const std::vector<value> by_number = co_await transactions.find({.ref_number = "17"});
        BOOST_TEST_REQUIRE(by_number.size() == 1u);
        BOOST_TEST(text_in(by_number.front(), "transactionId") == text_in(invoice, "id"));
        const std::string id = text_in(invoice, "id");
        const std::vector<value> by_id = co_await transactions.find({.id = id});
        BOOST_TEST((by_id == by_number));

        object person;
        person["firstName"] = "Ann";
        person["lastName"] = "Lee";
        const value ann = co_await books.records("employees").create(person);
        object sales;
        sales["initial"] = "AL";
        sales["entityId"] = ann.at("id");
        const auto representatives = books.records("sales_representatives");
        const auto made = co_await representatives.ensure(sales);
        BOOST_TEST((made.by == ensured_by::created));
        const std::vector<value> found = co_await representatives.find({.name = "al"});
        BOOST_TEST_REQUIRE(found.size() == 1u);
        BOOST_TEST((found.front() == made.value));
    }(o.books, acme));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_asked_for_is_not_sent) {
    office o;
    o.run([](qbd_client books) -> asio::awaitable<void> {
        struct wrong {
            std::string_view list;
            json_key key;
            std::string_view told;
        };
        const std::array all{
            wrong{"customers", {}, "the key is empty"},
            wrong{"customers", {.id = "1", .name = "Acme"}, "more than one value"},
            wrong{"customers", {.name = "Acme", .ref_number = "1"}, "more than one value"},
            wrong{"customers", {.ref_number = "1"}, "cannot be asked for records by their ref-number"},
            wrong{"invoices", {.name = "Acme"}, "cannot be asked for a record by its name"},
            wrong{"deposits", {.ref_number = "1"}, "cannot be asked for records by their ref-number"},
        };
        for (const wrong& one : all) {
            const error e = co_await failure_of(books.records(one.list).find(one.key));
            BOOST_TEST((e.code() == errc::invalid_argument));
            BOOST_TEST(std::string_view(e.what()).find(one.told) != std::string_view::npos, e.what());
        }
    }(o.books));
    BOOST_TEST(o.asked() == 0u);
}

// "QuickBooks is off" is not "not there".
BOOST_AUTO_TEST_CASE(what_cannot_be_told_is_an_error) {
    office o;
    o.server.inject(fault::status(401));
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const error e = co_await failure_of(books.records("customers").find({.name = "Acme"}));
        BOOST_TEST((e.kind() == error_kind::authentication));
    }(o.books));
}

BOOST_AUTO_TEST_CASE(ensured_that_it_is_there) {
    office o;
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto customers = books.records("customers");
        const object params = with_name("Acme");
        const auto first = co_await customers.ensure(params);
        BOOST_TEST((first.by == ensured_by::created));
        const auto second = co_await customers.ensure(params);
        BOOST_TEST((second.by == ensured_by::found));
        BOOST_TEST((second.value == first.value));
    }(o.books));
    BOOST_TEST(o.created() == 1u);
    BOOST_TEST(o.asked("GET") == 2u);
}

BOOST_AUTO_TEST_CASE(ensured_with_its_parents) {
    office o;
    o.run([](qbd_client books, office& counted) -> asio::awaitable<void> {
        const auto accounts = books.records("accounts");
        object params = with_name("Costs:Travel:" + std::string(31, 'x'));
        params["accountType"] = "expense";
        params["description"] = "its own";
        const error e = co_await failure_of(accounts.ensure(params));
        BOOST_TEST((e.kind() == error_kind::not_found));
        BOOST_TEST(counted.created("qbd.accounts.create") == 0u);

        ensure_options with_parents;
        with_parents.create_parents = true;
        const auto made = co_await accounts.ensure(params, with_parents);
        BOOST_TEST((made.by == ensured_by::created));
        BOOST_TEST(text_in(made.value, "description") == "its own");
        const auto again = co_await accounts.ensure(params);
        BOOST_TEST((again.by == ensured_by::found));
        const std::vector<value> parent = co_await accounts.find({.name = "Costs:Travel"});
        BOOST_TEST_REQUIRE(parent.size() == 1u);
        BOOST_TEST(text_in(parent.front(), "accountType") == "expense"); // it cannot be left out
        BOOST_TEST(parent.front().at("description").is_null());
    }(o.books, o));
    BOOST_TEST(o.created("qbd.accounts.create") == 3u);
}

BOOST_AUTO_TEST_CASE(ensured_in_a_parent_given_by_its_id) {
    office o;
    const std::string acme = o.have_customer("Acme");
    (void)o.have_customer("Job 7", acme);
    o.run([](qbd_client books, std::string parent) -> asio::awaitable<void> {
        const auto customers = books.records("customers");
        object params = with_name("Job 7");
        params["parentId"] = parent;
        const auto found = co_await customers.ensure(params);
        BOOST_TEST((found.by == ensured_by::found));
        BOOST_TEST(text_in(found.value, "fullName") == "Acme:Job 7");
        params["name"] = "Job 8";
        const auto made = co_await customers.ensure(params);
        BOOST_TEST((made.by == ensured_by::created));
        BOOST_TEST(text_in(made.value, "fullName") == "Acme:Job 8");
    }(o.books, acme));
}

BOOST_AUTO_TEST_CASE(ensured_though_the_answer_was_lost) {
    for (const bool done : {true, false}) {
        office o;
        o.server.inject(
            fault::close(point::before_answer).on("POST", office::customers_path).processed(done));
        o.run([](qbd_client books, bool was_done) -> asio::awaitable<void> {
            const auto customers = books.records("customers");
            const object params = with_name("Acme");
            if (was_done) {
                const auto found = co_await customers.ensure(params);
                BOOST_TEST(text_in(found.value, "name") == "Acme");
            } else {
                const error e = co_await failure_of(customers.ensure(params));
                BOOST_TEST((e.outcome() == outcome::unknown));
            }
        }(o.books, done));
        BOOST_TEST(o.created() == (done ? 1u : 0u));
        BOOST_TEST(o.asked("POST") == 1u);
    }
}

BOOST_AUTO_TEST_CASE(ensured_and_changed_if_it_was_there) {
    office o;
    (void)o.have_customer("Acme");
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto customers = books.records("customers");
        const object params = with_name("Acme");
        const auto change = [](const value& now) {
            std::optional<object> made;
            if (now.at("note").is_null())
                made.emplace()["note"] = "mine";
            return made;
        };
        const auto first = co_await customers.ensure(params, change);
        BOOST_TEST((first.by == ensured_by::updated));
        BOOST_TEST(text_in(first.value, "note") == "mine");
        const auto second = co_await customers.ensure(params, change);
        BOOST_TEST((second.by == ensured_by::found));
        const auto mistaken = [](const value&) {
            std::optional<object> made;
            made.emplace()["nte"] = "x";
            return made;
        };
        const error e = co_await failure_of(customers.ensure(params, mistaken));
        BOOST_TEST((e.code() == errc::invalid_argument));
        BOOST_TEST(std::string_view(e.what()).find("nte is not known here") != std::string_view::npos);
    }(o.books));
    BOOST_TEST(o.created() == 1u);
    BOOST_TEST(o.asked("POST") == 1u);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_ensured_is_not_sent) {
    office o;
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto told = [](const error& e) {
            BOOST_TEST((e.code() == errc::invalid_argument));
            return std::string(e.what());
        };
        for (const char* list : {"invoices", "employees", "transactions"}) {
            const auto records = books.records(list);
            BOOST_TEST(!records.can_ensure());
            const object none;
            const error e = co_await failure_of(records.ensure(none));
            BOOST_TEST(told(e).find("no name by which") != std::string::npos);
        }
        const auto customers = books.records("customers");
        const object unnamed;
        const error no_name = co_await failure_of(customers.ensure(unnamed));
        BOOST_TEST(told(no_name).find("name is required") != std::string::npos);
        const object hollow = with_name("Acme::Kitchen");
        const error no_part = co_await failure_of(customers.ensure(hollow));
        BOOST_TEST(told(no_part).find("a name is empty") != std::string::npos);
        const object long_name = with_name(std::string(42, 'x') + ":Kitchen");
        const error too_long = co_await failure_of(customers.ensure(long_name));
        BOOST_TEST(told(too_long).find("longer than 41 characters") != std::string::npos);
        object mistaken = with_name("Acme");
        mistaken["emial"] = "a@acme.example";
        const error unknown = co_await failure_of(customers.ensure(mistaken));
        BOOST_TEST(told(unknown).find("emial is not known here") != std::string::npos);
        const object method = with_name("Cash");
        const auto change = [](const value&) { return std::optional<object>(); };
        const error no_update = co_await failure_of(books.records("payment_methods").ensure(method, change));
        BOOST_TEST(told(no_update).find("no such operation") != std::string::npos);
    }(o.books));
    BOOST_TEST(o.asked() == 0u);
}

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

BOOST_AUTO_TEST_CASE(pages_of_a_list) {
    office o;
    for (int i = 0; i < 5; ++i)
        (void)o.have_customer("customer " + std::to_string(i));
    o.run([](qbd_client books) -> asio::awaitable<void> {
        std::vector<std::size_t> sizes;
        std::vector<double> left;
        auto customers = books.pages("/quickbooks-desktop/customers?limit=2");
        while (const auto page = co_await customers.next()) {
            sizes.push_back(page->data.size());
            left.push_back(page->remaining_count.value_or(-1));
            BOOST_TEST((customers.remaining_count() == page->remaining_count));
        }
        BOOST_TEST(sizes == (std::vector<std::size_t>{2, 2, 1}), boost::test_tools::per_element());
        BOOST_TEST(left == (std::vector<double>{3, 1, 0}), boost::test_tools::per_element());

        const query_param_view two[] = {{"limit", "2"}};
        request_options options;
        options.query = two;
        auto others = books.pages("/quickbooks-desktop/customers", options);
        const auto first = co_await others.next();
        BOOST_TEST_REQUIRE(first.has_value());
        BOOST_TEST(first->data.size() == 2u);
        BOOST_TEST(first->has_more);

        auto accounts = books.pages("/quickbooks-desktop/accounts"); // which come in one
        const auto all = co_await accounts.next();
        BOOST_TEST_REQUIRE(all.has_value());
        BOOST_TEST(!all->has_more);
        const auto none = co_await accounts.next();
        BOOST_TEST(!none.has_value());
    }(o.books));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
