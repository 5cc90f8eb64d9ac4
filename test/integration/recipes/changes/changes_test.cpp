// What a program is given of a company's changes, against the sandbox.

#include "books.hpp"

#include <conductor/qbd/accounts.hpp>
#include <conductor/qbd/inventory_sites.hpp>

#include <algorithm>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

BOOST_AUTO_TEST_SUITE(changes)

namespace {

constexpr change_selection of_all{.customers = true, .invoices = true, .deletions = true, .line_items = true};

// The paths that were asked for, without their queries.
texts asked_for(const books& w) {
    texts all;
    for (const auto& r : w.server.requests()) {
        const std::string path = r.target.substr(0, r.target.find('?'));
        all.push_back(path.substr(path.rfind('/') + 1));
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_CASE(the_first_run_gives_all_and_the_next_what_was_changed) {
    books w;
    const auto acme = w.add("Acme");
    const auto job = w.add("Job", acme.id);
    const auto one = w.invoice(acme, "1");
    const auto two = w.invoice(job, "2");
    w.remove(one);
    w.server.clear_requests();
    BOOST_TEST(w.changes(of_all) == (texts{"+ customers Acme", "+ customers Acme:Job", "+ invoices 2"}));
    BOOST_TEST(
        asked_for(w) == (texts{"deleted-list-objects", "deleted-transactions", "customers", "invoices"}));
    BOOST_TEST(w.changes(of_all) == texts());

    (void)w.change_phone(job, "555");
    const auto three = w.invoice(acme, "3");
    w.remove(two);
    BOOST_TEST(w.changes(of_all) == (texts{"+ customers Acme:Job", "+ invoices 3", "- invoices 2"}));
    BOOST_TEST(w.changes(of_all) == texts());

    // Deleted and made again, under the same number.
    w.remove(three);
    (void)w.invoice(acme, "3");
    BOOST_TEST(w.changes(of_all) == (texts{"+ invoices 3", "- invoices 3"}));
}

asio::awaitable<void> look_at_records(books& w, const qbd::customer& acme, const qbd::invoice& made) {
    auto stream = w.qbd.changes(of_all);
    const auto customer = co_await stream.next();
    BOOST_TEST_REQUIRE(customer.has_value());
    BOOST_TEST((customer->resource == changed_resource::customers));
    BOOST_TEST(customer->id == acme.id);
    BOOST_TEST(customer->revision == acme.revision_number);
    BOOST_TEST((customer->updated_at == acme.updated_at));
    BOOST_TEST_REQUIRE(customer->as<qbd::customer>() != nullptr);
    BOOST_TEST(customer->as<qbd::customer>()->full_name == "Acme");
    BOOST_TEST(customer->as<qbd::invoice>() == nullptr);
    const auto invoice = co_await stream.next();
    BOOST_TEST_REQUIRE(invoice.has_value());
    const change copy = *invoice;
    BOOST_TEST_REQUIRE(copy.as<qbd::invoice>() != nullptr);
    BOOST_TEST(copy.as<qbd::invoice>()->lines.size() == 1u);
    BOOST_TEST(copy.as<qbd::customer>() == nullptr);
    (void)co_await w.qbd.invoices.delete_(made.id);
    BOOST_TEST((!(co_await stream.next()).has_value()));

    auto next = w.qbd.changes(of_all, stream.mark());
    const auto deleted = co_await next.next();
    BOOST_TEST_REQUIRE(deleted.has_value());
    BOOST_TEST((deleted->kind == change_kind::deleted));
    BOOST_TEST(deleted->id == made.id);
    BOOST_TEST(deleted->name == "1");
    BOOST_TEST((deleted->deleted_at.time().has_value()));
    BOOST_TEST(deleted->as<qbd::invoice>() == nullptr);
    BOOST_TEST((!(co_await next.next()).has_value()));
    BOOST_TEST((!(co_await next.next()).has_value())); // it stays so
}

BOOST_AUTO_TEST_CASE(a_change_has_its_record) {
    books w;
    const auto acme = w.add("Acme");
    const auto made = w.invoice(acme, "1");
    w.run(look_at_records(w, acme, made));
}

// What the sandbox does not do by itself: it has no operation that deletes a customer.
BOOST_AUTO_TEST_CASE(deleted_entries_of_lists) {
    books w;
    (void)w.add("Acme");
    BOOST_TEST(w.changes() == (texts{"+ customers Acme"}));
    const date_time now{std::chrono::system_clock::now()};
    w.server.inject(
        fault::none()
            .body(
                R"({"objectType":"list","url":"/v1/quickbooks-desktop/deleted-list-objects","data":[)"
                R"({"listType":"customer","id":"9-9","objectType":"qbd_deleted_list_object","createdAt":")" +
                now.text() + R"(","deletedAt":")" + now.text() + R"(","fullName":"Old"}]})")
            .on("GET", "/v1/quickbooks-desktop/deleted-list-objects")
            .always());
    BOOST_TEST(w.changes() == (texts{"- customers Old"}));
    BOOST_TEST(w.changes() == texts());
    BOOST_TEST(query_values(w.server.requests().at(1), "objectTypes") == (texts{"customer"}));
}

BOOST_AUTO_TEST_CASE(lines_and_links_come_if_they_are_asked_for) {
    for (const bool wanted : {false, true}) {
        books w;
        (void)w.invoice(w.add("Acme"), "1");
        w.server.clear_requests();
        (void)w.changes({.invoices = true, .line_items = wanted, .linked_transactions = wanted});
        const auto sent = w.server.requests().at(0);
        const texts expected{wanted ? "true" : "false"};
        BOOST_TEST(query_values(sent, "includeLineItems") == expected);
        BOOST_TEST(query_values(sent, "includeLinkedTransactions") == expected);
        BOOST_TEST(query_values(sent, "updatedAfter") == texts());
    }
}

BOOST_AUTO_TEST_CASE(inactive_records_come_too) {
    books w;
    const auto acme = w.add("Acme");
    BOOST_TEST(w.changes().size() == 1u);
    qbd::customer_update_params params;
    params.revision_number = acme.revision_number;
    params.is_active = false;
    (void)w.get<qbd::customer>([&] { return w.qbd.customers.update(acme.id, params); });
    BOOST_TEST(w.changes() == (texts{"+ customers Acme"}));
}

// Lists with pages, without, and the one that comes whole.
BOOST_AUTO_TEST_CASE(each_kind_of_list) {
    books w;
    for (int i = 0; i < 200; ++i)
        (void)w.add(customer_name(i));
    qbd::account_create_params account;
    account.account_type = qbd::account_type::bank;
    account.name = "Bank";
    (void)w.get<qbd::account>([&] { return w.qbd.accounts.create(account); });
    qbd::inventory_site_create_params site;
    site.name = "Barn";
    (void)w.get<qbd::inventory_site>([&] { return w.qbd.inventory_sites.create(site); });
    w.server.clear_requests();
    constexpr change_selection three{.accounts = true, .customers = true, .inventory_sites = true};
    const texts all = w.changes(three);
    BOOST_TEST(all.size() == 202u);
    BOOST_TEST(all[0] == "+ accounts Bank");
    BOOST_TEST(all[1] == "+ inventory_sites Barn");
    BOOST_TEST(w.asked() == 4u);
    BOOST_TEST(w.changes(three) == texts());
}

BOOST_AUTO_TEST_CASE(a_save_without_a_change) {
    for (const bool skip : {false, true}) {
        books w;
        const change_selection selection{.customers = true, .skip_unchanged = skip};
        const auto acme = w.change_phone(w.add("Acme"), "555");
        (void)w.changes(selection);
        w.server.advance(2s);
        (void)w.change_phone(acme, "555");
        BOOST_TEST(w.changes(selection).size() == (skip ? 0u : 1u));
        BOOST_TEST(w.changes(selection) == texts());
        (void)w.change_phone(acme, "556");
        BOOST_TEST(w.changes(selection).size() == 1u);
    }
}

BOOST_AUTO_TEST_CASE(a_restarted_program_goes_on_from_the_text_of_its_mark) {
    books w;
    (void)w.add("first");
    (void)w.changes();
    const std::string saved = w.mark.to_string();
    (void)w.add("second");
    w.mark = change_mark::parse(saved);
    w.connection = w.make_client();
    BOOST_TEST(w.changes() == (texts{"+ customers second"}));
    w.mark = change_mark::parse(saved); // it may do so again
    BOOST_TEST(w.changes() == (texts{"+ customers second"}));
}

BOOST_AUTO_TEST_CASE(a_resource_that_is_added_begins_at_the_beginning) {
    books w;
    const auto acme = w.add("Acme");
    (void)w.invoice(acme, "1");
    BOOST_TEST(w.changes() == (texts{"+ customers Acme"}));
    BOOST_TEST(w.changes(of_all) == (texts{"+ invoices 1"}));
    BOOST_TEST(w.changes(of_all) == texts());
}

BOOST_AUTO_TEST_CASE(no_selection_is_an_error) {
    books w;
    w.run([](books& at) -> asio::awaitable<void> {
        auto none = at.qbd.changes({.deletions = true});
        const error e = co_await failure_of(none.next());
        BOOST_TEST((e.code() == errc::invalid_argument));
    }(w));
}

BOOST_AUTO_TEST_CASE(a_stream_that_was_moved_from_is_over) {
    books w;
    (void)w.add("Acme");
    w.run([](books& at) -> asio::awaitable<void> {
        auto first = at.qbd.changes(of_customers);
        auto second = std::move(first);
        BOOST_TEST((!(co_await first.next()).has_value())); // NOLINT(bugprone-use-after-move)
        BOOST_TEST((co_await second.next()).has_value());
        first = std::move(second);
        BOOST_TEST((!(co_await first.next()).has_value()));
    }(w));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
