// create_once and update_with against a server that loses answers.

#include "office.hpp"

#include <conductor/qbd/accounts.hpp>
#include <conductor/recipes/qbd/accounts.hpp>
#include <conductor/recipes/qbd/customers.hpp>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace {

std::string how(const once<qbd::customer>& made) {
    return made.match(
        [](const created<qbd::customer>&) { return "created"; },
        [](const found_again<qbd::customer>&) { return "found"; },
        [](const undecided&) { return "undecided"; });
}

} // namespace

BOOST_AUTO_TEST_SUITE(create_once)

BOOST_AUTO_TEST_CASE(the_intent_is_saved_before_anything_is_sent) {
    office o;
    o.run([](office& o) -> asio::awaitable<void> {
        std::vector<create_intent> saved;
        const auto save = [&](const create_intent& intent) {
            BOOST_TEST(o.asked() == 0u);
            saved.push_back(intent);
        };
        const auto params = acme_params();
        const auto made = co_await o.books.customers.create_once("order-17", params, save);
        BOOST_TEST(how(made) == "created");
        BOOST_TEST_REQUIRE(saved.size() == 1u);
        BOOST_TEST(saved[0].key == "order-17");
        made.match(
            [&](const created<qbd::customer>& c) {
                BOOST_TEST((c.value.external_id == std::optional<std::string>(saved[0].external_id)));
            },
            [](const found_again<qbd::customer>&) { BOOST_FAIL("found"); },
            [](const undecided&) { BOOST_FAIL("undecided"); });
    }(o));
    BOOST_TEST(o.asked() == 1u);
}

BOOST_AUTO_TEST_CASE(a_lost_answer_is_found_by_its_external_id) {
    office o;
    o.server.inject(fault::close(point::before_answer).on("POST", office::customers_path).processed(true));
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto params = acme_params();
        const auto made = co_await books.customers.create_once("order-17", params);
        BOOST_TEST(how(made) == "created");
    }(o.books));
    BOOST_TEST(o.created() == 1u);
    BOOST_TEST(o.asked("POST") == 1u);
    BOOST_TEST(o.asked("GET") == 1u);
}

BOOST_AUTO_TEST_CASE(the_same_program_started_again_finds_it) {
    office o;
    std::optional<timestamp> began;
    o.run([](qbd_client books, std::optional<timestamp>& at) -> asio::awaitable<void> {
        const auto params = acme_params();
        const auto save = [&](const create_intent& intent) { at = intent.began; };
        (void)co_await books.customers.create_once("order-17", params, save);
        const auto again = co_await books.customers.create_once("order-17", params, {.tried_since = at});
        BOOST_TEST(how(again) == "found");
    }(o.books, began));
    BOOST_TEST(o.created() == 1u);
    BOOST_TEST(o.asked("POST") == 1u);
}

BOOST_AUTO_TEST_CASE(what_stays_unknown_says_what_was_seen) {
    office o;
    o.server.inject(fault::close(point::before_answer).on("POST", office::customers_path).processed(false));
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto params = acme_params();
        const auto made = co_await books.customers.create_once(
            "order-17", params, {}, {.deadline = std::chrono::seconds(1)});
        made.match(
            [](const created<qbd::customer>&) { BOOST_FAIL("created"); },
            [](const found_again<qbd::customer>&) { BOOST_FAIL("found"); },
            [](const undecided& u) {
                BOOST_TEST((u.cause.kind() == error_kind::transport));
                BOOST_TEST(u.looks == 1);
                BOOST_TEST(u.intent.key == "order-17");
            });
    }(o.books));
    BOOST_TEST(o.asked("POST") == 1u); // never a second one
}

BOOST_AUTO_TEST_CASE(after_a_timeout_at_quickbooks_the_look_behind_it_decides) {
    office o;
    sandbox::company_settings slow;
    slow.answer_time = std::chrono::minutes(2);
    o.server.set_company(o.end_user, slow);
    o.run([](office& o) -> asio::awaitable<void> {
        std::optional<once<qbd::customer>> made;
        const auto params = acme_params();
        o.books.customers.create_once(
            "order-17", params, {}, {}, [&](std::exception_ptr thrown, once<qbd::customer> m) {
                if (!thrown)
                    made = std::move(m);
            });
        while (o.server.stats().queued == 0)
            co_await pause(1ms);
        o.server.advance(std::chrono::seconds(91)); // the create is given up on, and stays in the queue
        sandbox::company_settings quick;
        o.server.set_company(o.end_user, quick);
        while (!made) {
            o.server.advance(std::chrono::seconds(30));
            co_await pause(1ms);
        }
        BOOST_TEST(how(*made) == "created");
    }(o));
    BOOST_TEST(o.created() == 1u);
    BOOST_TEST(o.asked("POST") == 1u);
}

BOOST_AUTO_TEST_CASE(where_the_name_is_the_key) {
    office o;
    o.server.inject(
        fault::close(point::before_answer).on("POST", "/v1/quickbooks-desktop/accounts").processed(true));
    o.run([](qbd_client books) -> asio::awaitable<void> {
        qbd::account_create_params params;
        params.name = "Fees";
        params.account_type = qbd::account_type::income;
        const auto made = co_await books.accounts.create_once(params);
        const auto again = co_await books.accounts.create_once(params);
        const auto seen = [](const once<qbd::account>& m) {
            return m.match(
                [](const created<qbd::account>&) { return "created"; },
                [](const found_again<qbd::account>&) { return "found"; },
                [](const undecided&) { return "undecided"; });
        };
        BOOST_TEST(seen(made) != "undecided");
        BOOST_TEST(seen(again) == "found");
    }(o.books));
    BOOST_TEST(o.created("qbd.accounts.create") == 1u);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(update_with)

BOOST_AUTO_TEST_CASE(writes_what_the_function_decides) {
    office o;
    const std::string id = o.have_customer("Acme");
    o.run([](qbd_client books, std::string of) -> asio::awaitable<void> {
        const auto change = [](const qbd::customer& now) {
            std::optional<qbd::customer_update_params> made;
            if (!now.phone)
                made.emplace().phone = "555";
            return made;
        };
        const auto first = co_await books.customers.update_with(of, change);
        BOOST_TEST(first.changed);
        BOOST_TEST((first.value.phone == std::optional<std::string>("555")));
        const auto second = co_await books.customers.update_with(of, change);
        BOOST_TEST(!second.changed);
    }(o.books, id));
    BOOST_TEST(o.asked("POST") == 1u);
}

BOOST_AUTO_TEST_CASE(somebody_else_is_faster_again_and_again) {
    office o;
    const std::string id = o.have_customer("Acme");
    o.run([](office& o, std::string of) -> asio::awaitable<void> {
        int asked = 0;
        int others = 2;
        const auto change = [&](const qbd::customer&) {
            ++asked;
            if (others-- > 0)
                o.server.inject(fault::hold().on("POST", std::string(office::customers_path) + "/" + of));
            qbd::customer_update_params made;
            made.note = "mine";
            return made;
        };
        bool over = false;
        updated_with<qbd::customer> result;
        o.books.customers.update_with(
            of, change, {}, [&](std::exception_ptr thrown, updated_with<qbd::customer> r) {
                over = true;
                if (thrown)
                    std::rethrow_exception(thrown);
                result = std::move(r);
            });
        for (int i = 0; i < 2; ++i) { // the write stands still while another one is made
            while (o.server.waiting() == 0)
                co_await pause(1ms);
            const auto now = co_await o.books.customers.retrieve(of);
            qbd::customer_update_params theirs;
            theirs.revision_number = now.revision_number;
            theirs.phone = std::to_string(i);
            (void)co_await o.books.customers.update(of, theirs);
            o.server.release();
        }
        while (!over)
            co_await pause(1ms);
        BOOST_TEST(asked == 3);
        BOOST_TEST(result.changed);
        BOOST_TEST((result.value.phone == std::optional<std::string>("1")));
        BOOST_TEST((result.value.note == std::optional<std::string>("mine")));
    }(o, id));
}

BOOST_AUTO_TEST_CASE(a_lost_answer_is_decided_by_reading) {
    for (const bool made : {true, false}) {
        office o;
        const std::string id = o.have_customer("Acme");
        o.server.inject(fault::close(point::before_answer)
                            .on("POST", std::string(office::customers_path) + "/" + id)
                            .processed(made));
        o.run([](qbd_client books, std::string of) -> asio::awaitable<void> {
            const auto change = [](const qbd::customer&) {
                qbd::customer_update_params wanted;
                wanted.note = "mine";
                return wanted;
            };
            const auto done = co_await books.customers.update_with(of, change);
            BOOST_TEST(done.changed);
            BOOST_TEST((done.value.note == std::optional<std::string>("mine")));
        }(o.books, id));
        BOOST_TEST(o.asked("POST") == (made ? 1u : 2u));
    }
}

// Somebody has it open in QuickBooks, and closes it. Without retries of the client the recipe waits itself.
BOOST_DATA_TEST_CASE(a_record_in_use_is_waited_for, boost::unit_test::data::make({2, 0}), retries) {
    office o;
    const client c = o.make_client([&](client_options& options) { options.retry.max_retries = retries; });
    const std::string id = o.have_customer("Acme");
    o.server.lock_record(o.end_user, id);
    std::exception_ptr failed;
    std::optional<updated_with<qbd::customer>> done;
    c.qbd(o.end_user)
        .customers.update_with(
            id,
            [](const qbd::customer&) {
                qbd::customer_update_params wanted;
                wanted.note = "mine";
                return wanted;
            },
            {},
            [&](std::exception_ptr thrown, updated_with<qbd::customer> result) {
                failed = std::move(thrown);
                done = std::move(result);
            });
    o.run_until([&] { return o.asked("POST") == 1; });
    o.server.unlock_record(o.end_user, id);
    o.run_until([&] { return done.has_value(); });
    BOOST_TEST(!failed);
    BOOST_TEST(done->changed);
    BOOST_TEST((done->value.note == std::optional<std::string>("mine")));
    BOOST_TEST(o.asked("POST") == 2u);
}

BOOST_AUTO_TEST_CASE(what_is_not_there_is_an_error) {
    office o;
    o.run([](qbd_client books) -> asio::awaitable<void> {
        const auto change = [](const qbd::customer&) { return qbd::customer_update_params(); };
        const error e = co_await failure_of(books.customers.update_with("80000001-1234567890", change));
        BOOST_TEST((e.kind() == error_kind::not_found));
    }(o.books));
    BOOST_TEST(o.asked("POST") == 0u);
}

BOOST_AUTO_TEST_CASE(what_the_function_throws_arrives) {
    office o;
    const std::string id = o.have_customer("Acme");
    bool caught = false;
    o.run([](qbd_client books, std::string of, bool& thrown) -> asio::awaitable<void> {
        const auto change = [](const qbd::customer&) -> qbd::customer_update_params {
            throw std::runtime_error("no");
        };
        try {
            (void)co_await books.customers.update_with(of, change);
        } catch (const std::runtime_error&) {
            thrown = true;
        }
    }(o.books, id, caught));
    BOOST_TEST(caught);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
