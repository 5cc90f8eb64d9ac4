// Keys that are replaced while calls are made: no call fails, nothing is made twice, and the source is asked
// a few times, however many calls there are.

#include "world.hpp"

#include <conductor/qbd/customers.hpp>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <vector>

namespace conductor::test {

namespace {

class rotating_source final : public key_source {
public:
    std::string next = test_key;
    bool throws = false;
    int asked_after_refusal = 0;

    std::string key(bool was_refused) override {
        asked_after_refusal += was_refused ? 1 : 0;
        if (throws)
            throw std::runtime_error("the vault is closed");
        return next;
    }
};

class retry_count final : public observer {
public:
    int retries = 0;
    double budget_left = -1;
    std::string told;

    void on_retry_scheduled(const call_info&, const retry_scheduled& e) noexcept override {
        ++retries;
        budget_left = e.budget_left;
        told += e.message;
    }
    void on_finished(const call_info&, const call_finished& e) noexcept override { told += e.message; }
};

struct rotating_world : world {
    std::shared_ptr<rotating_source> source = std::make_shared<rotating_source>();
    std::shared_ptr<retry_count> seen = std::make_shared<retry_count>();
    client c = make_client([this](client_options& o) {
        o.secret_key.clear();
        o.key_source = source;
        o.observer = seen;
    });

    // The server knows the new key alone, as when the old one was revoked.
    void rotate(const std::string& key) {
        source->next = key;
        server.set_keys({key});
    }

    void create(const std::string& source_id) {
        run([](client with, std::string id) -> asio::awaitable<void> {
            const auto params = acme(std::move(id));
            (void)co_await with.end_users.create(params);
        }(c, source_id));
    }
};

asio::awaitable<void> create_some(client c, int caller, int rounds, int& done) {
    for (int i = 0; i < rounds; ++i) {
        const auto params = acme(std::to_string(caller) + "-" + std::to_string(i));
        (void)co_await c.end_users.create(params);
        ++done;
    }
}

std::string key_of(const sandbox::recorded_request& request) {
    for (const auto& field : request.headers)
        if (field.first == "Authorization")
            return field.second;
    return "none";
}

} // namespace

BOOST_AUTO_TEST_SUITE(key_rotation)

BOOST_FIXTURE_TEST_CASE(a_create_is_sent_again_with_the_new_key, rotating_world) {
    create("acme-1");
    rotate("sk_second");
    create("acme-2");
    BOOST_TEST(seen->retries == 1);
    BOOST_TEST(seen->budget_left > 9); // as if nothing had happened
    BOOST_TEST(source->asked_after_refusal == 1);
    create("acme-3");
    BOOST_TEST(seen->retries == 1);
    BOOST_TEST(server.end_users().size() == 3U);
    const auto requests = server.requests();
    BOOST_REQUIRE(requests.size() == 4U);
    BOOST_TEST(key_of(requests[1]) == "Bearer sk_test_sandbox");
    BOOST_TEST(key_of(requests[2]) == "Bearer sk_second");
    BOOST_TEST(key_of(requests[3]) == "Bearer sk_second");
}

// By the body it is no refusal of the key, and no proof that nothing was done.
BOOST_FIXTURE_TEST_CASE(a_401_that_means_something_else_is_not_sent_again, rotating_world) {
    server.set_keys({test_key, "sk_second"});
    for (const char* body :
         {R"({"error":{"type":"INTERNAL_ERROR","message":"behind the gate"}})",
          R"({"error":{"type":"INTEGRATION_ERROR","integrationCode":"530","message":"no"}})",
          R"({"error":{"type":"INTEGRATION_ERROR","code":"QBD_REQUEST_TIMEOUT","message":"late"}})"}) {
        source->next = source->next == test_key ? "sk_second" : test_key;
        server.inject(fault::status(401).body(body));
        run([](client with) -> asio::awaitable<void> {
            const auto params = acme();
            const auto made = co_await with.end_users.create(params, {}, as_result);
            BOOST_REQUIRE(made.has_error());
            BOOST_TEST((made.error().outcome() == outcome::unknown), made.error().what());
            BOOST_TEST(made.error().attempts() == 1);
        }(c));
    }
    BOOST_TEST(server.requests().size() == 3U);
    BOOST_TEST(source->asked_after_refusal == 0);
}

// Also where the user wants no retries, and the budget for them is used up.
BOOST_FIXTURE_TEST_CASE(it_is_no_retry, rotating_world) {
    client strict = make_client([this](client_options& o) {
        o.key_source = source;
        o.retry.max_retries = 0;
        o.retry_budget = {.capacity = 0, .per_call = 0, .per_second = 0};
    });
    rotate("sk_second");
    run([](client with) -> asio::awaitable<void> {
        const auto params = acme();
        response<end_user> made = co_await with.end_users.create(params, {}, with_response);
        BOOST_TEST(made.attempts == 2);
    }(strict));
}

BOOST_FIXTURE_TEST_CASE(no_call_fails_across_rotations, rotating_world) {
    constexpr int callers = 100;
    constexpr int rounds = 20;
    constexpr int rotations = 3;
    // All get on alike, so that nobody's call lasts from one rotation to the next.
    run([](client with) -> asio::awaitable<void> { (void)co_await with.warm_up(callers); }(c));
    int done = 0;
    int left = callers;
    std::vector<std::string> failures;
    for (int i = 0; i < callers; ++i)
        asio::co_spawn(io, create_some(c, i, rounds, done), [&](std::exception_ptr thrown) {
            --left;
            try {
                if (thrown)
                    std::rethrow_exception(thrown);
            } catch (const std::exception& e) {
                failures.emplace_back(e.what());
            }
        });
    for (int i = 1; i <= rotations; ++i) {
        run_until([&] { return done >= i * callers * rounds / (rotations + 1) || left == 0; });
        rotate("sk_" + std::to_string(i));
    }
    run_until([&] { return left == 0; });
    BOOST_TEST(failures.empty(), (failures.empty() ? "" : failures.front()));
    BOOST_TEST(server.end_users().size() == static_cast<std::size_t>(callers * rounds));
    BOOST_TEST(seen->retries >= rotations);
    BOOST_TEST(source->asked_after_refusal <= rotations);
    BOOST_TEST_MESSAGE(
        seen->retries << " calls were sent again, and the source was asked " << source->asked_after_refusal
                      << " times");
}

// All of them are told so, and one of them asked.
BOOST_FIXTURE_TEST_CASE(the_same_key_is_the_users_matter, rotating_world) {
    constexpr int callers = 50;
    source->throws = true; // which all are told, too
    server.set_keys({"sk_of_others"});
    server.inject(fault::hold().always());
    int refused = 0;
    int left = callers;
    for (int i = 0; i < callers; ++i)
        asio::co_spawn(
            io,
            [](client with, int number, int& count) -> asio::awaitable<void> {
                const auto params = acme(std::to_string(number));
                const auto made = co_await with.end_users.create(params, {}, as_result);
                count += made.has_error() && made.error().kind() == error_kind::authentication &&
                                 made.error().attempts() == 1 &&
                                 std::string_view(made.error().what()).find("the vault is closed") !=
                                     std::string_view::npos
                             ? 1
                             : 0;
            }(c, i, refused),
            [&](std::exception_ptr) { --left; });
    run_until([&] { return server.waiting() == callers; });
    server.clear_faults();
    server.release();
    run_until([&] { return left == 0; });
    BOOST_TEST(refused == callers);
    BOOST_TEST(source->asked_after_refusal == 1);
    BOOST_TEST(seen->retries == 0);
}

// Once for each call, so that a server that refuses everything is not asked without end.
BOOST_FIXTURE_TEST_CASE(a_second_refusal_ends_the_call, rotating_world) {
    server.set_keys({"sk_of_others"});
    source->next = "sk_second";
    run([](client with) -> asio::awaitable<void> {
        const auto params = acme();
        const auto made = co_await with.end_users.create(params, {}, as_result);
        BOOST_REQUIRE(made.has_error());
        BOOST_TEST((made.error().kind() == error_kind::authentication));
        BOOST_TEST(made.error().attempts() == 2);
    }(c));
    BOOST_TEST(source->asked_after_refusal == 1);
}

BOOST_FIXTURE_TEST_CASE(a_source_that_fails_is_told_with_the_refusal, rotating_world) {
    server.set_keys({"sk_of_others"});
    source->throws = true;
    std::string what;
    run([](client with, std::string& text) -> asio::awaitable<void> {
        const auto made = co_await with.end_users.list({}, as_result);
        BOOST_REQUIRE(made.has_error());
        text = made.error().what();
    }(c, what));
    BOOST_TEST(what.find("status 401") != what.npos, what);
    BOOST_TEST(what.find("no other key could be read: the vault is closed") != what.npos, what);
    BOOST_TEST(what.find(test_key) == what.npos, what);
}

// A server that repeats the key, once the old one and once the new one.
BOOST_FIXTURE_TEST_CASE(no_key_is_told, rotating_world) {
    rotate("sk_second_secret");
    server.inject(fault::status(401).body(
        R"({"error":{"message":"sk_test_sandbox is wrong","type":"AUTHENTICATION_ERROR","code":"API_KEY_INVALID"}})"));
    server.inject(fault::status(401).body(
        R"({"error":{"message":"sk_second_secret is wrong","type":"AUTHENTICATION_ERROR","code":"API_KEY_INVALID"}})"));
    std::string what;
    run([](client with, std::string& text) -> asio::awaitable<void> {
        const auto made = co_await with.end_users.list({}, as_result);
        BOOST_REQUIRE(made.has_error());
        text = made.error().what() + made.error().body() + made.error().message();
    }(c, what));
    BOOST_TEST(seen->retries == 1);
    what += seen->told;
    BOOST_TEST(what.find("[secret key]") != what.npos, what);
    BOOST_TEST(what.find("sk_test_sandbox") == what.npos, what);
    BOOST_TEST(what.find("sk_second_secret") == what.npos, what);
}

// Whatever the client's source is.
BOOST_FIXTURE_TEST_CASE(other_keys_are_the_callers_own, rotating_world) {
    server.set_keys({"sk_own"});
    override_options own;
    own.secret_key = "sk_own";
    run([](client with, client plain) -> asio::awaitable<void> {
        (void)co_await plain.end_users.list();
        const header_view fields[] = {{"authorization", "Bearer sk_own"}};
        request_options options;
        options.headers = fields;
        (void)co_await with.end_users.list(options);
    }(c, c.with_options(own)));
    BOOST_TEST(source->asked_after_refusal == 0);
    for (const auto& request : server.requests())
        BOOST_TEST(std::ranges::count_if(request.headers, [](const auto& f) {
                       return f.second.find("Bearer") != f.second.npos;
                   }) == 1);
}

BOOST_FIXTURE_TEST_CASE(all_pages_of_a_listing_take_the_key_of_the_day, rotating_world) {
    for (int i = 0; i < 3; ++i)
        server.add_end_user({"Acme Inc.", "acme-" + std::to_string(i), "alice@acme.example"});
    const auto end_user_id = server.end_users().front().id;
    server.connect_end_user(end_user_id);
    run([](rotating_world& w, std::string id) -> asio::awaitable<void> {
        auto company = w.c.qbd(id);
        qbd::customer_create_params params;
        for (int i = 0; i < 5; ++i) {
            params.name = "Customer " + std::to_string(i);
            (void)co_await company.customers.create(params);
        }
        qbd::customer_list_params by_two;
        by_two.limit = 2;
        page_options one_by_one;
        one_by_one.ahead_pages = 0;
        auto pages = company.customers.pages(by_two, {}, one_by_one);
        std::size_t items = 0;
        int number = 0;
        while (auto page = co_await pages.next()) {
            items += page->data.size();
            w.rotate("sk_page_" + std::to_string(++number));
        }
        BOOST_TEST(items == 5U);
    }(*this, end_user_id));
    BOOST_TEST(seen->retries == 2);
}

BOOST_AUTO_TEST_CASE(a_file_may_be_replaced) {
    world w;
    const std::string name =
        std::filesystem::temp_directory_path() / ("conductor-rotation-" + std::to_string(::getpid()));
    const auto write = [&](const char* key) { std::ofstream(name) << key << '\n'; };
    write(test_key);
    {
        const client c = w.make_client([&](client_options& o) { o.key_source = key_from_file(name); });
        w.run([](client with) -> asio::awaitable<void> { (void)co_await with.end_users.list(); }(c));
        write("sk_second");
        w.server.set_keys({"sk_second"});
        w.run([](client with) -> asio::awaitable<void> { (void)co_await with.end_users.list(); }(c));
        BOOST_TEST(w.server.operations()["end_users.list"] == 2U);
    }
    (void)std::remove(name.c_str());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
