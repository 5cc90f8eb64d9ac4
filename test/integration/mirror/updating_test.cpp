// What is in a mirror's table after each update, in both databases.

#include "shelf.hpp"

namespace conductor::inline CONDUCTOR_ABI::mirror_test {

BOOST_AUTO_TEST_SUITE(updating)

BOOST_AUTO_TEST_CASE_TEMPLATE(the_first_one_writes_all_and_the_next_what_was_changed, World, both) {
    shelf<World> w;
    const auto acme = w.add("Acme");
    const auto job = w.add("Job", acme.id);
    const auto one = w.invoice(acme, "1");
    const auto two = w.invoice(job, "2");
    BOOST_TEST((w.update() == mirror_counts{4, 0, false}));
    BOOST_TEST((w.rows() == w.lists()));
    BOOST_TEST(w.rows().size() == 4u);
    BOOST_TEST((w.update() == mirror_counts{}));

    (void)w.change_phone(job, "555");
    w.remove(two);
    BOOST_TEST((w.update() == mirror_counts{1, 1, false}));
    BOOST_TEST((w.rows() == w.lists()));
    BOOST_TEST(
        w.number("SELECT count(*) FROM conductor_records WHERE deleted AND deleted_at IS NOT NULL") == 1);
    BOOST_TEST(
        w.number("SELECT count(*) FROM conductor_mirror_companies WHERE complete_at IS NOT NULL") == 1);
    BOOST_TEST((w.update() == mirror_counts{}));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(resources_come_and_go, World, both) {
    shelf<World> w;
    const auto acme = w.add("Acme");
    constexpr change_selection customers{.customers = true, .clock = &shifted_now};
    BOOST_TEST((w.update(customers) == mirror_counts{1, 0, false}));
    (void)w.invoice(acme, "1");
    BOOST_TEST((w.update(customers) == mirror_counts{}));
    BOOST_TEST((w.update() == mirror_counts{1, 0, false}));
    const auto gone = w.invoice(acme, "2");
    BOOST_TEST((w.update() == mirror_counts{1, 0, false}));
    w.remove(gone);
    BOOST_TEST((w.update(customers) == mirror_counts{}));
    BOOST_TEST(w.rows().size() == 3u);
    BOOST_TEST((w.update() == mirror_counts{0, 1, false}));
    BOOST_TEST((w.rows() == w.lists()));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(companies_share_a_table, World, both) {
    shelf<World> w;
    const std::string other = add_company(w.server, "best-1");
    w.run(add_customers(w.make_client(), other, 4));
    (void)w.add("Acme");
    (void)w.update();
    const auto counts = w.template get<mirror_counts>(
        [&] { return w.mirrored.update(w.connection.qbd(other), customers_and_invoices); });
    BOOST_TEST((counts == mirror_counts{4, 0, false}));
    BOOST_TEST((w.rows() == w.lists()));
    BOOST_TEST(w.number("SELECT count(*) FROM conductor_records") == 5);
}

// Deleted while the program was off for so long that QuickBooks does not tell it any more.
BOOST_AUTO_TEST_CASE_TEMPLATE(after_months_all_is_listed_anew, World, both) {
    shelf<World> w;
    const auto acme = w.add("Acme");
    for (int i = 0; i < 10; ++i)
        (void)w.invoice(acme, std::to_string(i));
    const auto gone = w.invoice(acme, "gone");
    (void)w.update();
    w.let_pass(std::chrono::days{1});
    w.remove(gone);
    w.let_pass(std::chrono::days{100});
    (void)w.invoice(acme, "new");
    BOOST_TEST((w.update() == mirror_counts{12, 1, true}));
    BOOST_TEST((w.rows() == w.lists()));
    BOOST_TEST((w.update() == mirror_counts{}));
}

// The listing of all that is broken off goes on, and takes out what it has not shown.
BOOST_AUTO_TEST_CASE_TEMPLATE(a_listing_of_all_that_is_broken_off, World, both) {
    shelf<World> w(1);
    const auto acme = w.add("Acme");
    const auto gone = w.invoice(acme, "gone");
    (void)w.invoice(acme, "stays");
    (void)w.update();
    w.let_pass(std::chrono::days{1});
    w.remove(gone);
    w.let_pass(std::chrono::days{100});
    w.server.inject(fault::status(500).on("GET", "/v1/quickbooks-desktop/invoices"));
    w.run([](shelf<World>& at) -> asio::awaitable<void> {
        const error e = co_await failure_of(at.mirrored.update(at.qbd, customers_and_invoices));
        BOOST_TEST((e.code() == errc::internal_server));
    }(w));
    BOOST_TEST(w.rows().size() == 3u);
    constexpr change_selection customers{.customers = true, .clock = &shifted_now};
    BOOST_TEST((w.update(customers) == mirror_counts{})); // the mark knows of them
    BOOST_TEST((w.update() == mirror_counts{1, 1, false}));
    BOOST_TEST((w.rows() == w.lists()));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(all_is_listed_anew_when_it_is_wanted, World, both) {
    shelf<World> w;
    (void)w.add("Acme");
    constexpr change_selection without_lines{.customers = true, .invoices = true, .clock = &shifted_now};
    (void)w.invoice(w.add("Best"), "1");
    (void)w.update(without_lines);
    BOOST_TEST((w.rows() != w.lists()));
    BOOST_TEST((w.template get<bool>([&] { return w.mirrored.begin_anew(w.qbd); })));
    BOOST_TEST((w.update() == mirror_counts{3, 0, false}));
    BOOST_TEST((w.rows() == w.lists()));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(what_this_release_does_not_know_is_kept, World, both) {
    shelf<World> w;
    w.server.inject(fault::status(200)
                        .body(R"({"objectType":"list","url":"/","data":[
                {"id":"1","objectType":"qbd_customer","fullName":"Acme \"Ünï\" 'x' \\","revisionNumber":"7",
                 "updatedAt":"2026-01-02T03:04:05+01:00","shoeSize":{"left":42.5,"right":[null,true]}}]})")
                        .on("GET", "/v1/quickbooks-desktop/customers")
                        .processed(false));
    (void)w.update({.customers = true});
    const auto row = w.ask("SELECT record FROM conductor_records").all.at(0);
    const auto record = boost::json::parse(database::text_of(row.at(0)));
    BOOST_TEST(as_text(record.at("shoeSize")) == R"({"left":4.25E1,"right":[null,true]})");
    BOOST_TEST(record.at("fullName").as_string() == "Acme \"Ünï\" 'x' \\");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::mirror_test
