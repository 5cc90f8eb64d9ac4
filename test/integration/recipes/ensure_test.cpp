// Finding or creating: alone, in a race, in others, and with a change.

#include "office.hpp"

#include <conductor/qbd/vendors.hpp>
#include <conductor/recipes/qbd/customers.hpp>
#include <conductor/recipes/qbd/vendors.hpp>

#include <optional>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace {

qbd::customer_create_params named(std::string name) {
    qbd::customer_create_params made;
    made.name = std::move(name);
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(ensure)

BOOST_AUTO_TEST_CASE(creates_then_finds) {
    office o;
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto params = named("Acme");
        const auto first = co_await books.customers.ensure(params);
        BOOST_TEST((first.by == ensured_by::created));
        const auto second = co_await books.customers.ensure(params);
        BOOST_TEST((second.by == ensured_by::found));
        BOOST_TEST(second.value.id == first.value.id);
    }(o.books));
    BOOST_TEST(o.created() == 1u);
    BOOST_TEST(o.asked("GET") == 2u);
}

BOOST_AUTO_TEST_CASE(somebody_else_is_faster) {
    office o;
    (void)o.have_customer("Acme");
    // The first look does not show it yet.
    o.server.inject(fault::status(502)
                        .body(R"({"error":{"type":"INTEGRATION_ERROR","integrationCode":"500","message":"",)"
                              R"("userFacingMessage":"","code":"","httpStatusCode":502,"requestId":""}})")
                        .header("Content-Type", "application/json"));
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto params = named("Acme");
        const auto found = co_await books.customers.ensure(params);
        BOOST_TEST((found.by == ensured_by::found));
    }(o.books));
    BOOST_TEST(o.created() == 1u);
    BOOST_TEST(o.asked("GET") == 2u);
    BOOST_TEST(o.asked("POST") == 1u);
}

BOOST_AUTO_TEST_CASE(a_lost_answer_is_looked_for) {
    office o;
    o.server.inject(fault::close(point::before_answer).on("POST", office::customers_path).processed(true));
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto params = named("Acme");
        // What a client is told to send again, a recipe looks for all the same.
        const auto found = co_await books.customers.ensure(params, {}, {.resend_unknown = true});
        BOOST_TEST(found.value.name == "Acme");
    }(o.books));
    BOOST_TEST(o.created() == 1u);
    BOOST_TEST(o.asked("POST") == 1u);
}

BOOST_AUTO_TEST_CASE(a_lost_answer_to_what_was_not_done_stays_unknown) {
    office o;
    o.server.inject(fault::close(point::before_answer).on("POST", office::customers_path).processed(false));
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto params = named("Acme");
        const error e = co_await failure_of(books.customers.ensure(params));
        BOOST_TEST((e.outcome() == outcome::unknown));
        BOOST_TEST((e.kind() == error_kind::transport));
    }(o.books));
    BOOST_TEST(o.asked("POST") == 1u);
}

BOOST_AUTO_TEST_CASE(taken_by_another_kind_of_list) {
    office o;
    o.run([](qbd_client books) -> asio::awaitable<void> {
        qbd::vendor_create_params vendor;
        vendor.name = "Acme";
        (void)co_await books.vendors.create(vendor);
        const auto params = named("Acme");
        const error e = co_await failure_of(books.customers.ensure(params));
        BOOST_TEST((e.kind() == error_kind::name_taken_elsewhere));
        BOOST_TEST((e.code() == errc::conflict));
        BOOST_TEST((e.outcome() == outcome::not_processed));
    }(o.books));
}

BOOST_AUTO_TEST_CASE(parents_first_if_asked_for) {
    office o;
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto params = named("Acme:Job 7:Kitchen");
        const error e = co_await failure_of(books.customers.ensure(params));
        BOOST_TEST((e.kind() == error_kind::not_found));

        const auto made = co_await books.customers.ensure(params, {.create_parents = true});
        BOOST_TEST((made.by == ensured_by::created));
        BOOST_TEST(made.value.full_name == "Acme:Job 7:Kitchen");
        const auto again = co_await books.customers.ensure(params);
        BOOST_TEST((again.by == ensured_by::found));
        const auto sibling = named("Acme:Job 7:Bath");
        const auto second = co_await books.customers.ensure(sibling); // its parents are there
        BOOST_TEST(second.value.full_name == "Acme:Job 7:Bath");
    }(o.books));
    BOOST_TEST(o.created() == 4u);
}

BOOST_AUTO_TEST_CASE(inside_a_parent_given_by_its_id) {
    office o;
    const std::string acme = o.have_customer("Acme");
    (void)o.have_customer("Job 7", acme);
    o.run([](qbd_client books, std::string parent) -> asio::awaitable<void> {
        auto params = named("Job 7");
        params.parent_id = parent;
        const auto found = co_await books.customers.ensure(params);
        BOOST_TEST((found.by == ensured_by::found));
        BOOST_TEST(found.value.full_name == "Acme:Job 7");
        params.name = "Job 8";
        const auto made = co_await books.customers.ensure(params);
        BOOST_TEST((made.by == ensured_by::created));
        BOOST_TEST(made.value.full_name == "Acme:Job 8");
    }(o.books, acme));
}

BOOST_AUTO_TEST_CASE(too_long_is_refused_and_never_cut) {
    office o;
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto params = named("Acme:" + std::string(42, 'x'));
        const error e = co_await failure_of(books.customers.ensure(params, {.create_parents = true}));
        BOOST_TEST((e.code() == errc::invalid_argument));
    }(o.books));
    BOOST_TEST(o.asked() == 0u);
}

BOOST_AUTO_TEST_CASE(updates_what_was_there) {
    office o;
    (void)o.have_customer("Acme");
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto params = named("Acme");
        const auto change = [](const qbd::customer& now) {
            std::optional<qbd::customer_update_params> made;
            if (now.email != "a@acme.example")
                made.emplace().email = "a@acme.example";
            return made;
        };
        const auto first = co_await books.customers.ensure(params, change);
        BOOST_TEST((first.by == ensured_by::updated));
        BOOST_TEST((first.value.email == std::optional<std::string>("a@acme.example")));
        const auto second = co_await books.customers.ensure(params, change);
        BOOST_TEST((second.by == ensured_by::found));
    }(o.books));
    BOOST_TEST(o.created() == 1u);
    BOOST_TEST(o.asked("POST") == 1u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
