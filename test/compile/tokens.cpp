// The completion tokens of Asio, each with an operation of every kind that it must fit.

#include "with_sandbox.hpp"

#include <boost/asio/any_completion_handler.hpp>
#include <boost/asio/append.hpp>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/consign.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/experimental/as_single.hpp>
#include <boost/asio/experimental/co_spawn.hpp>
#include <boost/asio/experimental/coro.hpp>
#include <boost/asio/experimental/parallel_group.hpp>
#include <boost/asio/experimental/promise.hpp>
#include <boost/asio/experimental/use_promise.hpp>
#include <boost/asio/prepend.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/asio/version.hpp>

#if BOOST_ASIO_VERSION >= 103100 // Boost 1.86
#include <boost/asio/cancel_after.hpp>
#endif

#include <conductor/qbd/customers.hpp>

#include <chrono>
#include <future>
#include <optional>
#include <tuple>

namespace {

namespace asio = boost::asio;
namespace experimental = boost::asio::experimental;
using namespace std::chrono_literals;
using users = conductor::end_user_list;
using customer = std::optional<conductor::qbd::customer>;

int completed = 0;

void count(const std::exception_ptr& thrown) {
    require(thrown == nullptr, "a callback gets a value");
    ++completed;
}

void start_callbacks(const conductor::client& client) {
    client.end_users.list({}, asio::detached);
    client.end_users.list({}, [](std::exception_ptr thrown, const users&) { count(thrown); });
    client.end_users.list(
        {}, asio::append([](std::exception_ptr thrown, const users&, int) { count(thrown); }, 1));
    client.end_users.list(
        {}, asio::prepend([](int, std::exception_ptr thrown, const users&) { count(thrown); }, 1));
    client.end_users.list(
        {}, asio::consign([](std::exception_ptr thrown, const users&) { count(thrown); }, 1));
    client.end_users.list(
        {}, asio::any_completion_handler<void(std::exception_ptr, users)>(
                [](std::exception_ptr thrown, const users&) { count(thrown); }));
    client.warm_up(
        1, asio::any_completion_handler<void(std::exception_ptr, std::size_t)>(
               [](std::exception_ptr thrown, std::size_t) { count(thrown); }));
}

// A page for one next(), and an item for another.
asio::awaitable<void> walk(const conductor::client& client) {
    auto customers = client.qbd("end_usr_none").customers.list_all();
    bool failed = false;
    customers.next(asio::any_completion_handler<void(std::exception_ptr, customer)>(
        [&failed](std::exception_ptr thrown, const customer&) { failed = thrown != nullptr; }));
    const auto other = co_await customers.next(asio::as_tuple(asio::use_awaitable));
    require(std::get<0>(other) != nullptr, "a second next() beside another one fails");
    asio::steady_timer timer(client.get_executor());
    while (!failed) {
        timer.expires_after(1ms);
        co_await timer.async_wait(asio::use_awaitable);
    }
}

experimental::coro<void, std::size_t> in_a_coro(asio::any_io_executor, const conductor::client* client) {
    const users all = co_await client->end_users.list({}, asio::deferred);
    co_return all.data.size();
}

asio::awaitable<void> body(conductor::client client) {
    start_callbacks(client);

    require(
        (co_await client.end_users.list({}, asio::use_awaitable)).data.empty(),
        "use_awaitable gives the value");
    const auto tuple = co_await client.end_users.list({}, asio::as_tuple(asio::use_awaitable));
    require(std::get<0>(tuple) == nullptr, "as_tuple gives no error");
    const auto single = co_await client.end_users.list({}, experimental::as_single(asio::use_awaitable));
    require(std::get<0>(single) == nullptr, "as_single gives no error");

    auto promise = client.end_users.list({}, experimental::use_promise);
    require((co_await promise(asio::use_awaitable)).data.empty(), "use_promise gives the value");
    const auto group =
        co_await experimental::make_parallel_group(
            client.end_users.list({}, asio::deferred), client.end_users.list({}, asio::deferred))
            .async_wait(experimental::wait_for_all(), asio::use_awaitable);
    require(std::get<1>(group) == nullptr && std::get<3>(group) == nullptr, "a parallel group has no errors");
    const auto size =
        co_await experimental::co_spawn(in_a_coro(client.get_executor(), &client), asio::use_awaitable);
    require(size == 0, "experimental::coro awaits deferred operations");
    co_await walk(client);

#if BOOST_ASIO_VERSION >= 102800 // Boost 1.82
    require((co_await client.end_users.list({}, asio::deferred)).data.empty(), "deferred can be awaited");
#endif
#if BOOST_ASIO_VERSION >= 103100
    require((co_await client.end_users.list({}, asio::cancel_after(30s))).data.empty(), "cancel_after alone");
    require(
        (co_await client.end_users.list({}, asio::cancel_after(30s, asio::use_awaitable))).data.empty(),
        "cancel_after with a token");
    require(
        (co_await client.end_users.list({}, conductor::as_result(asio::cancel_after(30s)))).has_value(),
        "cancel_after within as_result");
    require(
        (co_await client.end_users.list({}, asio::cancel_after(30s, conductor::as_result))).has_value(),
        "cancel_after around as_result");
    auto customers = client.qbd("end_usr_none").customers.list_all();
    const auto item = co_await customers.next(asio::cancel_after(30s, asio::as_tuple(asio::use_awaitable)));
    require(std::get<0>(item) != nullptr, "cancel_after with an item");
    co_await client.warm_up(1, asio::cancel_after(30s, asio::use_awaitable));
    co_await client.close(asio::cancel_after(30s, asio::use_awaitable));
#else
    co_await client.close();
#endif
    require(completed == 6, "all callbacks were called");
}

} // namespace

int main() {
    with_sandbox(body);
}
