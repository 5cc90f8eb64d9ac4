// Every completion token, and what each of them delivers.

#include "world.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_future.hpp>

#include <future>
#include <tuple>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(tokens)

BOOST_AUTO_TEST_CASE(default_token_awaits_and_throws) {
    world w;
    auto c = w.make_client();
    w.run([](client c) -> asio::awaitable<void> {
        const end_user_list all = co_await c.end_users.list();
        BOOST_TEST(all.data.empty());
        bool caught = false;
        try {
            (void)co_await c.end_users.retrieve("end_usr_missing");
        } catch (const not_found_error& e) {
            caught = true;
            BOOST_TEST(e.status() == 404);
        }
        BOOST_TEST(caught);
    }(c));
}

BOOST_AUTO_TEST_CASE(as_result_returns_errors) {
    world w;
    auto c = w.make_client();
    w.run([](client c) -> asio::awaitable<void> {
        const result<end_user_list> all = co_await c.end_users.list({}, as_result);
        BOOST_TEST(all.has_value());
        const result<end_user> missing = co_await c.end_users.retrieve("end_usr_missing", {}, as_result);
        BOOST_REQUIRE(missing.has_error());
        BOOST_TEST((missing.error().code() == errc::not_found));
        BOOST_TEST(missing.error().status() == 404);
        BOOST_CHECK_THROW((void)missing.value(), not_found_error);
    }(c));
}

BOOST_AUTO_TEST_CASE(with_response_adds_the_answer) {
    world w;
    auto c = w.make_client();
    w.run([](client c) -> asio::awaitable<void> {
        const response<end_user_list> answer = co_await c.end_users.list({}, with_response);
        BOOST_TEST(answer.status == 200);
        BOOST_TEST(answer.attempts == 1);
        BOOST_TEST(!answer.request_id.empty());
        BOOST_TEST((answer.headers.find("conductor-request-id") == answer.request_id));
        BOOST_TEST(answer.body.find("\"data\"") != std::string::npos);
        BOOST_TEST((answer.timings.total > 0ns));
        BOOST_TEST(answer.deviations.empty());

        const result<response<end_user_list>> both = co_await c.end_users.list({}, with_response(as_result));
        BOOST_TEST(both.has_value());
    }(c));
}

BOOST_AUTO_TEST_CASE(callbacks_take_an_exception_or_a_value) {
    world w;
    auto c = w.make_client();
    int calls = 0;
    const auto params = acme();
    c.end_users.create(params, {}, [&](std::exception_ptr thrown, end_user user) {
        ++calls;
        BOOST_TEST(!thrown);
        BOOST_TEST(user.source_id == "acme-1");
    });
    c.end_users.retrieve("end_usr_missing", {}, as_result([&](const result<end_user>& user) {
                             ++calls;
                             BOOST_TEST((user.error().code() == errc::not_found));
                         }));
    BOOST_TEST(calls == 0); // never from inside the function
    w.run_until([&] { return calls == 2; });
    check_quiet(c);
}

BOOST_AUTO_TEST_CASE(use_future_and_the_result_of_it) {
    world w;
    auto c = w.make_client();
    std::future<end_user_list> list = c.end_users.list({}, asio::use_future);
    std::future<end_user> missing = c.end_users.retrieve("end_usr_missing", {}, asio::use_future);
    std::future<result<end_user>> result_of =
        c.end_users.retrieve("end_usr_missing", {}, as_result(asio::use_future));
    const auto ready = [](auto& f) { return f.wait_for(0s) == std::future_status::ready; };
    w.run_until([&] { return ready(list) && ready(missing) && ready(result_of); });
    BOOST_TEST(list.get().data.empty());
    BOOST_CHECK_THROW(missing.get(), not_found_error);
    BOOST_TEST((result_of.get().error().code() == errc::not_found));
}

BOOST_AUTO_TEST_CASE(deferred_starts_when_it_is_called) {
    world w;
    auto c = w.make_client();
    auto params = acme();
    auto operation = c.end_users.create(params, {}, asio::deferred);
    params.source_id = "changed afterwards"; // the request was encoded by then
    w.settle();
    BOOST_TEST(w.server.stats().requests_received == 0u);
    std::optional<end_user> made;
    std::move(operation)([&](std::exception_ptr, end_user user) { made = std::move(user); });
    w.run_until([&] { return made.has_value(); });
    BOOST_TEST(made->source_id == "acme-1");
}

BOOST_AUTO_TEST_CASE(an_operation_that_is_never_started_costs_nothing) {
    world w;
    auto c = w.make_client();
    {
        auto dropped = c.end_users.list({}, asio::deferred);
    }
    w.settle();
    check_quiet(c);
    BOOST_TEST(w.server.stats().connections == 0u);
}

BOOST_AUTO_TEST_CASE(as_tuple_and_detached) {
    world w;
    auto c = w.make_client();
    c.end_users.list({}, asio::detached);
    w.run([](client c) -> asio::awaitable<void> {
        const std::tuple<std::exception_ptr, end_user_list> both =
            co_await c.end_users.list({}, asio::as_tuple(asio::use_awaitable));
        BOOST_TEST(!std::get<0>(both));
    }(c));
    w.run_until([&] { return w.server.stats().requests_processed == 2u; });
}

BOOST_AUTO_TEST_CASE(handlers_run_on_their_own_executor) {
    world w;
    auto c = w.make_client();
    const auto strand = asio::make_strand(w.io);
    int good = 0;
    c.end_users.list({}, asio::bind_executor(strand, [&](std::exception_ptr, const end_user_list&) {
                         good += strand.running_in_this_thread() ? 1 : 0;
                     }));
    c.end_users.list({}, as_result(asio::bind_executor(strand, [&](const result<end_user_list>&) {
                         good += strand.running_in_this_thread() ? 1 : 0;
                     })));
    // A strand of an executor whose type is erased has no work to guard in the way of older executors.
    const auto erased = asio::make_strand(asio::any_io_executor(w.io.get_executor()));
    c.end_users.list({}, asio::bind_executor(erased, [&](std::exception_ptr, const end_user_list&) {
                         good += erased.running_in_this_thread() ? 1 : 0;
                     }));
    w.run_until([&] { return good == 3; });
    BOOST_TEST(good == 3);
}

BOOST_AUTO_TEST_CASE(operators_race_and_join) {
    using namespace asio::experimental::awaitable_operators;
    world w;
    auto c = w.make_client();
    w.server.inject(fault::hold().on("GET", "/v1/end-users/slow"));
    w.run([](client c) -> asio::awaitable<void> {
        auto both =
            co_await (c.end_users.list({}, asio::use_awaitable) && c.end_users.list({}, asio::use_awaitable));
        BOOST_TEST(std::get<0>(both).data.empty());
        auto race = co_await (
            c.end_users.retrieve("slow", {}, asio::use_awaitable) ||
            c.end_users.list({}, asio::use_awaitable));
        BOOST_TEST(race.index() == 1u);
    }(c));
    w.settle();
    check_quiet(c);
}

BOOST_AUTO_TEST_CASE(run_returns_when_no_call_is_in_flight) {
    world w;
    asio::io_context other;
    client_options options = w.options();
    const client c{other.get_executor(), options};
    auto future = c.end_users.list({}, asio::use_future);
    bool returned = false;
    std::thread thread([&] {
        other.run();
        returned = true;
    });
    w.run_until([&] { return future.wait_for(0s) == std::future_status::ready; });
    thread.join();
    BOOST_TEST(returned);
    BOOST_TEST(c.stats().idle == 1u); // kept, and no reason to keep running
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
