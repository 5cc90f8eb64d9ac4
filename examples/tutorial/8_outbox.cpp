// Writes that survive a crash: stored first, made by a worker, once each.

#include "tutorial.hpp"

#include <conductor/outbox.hpp>
#include <conductor/qbd/customers.hpp>

#include <string>
#include <utility>
#include <vector>

// #region store
conductor::outbox_entry order(std::string key, std::string customer) {
    conductor::qbd::customer_create_params params;
    params.name = std::move(customer);
    conductor::outbox_entry entry = conductor::entry_of(params);
    entry.end_user_id = end_user_id();
    entry.key = std::move(key); // once for ever: adding it again does nothing
    return entry;
}
// #endregion

// #region work
asio::awaitable<void> work(conductor::client client) {
    const conductor::outbox outbox{client.get_executor(), "tutorial-outbox.sqlite"};
    co_await outbox.prepare();
    std::vector<conductor::outbox_entry> orders;
    orders.push_back(order("customer-1", "Quay Street Books"));
    orders.push_back(order("customer-2", "Ferry Terminal Kiosk"));

    int open = 0; // another run may have made some of them
    for (const conductor::outbox_entry& one : orders) {
        const auto added = co_await outbox.add(one);
        if (!is_over(added.record.state))
            ++open;
    }
    std::cout << open << " to do\n";
    if (open == 0)
        co_return;

    conductor::worker_options options;
    conductor::outbox_worker* running = nullptr;
    options.on_change = [&](const conductor::outbox_record& record) {
        std::cout << record.entry.key << ": " << to_string(record.state) << '\n';
        if (is_over(record.state) && --open == 0)
            running->stop();
    };
    conductor::outbox_worker worker{client, outbox, options};
    running = &worker;
    co_await worker.run(); // until it is stopped
}
// #endregion

int main() {
    return run(work);
}
