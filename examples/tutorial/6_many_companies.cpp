// Many companies at once: each has a queue of its own, and a slow one holds up nobody else.

#include "tutorial.hpp"

#include <conductor/qbd/customers.hpp>

#include <boost/asio/detached.hpp>
#include <boost/asio/this_coro.hpp>

namespace qbd = conductor::qbd;

// #region one
asio::awaitable<void> visit(conductor::client client, conductor::end_user user) {
    qbd::customer_create_params params;
    params.name = "Ferry Terminal Kiosk";
    const auto made = co_await client.qbd(user.id).customers.create(params, {}, conductor::as_result);
    std::cout << user.company_name << (made ? ": done\n" : ": failed\n");
}
// #endregion

// #region all
asio::awaitable<void> visit_all(conductor::client client) {
    for (const char* name : {"Harbour North", "Harbour South"}) {
        conductor::end_user_create_params params;
        params.company_name = name;
        params.source_id = name;
        params.email = "office@harbour.example";
        co_await client.end_users.create(params);
    }

    const auto users = co_await client.end_users.list();
    const auto executor = co_await asio::this_coro::executor;
    for (const conductor::end_user& user : users.data)
        asio::co_spawn(executor, visit(client, user), asio::detached); // all at the same time
}
// #endregion

int main() {
    return run(visit_all);
}
