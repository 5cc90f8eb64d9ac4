// Workers against a sandbox: each entry's effect is there once, whatever is lost.

#include "own_connection.hpp"
#include "shop.hpp"

namespace conductor::inline CONDUCTOR_ABI::outbox_detail::test {

BOOST_AUTO_TEST_SUITE(workers)

BOOST_AUTO_TEST_CASE_TEMPLATE(entries_are_made_in_their_order, World, both) {
    shop<World> s;
    for (const char* key : {"1", "2", "3"})
        s.add(s.invoice(key));
    BOOST_TEST(s.work_until(3) == 3);
    BOOST_TEST(s.made() == 3u);
    std::string order;
    for (const auto& r : s.changes)
        order += r.entry.key;
    BOOST_TEST(order == "123");
    const auto second = s.find("2");
    BOOST_TEST((second->state == entry_state::done));
    BOOST_TEST(!second->result_id.empty());
    BOOST_TEST(second->result.find("\"refNumber\":\"2\"") != std::string::npos);
    BOOST_TEST(second->tries == 1);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(added_twice_made_once, World, both) {
    shop<World> s;
    s.add(s.invoice("1"));
    s.add(s.invoice("1"));
    (void)s.work_until(1);
    s.add(s.invoice("1"));
    BOOST_TEST(s.made() == 1u);
    auto other = s.invoice("1");
    other.params = "{}";
    BOOST_CHECK_THROW(s.add(other), invalid_argument_error);
    other = s.invoice("1");
    other.chain = "x";
    BOOST_CHECK_THROW(s.add(other), conflict_error);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_lost_answer_is_found_out_about, World, both) {
    for (const bool done : {true, false}) {
        shop<World> s;
        s.server.inject(
            fault::reset(point::before_answer).on("POST", "/v1/quickbooks-desktop/invoices").processed(done));
        s.add(s.invoice("1"));
        s.add(s.invoice("2"));
        (void)s.work_until(2);
        BOOST_TEST(s.made() == 2u);
        BOOST_TEST((s.state_of("1") == entry_state::done || s.state_of("1") == entry_state::found));
    }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(offline_is_waited_for, World, both) {
    shop<World> s;
    auto office = s.server.company(s.end_user);
    office.availability = sandbox::availability::offline;
    s.server.set_company(s.end_user, office);
    s.add(s.invoice("1"));
    (void)s.work_while([&] { return s.changes.size() < 5; }, s.quick());
    for (const auto& r : s.changes) {
        BOOST_TEST((r.state == entry_state::waiting));
        BOOST_TEST(r.error_kind == "offline");
    }
    BOOST_TEST((s.state_of("1") == entry_state::waiting));
    office.availability = sandbox::availability::ready;
    s.server.set_company(s.end_user, office);
    s.changes.clear();
    (void)s.work_until(1);
    BOOST_TEST((s.state_of("1") == entry_state::done));
    BOOST_TEST(s.made() == 1u);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_refused_one_holds_nobody_up, World, both) {
    shop<World> s;
    auto office = s.server.company(s.end_user);
    office.checks_references = true;
    s.server.set_company(s.end_user, office);
    auto bad = s.invoice("bad");
    bad.params = R"({"customerId":"80000099-1234567890","transactionDate":"2026-03-01"})";
    s.add(bad);
    s.add(s.invoice("good"));
    (void)s.work_until(2);
    const auto refused = s.find("bad");
    BOOST_TEST((refused->state == entry_state::refused));
    BOOST_TEST(!refused->error.empty());
    BOOST_TEST(!refused->user_text.empty());
    BOOST_TEST((s.state_of("good") == entry_state::done));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(one_uses_the_record_of_another, World, both) {
    shop<World> s;
    outbox_entry customer;
    customer.end_user_id = s.end_user;
    customer.key = "c-1";
    customer.operation = "qbd.customers.create";
    customer.params = R"({"name":"Best"})";
    auto invoice = s.invoice("i-1");
    invoice.after = "c-1";
    invoice.params = R"({"customerId":"{c-1}","transactionDate":"2026-03-01"})";
    s.add(invoice);
    s.add(customer);
    (void)s.work_until(2);
    const auto made = s.find("i-1");
    BOOST_TEST((made->state == entry_state::done));
    BOOST_TEST(made->result.find("\"fullName\":\"Best\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(updates_and_deletions, World, both) {
    shop<World> s;
    s.add(s.invoice("1"));
    auto change = s.invoice("2");
    change.operation = "qbd.invoices.update";
    change.record_id = "{1}";
    change.after = "1";
    change.params = R"({"memo":"paid"})";
    s.add(change);
    (void)s.work_until(2);
    const auto changed = s.find("2");
    BOOST_TEST((changed->state == entry_state::done));
    BOOST_TEST(changed->result.find("\"memo\":\"paid\"") != std::string::npos);
    auto removal = s.invoice("3");
    removal.operation = "qbd.invoices.delete";
    removal.record_id = s.find("1")->result_id;
    removal.params = "";
    s.add(removal);
    auto again = removal;
    again.key = "4";
    s.add(again);
    s.changes.clear();
    (void)s.work_until(2);
    BOOST_TEST((s.state_of("3") == entry_state::done));
    BOOST_TEST((s.state_of("4") == entry_state::found)); // it is gone already
}

// A new line is not added twice, though the answer of the update was lost.
BOOST_AUTO_TEST_CASE_TEMPLATE(a_lost_update_is_found_out_about, World, both) {
    for (const bool done : {true, false}) {
        shop<World> s;
        s.add(s.invoice("1"));
        (void)s.work_until(1);
        const std::string id = s.find("1")->result_id;
        const auto text = s.find("1")->result;
        const auto at = text.find("\"id\":", text.find("\"lines\"")) + 6;
        const std::string line = text.substr(at, text.find('"', at) - at);
        auto change = s.invoice("2");
        change.operation = "qbd.invoices.update";
        change.record_id = id;
        change.params = R"({"lines":[{"id":")" + line + R"("},{"id":"-1","description":"parts"}]})";
        s.server.inject(fault::reset(point::before_answer)
                            .on("POST", "/v1/quickbooks-desktop/invoices/" + id)
                            .processed(done));
        s.add(change);
        s.changes.clear();
        (void)s.work_until(1);
        const auto changed = s.find("2");
        BOOST_TEST((changed->state == entry_state::done));
        std::size_t parts = 0;
        for (auto p = changed->result.find("parts"); p != std::string::npos;
             p = changed->result.find("parts", p + 1))
            ++parts;
        BOOST_TEST(parts == 1u);
    }
}

// Transfers cannot be asked for by a key.
BOOST_AUTO_TEST_CASE_TEMPLATE(what_cannot_be_found_out_needs_a_look, World, both) {
    shop<World> s;
    outbox_entry transfer;
    transfer.end_user_id = s.end_user;
    transfer.key = "t-1";
    transfer.operation = "qbd.transfers.create";
    transfer.params = R"({"transactionDate":"2026-03-01","sourceAccountId":"80000001-1234567890",)"
                      R"("targetAccountId":"80000002-1234567890","amount":"5.00"})";
    s.server.inject(
        fault::reset(point::before_answer).on("POST", "/v1/quickbooks-desktop/transfers").processed(false));
    s.add(transfer);
    (void)s.work_until(1);
    BOOST_TEST((s.state_of("t-1") == entry_state::unknown));
    BOOST_TEST(s.posted() == 1u);
    const auto id = s.find("t-1")->id;
    bool decided = false;
    s.run([](outbox in, std::int64_t of, bool& so) -> asio::awaitable<void> {
        so = co_await in.was_made(of, "17-1");
    }(s.box, id, decided));
    BOOST_TEST(decided);
    BOOST_TEST((s.state_of("t-1") == entry_state::done));
    BOOST_TEST(s.find("t-1")->result_id == "17-1");
}

// What may have been sent by a worker that is gone is looked for, and not sent again.
BOOST_AUTO_TEST_CASE_TEMPLATE(a_worker_that_dies_leaves_its_work_to_the_next, World, both) {
    shop<World> s;
    s.add(s.invoice("1"));
    s.server.inject(
        fault::stall(point::before_answer).on("POST", "/v1/quickbooks-desktop/invoices").processed(true));
    auto options = s.quick();
    options.lease_time = 100ms;
    {
        auto gone = std::make_unique<outbox_worker>(s.c, s.box, options);
        bool over = false;
        gone->run([&](std::exception_ptr, std::int64_t) { over = true; });
        s.run_until([&] { return s.made() == 1; });
        gone.reset();
        s.run_until([&] { return over; });
    }
    s.changes.clear();
    (void)s.work_while([&] { return s.count_ended() < 1; }, options);
    BOOST_TEST((s.state_of("1") == entry_state::found));
    BOOST_TEST(s.made() == 1u);
    BOOST_TEST(s.posted() == 1u);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(two_workers_share_the_companies, World, both) {
    shop<World> s;
    std::vector<std::string> users{s.end_user};
    for (const char* source : {"b", "c", "d"})
        users.push_back(add_company(s.server, source));
    for (const std::string& user : users)
        for (const char* key : {"1", "2", "3"}) {
            outbox_entry e;
            e.end_user_id = user;
            e.key = key;
            e.operation = "qbd.customers.create";
            e.params = std::string(R"({"name":"customer )") + key + "\"}";
            s.add(e);
        }
    auto options = s.quick();
    options.companies_at_a_time = 1;
    options.entries_in_a_row = 1;
    outbox_worker other(s.c, s.box, options);
    bool over = false;
    std::int64_t by_other = 0;
    other.run([&](std::exception_ptr thrown, std::int64_t entries) {
        BOOST_TEST(!thrown);
        by_other = entries;
        over = true;
    });
    const auto by_this = s.work_while([&] { return s.count_ended() < 12; }, options);
    other.stop();
    s.run_until([&] { return over; });
    BOOST_TEST(by_this + by_other == 12);
    BOOST_TEST(s.made("qbd.customers.create") == 13u); // with that of the shop
}

BOOST_AUTO_TEST_CASE(a_database_that_is_not_prepared_ends_the_worker) {
    company world(0);
    database::test::sqlite_world in;
    const outbox box(world.io.get_executor(), in.where());
    const outbox_worker worker(world.make_client(), box);
    std::exception_ptr failed;
    bool over = false;
    worker.run([&](std::exception_ptr thrown, std::int64_t) {
        failed = std::move(thrown);
        over = true;
    });
    world.run_until([&] { return over; });
    BOOST_CHECK_THROW(std::rethrow_exception(failed), database_error);
}

BOOST_AUTO_TEST_CASE(destroyed_with_their_context) {
    shop<database::test::sqlite_world> s;
    s.add(s.invoice("1"));
    s.server.inject(fault::hold());
    auto worker = std::make_unique<outbox_worker>(s.c, s.box, s.quick());
    worker->run([](std::exception_ptr, std::int64_t) {});
    s.run_until([&] { return s.server.waiting() == 1; });
}

// The frames hold the outbox, and wait for the API and for a lock of the database; the sanitizers tell
// whether anything leaks.
BOOST_AUTO_TEST_CASE_TEMPLATE(destroyed_in_coroutines_with_its_context, By, both_ways) {
    selling<By> s;
    s.add(s.invoice("order-1"));
    s.server.inject(fault::hold());
    const auto work = [](outbox in, client by) -> asio::awaitable<void> {
        const outbox_worker worker(by, in);
        (void)co_await worker.run(asio::use_awaitable);
    };
    asio::co_spawn(s.io, work(s.box, s.c), [](const std::exception_ptr&) {});
    s.run_until([&] { return s.server.waiting() == 1; });
    s.own.lock();
    const auto add = [](outbox in, outbox_entry entry) -> asio::awaitable<void> {
        (void)co_await in.add(entry, asio::use_awaitable);
        BOOST_ERROR("the lock was not waited for");
    };
    asio::co_spawn(s.io, add(s.box, s.invoice("order-2")), [](const std::exception_ptr&) {});
    s.settle();
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::outbox_detail::test
