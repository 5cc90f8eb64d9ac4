// The same call in four forms: awaited, as a value, as a callback, and as a future.

#include "tutorial.hpp"

#include <boost/asio/detached.hpp>
#include <boost/asio/use_future.hpp>

#include <cstddef>
#include <future>

// #region awaited
asio::awaitable<void> awaited(conductor::client client) {
    const auto all = co_await client.end_users.list(); // throws conductor::error
    std::cout << "awaited: " << all.data.size() << '\n';
}
// #endregion

// #region value
asio::awaitable<void> as_a_value(conductor::client client) {
    const auto all = co_await client.end_users.list({}, conductor::as_result); // throws nothing
    if (all)
        std::cout << "value: " << all->data.size() << '\n';
    else
        std::cout << "value: " << all.error().what() << '\n';
}
// #endregion

// #region callback
void with_a_callback(const conductor::client& client) {
    client.end_users.list({}, [](const std::exception_ptr& failed, const conductor::end_user_list& all) {
        std::cout << "callback: " << (failed ? std::size_t{0} : all.data.size()) << '\n';
    });
}
// #endregion

// #region main
int main() {
    asio::io_context io;
    const conductor::client client{io.get_executor()};

    asio::co_spawn(io, awaited(client), asio::detached);
    asio::co_spawn(io, as_a_value(client), asio::detached);
    with_a_callback(client);
    std::future<conductor::end_user_list> later = client.end_users.list({}, asio::use_future);

    io.run(); // all four happen here, and at the same time
    std::cout << "future: " << later.get().data.size() << '\n';
}
// #endregion
