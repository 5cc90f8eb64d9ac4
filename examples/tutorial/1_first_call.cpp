// The first call: who are the end-users of this account?

#include <conductor/client.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <exception>
#include <iostream>

namespace asio = boost::asio;

// #region call
asio::awaitable<void> first_call(conductor::client client) {
    const auto all = co_await client.end_users.list();
    for (const conductor::end_user& one : all.data)
        std::cout << one.id << "  " << one.company_name << '\n';
}
// #endregion

// #region main
int main() {
    asio::io_context io;
    const conductor::client client{io.get_executor()}; // reads CONDUCTOR_SECRET_KEY
    asio::co_spawn(io, first_call(client), [](const std::exception_ptr& thrown) {
        if (thrown)
            std::rethrow_exception(thrown);
    });
    io.run();
}
// #endregion
