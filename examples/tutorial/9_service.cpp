// A service in production: limits of time, a log, and an end in good order when it is told to stop.

#include "tutorial.hpp"

#include <conductor/qbd/invoices.hpp>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <memory>

namespace qbd = conductor::qbd;
using namespace std::chrono_literals;

// #region log
class call_log : public conductor::observer {
public:
    void on_retry_scheduled(
        const conductor::call_info& call, const conductor::retry_scheduled& retry) noexcept override {
        std::clog << call.method << ' ' << call.path << ": " << retry.message << "; again in "
                  << retry.delay.count() << " ms\n";
    }
    void
    on_finished(const conductor::call_info& call, const conductor::call_finished& end) noexcept override {
        std::clog << call.method << ' ' << call.path << ": status " << end.status << ", request "
                  << end.request_id << '\n';
    }
};
// #endregion

// #region options
conductor::client_options production() {
    auto options = conductor::client_options::from_env();
    options.observer = std::make_shared<call_log>();
    options.timeouts.deadline = 5min;  // of a call with all its attempts
    options.timeouts.queue = 2min;     // of waiting for other calls of the same company
    options.pool.max_connections = 64; // one request each
    options.check_limits = true;       // texts that are too long fail here, not in QuickBooks
    return options;
}
// #endregion

// #region work
asio::awaitable<void> work(conductor::client client) {
    const auto company = client.qbd(end_user_id());
    asio::steady_timer pause{co_await asio::this_coro::executor};
    for (;;) {
        const auto page = co_await company.invoices.list({}, {}, conductor::as_result);
        if (page)
            std::cout << page->data.size() << " invoices" << std::endl;
        else if (page.error().wakes_somebody())
            throw conductor::error{page.error()}; // waiting would not help
        pause.expires_after(10s);
        co_await pause.async_wait(asio::use_awaitable);
    }
}
// #endregion

// #region main
void serve() {
    asio::io_context io;
    const conductor::client client{io.get_executor(), production()};

    asio::cancellation_signal stop;
    bool told_to_stop = false;
    asio::signal_set signals{io, SIGINT, SIGTERM};
    signals.async_wait([&](const boost::system::error_code& failed, int) {
        if (failed)
            return;
        told_to_stop = true;
        stop.emit(asio::cancellation_type::terminal);
    });

    std::exception_ptr ended_by;
    asio::co_spawn(
        io, work(client), asio::bind_cancellation_slot(stop.slot(), [&](const std::exception_ptr& thrown) {
            ended_by = thrown;
            signals.cancel();
            client.close_within(30s, [](const std::exception_ptr&) { std::cout << "closed" << std::endl; });
        }));
    io.run(); // returns when nothing is left to do
    if (ended_by && !told_to_stop)
        std::rethrow_exception(ended_by); // the work ended by itself
}

int main() {
    try {
        serve();
        return EXIT_SUCCESS;
    } catch (const std::exception& e) {
        std::cerr << e.what() << '\n';
        return EXIT_FAILURE;
    }
}
// #endregion
